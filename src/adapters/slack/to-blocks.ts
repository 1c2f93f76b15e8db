// Answer → the message that Slack's response_url takes: Block Kit, with all text as rich text.

import type { types } from "@slack/bolt";
import type { Answer } from "../../core/answer.ts";
import { type BlockVisitor, type Button, type Field, type Span, type Text, visitBlock } from "../../core/card.ts";
import type { Locale } from "../../core/locale.ts";
import { encodePress } from "../../core/press.ts";
import { shorten } from "../../core/shorten.ts";
import { limits } from "./limits.ts";
import { escapeEntities, toPlain } from "./to-plain.ts";

/** A message as a response_url takes it. */
export interface SlackMessage {
  readonly response_type: "in_channel" | "ephemeral";
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

type RichElement = types.RichTextElement;

/** What is left of the message's total of rich text. */
interface Budget {
  room: number;
  /** Slack takes one table a message, and none in a Home tab. */
  hasTable: boolean;
}

/** Control characters mean nothing in a message and Slack may refuse them. */
const clean = (text: string) => text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, "");

function drawSpan(span: Span, budget: Budget): readonly RichElement[] {
  const text = shorten(clean(span.text), Math.max(1, budget.room));
  if (text === "" || budget.room <= 0) return [];
  budget.room -= text.length;
  switch (span.kind) {
    case "plain":
      return [{ type: "text", text }];
    case "strong":
      return [{ type: "text", text, style: { bold: true } }];
    case "code":
      return [{ type: "text", text, style: { code: true } }];
    case "link":
      return [{ type: "link", text, url: span.url }];
    case "channel":
      return /^[A-Z0-9]+$/.test(span.id) ? [{ type: "channel", channel_id: span.id }] : [{ type: "text", text }];
  }
}

const drawText = (text: Text, budget: Budget) => text.flatMap((span) => drawSpan(span, budget));

function section(elements: readonly RichElement[]): types.RichTextSection {
  return { type: "rich_text_section", elements: [...elements] };
}

type RichBlockElement = types.RichTextBlock["elements"][number];

/** A block of rich text; none where there is nothing to show. */
function richText(elements: readonly RichBlockElement[]): readonly types.KnownBlock[] {
  const filled = elements.filter((element) => element.elements.length > 0);
  return filled.length === 0 ? [] : [{ type: "rich_text", elements: [...filled] }];
}

/** A bold name, and its value on the lines below. */
function drawField({ name, value }: Field, isLast: boolean, budget: Budget): types.RichTextSection {
  const head = drawText([{ kind: "strong", text: name }], budget);
  const body = drawText(value, budget);
  const end: readonly RichElement[] = isLast ? [] : [{ type: "text", text: "\n" }];
  return section([...head, { type: "text", text: "\n" }, ...body, ...end]);
}

/** mrkdwn knows no escape for these four, so characters that only look like them stand in. */
const lookalikes: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };

