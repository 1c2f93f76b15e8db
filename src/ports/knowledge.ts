// All that is known of ports, loaded once: IANA's registry, the catalogue, and the search over both.

import { createRequire } from "node:module";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { type Finding, findName } from "./find-name.ts";
import { createIanaRegistry, type IanaRegistry } from "./iana-registry.ts";
import { createNameIndex, type Hit, type NameIndex } from "./name-index.ts";
import { toSearchKey } from "./search-key.ts";
import type { Suggestion } from "./suggest.ts";

/** Completion and choosing are loaded when they are first needed: a single answer starts quicker without them. */
const load = createRequire(import.meta.url);
const lateSuggest = () => load("./suggest.ts") as typeof import("./suggest.ts");
const latePick = () => load("./pick-ports.ts") as typeof import("./pick-ports.ts");

type FromRegistry = Pick<IanaRegistry, "about" | "assignmentOf" | "countIn">;
type FromCatalogue = Pick<Catalogue, "services" | "servicesOn" | "serviceById" | "popularPorts">;

export interface Knowledge extends FromRegistry, FromCatalogue {
  /** What somebody means by a name. */
  find(name: string): Finding;
  /** The service or family of the catalogue that has exactly this name. */
  exact(name: string): Hit | undefined;
  /** At most 25 suggestions for what is typed so far, best first. */
  suggest(typed: string): readonly Suggestion[];
  /** Free ports for a new service, nearest to `near` first. */
  pick(near: number, count: number): readonly number[];
  /** How much is known: registered names, and services of the catalogue. */
  size(): { readonly names: number; readonly services: number };
  /** Builds the search index now instead of at the first search. */
  warmUp(): void;
}

/** Joins registry and catalogue. The search index is built when it is first needed. */
export function createKnowledge(
  registry: IanaRegistry = createIanaRegistry(),
  catalogue: Catalogue = createCatalogue(),
): Knowledge {
  let index: NameIndex | undefined;
  let suggest: ((typed: string) => readonly Suggestion[]) | undefined;
  const getIndex = () => {
    index ??= createNameIndex(catalogue, registry);
    return index;
  };
  const getSuggest = () => {
    suggest ??= lateSuggest().createSuggest(catalogue, registry, getIndex());
    return suggest;
  };
  return {
    about: registry.about,
    assignmentOf: registry.assignmentOf,
    countIn: registry.countIn,
    get popularPorts() {
      return catalogue.popularPorts;
    },
    get services() {
      return catalogue.services;
    },
    servicesOn: catalogue.servicesOn,
    serviceById: catalogue.serviceById,
    find: (name) => findName(getIndex(), name),
    exact: (name) => getIndex().curated(toSearchKey(name)),
    suggest: (typed) => getSuggest()(typed),
    pick: (near, count) =>
      latePick().pickPorts(near, count, { assignmentOf: registry.assignmentOf, servicesOn: catalogue.servicesOn }),
    size: () => ({ names: registry.registeredNames().length, services: catalogue.services.length }),
    warmUp: () => {
      getSuggest()("");
    },
  };
}
