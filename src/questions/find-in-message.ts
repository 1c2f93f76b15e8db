// Every address, port and known error in a message or a log, each once.

import { isIPv4 } from "node:net";
import { type KnownError, readError } from "../ports/known-errors.ts";
import { isPort } from "../ports/port-number.ts";
import { parseSocketAddress } from "../ports/socket-address.ts";

/** A port with the text in which it was written, without user and password. */
export interface FoundPort {
  readonly port: number;
  /** "10.0.0.3:5432", "80/tcp", "5432" */
  readonly written: string;
}

export interface InMessage {
  readonly ports: readonly FoundPort[];
  readonly errors: readonly KnownError[];
}

/** A word of a line, the one before it, and what stands between them. */
interface WordAt {
  readonly word: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly line: string;
}

type Reader = (at: WordAt) => readonly (readonly [port: string, written: string])[];

const none: ReturnType<Reader> = [];

/** `https://host`, `jdbc:postgresql://db:5432/orders`. */
const readUrl: Reader = ({ word }) => {
  if (!/^[a-z][\w+.:-]*:\/\//i.test(word)) return none;
  const address = parseSocketAddress(word.replace(/[.:!?\]]+$/, ""));
  if ("kind" in address) return none;
  const host = address.ipVersion === 6 ? `[${address.host}]` : address.host;
  const port = address.portFrom === "written" ? `:${address.port}` : "";
  return [[String(address.port), `${address.scheme}://${host}${port}`]];
};

/** Oracle's own: `jdbc:oracle:thin:@//host:1521/XE`, `@host:1521:SID`. */
const readOracle: Reader = ({ word }) => {
  const match = /^jdbc:oracle:\w+:@(?:\/\/)?([\w.-]+:(\d{1,5}))(?!\d)/i.exec(word);
  return match ? [[match[2] as string, match[1] as string]] : none;
};

/** What may stand before a colon and a number without being a host. */
const noHost =
  /^(?:line|error|err|errno|code|status|pid|uid|id|rfc|version|v|step|note|http|sha\d*|md5|[\w-]*\.(?:java|kt|py|js|mjs|cjs|ts|tsx|jsx|go|rs|c|cc|cpp|h|rb|php|cs|scala|swift|ex|vue|html|css|json|ya?ml|xml|sql|log|txt|sh|md|conf|toml|ini))$/i;
/** A small number behind a bare name is a tag: `postgres:16`. */
const leastBehindName = 80;

/** `10.0.0.3:5432`, `[::1]:443`, `*:3000`, `:::22`, `:8080`, `db.internal:6379`; `(LISTEN)` and the like are cut before. */
const readEndpoint: Reader = ({ word }) => {
  const match = /^(\[[\da-f:.%\w]*\]|\*|::|localhost|[\w.-]*):(\d{1,5})[:.]?(?:\/[a-z]\S*)?$/i.exec(word);
  if (!match) return none;
  const [, host = "", port = ""] = match;
  const isSetting = /(?:^|[._-])(?:ports?|dpt|spt|dport|sport)$/i.test(host);
  if (isSetting) return [[port, port]];
  if (/^\d+$/.test(host) || noHost.test(host) || (/^[\d.]+$/.test(host) && !isIPv4(host))) return none;
  const isBareName = /^[a-z][\w-]*$/i.test(host) && host.toLowerCase() !== "localhost";
  if (isBareName && Number(port) < leastBehindName) return none;
  return [[port, `${host}:${port}`]];
};

/** `22/tcp`, nmap's `22/open/tcp//ssh///`, `80:30080/TCP` of Kubernetes. */
const readWithProtocol: Reader = ({ word }) => {
  const match = /^(\d{1,5})(?::(\d{1,5}))?\/(?:[a-z|]+\/)?(tcp|udp|sctp|dccp)\b/i.exec(word);
  if (!match) return none;
  const [, first = "", second, protocol = ""] = match;
  const ports = second === undefined ? [first] : [first, second];
  return ports.map((port) => [port, `${port}/${protocol}`] as const);
};

