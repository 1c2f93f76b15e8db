// What is written in a message of Slack, without Slack's markup.

import { shorten } from "../../core/shorten.ts";
import { limits } from "./limits.ts";

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const decode = (text: string) => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);

/**
 * What a person sees of `<…>`. Slack makes links of hosts and addresses by itself, with what was typed as the label
 * (`<http://db:5432|db:5432>`): there the label is what counts. A label that somebody chose stands beside its address.
 */
function readToken(target: string, label: string | undefined): string {
  const [, kind = "", id = ""] = /^([@#!]?)(.*)$/s.exec(target) ?? [];
  if (kind === "#") return label ? `#${label}` : "";
  if (kind === "@") return label ? `@${label}` : "";
  // <!here>, <!subteam^S1|@team>, <!date^…|12 May>
  if (kind === "!") return label ?? "";
  const address = id.replace(/^(?:mailto|tel):/, "");
  if (!label) return address;
  return address.includes(label) ? label : `${label} ${address}`;
}

/** Bold marks around words; a lone `*` may belong to what is said (`*:8080`). */
const bold = /(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/g;

/**
 * Reads a text in Slack's markup: links and mentions as people see them, entities decoded, bold marks gone.
 * @param self the bot's user id, whose mentions are cut
 */
export function readMarkup(text: string, self?: string): string {
  return decode(
    text
      .replace(bold, "$1")
      .replace(/<([^<>|\s][^<>|\n]*)(?:\|([^<>\n]*))?>/g, (_token, target: string, label?: string) => {
        if (self !== undefined && target === `@${self}`) return " ";
        return readToken(target, label);
      }),
  );
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Elements of rich text that end a line. */
const lines: ReadonlySet<unknown> = new Set(["rich_text_section", "rich_text_preformatted", "rich_text_quote"]);

/** All text of blocks, in order: of rich text, of text objects (mrkdwn or plain), and of tables. */
function textOfBlock(block: Json): string {
  const { type, text, elements, fields, rows, url } = block;
  if (typeof text === "string") return type === "mrkdwn" ? readMarkup(text) : decode(text);
  if (type === "link" && typeof url === "string") return url;
  const nested = [...(isObject(text) ? [text] : []), ...listOf(fields), ...listOf(elements)].map(textOfBlock);
  const cells = Array.isArray(rows) ? rows.map((row) => listOf(row).map(textOfBlock).join(" ")) : [];
  const isLine = lines.has(type);
  return [...nested, ...cells].join(isLine ? "" : "\n");
}

const textOfBlocks = (blocks: unknown) => listOf(blocks).map(textOfBlock).join("\n");

const parts = ["pretext", "title", "text"] as const;

/** An attachment, as monitoring and chat bots send them; a forwarded message is one, too. */
function textOfAttachment(attachment: Json): string {
  const words = parts.map((part) => attachment[part]).filter((part) => typeof part === "string");
  const fields = listOf(attachment.fields).map(({ title, value }) => `${title ?? ""}: ${value ?? ""}`);
  const forwarded = listOf(attachment.message_blocks).flatMap(({ message }) => (isObject(message) ? [message] : []));
  const inBlocks = [attachment, ...forwarded].map(({ blocks }) => textOfBlocks(blocks));
  const written = [...[...words, ...fields].map((text) => readMarkup(text)), ...inBlocks];
  const said = written.filter((text) => text.trim() !== "").join("\n");
  return said === "" && typeof attachment.fallback === "string" ? readMarkup(attachment.fallback) : said;
}

/**
 * Everything that is written in a message, a line for each part. Apps often put into `text` only a summary of their blocks, so
 * the longer of both is taken. Attached files are not read: that needs a scope for all files, and would fetch what somebody
 * else uploaded.
 */
export function messageText(message: unknown): string {
  if (!isObject(message)) return "";
  const text = typeof message.text === "string" ? readMarkup(message.text) : "";
  const inBlocks = textOfBlocks(message.blocks);
  const body = inBlocks.length > text.length ? inBlocks : text;
  const all = [body, ...listOf(message.attachments).map(textOfAttachment)].filter((part) => part.trim() !== "");
  return shorten(all.join("\n"), limits.readOfMessage);
}
