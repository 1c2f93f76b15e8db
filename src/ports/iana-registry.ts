// What IANA has registered: its rows, whatever they come from, read as answers about a port.

import { createPackagedRegistry } from "./packaged-registry.ts";
import { highestPort, type Protocol, portCount } from "./port-number.ts";
import { portRanges, rangeOf } from "./ranges.ts";
import type { RegistrationDetails, RegistryAbout, RegistryRow, RegistrySource } from "./registry-source.ts";

/** One service name that IANA gave a port to. */
export interface Registration {
  /** IANA's service name; empty for a port set aside for a use without a name (24: "any private mail system"). */
  readonly name: string;
  /** IANA's description, in English; may be empty. */
  readonly description: string;
  /** Empty when IANA names no protocol. */
  readonly protocols: readonly Protocol[];
  readonly details?: RegistrationDetails;
}

/** What IANA says of a port number. */
export interface Assignment {
  readonly status: "registered" | "reserved" | "unassigned" | "dynamic";
  readonly registrations: readonly Registration[];
  /** Protocols for which the number is kept back while others are registered. */
  readonly reserved: readonly Protocol[];
  /** Uses without a registration that were reported to IANA, in its words. */
  readonly unauthorized: readonly string[];
}

/** A service name with every port it is registered for. */
export interface RegisteredName {
  readonly name: string;
  readonly ports: readonly number[];
}

/** How many ports of a stretch stand how with IANA. */
export type StatusCounts = Readonly<Record<Assignment["status"], number>>;

export interface IanaRegistry {
  readonly about: RegistryAbout;
  /** What IANA says of a port (0 to 65535). */
  assignmentOf(port: number): Assignment;
  /** Counts the ports from `from` to `to`, both included. The first call takes some milliseconds. */
  countIn(from: number, to: number): StatusCounts;
  /** Every registered service name, in the order of their ports. Built at the first call. */
  registeredNames(): readonly RegisteredName[];
}

const statuses = ["registered", "reserved", "unassigned", "dynamic"] as const;

const isReserved = ({ name, description }: RegistryRow) => name === "" && /^(iana )?reserved/i.test(description);

/** A row without a name that gives the port to nobody: "Unassigned", "De-registered", "(unassigned) Possibly assigned". */
const isNothing = ({ name, description }: RegistryRow) =>
  name === "" && (description === "" || /^\(?(un|de-|removed|deprecated|decomissioned)|^possibly/i.test(description));

const union = (one: readonly string[] = [], other: readonly string[] = []) => [...new Set([...one, ...other])];

/** The first registration, the last change, every reference and the longest note of two rows that are one registration. */
function joinDetails(one: RegistrationDetails = {}, other: RegistrationDetails = {}): RegistrationDetails {
  const [registered] = union([one.registered, other.registered].filter((day) => day !== undefined).sort());
  const modified = [one.modified, other.modified]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const references = union(one.references, other.references);
  const notes = [one.notes, other.notes].filter((note) => note !== undefined).sort((a, b) => b.length - a.length)[0];
  return {
    ...(registered ? { registered } : {}),
    ...(modified ? { modified } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(notes ? { notes } : {}),
  };
}

/** Rows of one port with the same name and description are one registration for several protocols. */
function mergeProtocols(rows: readonly RegistryRow[]): Registration[] {
  const merged = new Map<string, Registration>();
  for (const { name, description, protocol, details } of rows) {
    const key = `${name}\n${description}`;
    const known = merged.get(key);
    const protocols = union(known?.protocols, protocol ? [protocol] : []) as Protocol[];
    const joined = known?.details || details ? { details: joinDetails(known?.details, details) } : {};
    merged.set(key, { name, description, protocols, ...joined });
  }
  return [...merged.values()];
}

/** Builds the registry from its rows. Without them, from those that come with Portly. */
export function createIanaRegistry(source: RegistrySource = createPackagedRegistry()): IanaRegistry {
  let names: readonly RegisteredName[] | undefined;
  let known: Uint8Array | undefined;

  const spansOver = (port: number) => source.spans.filter(({ from, to }) => port >= from && port <= to);

  function assignmentOf(port: number): Assignment {
    const rows = [...spansOver(port), ...source.rowsOf(port)];
    const registrations = mergeProtocols(rows.filter((row) => !isReserved(row) && !isNothing(row)));
    const held = rows.filter(isReserved);
    const reserved = held.flatMap(({ protocol }) => protocol ?? []);
    const unauthorized = union(rows.flatMap((row) => row.unauthorized ?? []));
    const also = { registrations, reserved, unauthorized };
    if (registrations.length > 0) return { status: "registered", ...also };
    if (rangeOf(port).id === "dynamic") return { status: "dynamic", ...also };
    return { status: held.length > 0 ? "reserved" : "unassigned", ...also };
  }

  function collectNames(): readonly RegisteredName[] {
    const ports = new Map<string, Set<number>>();
    const add = (name: string, port: number) => {
      if (name === "") return;
      const known = ports.get(name);
      if (known) known.add(port);
      else ports.set(name, new Set([port]));
    };
    for (const port of source.everyPort()) for (const { name } of source.rowsOf(port)) add(name, port);
    for (const { name, from, to } of source.spans) for (let port = from; port <= to; port += 1) add(name, port);
    return Array.from(ports, ([name, set]) => ({ name, ports: [...set].sort((a, b) => a - b) }));
  }

  /** How every port stands, as an index into `statuses`. */
  function readStatuses(): Uint8Array {
    const all = new Uint8Array(portCount).fill(statuses.indexOf("unassigned"));
    const mark = (port: number) => {
      all[port] = statuses.indexOf(assignmentOf(port).status);
    };
    all.fill(statuses.indexOf("dynamic"), portRanges[2].from, highestPort + 1);
    for (const port of source.everyPort()) mark(port);
    for (const { from, to } of source.spans) for (let port = from; port <= to; port += 1) mark(port);
    return all;
  }

  return {
    about: source.about,
    assignmentOf,
    countIn: (from, to) => {
      known ??= readStatuses();
      const counts = { registered: 0, reserved: 0, unassigned: 0, dynamic: 0 };
      for (const status of known.subarray(from, to + 1)) counts[statuses[status] as Assignment["status"]] += 1;
      return counts;
    },
    registeredNames: () => {
      names ??= collectNames();
      return names;
    },
  };
}
