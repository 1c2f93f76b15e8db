// One answer on the platforms that are shown, with its payloads below.

import type { PlaygroundWords, Shown } from "./api.ts";
import { DiscordView } from "./discord-view.tsx";
import { Payloads } from "./payloads.tsx";
import type { Settings, Theme } from "./settings.ts";
import { SlackView } from "./slack-view.tsx";

export interface ViewProps {
  readonly shown: Shown;
  readonly words: PlaygroundWords;
  readonly theme: Theme;
  /** The slash command that was used, and by whom; undefined where none was. */
  readonly asked?: { readonly user: string; readonly name: string; readonly command: string | undefined };
  readonly at: Date;
  readonly time: string;
  readonly onPress: (value: string, label: string) => void;
  /** A private answer is put away. */
  readonly onDismiss: () => void;
}

export interface CardViewProps extends Omit<ViewProps, "time"> {
  readonly view: Settings["view"];
}

export function CardView({ view, ...props }: CardViewProps) {
  const { shown, words, at } = props;
  const time = at.toLocaleTimeString(shown.locale, { hour: "numeric", minute: "2-digit" });
  return (
    <>
      <div className={view === "both" ? "drawings side-by-side" : "drawings"} lang={shown.locale}>
        {view === "slack" ? null : (
          <section className="drawing as-discord" aria-label={words.asDiscord}>
            <DiscordView {...props} time={time} />
          </section>
        )}
        {view === "discord" ? null : (
          <section className="drawing as-slack" aria-label={words.asSlack}>
            <SlackView {...props} time={time} />
          </section>
        )}
      </div>
      <Payloads shown={shown} words={words} />
    </>
  );
}
