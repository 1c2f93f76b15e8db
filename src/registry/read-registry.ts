// IANA's own file, CSV or XML → records that are worth being believed, or why not.

import type { RegistryRecord } from "../ports/stored-registry.ts";
import { parseCsv } from "./parse-csv.ts";
import { parseXml } from "./parse-xml.ts";
import { RegistryError } from "./registry-error.ts";

export interface ReadRegistry {
  readonly records: readonly RegistryRecord[];
  /** The day of the data: what the file says, or its latest change. */
  readonly updated: string;
}

/** IANA has some 14,500 records and hardly ever takes one back; a file with fewer was cut off. */
const fewestRecords = 12_000;
/** A file that has less than this part of what is in use was cut off, too. */
const smallestPart = 0.9;

/** What any copy of the registry says. */
const surelyThere = [
  [22, "ssh"],
  [53, "domain"],
  [80, "http"],
  [443, "https"],
] as const;

/** @throws RegistryError when the records are not the whole registry */
function checkWhole(records: readonly RegistryRecord[], inUse: number): void {
  const fewest = Math.max(fewestRecords, Math.ceil(inUse * smallestPart));
  if (records.length < fewest) {
    throw new RegistryError(`has ${records.length} records; IANA's has some 14,500, at least ${fewest} were expected`);
  }
  const missing = surelyThere.filter(
    ([port, name]) => !records.some((record) => record.ports?.from === port && record.name === name),
  );
  if (missing.length > 0) {
    throw new RegistryError(`does not have ${missing.map(([port, name]) => `${name} on ${port}`).join(", ")}`);
  }
}

/** The latest day on which IANA registered or changed something. */
function latestDay(records: readonly RegistryRecord[]): string {
  const days = records.map(({ details }) => details?.modified ?? details?.registered ?? "");
  return days.sort().at(-1) ?? "";
}

/**
 * Reads and checks IANA's registry.
 * @param inUse how many records the data in use have; 0 when that is not known
 * @throws RegistryError that says what is wrong with the text
 */
export function readRegistry(text: string, inUse = 0): ReadRegistry {
  const start = text.slice(0, 1000).trimStart();
  if (start === "") throw new RegistryError("is empty");
  if (/^<!doctype html|^<html/i.test(start)) throw new RegistryError("is a web page, neither CSV nor XML");
  const { records, updated } = start.startsWith("<") ? parseXml(text) : { records: parseCsv(text), updated: "" };
  checkWhole(records, inUse);
  return { records, updated: updated || latestDay(records) };
}