/** `-p 8080:80`, `-p 127.0.0.1:5433:5432`, and the list under `ports:` of Compose. */
const readMapping: Reader = ({ word, before, line }) => {
  const match = /^(?:[\d.]+:|\[[\da-f:]+\]:)?(\d{1,5}):(\d{1,5})(?:\/(?:tcp|udp))?$/.exec(word);
  const isMapping = /^(?:-p|--publish)$/.test(before) || /^\s*-\s+["']?[\d.:[\]]+(?:\/\w+)?["']?\s*$/.test(line);
  if (!match || !isMapping) return none;
  return [match[1] as string, match[2] as string].map((port) => [port, word] as const);
};

/** `127.0.0.1.5432` and `*.8080` of BSD's netstat and of tcpdump. */
const readDotted: Reader = ({ word }) => {
  const match = /^((?:\d{1,3}\.){3}\d{1,3}|\*)\.(\d{1,5}):?$/.exec(word);
  return match ? [[match[2] as string, `${match[1]}:${match[2]}`]] : none;
};

const settingName = /(?:^|[._-]|[a-z])(?:ports?)(?: ?(?:no|number))?:?$|^(?:-p|-P|--d?port|--sport|포트:?)$/i;
/** LISTEN and LISTENING in capitals are states; a number behind them is a queue or a process. */
const listenWord = /^(?:[Ll]isten(?:s|ing)?|[Bb]ind)$/;

/** A number behind what says that it is a port: `DB_PORT=5432`, `"port": 9090`, `listen 443 ssl`, `listening on 8000`, `port 53`. */
const readSetting: Reader = ({ word, before, line }) => {
  const match = /^(\d{1,5})[.:!?]?$/.exec(word);
  if (!match) return none;
  const port = match[1] as string;
  if (settingName.test(before) || listenWord.test(before)) return [[port, port]];
  return before === "on" && /\b(?:listen\w*|port|running|started|bound)\b[^.\d]{0,20} on /i.test(line)
    ? [[port, port]]
    : none;
};

/** Python's `('127.0.0.1', 6379)`. */
const readTuple: Reader = ({ word, before, between }) => {
  if (!/^\d{2,5}$/.test(word) || !between.includes(",")) return none;
  return isIPv4(before) || before === "localhost" ? [[word, `${before}:${word}`]] : none;
};

/** 8080 포트, 3306번 포트, 8080포트. */
const readKorean: Reader = ({ word, after }) => {
  const match = /^(\d{1,5})(번)?(포트)?/.exec(word);
  if (!match || !(match[3] !== undefined || (/^\d+번?$/.test(word) && after.startsWith("포트")))) return none;
  return [[match[1] as string, match[1] as string]];
};

const readers: readonly Reader[] = [
  readUrl,
  readOracle,
  readWithProtocol,
  readMapping,
  readEndpoint,
  readDotted,
  readSetting,
  readTuple,
  readKorean,
];

/** 10:30, 14:05:59.123, 2026-11-21T10:30:15Z, 16:9. */
const time = /^(?:\[?\d{4}-\d{2}-\d{2}T?)?\d{1,2}:\d{1,2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\]?$/;
const separators = /(?:->|[\s"'`,;<>|=(){}]|(?<=["'`]):)+/g;
const longestWord = 300;

function* wordsOf(line: string): Iterable<WordAt> {
  const words = line.split(separators);
  const gaps = line.match(separators) ?? [];
  for (const [index, word] of words.entries()) {
    if (word === "" || word.length > longestWord) continue;
    yield { word, before: words[index - 1] ?? "", between: gaps[index - 1] ?? "", after: words[index + 1] ?? "", line };
  }
}

function readWord(at: WordAt): ReturnType<Reader> {
  for (const reader of readers) {
    const found = reader(at);
    if (found.length > 0) return time.test(at.word) && reader !== readMapping ? none : found;
  }
  return none;
}

function findPorts(lines: readonly string[]): readonly FoundPort[] {
  const found = new Map<number, FoundPort>();
  for (const line of lines) {
    if (!/\d/.test(line) && !line.includes("://")) continue;
    for (const at of wordsOf(line)) {
      for (const [digits, written] of readWord(at)) {
        const port = Number(digits);
        if (isPort(port) && port > 0 && !found.has(port)) found.set(port, { port, written });
      }
    }
  }
  return [...found.values()];
}

const longestLine = 2000;

function findErrors(lines: readonly string[]): readonly KnownError[] {
  const errors = new Map<string, KnownError>();
  for (const line of new Set(lines)) {
    const error = readError(line.slice(0, longestLine));
    const key = error ? `${error.id} ${error.port ?? ""}` : "";
    if (error && !errors.has(key)) errors.set(key, error);
  }
  return [...errors.values()];
}

/** Reads a message or a log. Never throws; a password in a URL is not among what is returned. */
export function findInMessage(message: string): InMessage {
  const lines = message.toWellFormed().split(/[\r\n]+/);
  return { ports: findPorts(lines), errors: findErrors(lines) };
}
