// What is sent, and what a screen reader gets: one click away, with copy.

import { useEffect, useId, useRef, useState } from "react";
import { useAnnounced } from "./announced.ts";
import type { PlaygroundWords, Shown } from "./api.ts";

const kinds = ["discordJson", "slackJson", "homeJson", "plainText"] as const;
type Kind = (typeof kinds)[number];

/** What there is to be seen; undefined where the platform is sent nothing. */
function contentOf({ discord, slack, home, text }: Shown, kind: Kind): string | undefined {
  if (kind === "plainText") return text;
  const payload = { discordJson: discord, slackJson: slack, homeJson: home }[kind];
  return payload && JSON.stringify(payload, null, 2);
}

function Content({ text, words }: { readonly text: string; readonly words: PlaygroundWords }) {
  const [said, say] = useAnnounced();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  return (
    <div ref={box} className="payload">
      <div className="payload-bar">
        <output>{said}</output>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}

export function Payloads({ shown, words }: { readonly shown: Shown; readonly words: PlaygroundWords }) {
  const [open, setOpen] = useState<Kind>();
  const id = useId();
  const content = open && contentOf(shown, open);
  return (
    <div className="payloads">
      <div className="payload-kinds">
        {kinds
          .filter((kind) => contentOf(shown, kind) !== undefined)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              aria-expanded={open === kind}
              aria-controls={id}
              onClick={() => setOpen(open === kind ? undefined : kind)}
            >
              {words[kind]}
            </button>
          ))}
      </div>
      <div id={id}>{content === undefined ? null : <Content key={open} text={content} words={words} />}</div>
    </div>
  );
}
