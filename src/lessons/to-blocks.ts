// The Markdown of lessons → blocks of a card: paragraphs, lists, drawings; bold, code and links within a line.

import { type Block, code, link, plain, type Span, strong, type Text } from "../core/card.ts";

/**
 * Bold, code and links. CommonMark does not end bold before a Korean particle that follows a bracket (`**(TCP)**는`), so
 * these three are read here.
 */
const inline = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/** A line of text with its bold parts, code and links. */
export function toText(line: string): Text {
  const spans: Span[] = [];
  let end = 0;
  for (const match of line.matchAll(inline)) {
    const [whole, bold, verbatim, label, url] = match;
    if (match.index > end) spans.push(plain(line.slice(end, match.index)));
    if (bold !== undefined) spans.push(strong(bold.replaceAll("`", "")));
    else if (verbatim !== undefined) spans.push(code(verbatim));
    else spans.push(link(label ?? "", url ?? ""));
    end = match.index + whole.length;
  }
  if (end < line.length) spans.push(plain(line.slice(end)));
  return spans;
}

/** Lines of one paragraph are one line of text. */
const joinLines = (text: string) => text.replaceAll(/\s*\n\s*/g, " ");

function toBlock(part: string): Block {
  const fence = /^~~~\w*\n(.*?)\n?~~~$/s.exec(part);
  if (fence) return { kind: "code", code: fence[1] as string };
  if (!part.startsWith("- ")) return { kind: "text", text: toText(joinLines(part)) };
  const items = part.slice(2).split(/\n- /);
  return { kind: "list", items: items.map((item) => toText(joinLines(item))) };
}

/** The blocks of a section; an empty line stands between them. */
export function toBlocks(text: string): readonly Block[] {
  const parts = text.split(/(^~~~\w*\n[\s\S]*?\n~~~$)/m);
  return parts
    .flatMap((part) => (part.startsWith("~~~") ? [part] : part.split(/\n{2,}/)))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(toBlock);
}
