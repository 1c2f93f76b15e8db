// Cards as text for a terminal, a pipe and a screen reader.

import type { Answer } from "../../core/answer.ts";
import { type Block, type BlockVisitor, type Card, type Span, type Text, visitBlock } from "../../core/card.ts";

/** How each kind of emphasis is drawn; plain text draws none. */
export interface Style {
  title(text: string): string;
  strong(text: string): string;
  code(text: string): string;
  dim(text: string): string;
}

const same = (text: string) => text;

/** No emphasis at all: for pipes, files and screen readers. */
export const plainStyle: Style = { title: same, strong: same, code: same, dim: same };

const wrap = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

/** Emphasis by ANSI escape codes: for terminals. */
export const colourStyle: Style = {
  title: wrap(1, 22),
  strong: wrap(1, 22),
  code: wrap(36, 39),
  dim: wrap(2, 22),
};

/** Control characters would steer the terminal; line breaks and tabs are harmless. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const harmless = (text: string) => text.toWellFormed().replace(steering, (found) => (found === "\n" ? found : ""));

function drawSpan(span: Span, style: Style): string {
  const text = harmless(span.text);
  switch (span.kind) {
    case "plain":
    case "channel":
      return text;
    case "strong":
      return style.strong(text);
    case "code":
      return style.code(text);
    case "link":
      return `${text} <${harmless(span.url)}>`;
  }
}

const drawText = (text: Text, style: Style) => text.map((span) => drawSpan(span, style)).join("");

const indent = (text: string, by: string) => text.replaceAll("\n", `\n${by}`);

/** What a person types to ask what a button asks. */
function typedLine(call: { readonly command: string; readonly options: Readonly<Record<string, unknown>> }): string {
  const words = Object.entries(call.options).map(([name, value]) => (value === true ? name : String(value)));
  return `/${[call.command, ...words].join(" ")}`;
}

/** A row of a table as a small list: cells of several words do not fit beside each other. */
function drawRow([, ...columns]: readonly string[], [name = "", ...cells]: readonly string[], style: Style): string {
  const lines = cells.map((cell, index) => `  ${harmless(columns[index] ?? "")}: ${indent(harmless(cell), "  ")}`);
  return [style.strong(`${harmless(name)}:`), ...lines].join("\n");
}

function blockVisitor(style: Style): BlockVisitor<string> {
  return {
    heading: ({ text }) => style.strong(harmless(text)),
    text: ({ text }) => drawText(text, style),
    fields: ({ fields }) =>
      fields
        .map(({ name, value }) => `${style.strong(`${harmless(name)}:`)}\n  ${indent(drawText(value, style), "  ")}`)
        .join("\n"),
    code: ({ code }) => indent(`  ${harmless(code)}`, "  "),
    list: ({ items }) => items.map((item) => `- ${indent(drawText(item, style), "  ")}`).join("\n"),
    table: ({ columns, rows }) => rows.map((row) => drawRow(columns, row, style)).join("\n"),
    image: ({ alt, url }) => `[${harmless(alt)}] <${harmless(url)}>`,
    actions: ({ buttons }) =>
      buttons.map(({ label, call }) => style.dim(`→ ${harmless(label)}: ${harmless(typedLine(call))}`)).join("\n"),
    context: ({ text }) => style.dim(drawText(text, style)),
    divider: () => "───",
  };
}

/** Draws a card: title first, blocks below, an empty line between them. */
export function toText(card: Card, style: Style = plainStyle): string {
  const visitor = blockVisitor(style);
  const blocks = card.blocks.map((block: Block) => visitBlock(block, visitor)).filter((text) => text !== "");
  return [style.title(harmless(card.title)), ...blocks].join("\n\n");
}

/** What the command line prints with `--as json`: one answer as data. */
export function toJson(input: string, answer: Answer): string {
  const { intent, ok, card, ports, locale } = answer;
  return JSON.stringify({
    input: input.toWellFormed(),
    intent,
    ok,
    title: card.title.toWellFormed(),
    text: toText(card),
    ports,
    locale,
  });
}
