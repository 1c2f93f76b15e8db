// Every address, port and known error in a message or a log, each once.

import { type KnownError, readError } from "../ports/known-errors.ts";
import { isPort } from "../ports/port-number.ts";

/** A port with the text in which it was written. */
export interface FoundPort {
  readonly port: number;
  /** "10.0.0.3:5432", "80/tcp", "5432" */
  readonly written: string;
}

export interface InMessage {
  readonly ports: readonly FoundPort[];
  readonly errors: readonly KnownError[];
}

/**
 * How ports are written: in URLs and JDBC addresses, behind a host or an address, by nmap and `docker ps` (80/tcp), as an
 * option or a setting (`-p 8080:80`, `port=5432`, `listen 443 ssl`), in words (port 53, 53번 포트).
 */
const forms: readonly RegExp[] = [
  /\b[a-z][\w+.:-]*:\/\/(?:[^\s/@"'<>]*@)?(?:\[[\da-f:.]+\]|[\w.-]+):(\d{1,5})(?!\d)/gi,
  /\[[\da-f:.]*:[\da-f:.]*\]:(\d{1,5})(?![\d.:])/gi,
  /(?<![\d.:\w])(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|\*|0\.0\.0\.0|::):(\d{1,5})(?![\d.:])/g,
  /(?<![\w.:/-])(?:[a-z][\w-]*\.)*[a-z][\w-]*:(\d{2,5})(?![\d.:\w])/gi,
  /(?<![\w.:]):::?(\d{1,5})(?![\d.:\w])/g,
  /(?<![\d.:/-])(\d{1,5})\/(?:tcp|udp|sctp|dccp)\b/gi,
  /\b(?:tcp|udp|sctp|dccp)[/: ](\d{1,5})(?![\d.])/gi,
  /(?<![\w.])-p ?(?:\d{1,3}(?:\.\d{1,3}){3}:)?(\d{1,5}):\d{1,5}\b/g,
  /(?<![\w.])-p ?(?:\d{1,3}(?:\.\d{1,3}){3}:)?\d{1,5}:(\d{1,5})\b/g,
  /\blisten(?:ing)?(?: on)?(?: port)? (\d{1,5})\b/gi,
  /\bports?["']?\s*[=:#]?\s*["']?(\d{1,5})(?![\d.])/gi,
  /포트\s*[=:#]?\s*(\d{1,5})(?![\d.])/g,
  /(?<![\d.,])(\d{1,5})번?\s*포트/g,
];

/** Clock times and the like: 10:30, 10:30:15, 2026-11-21T10:30:15. */
const times = /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\b(?!:\d)/g;
/** `ClassName.java:42`, `app.py:17`: lines of source. */
const sourceLines =
  /[\w$/.-]+\.(?:java|kt|py|js|mjs|ts|tsx|go|rs|c|cc|cpp|h|rb|php|cs|scala|swift|ex|vue|html|css|json|ya?ml|sql|log|txt|sh|md)[:(]\d+(?::\d+)?\)?/gi;

function findPorts(text: string): readonly FoundPort[] {
  const found = new Map<number, FoundPort & { readonly at: number }>();
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const port = Number(match[1]);
      if (!isPort(port) || port === 0 || found.has(port)) continue;
      found.set(port, { port, written: match[0].trim(), at: match.index });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ port, written }) => ({ port, written }));
}

/** Reads a message. Never throws; a password in a URL is not shown again. */
export function findInMessage(message: string): InMessage {
  const text = message.toWellFormed().replace(sourceLines, " ");
  const errors = new Map<string, KnownError>();
  for (const line of text.split("\n")) {
    const error = readError(line);
    const key = error ? `${error.id} ${error.port ?? ""}` : "";
    if (error && !errors.has(key)) errors.set(key, error);
  }
  const ports = findPorts(text.replace(times, (time) => (/^0?\d:|^1\d:|^2[0-3]:/.test(time) ? " " : time)));
  const shown = ports.map(({ port, written }) => ({ port, written: written.replace(/\/\/[^/@]*@/, "//") }));
  return { ports: shown, errors: [...errors.values()] };
}
