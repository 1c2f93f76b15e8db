// URLs and socket addresses inside a sentence.

import { parseSocketAddress, type SocketAddress } from "../ports/socket-address.ts";

export interface FoundAddress {
  /** As it was written. */
  readonly written: string;
  readonly address: SocketAddress;
}

export interface WithoutAddresses {
  readonly addresses: readonly FoundAddress[];
  /** The text with a mark in the place of each address. */
  readonly rest: string;
}

/** What stands in the place of an address, so that the words around it do not run together. */
export const addressMark = "§";

/** A URL with `://`, `[v6]:port`, `host:port`. What Korean particles hang on is cut by the character classes. */
const form =
  /(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/(?:[^\s<>"'`()가-힣ㄱ-ㅣ]*@)?(?:\[[\da-f:.%\w]+\]|[\w.-]+)(?::\d+)?(?:[/?#][^\s<>"'`()가-힣ㄱ-ㅣ]*)?|\[[\da-f:.]*:[\da-f:.]*\]:\d{1,5}|(?<![\w.:@-])(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z][\w-]*(?:\.[\w-]+)*):\d{1,5}(?![\d.:]*\d)/giu;

/** What stands before a colon and a number without being a host. */
const noHost =
  /^(?:[a-z]|ports?|tcp|udp|sctp|dccp|line|errors?|err|errno|code|status|pid|id|rfc|version|v|step|note|room|chapter|psalm|john|listen|bind|question|q|no|nr|[a-z]\w*\.(?:java|kt|py|js|mjs|ts|tsx|go|rs|c|cc|cpp|h|rb|php|cs|swift|html|css|json|ya?ml|sql|log|txt|sh|md))$/i;

/** Behind a single word a smaller number is hardly a port: registry:2 is an image. */
const leastBehindName = 7;

/** Finds addresses and takes them out of the text. */
export function takeOutAddresses(text: string): WithoutAddresses {
  const addresses: FoundAddress[] = [];
  const rest = text.replace(form, (match, at: number) => {
    // A colon without a number behind it is a gap to be filled in.
    if (/^:(?!\d)/.test(text.slice(at + match.length))) return match;
    const written = match.replace(/[.,;:!?]+$/, "");
    const host = /^([^:/]+):\d+$/.exec(written)?.[1];
    if (host !== undefined && noHost.test(host)) return match;
    const address = parseSocketAddress(written);
    if ("kind" in address || address.port === 0) return match;
    if (address.port < leastBehindName && host !== undefined && /^[a-z][\w-]*$/i.test(host)) return match;
    addresses.push({ written, address });
    return ` ${addressMark} `;
  });
  return { addresses, rest };
}
