// The page with the channel.

import { useEffect, useRef } from "react";
import type { About, Acting, PlaygroundWords } from "./api.ts";
import { CardView } from "./card-view.tsx";
import { type Channel, type Entry, useChannel, visibleTo } from "./channel.ts";
import { Composer, lineId } from "./composer.tsx";
import { type Settings, type Theme, useSettings, useTheme } from "./settings.ts";
import { SettingsBar } from "./settings-bar.tsx";

interface EntryViewProps {
  readonly entry: Entry;
  readonly about: About;
  readonly settings: Settings;
  readonly theme: Theme;
  readonly channel: Channel;
}

/** The command of a typed line, as Discord names it ("/socket explain"); undefined for a question. */
function commandIn({ how, said, shown }: Entry): string | undefined {
  if (how !== "line" || !said.startsWith("/")) return undefined;
  const whole = `/${shown.intent}`;
  return said.startsWith(whole) ? whole : (said.split(/\s/u)[0] as string);
}

function EntryView({ entry, about, settings, theme, channel }: EntryViewProps) {
  const words = about.words[settings.locale];
  const name = about.people.find(({ id }) => id === entry.user)?.name[settings.locale] ?? entry.user;
  const isMessage = entry.how === "line" && !entry.said.startsWith("/");
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that took the place of another one begins at its top
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
    // The button that was pressed may be gone: the keyboard goes on from the card that came instead.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [entry.shown]);
  return (
    <article ref={box} tabIndex={-1} aria-label={`${name}: ${entry.said}`}>
      <div className="said">
        <h2>
          {name} <span>{entry.how === "line" ? words.asked : words.pressed}</span> <q>{entry.said}</q>
        </h2>
        {(isMessage ? about.messageCommands : []).map(({ path, name: label }) => (
          <button
            key={path}
            type="button"
            onClick={() => channel.say({ kind: "message", command: path, message: entry.said }, label[settings.locale])}
          >
            {label[settings.locale]}
          </button>
        ))}
      </div>
      <CardView
        shown={entry.shown}
        words={words}
        locale={settings.locale}
        client={words}
        theme={theme}
        view={settings.view}
        asked={{ user: entry.user, name, command: commandIn(entry) }}
        at={entry.at}
        onPress={(value, label) => channel.press(entry, value, label)}
        onDismiss={() => {
          channel.dismiss(entry);
          document.getElementById(lineId)?.focus();
        }}
      />
    </article>
  );
}

interface WelcomeProps {
  readonly words: PlaygroundWords;
  readonly examples: readonly string[];
  readonly onAsk: (line: string) => void;
}

function Welcome({ words, examples, onAsk }: WelcomeProps) {
  return (
    <div className="welcome">
      <p>{words.intro}</p>
      <p>{words.example}</p>
      <ul>
        {examples.map((line) => (
          <li key={line}>
            <button type="button" onClick={() => onAsk(line)}>
              {line}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ChannelPage({ about }: { readonly about: About }) {
  const [settings, change] = useSettings();
  const theme = useTheme(settings.theme);
  const acting: Acting = { user: settings.user, locale: settings.locale };
  const channel = useChannel(acting);
  const words = about.words[settings.locale];
  const seen = visibleTo(channel.entries, settings.user);
  const onAsk = (line: string) => channel.say({ kind: "line", line }, line);
  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = words.title;
  }, [settings.locale, words]);
  return (
    <>
      <a className="skip" href={`#${lineId}`}>
        {words.toInput}
      </a>
      <SettingsBar about={about} settings={settings} change={change} hasPeople>
        <a href="/gallery">{words.gallery}</a>
      </SettingsBar>
      <main aria-label={words.channel}>
        {seen.length === 0 ? <Welcome words={words} examples={about.examples[settings.locale]} onAsk={onAsk} /> : null}
        {seen.map((entry) => (
          <EntryView key={entry.id} {...{ entry, about, settings, theme, channel }} />
        ))}
      </main>
      <footer>
        {channel.isLost ? (
          <p className="lost" role="alert">
            {words.lost}
          </p>
        ) : null}
        <output className="unseen">{channel.latest}</output>
        <Composer key={settings.user} words={words} acting={acting} onAsk={onAsk} />
      </footer>
    </>
  );
}
