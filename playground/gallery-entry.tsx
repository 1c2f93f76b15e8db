// One card of the index, in every language.

import { useEffect, useRef, useState } from "react";
import { type About, getCard, type Locale, type Shown } from "./api.ts";
import { CardView } from "./card-view.tsx";
import type { Settings, Theme } from "./settings.ts";

const languages: readonly Locale[] = ["en", "ko"];

interface CardProps {
  readonly view: string;
  readonly about: About;
  readonly settings: Settings;
  readonly theme: Theme;
}

/** A card in one language. Its buttons do nothing here: the index leads everywhere by itself. */
function GalleryCard({ view, locale, about, settings, theme }: CardProps & { readonly locale: Locale }) {
  const words = about.words[settings.locale];
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isStale = false;
    getCard(view, locale).then(
      (card) => isStale || setShown(card),
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [view, locale]);
  if (!shown) return <p>{words.loading}</p>;
  // A question is answered in its own language, whatever the reader's: the card stands there once.
  if (shown.locale !== locale) return null;
  const nothing = () => {};
  return (
    <>
      {shown.given === undefined ? null : (
        <figure className="given">
          <figcaption>{words.given}</figcaption>
          <pre>{shown.given}</pre>
        </figure>
      )}
      <CardView
        shown={shown}
        words={words}
        locale={locale}
        client={about.words[locale]}
        theme={theme}
        view={settings.view}
        at={new Date()}
        onPress={nothing}
        onDismiss={nothing}
      />
    </>
  );
}

/** Whether an element has come near to what is seen; hundreds of cards would else be drawn at once. */
function useHasComeNear() {
  const box = useRef<HTMLElement>(null);
  const [hasComeNear, setHasComeNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setHasComeNear(true);
      },
      { rootMargin: "100%" },
    );
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, hasComeNear] as const;
}

export function GalleryEntry(props: CardProps) {
  const [box, hasComeNear] = useHasComeNear();
  const { about, settings, view } = props;
  const name = about.words[settings.locale].cards[view] ?? view;
  return (
    <article ref={box} aria-label={name} {...(hasComeNear ? {} : { className: "not-yet" })}>
      <h2>{name}</h2>
      {(hasComeNear ? languages : []).map((locale) => (
        <GalleryCard key={`${props.view} ${locale}`} {...props} locale={locale} />
      ))}
    </article>
  );
}
