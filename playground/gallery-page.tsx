// The index of all cards, each in every language, for who reviews them.

import { useEffect, useState } from "react";
import { type About, getViews, type PlaygroundWords, type Views } from "./api.ts";
import { Choice } from "./choice.tsx";
import { GalleryEntry } from "./gallery-entry.tsx";
import { useSettings, useTheme } from "./settings.ts";
import { SettingsBar } from "./settings-bar.tsx";

/** The view that shows all. */
const every = "every";

const viewInAddress = () => new URLSearchParams(location.search).get("view") ?? undefined;

/** Which view the address asks for, and how another one is chosen. */
function useView(): [string | undefined, (view: string) => void] {
  const [view, setView] = useState(viewInAddress);
  useEffect(() => {
    const listen = () => setView(viewInAddress());
    addEventListener("popstate", listen);
    return () => removeEventListener("popstate", listen);
  }, []);
  const choose = (next: string) => {
    history.pushState(null, "", `?${new URLSearchParams({ view: next })}`);
    setView(next);
  };
  return [view, choose];
}

interface IndexProps {
  readonly groups: readonly Views[];
  readonly view: string;
  readonly words: PlaygroundWords;
  readonly onChoose: (view: string) => void;
}

function Index({ groups, view, words, onChoose }: IndexProps) {
  const all = groups.flatMap(({ views }) => views);
  const at = all.indexOf(view);
  const step = (by: number) => all[at + by];
  const button = (label: string, target: string | undefined) => (
    <button type="button" disabled={target === undefined} onClick={() => target !== undefined && onChoose(target)}>
      {label}
    </button>
  );
  return (
    <nav className="index" aria-label={words.gallery}>
      {button(words.previous, at < 0 ? undefined : step(-1))}
      <Choice label={words.chooseCard} value={view} onChange={onChoose}>
        <option value={every}>{words.everyCard}</option>
        {groups.map(({ name, views }) => (
          <optgroup key={name} label={words.groups[name] ?? name}>
            {views.map((each) => (
              <option key={each} value={each}>
                {words.cards[each] ?? each}
              </option>
            ))}
          </optgroup>
        ))}
        {at < 0 && view !== every ? <option>{view}</option> : null}
      </Choice>
      {button(words.next, step(1))}
    </nav>
  );
}

export function GalleryPage({ about }: { readonly about: About }) {
  const [settings, change] = useSettings();
  const theme = useTheme(settings.theme);
  const [groups, setGroups] = useState<readonly Views[]>([]);
  const [chosen, choose] = useView();
  const words = about.words[settings.locale];
  useEffect(() => void getViews().then(setGroups, () => {}), []);
  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = `${words.gallery} · ${words.title}`;
  }, [settings.locale, words]);
  const all = groups.flatMap(({ views }) => views);
  const view = chosen ?? all[0];
  const shown = view === every ? all : view === undefined ? [] : [view];
  return (
    <>
      <SettingsBar about={about} settings={settings} change={change} hasPeople={false}>
        <a href="/">{words.channelLink}</a>
      </SettingsBar>
      <main className="gallery">
        <p>{words.galleryIntro}</p>
        {view === undefined ? <p>{words.loading}</p> : <Index {...{ groups, view, words }} onChoose={choose} />}
        {shown.map((each) => (
          <GalleryEntry key={each} view={each} {...{ about, settings, theme }} />
        ))}
      </main>
    </>
  );
}
