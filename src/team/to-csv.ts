// The team's list as CSV (RFC 4180), safe to be opened in a spreadsheet.

import type { TeamPort } from "./team-ports.ts";

const header = "port,protocol,name,note";

/** Spreadsheets take a cell that begins so for a formula; an apostrophe before it makes it text. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function toCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line for each entry, without a line break at its end. */
export const toCsvLine = ({ port, protocol, name, note = "" }: TeamPort): string =>
  [String(port), protocol ?? "", name, note].map(toCell).join(",");

export interface CsvPart {
  readonly csv: string;
  /** How many entries are in it. */
  readonly count: number;
}

/** As many entries as fit into `room` code units, at least one, below the names of the columns. */
export function toCsv(entries: readonly TeamPort[], room: number): CsvPart {
  const lines: string[] = [];
  let length = header.length;
  for (const line of entries.map(toCsvLine)) {
    if (lines.length > 0 && length + 1 + line.length > room) break;
    lines.push(line);
    length += 1 + line.length;
  }
  return { csv: [header, ...lines].join("\n"), count: lines.length };
}
