// Cards for renderers: every kind of block, filled with any text.

import fc from "fast-check";
import type { Answer } from "../../src/core/answer.ts";
import { type Block, type Card, code, link, plain, say, strong } from "../../src/core/card.ts";

/** An English, public answer with these blocks. */
export function answerWith(blocks: readonly Block[], title = "Title"): Answer {
  const card: Card = { title, tone: "answer", blocks };
  return { intent: "port", ok: true, card, visibility: "public", ports: [], locale: "en" };
}

/** One block of each kind, with the same text everywhere that text can stand. */
export function everyBlock(text: string): readonly Block[] {
  const call = { command: "port", options: { query: text } };
  return [
    { kind: "heading", text },
    { kind: "text", text: say`${text} ${strong(text)} ${code(text)} ${link(text, "https://example.com/a(b)?c=d|e")}` },
    { kind: "fields", fields: [{ name: text, value: [plain(text), strong(text)] }] },
    { kind: "code", code: text },
    { kind: "list", items: [[plain(text)], [code(text)]] },
    { kind: "table", columns: [text, text], rows: [[text, text]] },
    { kind: "image", url: "https://example.com/x.png", alt: text },
    { kind: "divider" },
    {
      kind: "actions",
      buttons: [
        { label: text, call, effect: "reply" },
        { label: text, call, effect: "reply" },
      ],
    },
    { kind: "context", text: say`${text} ${link(text, "https://example.com")}` },
  ];
}

/** Text as nobody should type it: markup, mentions, control characters, broken surrogates, and a lot of it. */
export const nastyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "@everyone",
        "<!channel>",
        "<@1>",
        "```",
        "`",
        "**",
        "_",
        "~",
        "|",
        "\n",
        "# ",
        "1. ",
        "> ",
        "https://x.y",
        "&amp;",
        "\u202e",
        "\ud800",
        "가",
        "👨‍👩‍👧",
        "a",
      ),
      { maxLength: 400 },
    )
    .map((parts) => parts.join("")),
);
