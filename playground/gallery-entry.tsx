// One card of the index, in every language.

import { useEffect, useRef, useState } from "react";
import { getCard, type Locale, type PlaygroundWords, type Shown } from "./api.ts";
import { CardView } from "./card-view.tsx";
import type { Settings, Theme } from "./settings.ts";

const languages: readonly Locale[] = ["en", "ko"];

interface CardProps {
  readonly view: string;
  readonly words: PlaygroundWords;
  readonly theme: Theme;
  readonly show: Settings["view"];
}

/** A card in one language. Its buttons do nothing here: the index leads everywhere by itself. */
function GalleryCard({ view, locale, words, theme, show }: CardProps & { readonly locale: Locale }) {
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
  const nothing = () => {};
  return (
    <CardView
      shown={shown}
      words={words}
      theme={theme}
      view={show}
      at={new Date()}
      onPress={nothing}
      onDismiss={nothing}
    />
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
  return (
    <article ref={box} aria-label={props.view} {...(hasComeNear ? {} : { className: "not-yet" })}>
      <h2>{props.view}</h2>
      {(hasComeNear ? languages : []).map((locale) => (
        <GalleryCard key={`${props.view} ${locale}`} {...props} locale={locale} />
      ))}
    </article>
  );
}
