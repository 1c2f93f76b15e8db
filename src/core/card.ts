// What an answer looks like, without saying on which platform: blocks of spans, never markup.

import type { Call } from "./request.ts";

/** A run of inline text. A renderer escapes every `text`, so what somebody typed can not become markup or a mention. */
export type Span =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  /** A channel by its id; `text` stands for it where the platform has none. Notifies nobody. */
  | { readonly kind: "channel"; readonly text: string; readonly id: string };

export type Text = readonly Span[];

/**
 * A button. Pressing it asks `call`. The answer comes as a private reply; or takes the card's place (`update`); or takes the
 * place of a card that only the person sees, and else is a private reply (`follow`): so several people can walk from one card.
 */
export interface Button {
  readonly label: string;
  readonly call: Call;
  readonly effect: "reply" | "update" | "follow";
}

export interface Field {
  readonly name: string;
  readonly value: Text;
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  /** The first column names the rows. */
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "image"; readonly url: string; readonly alt: string }
  | { readonly kind: "actions"; readonly buttons: readonly Button[] }
  | { readonly kind: "context"; readonly text: Text }
  | { readonly kind: "divider" };

export interface Card {
  readonly title: string;
  readonly tone: "answer" | "fault";
  readonly blocks: readonly Block[];
}

/** One drawing function for every kind of block: a new kind does not compile until every platform draws it. */
export type BlockVisitor<R> = { readonly [K in Block["kind"]]: (block: Extract<Block, { kind: K }>) => R };

/** Draws a block with the function of its kind. */
export function visitBlock<R>(block: Block, visitor: BlockVisitor<R>): R {
  const draw = visitor[block.kind] as (block: Block) => R;
  return draw(block);
}

export const plain = (text: string): Span => ({ kind: "plain", text });
export const strong = (text: string): Span => ({ kind: "strong", text });
export const code = (text: string): Span => ({ kind: "code", text });
export const channel = (id: string): Span => ({ kind: "channel", text: `#${id}`, id });
export const link = (text: string, url: string): Span => ({ kind: "link", text, url });

type Sayable = string | number | Span | Text;

const isText = (value: Sayable): value is Text => Array.isArray(value);

/** Adds a span; plain text joins plain text before it. */
function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last?.kind === "plain" && span.kind === "plain") spans[spans.length - 1] = plain(last.text + span.text);
  else spans.push(span);
}

function appendValue(spans: Span[], value: Sayable): void {
  if (typeof value !== "object") {
    if (value !== "") append(spans, plain(String(value)));
  } else if (isText(value)) for (const span of value) append(spans, span);
  else append(spans, value);
}

/** Template tag for a sentence: strings and numbers become plain spans, spans and texts stay what they are. */
export function say(pieces: TemplateStringsArray, ...values: readonly Sayable[]): Text {
  const spans: Span[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    appendValue(spans, pieces[index] ?? "");
    appendValue(spans, values[index] ?? "");
  }
  return spans;
}

/** Puts a separator between texts. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [plain(separator), ...text]));
}

/** The words of a text without any formatting. */
export function plainText(text: Text): string {
  return text.map((span) => span.text).join("");
}

/** A block of buttons, or nothing when there is none. */
export function actions(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: "actions", buttons }];
}