function toMrkdwn(span: Span): string {
  const text = escapeEntities(clean(span.text)).replace(/[*_~`]/g, (mark) => lookalikes[mark] ?? mark);
  return span.kind === "link" ? `<${encodeURI(span.url).replaceAll("|", "%7C")}|${text.replaceAll("|", "∣")}>` : text;
}

/** Small text. Links need mrkdwn there; without any, plain text is safer still. */
function drawContext(text: Text): readonly types.KnownBlock[] {
  const words = clean(text.map((span) => span.text).join(""));
  if (words.trim() === "") return [];
  const drawn = text.map(toMrkdwn).join("");
  const hasLinks = text.some(({ kind }) => kind === "link") && drawn.length <= limits.contextText;
  const element = hasLinks
    ? { type: "mrkdwn" as const, text: drawn, verbatim: true }
    : { type: "plain_text" as const, text: shorten(words, limits.contextText), emoji: false };
  return [{ type: "context", elements: [element] }];
}

function drawAsFields(columns: readonly string[], rows: readonly (readonly string[])[], budget: Budget) {
  const fields = rows.map(([name = "", ...cells]): Field => {
    const value = cells.map((cell, index) => `${columns[index + 1] ?? ""}: ${cell}`).join("\n");
    return { name, value: [{ kind: "plain", text: value }] };
  });
  return richText(fields.map((field, index) => drawField(field, index === fields.length - 1, budget)));
}

/** A cell may not be empty. */
function drawCell(text: string, budget: Budget): types.RawTextElement {
  const shown = shorten(clean(text), Math.max(1, Math.min(limits.tableCell, budget.room))) || "–";
  budget.room -= shown.length;
  return { type: "raw_text", text: shown };
}

/** Buttons; one whose value is too long, or that repeats another one, is left out. */
function drawActions(buttons: readonly Button[], locale: Locale, group: string): readonly types.KnownBlock[] {
  const seen = new Set<string>();
  const elements = buttons.flatMap(({ label, call, effect }): types.Button[] => {
    const value = encodePress({ call, effect, locale });
    const text = shorten(clean(label), limits.buttonText);
    if (value.length > limits.buttonValue || seen.has(value) || text.trim() === "") return [];
    seen.add(value);
    const action_id = `${group}-${seen.size}`;
    return [{ type: "button", action_id, value, text: { type: "plain_text", text, emoji: false } }];
  });
  return elements.length === 0 ? [] : [{ type: "actions", elements: elements.slice(0, limits.actionElements) }];
}

function visitorFor(locale: Locale, budget: Budget, group: string): BlockVisitor<readonly types.KnownBlock[]> {
  return {
    heading: ({ text }) => richText([section(drawText([{ kind: "strong", text }], budget))]),
    text: ({ text }) => richText([section(drawText(text, budget))]),
    fields: ({ fields }) =>
      richText(fields.map((field, position) => drawField(field, position === fields.length - 1, budget))),
    code: ({ code }) => {
      const elements = drawText([{ kind: "plain", text: code }], budget) as types.RichTextPreformatted["elements"];
      return richText([{ type: "rich_text_preformatted", elements }]);
    },
    list: ({ items }) => {
      const elements = items.map((item) => section(drawText(item, budget))).filter((item) => item.elements.length > 0);
      return richText([{ type: "rich_text_list", style: "bullet", elements }]);
    },
    table: ({ columns, rows }) => {
      if (budget.hasTable) return drawAsFields(columns, rows, budget);
      budget.hasTable = true;
      const cells = [columns, ...rows].map((row) => row.map((cell) => drawCell(cell, budget)));
      return [{ type: "table", rows: cells, column_settings: columns.map(() => ({ is_wrapped: true })) }];
    },
    image: ({ url, alt }) => {
      if (url.length > limits.imageUrl) return [];
      return [{ type: "image", image_url: url, alt_text: shorten(clean(alt), limits.altText) || "image" }];
    },
    actions: ({ buttons }) => drawActions(buttons, locale, group),
    context: ({ text }) => drawContext(text),
    divider: () => [{ type: "divider" }],
  };
}

/**
 * Draws the card of an answer. What does not fit is cut visibly.
 * @param surface a Home tab takes no tables
 * @param group begins the ids of the buttons, which must differ in a message or view
 */
export function drawCard(
  { card, locale }: Answer,
  surface: "message" | "home",
  group: string,
): readonly types.KnownBlock[] {
  const budget: Budget = { room: limits.richTextTotal, hasTable: surface === "home" };
  const title = shorten(clean(card.title), limits.headerText);
  const header: readonly types.KnownBlock[] =
    title.trim() === "" ? [] : [{ type: "header", text: { type: "plain_text", text: title, emoji: false } }];
  const body = card.blocks.flatMap((block, index) =>
    visitBlock(block, visitorFor(locale, budget, `${group}-${index}`)),
  );
  return [...header, ...body];
}

/** Draws an answer. Keeps every limit of Slack. */
export function toBlocks(answer: Answer): SlackMessage {
  return {
    response_type: answer.visibility === "private" ? "ephemeral" : "in_channel",
    text: toPlain(answer.card),
    blocks: drawCard(answer, "message", "press").slice(0, limits.blocks),
    unfurl_links: false,
    unfurl_media: false,
  };
}
