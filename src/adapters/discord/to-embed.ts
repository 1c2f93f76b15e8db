// Answer → the message that Discord's API takes: one embed, and buttons.

import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIEmbedField,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Answer } from "../../core/answer.ts";
import { type BlockVisitor, type Button, type Field, plain, type Text, visitBlock } from "../../core/card.ts";
import type { Locale } from "../../core/locale.ts";
import { encodePress } from "../../core/press.ts";
import { shorten } from "../../core/shorten.ts";
import { limits } from "./limits.ts";
import { drawCodeBlock, drawText, escapeMarkdown } from "./markdown.ts";

/** A message as `POST /interactions/{id}/{token}/callback` takes it. */
export interface DiscordMessage {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIButtonComponentWithCustomId>[];
  /** 64: only the person who asked sees it. */
  readonly flags?: MessageFlags.Ephemeral;
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: readonly never[] };
}

const colours = { answer: 0x3b7dd8, fault: 0xd29922 } as const;

/** The name of a field that has none: Discord insists on one. */
const nameless = "\u200b";

/** An embed being filled, block by block, in order. */
interface Draft {
  description: string;
  readonly fields: APIEmbedField[];
  /** In rows: each block of buttons begins one. */
  readonly buttons: (readonly Button[])[];
  image: string | undefined;
  /** Code units left of the message's total. */
  room: number;
}

type DrawPiece = (room: number) => string;

function appendToDescription(draft: Draft, draw: DrawPiece): void {
  const gap = draft.description === "" ? "" : "\n\n";
  const room = Math.min(limits.embedDescription - draft.description.length, draft.room) - gap.length;
  const piece = room > 0 ? draw(room) : "";
  if (piece === "") return;
  draft.description += gap + piece;
  draft.room -= gap.length + piece.length;
}

/** Text below fields stands in fields without a name; neighbours share one. */
function appendBelowFields(draft: Draft, draw: DrawPiece): void {
  const last = draft.fields.at(-1);
  if (last?.name === nameless) {
    const room = Math.min(limits.fieldValue - last.value.length, draft.room) - 1;
    const piece = room > 0 ? draw(room) : "";
    if (piece === "") return;
    last.value += `\n${piece}`;
    draft.room -= piece.length + 1;
    return;
  }
  addField(draft, nameless, draw);
}

function addField(draft: Draft, name: string, draw: DrawPiece, inline = false): void {
  if (draft.fields.length === limits.embedFields) return;
  const room = Math.min(limits.fieldValue, draft.room - name.length);
  const value = room > 0 ? draw(room) : "";
  if (value === "") return;
  draft.fields.push({ name, value, ...(inline ? { inline } : {}) });
  draft.room -= name.length + value.length;
}

function append(draft: Draft, draw: DrawPiece): void {
  if (draft.fields.length === 0) appendToDescription(draft, draw);
  else appendBelowFields(draft, draw);
}

function drawField(draft: Draft, { name, value }: Field): void {
  const title = shorten(escapeMarkdown(name), limits.fieldName) || nameless;
  addField(draft, title, (room) => drawText(value, room) || nameless);
}

/** A row of a table: three fields side by side, the first with the row's name. */
function drawRow(draft: Draft, columns: readonly string[], row: readonly string[]): void {
  for (const [index, cell] of row.entries()) {
    const name = shorten(escapeMarkdown(index === 0 ? cell : (columns[index] ?? "")), limits.fieldName) || nameless;
    const value = index === 0 ? nameless : cell;
    addField(draft, name, (room) => drawText([plain(value)], room) || nameless, true);
  }
}

/** List items one by one, as many as fit. Further lines of an item are set in, or they would stand below the list. */
function drawList(items: readonly Text[], room: number): string {
  const lines: string[] = [];
  let left = room;
  for (const item of items) {
    const line = `- ${drawText(item, Math.max(0, left - 3)).replaceAll("\n", "\n  ")}`;
    if (line.length <= 2 || line.length + 1 > left) {
      lines.push("…");
      break;
    }
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.join("\n").slice(0, room);
}

const prefixed = (prefix: string, text: Text) => (room: number) => {
  const drawn = drawText(text, room - prefix.length);
  return drawn === "" ? "" : prefix + drawn;
};

function visitorFor(draft: Draft): BlockVisitor<void> {
  return {
    heading: ({ text }) => append(draft, (room) => drawText([{ kind: "strong", text }], room)),
    text: ({ text }) => append(draft, (room) => drawText(text, room)),
    fields: ({ fields }) => {
      for (const field of fields) drawField(draft, field);
    },
    code: ({ code }) => append(draft, (room) => drawCodeBlock(code, room)),
    list: ({ items }) => append(draft, (room) => drawList(items, room)),
    image: ({ url, alt }) => {
      if (draft.image === undefined) draft.image = url;
      append(draft, prefixed("-# ", [plain(alt)]));
    },
    table: ({ columns, rows }) => {
      for (const row of rows) drawRow(draft, columns, row);
    },
    actions: ({ buttons }) => void draft.buttons.push(buttons),
    context: ({ text }) => append(draft, prefixed("-# ", text.filter((span) => span.text !== "").map(onOneLine))),
    divider: () => append(draft, (room) => (room < 3 ? "" : "───")),
  };
}

/** Small text ends with its line. */
const onOneLine = <S extends Text[number]>(span: S): S => ({ ...span, text: span.text.replaceAll("\n", " ") });

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

function toButton({ label, call, effect }: Button, locale: Locale): APIButtonComponentWithCustomId | undefined {
  const custom_id = encodePress({ call, effect, locale });
  const text = shorten(label, limits.buttonLabel);
  if (custom_id.length > limits.customId || !custom_id.isWellFormed() || text.trim() === "") return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: text, custom_id };
}

/** Buttons in rows of five; one that does not fit a custom id, or repeats one, is left out. */
function toRows(blocks: readonly (readonly Button[])[], locale: Locale): readonly Row[] {
  const seen = new Set<string>();
  const rows = blocks.flatMap((buttons): readonly Row[] => {
    const drawn = buttons.map((button) => toButton(button, locale)).filter((button) => button !== undefined);
    const fresh = drawn.filter(({ custom_id }) => !seen.has(custom_id) && seen.add(custom_id));
    return Array.from({ length: Math.ceil(fresh.length / limits.buttonsInRow) }, (_, row) => ({
      type: ComponentType.ActionRow,
      components: fresh.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
    }));
  });
  return rows.slice(0, limits.rows);
}

/** Draws an answer. Keeps every limit of Discord; what does not fit is cut visibly. */
export function toEmbed({ card, locale, visibility }: Answer): DiscordMessage {
  const title = shorten(escapeMarkdown(shorten(card.title, limits.embedTitle)), limits.embedTitle);
  const draft: Draft = {
    description: "",
    fields: [],
    buttons: [],
    image: undefined,
    room: limits.embedTotal - title.length,
  };
  const visitor = visitorFor(draft);
  for (const block of card.blocks) visitBlock(block, visitor);
  const embed: APIEmbed = {
    color: colours[card.tone],
    ...(title === "" ? {} : { title }),
    ...(draft.description === "" ? {} : { description: draft.description }),
    ...(draft.fields.length === 0 ? {} : { fields: draft.fields }),
    ...(draft.image === undefined ? {} : { image: { url: draft.image } }),
  };
  return {
    embeds: [embed],
    components: toRows(draft.buttons, locale),
    ...(visibility === "private" ? { flags: MessageFlags.Ephemeral } : {}),
    allowed_mentions: { parse: [] },
  };
}
