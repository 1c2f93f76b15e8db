// A card as the plain `text` of a Slack message: what notifications show and screen readers read.

import { type BlockVisitor, type Card, plainText, visitBlock } from "../../core/card.ts";
import { shorten } from "../../core/shorten.ts";
import { limits } from "./limits.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Without these three no mention and no link can begin. */
export function escapeEntities(text: string): string {
  return text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}

/** Buttons are left out: a screen reader reads them as buttons. */
const visitor: BlockVisitor<string> = {
  heading: ({ text }) => text,
  text: ({ text }) => plainText(text),
  fields: ({ fields }) => fields.map(({ name, value }) => `${name}: ${plainText(value)}`).join("\n"),
  code: ({ code }) => code,
  list: ({ items }) => items.map((item) => `• ${plainText(item)}`).join("\n"),
  table: ({ columns, rows }) =>
    rows
      .map(
        ([name = "", ...cells]) =>
          `${name}: ${cells.map((cell, index) => `${columns[index + 1]}: ${cell}`).join("; ")}`,
      )
      .join("\n"),
  image: ({ alt }) => alt,
  actions: () => "",
  context: ({ text }) => plainText(text),
  divider: () => "",
};

/** Never empty, at most 4,000 code units, and nothing in it can ping. */
export function toPlain(card: Card): string {
  const parts = [card.title, ...card.blocks.map((block) => visitBlock(block, visitor))];
  const whole = parts
    .filter((part) => part !== "")
    .join("\n")
    .toWellFormed();
  const cut = (room: number) => escapeEntities(shorten(whole, room));
  let room: number = limits.fallbackText;
  let text = cut(room);
  while (text.length > limits.fallbackText) {
    room -= text.length - limits.fallbackText;
    text = cut(room);
  }
  return text.trim() === "" ? "…" : text;
}
