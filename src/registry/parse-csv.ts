// IANA's registry as CSV → records.

import { CsvError, parse } from "csv-parse/sync";
import type { RegistryRecord } from "../ports/stored-registry.ts";
import { RegistryError } from "./registry-error.ts";
import { toRecord } from "./to-record.ts";

/** IANA's columns; see the head of https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv */
const columns = [
  "Service Name",
  "Port Number",
  "Transport Protocol",
  "Description",
  "Assignee",
  "Contact",
  "Registration Date",
  "Modification Date",
  "Reference",
  "Service Code",
  "Unauthorized Use Reported",
  "Assignment Notes",
] as const;

interface ReadRow {
  readonly record: Readonly<Record<(typeof columns)[number], string>>;
  readonly info: { readonly lines: number };
}

function checkColumns(found: readonly string[]): string[] {
  const missing = columns.filter((column) => !found.includes(column));
  if (missing.length > 0) throw new RegistryError(`lacks the columns ${missing.join(", ")}`);
  return [...found];
}

/** "[RFC9293][RFC7805]" → each for itself. */
const parseReferences = (text: string) => Array.from(text.matchAll(/\[([^\]]+)\]/g), ([, one = ""]) => one.trim());

/** Reads quoted fields over several lines, too. @throws RegistryError that says what is wrong, and where */
export function parseCsv(text: string): readonly RegistryRecord[] {
  let rows: readonly ReadRow[];
  try {
    rows = parse(text, { bom: true, columns: checkColumns, info: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) throw new RegistryError(`is not whole CSV: ${error.message}`);
    throw error;
  }
  return rows.map(({ record, info }) =>
    toRecord({
      name: record["Service Name"],
      number: record["Port Number"],
      protocol: record["Transport Protocol"],
      description: record.Description,
      registered: record["Registration Date"],
      modified: record["Modification Date"],
      references: parseReferences(record.Reference),
      unauthorized: record["Unauthorized Use Reported"],
      notes: record["Assignment Notes"],
      place: `line ${info.lines}`,
    }),
  );
}
