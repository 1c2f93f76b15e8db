// What was typed → what is asked: a port, a list, a range, an address or a name.

import { type Fault, fault, isFault } from "../core/fault.ts";
import { shorten } from "../core/shorten.ts";
import { cleanText } from "./clean-text.ts";
import { looksLikeNumber, parsePort } from "./parse-port.ts";
import { highestPort, isPort, type Protocol, protocols } from "./port-number.ts";
import { looksLikeAddress, parseSocketAddress, type SocketAddress } from "./socket-address.ts";

/** Ports answered at once, in a list or a range of which each is told. */
export const mostListed = 100;

export type Query =
  | { readonly kind: "port"; readonly port: number }
  /** `joined` is the one number that "65,535" may also stand for. */
  | { readonly kind: "list"; readonly ports: readonly number[]; readonly joined?: number }
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "address"; readonly address: SocketAddress }
  | { readonly kind: "name"; readonly name: string };

export interface ReadQuery {
  readonly query: Query;
  /** A protocol written beside the port: `53/udp`. */
  readonly protocol?: Protocol;
}

const rangeForm = /^(\d+) ?(?:-|–|—|~|\.\.\.?|to|부터|에서) ?(\d+) ?(?:까지)?$/u;
const separators = /\s*[,;、·&\s]\s*(?:and |와 |과 )?/u;
const protocolBefore = /^(tcp|udp|sctp|dccp)[/: ]\s*(?=\S)/i;
const protocolAfter = /(?<=\S)\s*[/ ]\s*(tcp|udp|sctp|dccp)$/i;
/** Words that stand beside a number without meaning: "port 53", "53번 포트". */
const wordsBefore = /^(?:ports?|포트)\s*(?=\d)/iu;
const wordsAfter = /(?<=\d)\s*(?:번|번호|ports?|포트|\s)+[?!.]?$/iu;

function parseRange(text: string): Query | Fault | undefined {
  const match = rangeForm.exec(text);
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  if (!isPort(from)) return fault("port-too-large", { given: shorten(match[1] as string) });
  if (!isPort(to)) return fault("port-too-large", { given: shorten(match[2] as string) });
  if (from > to) return fault("range-backwards", { from, to });
  return from === to ? { kind: "port", port: from } : { kind: "range", from, to };
}

function portsOfItem(item: string): readonly number[] | Fault {
  const range = parseRange(item);
  if (range?.kind === "fault") return range;
  if (range?.kind === "range") {
    const length = Math.min(range.to - range.from + 1, mostListed + 1);
    return Array.from({ length }, (_, index) => range.from + index);
  }
  const port = parsePort(item);
  if (typeof port === "number") return [port];
  return port.id === "no-port-in-it" ? fault("list-item", { given: shorten(item) }) : port;
}

/** "65,535" is one number to some and two to others; "8,080" can only be one. */
function joinThousands(text: string): number | undefined {
  const joined = /^[1-9]\d?,\d{3}$/.test(text) ? Number(text.replace(",", "")) : undefined;
  return joined !== undefined && joined <= highestPort ? joined : undefined;
}

function parseList(text: string): Query | Fault | undefined {
  const items = text
    .replaceAll(/ ?(-|–|—|~) ?/gu, "$1")
    .split(separators)
    .filter((item) => item !== "");
  const isNumeric = (item: string) => looksLikeNumber(item) || rangeForm.test(item);
  if (items.length < 2 || !isNumeric(items[0] as string)) return undefined;
  if (!/[,;、·&]/u.test(text) && !items.every(isNumeric)) return undefined;
  const joined = joinThousands(text);
  if (joined !== undefined && /,0/.test(text)) return { kind: "port", port: joined };
  const ports = new Set<number>();
  for (const item of items) {
    const found = portsOfItem(item);
    if (isFault(found)) return found;
    for (const port of found) ports.add(port);
    if (ports.size > mostListed) return fault("list-too-long", { limit: mostListed });
  }
  const [first] = ports;
  if (ports.size === 1 && first !== undefined) return { kind: "port", port: first };
  return { kind: "list", ports: [...ports], ...(joined === undefined ? {} : { joined }) };
}

function parseBare(text: string): Query | Fault {
  const number = text.replace(wordsBefore, "").replace(wordsAfter, "");
  if (/^:\d+$/.test(number)) return parseBare(number.slice(1));
  if (looksLikeNumber(number)) {
    const port = parsePort(number);
    if (typeof port === "number") return { kind: "port", port };
    if (port.id !== "port-fraction" || !number.includes(",")) return port;
  }
  const several = parseRange(number) ?? parseList(number);
  if (several) return several;
  if (looksLikeAddress(text)) {
    const address = parseSocketAddress(text);
    return "kind" in address ? address : { kind: "address", address };
  }
  return { kind: "name", name: text };
}

/** Slack and mail programs wrap links: `<http://host|host>`. */
const unwrap = (text: string) => /^<([a-z]+:\/\/[^|>]+)(?:\|[^>]*)?>$/i.exec(text)?.[1] ?? text;

/** Reads what was typed after `/port` or `/classify`. Never throws. */
export function parseQuery(typed: string): ReadQuery | Fault {
  const text = unwrap(cleanText(typed));
  const found = protocolBefore.exec(text) ?? protocolAfter.exec(text);
  const named = found?.[1]?.toLowerCase();
  const protocol = protocols.find((candidate) => candidate === named);
  const isUrl = text.includes("://");
  const bare = protocol && !isUrl ? text.replace(protocolBefore, "").replace(protocolAfter, "").trim() : text;
  const query = parseBare(bare);
  if (query.kind === "fault") return query;
  return { query, ...(protocol && !isUrl ? { protocol } : {}) };
}
