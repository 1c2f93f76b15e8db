// IANA's registry as it was taken in: a line of facts, then a line per port, so that one port is read without the rest.

import type { RegistryRow, RegistrySource, RegistrySpan } from "./registry-source.ts";

/** One record of IANA's file; `ports` is missing for a service name without a port. */
export interface RegistryRecord extends RegistryRow {
  readonly ports?: { readonly from: number; readonly to: number };
}

/** What is written about the data beside them. */
export interface StoredAbout {
  /** The day of the data: 2026-09-17. */
  readonly updated: string;
  /** When they were taken in, in milliseconds since 1970. */
  readonly takenIn: number;
  /** How many records IANA's file has, those without a port included. */
  readonly records: number;
}

interface Head extends StoredAbout {
  readonly format: typeof formatName;
  readonly spans: readonly RegistrySpan[];
}

const formatName = "portly registry 1";
const lastLine = "end";

/** A row that says nothing beyond what is so without it. */
const isIdle = (row: RegistryRow) => row.name === "" && /^unassigned$/i.test(row.description) && !row.unauthorized;

/** Writes records as the text that `readStoredRegistry` reads. */
export function encodeRegistry(records: readonly RegistryRecord[], about: StoredAbout): string {
  const spans: RegistrySpan[] = [];
  const byPort = new Map<number, RegistryRow[]>();
  for (const { ports, ...row } of records) {
    if (!ports || isIdle(row)) continue;
    const known = byPort.get(ports.from);
    if (ports.to > ports.from) spans.push({ ...row, ...ports });
    else if (known) known.push(row);
    else byPort.set(ports.from, [row]);
  }
  const head: Head = { format: formatName, ...about, spans };
  const lines = Array.from(byPort, ([port, rows]) => `${port}\t${JSON.stringify(rows)}`);
  return [JSON.stringify(head), ...lines, lastLine, ""].join("\n");
}

function parseHead(text: string): Head {
  const head = JSON.parse(text.slice(0, text.indexOf("\n"))) as Head;
  if (head.format !== formatName) throw new Error(`is "${head.format}", not "${formatName}"`);
  if (!text.endsWith(`\n${lastLine}\n`)) throw new Error("has no end");
  return head;
}

/** The facts about stored data. @throws Error when the text is not a stored registry, or only half of one */
export function readStoredAbout(text: string): StoredAbout {
  const { updated, takenIn, records } = parseHead(text);
  return { updated, takenIn, records };
}

function parseAll(text: string): ReadonlyMap<number, readonly RegistryRow[]> {
  const rows = new Map<number, readonly RegistryRow[]>();
  for (const line of text.split("\n").slice(1)) {
    const tab = line.indexOf("\t");
    if (tab > 0) rows.set(Number(line.slice(0, tab)), JSON.parse(line.slice(tab + 1)) as RegistryRow[]);
  }
  return rows;
}

/** Reads stored data; the rows of a port when they are asked for. @throws Error as `readStoredAbout` */
export function readStoredRegistry(text: string): RegistrySource {
  const { spans, updated } = parseHead(text);
  let all: ReadonlyMap<number, readonly RegistryRow[]> | undefined;

  function parseOne(port: number): readonly RegistryRow[] {
    const mark = `\n${port}\t`;
    const start = text.indexOf(mark);
    if (start === -1) return [];
    const begin = start + mark.length;
    return JSON.parse(text.slice(begin, text.indexOf("\n", begin))) as RegistryRow[];
  }

  return {
    about: { origin: "iana", updated },
    spans,
    rowsOf: (port) => (all ? (all.get(port) ?? []) : parseOne(port)),
    everyPort: () => {
      all ??= parseAll(text);
      return all.keys();
    },
  };
}
