// One answer on the platforms that are shown, with its payloads below.

import type { ReactNode } from "react";
import type { Locale, PlaygroundWords, Shown } from "./api.ts";
import { DiscordView } from "./discord-view.tsx";
import { Payloads } from "./payloads.tsx";
import type { Settings, Theme } from "./settings.ts";
import { SlackView } from "./slack-view.tsx";

export interface ViewProps {
  readonly shown: Shown;
  /** What the platforms' clients say around the message, in the reader's language. */
  readonly client: PlaygroundWords;
  readonly theme: Theme;
  /** The slash command that was used, and by whom; undefined where none was. */
  readonly asked?: { readonly user: string; readonly name: string; readonly command: string | undefined };
  readonly at: Date;
  readonly onPress: (value: string, label: string) => void;
  /** A private answer is put away. */
  readonly onDismiss: () => void;
}

export interface CardViewProps extends ViewProps {
  /** What the page says. */
  readonly words: PlaygroundWords;
  /** The language of the platforms' clients. */
  readonly locale: Locale;
  readonly view: Settings["view"];
}

interface DrawingProps {
  readonly kind: "discord" | "slack";
  readonly label: string;
  readonly children: ReactNode;
}

const Drawing = ({ kind, label, children }: DrawingProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
  <div role="group" className={`drawing as-${kind}`} aria-label={label}>
    {children}
  </div>
);

export function CardView({ view, words, locale, ...props }: CardViewProps) {
  const { shown, at, client } = props;
  const time = at.toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
  const { discord, slack, home } = shown;
  const drawings = [
    discord && view !== "slack" ? (
      <Drawing key="discord" kind="discord" label={words.asDiscord}>
        <DiscordView {...props} message={discord} time={time} />
      </Drawing>
    ) : null,
    slack && view !== "discord" ? (
      <Drawing key="slack" kind="slack" label={words.asSlack}>
        {shown.isPrivate ? <p className="slack-private">{client.onlyYou}</p> : null}
        <SlackView {...props} blocks={slack.blocks} time={time} />
      </Drawing>
    ) : null,
    home ? (
      <Drawing key="home" kind="slack" label={words.asHome}>
        <SlackView {...props} blocks={home.blocks} time={undefined} />
      </Drawing>
    ) : null,
  ].filter((drawing) => drawing !== null);
  return (
    <>
      <div className={drawings.length > 1 ? "drawings side-by-side" : "drawings"} lang={shown.locale}>
        {drawings}
      </div>
      <Payloads shown={shown} words={words} />
    </>
  );
}
