// One row of IANA's file, as texts → a record; the same for CSV and XML.

import { highestPort, type Protocol, protocols } from "../ports/port-number.ts";
import type { RegistrationDetails } from "../ports/registry-source.ts";
import type { RegistryRecord } from "../ports/stored-registry.ts";
import { RegistryError } from "./registry-error.ts";

/** What both forms of the file tell of a row; empty where they tell nothing. */
export interface RawRow {
  readonly name: string;
  /** "53", "6000-6063" or empty. */
  readonly number: string;
  readonly protocol: string;
  readonly description: string;
  readonly registered: string;
  readonly modified: string;
  readonly references: readonly string[];
  readonly unauthorized: string;
  readonly notes: string;
  /** Where the row stands, for a message: "line 17". */
  readonly place: string;
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, " ").trim();

function parsePorts({ number, place }: RawRow): { from: number; to: number } | undefined {
  if (number === "") return undefined;
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(number);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || to > highestPort || from > to) throw new RegistryError(`has "${number}" for a port number (${place})`);
  return { from, to };
}

function parseProtocol({ protocol, place }: RawRow): Protocol | undefined {
  if (protocol === "") return undefined;
  const known = protocols.find((candidate) => candidate === protocol.toLowerCase());
  if (!known) throw new RegistryError(`has "${protocol}" for a transport protocol (${place})`);
  return known;
}

/** A day as IANA writes it, 2011-04-13 or 2011-04; what is no day is not told. */
const parseDay = (day: string) => (/^\d{4}(-\d{2}){0,2}$/.test(day) ? day : undefined);

function toDetails(row: RawRow, notes: string): RegistrationDetails | undefined {
  const registered = parseDay(row.registered);
  const modified = parseDay(row.modified);
  const details = {
    ...(registered ? { registered } : {}),
    ...(modified ? { modified } : {}),
    ...(row.references.length > 0 ? { references: row.references } : {}),
    ...(notes ? { notes } : {}),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}

/**
 * Reads one row.
 * @throws RegistryError that says where the row stands and what is wrong with it
 */
export function toRecord(row: RawRow): RegistryRecord {
  const ports = parsePorts(row);
  const protocol = parseProtocol(row);
  // Below a description IANA writes which older name the row replaces.
  const [description = "", ...replaces] = row.description.trim().split("\n");
  const details = toDetails(row, squeeze([...replaces, row.notes].join(" ")));
  const unauthorized = squeeze(row.unauthorized);
  return {
    name: row.name,
    description: squeeze(description),
    ...(protocol ? { protocol } : {}),
    ...(details ? { details } : {}),
    ...(unauthorized ? { unauthorized } : {}),
    ...(ports ? { ports } : {}),
  };
}
