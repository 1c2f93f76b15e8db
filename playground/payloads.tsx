// What is sent, and what a screen reader gets: one click away, with copy.

import { useEffect, useId, useRef, useState } from "react";
import type { PlaygroundWords, Shown } from "./api.ts";

const kinds = ["discordJson", "slackJson", "plainText"] as const;
type Kind = (typeof kinds)[number];

function contentOf({ discord, slack, text }: Shown, kind: Kind): string {
  if (kind === "plainText") return text;
  return JSON.stringify(kind === "discordJson" ? discord : slack, null, 2);
}

function Content({ text, words }: { readonly text: string; readonly words: PlaygroundWords }) {
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
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
  return (
    <div className="payloads">
      <div className="payload-kinds">
        {kinds.map((kind) => (
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
      <div id={id}>
        {open === undefined ? null : <Content key={open} text={contentOf(shown, open)} words={words} />}
      </div>
    </div>
  );
}
