// Spans as Discord's Markdown, in which nothing that was typed is markup.

import type { Span, Text } from "../../core/card.ts";
import { shorten } from "../../core/shorten.ts";

/** Characters that are markup anywhere; Discord takes a backslash before punctuation as "this one literally". */
const anywhere = /[\\*_~`|[\]<>@]/g;
/** Characters that are markup at the beginning of a line: headings, lists, quotes, small text. */
const atLineStart = /^(\s*)([#>+-]|\d+(?=\.))/gm;
/** The colon of a link, an emoji or a timestamp. */
const colons = /:(?=\/\/|[\w+-]+:)/g;

/** Where none of these is, there is nothing to escape, as in most texts. */
const anyOfThem = /[\\*_~`|[\]<>@]|:(?=\/\/|[\w+-]+:)|^\s*[#>+\-\d]/m;

/** Text in which Discord sees no markup, mention, emoji or link. */
export function escapeMarkdown(text: string): string {
  if (!anyOfThem.test(text)) return text.toWellFormed();
  return text
    .toWellFormed()
    .replace(anywhere, "\\$&")
    .replace(colons, "\\:")
    .replace(atLineStart, (_whole, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}

/** A backtick would end the code; this one only looks like it. */
const harmlessTicks = (text: string) => text.toWellFormed().replaceAll("`", "ˋ");

function drawSpan(span: Span): string {
  switch (span.kind) {
    case "plain":
      return escapeMarkdown(span.text);
    case "strong":
      return `**${escapeMarkdown(span.text)}**`;
    case "code":
      return `\`${harmlessTicks(span.text).replaceAll(/\s/g, " ")}\``;
    case "channel":
      return /^\d+$/.test(span.id) ? `<#${span.id}>` : escapeMarkdown(span.text);
    case "link":
      return `[${escapeMarkdown(span.text)}](${encodeURI(span.url).replaceAll("(", "%28").replaceAll(")", "%29")})`;
  }
}

/** The longest beginning of a span that fits when drawn, or "" where nothing does. */
function drawBeginning(span: Span, room: number): string {
  if (span.kind === "link" || span.kind === "channel") return room >= 1 ? "…" : "";
  for (let length = Math.min(span.text.length, room); length > 0; length -= Math.max(1, Math.floor(length / 8))) {
    const drawn = drawSpan({ ...span, text: shorten(`${span.text.slice(0, length)}…`, length) });
    if (drawn.length <= room) return drawn;
  }
  return "";
}

/**
 * Draws a text within `room` code units. What does not fit is cut before any markup is added, ends in "…", and so never
 * leaves markup open.
 */
export function drawText(text: Text, room: number): string {
  let drawn = "";
  for (const [index, span] of text.entries()) {
    const next = drawSpan(span);
    const isLast = index === text.length - 1;
    if (drawn.length + next.length <= room - (isLast ? 0 : 1)) {
      drawn += next;
      continue;
    }
    return drawn + drawBeginning(span, room - drawn.length);
  }
  return drawn;
}

/** A code block within `room` code units. */
export function drawCodeBlock(code: string, room: number): string {
  const frame = "```\n\n```".length;
  return room <= frame ? "" : `\`\`\`\n${shorten(harmlessTicks(code), room - frame)}\n\`\`\``;
}
