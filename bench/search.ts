// Finding names: Portly's own index beside two well-kept libraries, on the same data and the same queries.

import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { hangul } from "../src/hangul.ts";
import { createCatalogue } from "../src/ports/catalogue.ts";
import { createIanaRegistry } from "../src/ports/iana-registry.ts";
import { createKnowledge } from "../src/ports/knowledge.ts";
import type { Service } from "../src/ports/service.ts";
import { measure, printAim, printRows, rotate } from "./measure.ts";

interface Query {
  readonly kind: string;
  readonly typed: string;
  readonly meant: string;
}

/** The best answer to a query: the id of a service or a name of the registry. */
type Find = (typed: string) => string | undefined;

const registry = createIanaRegistry();
const catalogue = createCatalogue();
const knowledge = createKnowledge(registry, catalogue);
knowledge.warmUp();

interface Document {
  readonly id: string;
  readonly names: readonly string[];
  readonly popularity: number;
}

const documents: readonly Document[] = [
  ...catalogue.services.map(({ id, name, aliases, korean, popularity }) => ({
    id,
    names: [id, name, ...aliases, ...korean],
    popularity,
  })),
  ...registry.registeredNames().map(({ name }) => ({ id: `iana ${name}`, names: [name], popularity: 0 })),
];

const findOwn: Find = (typed) => {
  const finding = knowledge.find(typed);
  const hit = finding.kind === "found" ? finding.hit : finding.kind === "ambiguous" ? finding.hits[0] : undefined;
  return hit?.kind === "service" ? hit.service.id : undefined;
};

function createMiniSearch(): Find {
  const index = new MiniSearch<Document>({ fields: ["names"], storeFields: ["popularity"] });
  index.addAll(documents);
  const options = {
    prefix: true,
    fuzzy: 0.2,
    boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
      1 + Number(stored?.popularity ?? 0),
  };
  return (typed) => index.search(typed, options)[0]?.id;
}

function createFuse(): Find {
  const index = new Fuse(documents, { keys: ["names"], threshold: 0.3, ignoreLocation: true });
  return (typed) => index.search(typed, { limit: 1 })[0]?.item.id;
}

const dropThird = (name: string) => `${name.slice(0, 2)}${name.slice(3)}`;
const swapThird = (name: string) => `${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}`;

/** What people type for a service. Services that everybody meets are asked for, and of each kind what can be meant. */
function queriesFor({ id, name, aliases, korean }: Service): readonly Query[] {
  const query = (kind: string, typed: string): Query => ({ kind, typed, meant: id });
  const latin = /^[A-Za-z]{6,}$/.test(name) ? name : undefined;
  const words = name.split(" ");
  const syllables = korean.find((word) => /^[가-힣]{2,}$/.test(word));
  return [
    query("name", name),
    ...aliases.map((alias) => query("alias", alias)),
    ...korean.map((word) => query("Korean name", word)),
    ...(latin ? [query("a letter missing", dropThird(latin)), query("letters swapped", swapThird(latin))] : []),
    ...(latin ? [query("the beginning", name.slice(0, -2))] : []),
    ...(words.length > 1 ? [query("words turned round", words.toReversed().join(" "))] : []),
    ...(syllables ? [query("Korean typed in Latin letters", hangul().convertHangulToQwerty(syllables))] : []),
  ];
}

const common = catalogue.services.filter(({ popularity }) => popularity >= 4);
const queries = common.flatMap(queriesFor);
const searches: Readonly<Record<string, Find>> = {
  "Portly's index (baseline)": findOwn,
  MiniSearch: createMiniSearch(),
  "Fuse.js": createFuse(),
};

console.log(`\nFinding names: right at the first place, of ${queries.length} queries for ${common.length} services`);
const kinds = [...new Set(queries.map(({ kind }) => kind))];
console.log(
  `  ${"".padEnd(34)}${Object.keys(searches)
    .map((name) => name.split(" ")[0]?.padStart(12))
    .join("")}`,
);
const shares: number[] = [];
for (const kind of [...kinds, "all"]) {
  const asked = queries.filter((query) => kind === "all" || query.kind === kind);
  const right = Object.values(searches).map((find) => asked.filter(({ typed, meant }) => find(typed) === meant).length);
  if (kind === "all") shares.push(...right.map((count) => count / asked.length));
  const cells = right.map((count) => `${((count / asked.length) * 100).toFixed(1)} %`.padStart(12));
  console.log(`  ${`${kind} (${asked.length})`.padEnd(34)}${cells.join("")}`);
}

const typed = rotate(queries.map((query) => query.typed));
const tasks = Object.entries(searches).map(([name, find]) => [name, () => find(typed())] as const);
printRows("Time of a search", await measure(Object.fromEntries(tasks)));
const best = Math.max(...shares.slice(1));
printAim({ name: "the best library's share beside Portly's", measured: best / (shares[0] ?? 1), limit: 1, unit: "×" });
