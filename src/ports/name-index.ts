// Every name a port can be found by: the catalogue's words and IANA's names, sorted for search by prefix.

import { hangul } from "../hangul.ts";
import type { Catalogue } from "./catalogue.ts";
import { toLetterSet } from "./edit-distance.ts";
import type { IanaRegistry, RegisteredName } from "./iana-registry.ts";
import { toSearchKey, toWords } from "./search-key.ts";
import type { Family, Service } from "./service.ts";
import { keysOf } from "./service-keys.ts";

/** What a name stands for: a service of the catalogue, a name that only the registry knows, or a family of services. */
export type Hit =
  | { readonly kind: "service"; readonly service: Service }
  | { readonly kind: "registered"; readonly registered: RegisteredName }
  | { readonly kind: "family"; readonly family: Family };

export interface Entry {
  readonly key: string;
  readonly hit: Hit;
  /** Larger is more common: the service's popularity (1 to 5), 0 for names that only the registry knows. */
  readonly rank: number;
  /** True for a service's id and name, false for its aliases and for the registry's names. */
  readonly isName: boolean;
}

/** An entry with its key letter by letter, for comparing misspelt words: Hangul by its single letters. */
export interface SpeltEntry extends Entry {
  readonly letters: string;
  readonly letterSet: number;
}

/** A name of several words. */
export interface WordedEntry extends Entry {
  readonly words: readonly string[];
}

export interface NameIndex {
  /** Entries of the catalogue whose letters are `length` long and begin with `first`, where that is given. */
  ofLength(length: number, first?: string): readonly SpeltEntry[];
  exact(key: string): Hit | undefined;
  /** The same, without the names that only the registry knows. */
  curated(key: string): Hit | undefined;
  /** The service whose Korean name is typed so with the Korean layout off: `fpeltm` is 레디스. */
  byQwerty(key: string): Hit | undefined;
  /** Entries whose key begins with `key`, in the order of their keys. */
  withPrefix(key: string): readonly Entry[];
  /** Names of the catalogue of several words of which a later one begins so: `tls` begins the last of "DNS over TLS". */
  withInnerPrefix(key: string): readonly Entry[];
  /** Names of the catalogue of several words that have all of these, in whatever order. */
  withWords(words: readonly string[]): readonly WordedEntry[];
}

export const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** A key as it is compared letter by letter. */
export const toLetters = (key: string): string => (isHangul(key) ? hangul().disassemble(key) : key);

function spell(entry: Entry): SpeltEntry {
  const letters = toLetters(entry.key);
  return { ...entry, letters, letterSet: toLetterSet(letters) };
}

function entriesOf(service: Service): readonly Entry[] {
  const { names, all } = keysOf(service);
  const hit: Hit = { kind: "service", service };
  return Array.from(all, (key) => ({ key, hit, rank: service.popularity, isName: names.has(key) }));
}

/** The index of the first entry whose key is not before `key`. */
function lowerBound(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as Entry).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names of a service that have several words. */
function wordedEntriesOf(service: Service): readonly WordedEntry[] {
  const hit: Hit = { kind: "service", service };
  const names = [service.id, service.name, ...service.aliases, ...service.korean];
  return names.flatMap((name): readonly WordedEntry[] => {
    const words = toWords(name);
    if (words.length < 2) return [];
    return [{ key: toSearchKey(name), hit, rank: service.popularity, isName: name === service.name, words }];
  });
}

const byKey = (a: Entry, b: Entry) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Those of sorted entries whose key begins with `key`. */
function slicePrefix(entries: readonly Entry[], key: string): readonly Entry[] {
  const start = lowerBound(entries, key);
  let end = start;
  while (end < entries.length && (entries[end] as Entry).key.startsWith(key)) end += 1;
  return entries.slice(start, end);
}

/** "mail", "databases", "메일" → the family. Its words give way to those of services. */
function familiesByKey(families: readonly Family[]): ReadonlyMap<string, Hit> {
  const words = families.flatMap((family) =>
    [family.family, family.name.en, family.name.ko, ...family.aliases].map(
      (word) => [toSearchKey(word), family] as const,
    ),
  );
  return new Map(words.map(([key, family]) => [key, { kind: "family", family }]));
}

interface Names {
  readonly exact: ReadonlyMap<string, Hit>;
  /** Sorted by key. */
  readonly entries: readonly Entry[];
}

/** The registry's names beside those of the catalogue, which come first where both have a name. */
function addRegistered(curated: readonly Entry[], registry: IanaRegistry): Names {
  const exact = new Map(curated.map(({ key, hit }) => [key, hit]));
  const entries = [...curated];
  for (const registered of registry.registeredNames()) {
    const key = toSearchKey(registered.name);
    if (key === "" || exact.has(key)) continue;
    const hit: Hit = { kind: "registered", registered };
    exact.set(key, hit);
    entries.push({ key, hit, rank: 0, isName: false });
  }
  entries.sort(byKey);
  return { exact, entries };
}

function groupByWord(entries: readonly WordedEntry[]): ReadonlyMap<string, readonly WordedEntry[]> {
  const groups = new Map<string, WordedEntry[]>();
  for (const entry of entries) {
    for (const word of new Set(entry.words)) {
      const group = groups.get(word);
      if (group) group.push(entry);
      else groups.set(word, [entry]);
    }
  }
  return groups;
}

/** Each part of the index is built when it is first needed: the registry has thousands of names. */
export function createNameIndex(catalogue: Catalogue, registry: IanaRegistry): NameIndex {
  let curatedEntries: readonly Entry[] | undefined;
  const curated = () => {
    curatedEntries ??= catalogue.services.flatMap(entriesOf);
    return curatedEntries;
  };
  let families: ReadonlyMap<string, Hit> | undefined;
  const familyOf = (key: string) => {
    families ??= familiesByKey(catalogue.families);
    return families.get(key);
  };
  let names: Names | undefined;
  const allNames = () => {
    names ??= addRegistered(curated(), registry);
    return names;
  };
  const serviceHit = (key: string): Hit | undefined => {
    const service = catalogue.serviceByKey(key);
    return service && { kind: "service", service };
  };
  let byLength: ReadonlyMap<number, readonly SpeltEntry[]> | undefined;
  let byFirst: ReadonlyMap<string, readonly SpeltEntry[]> | undefined;
  let qwerty: ReadonlyMap<string, Hit> | undefined;
  let worded: readonly WordedEntry[] | undefined;
  let byWord: ReadonlyMap<string, readonly WordedEntry[]> | undefined;
  let innerWords: readonly Entry[] | undefined;
  const allWorded = () => {
    worded ??= catalogue.services.flatMap(wordedEntriesOf);
    return worded;
  };
  return {
    exact: (key) => serviceHit(key) ?? familyOf(key) ?? allNames().exact.get(key),
    curated: (key) => serviceHit(key) ?? familyOf(key),
    byQwerty: (key) => {
      const korean = () => curated().filter((entry) => isHangul(entry.key));
      qwerty ??= new Map(korean().map((entry) => [hangul().convertHangulToQwerty(entry.key).toLowerCase(), entry.hit]));
      return qwerty.get(key);
    },
    ofLength: (length, first) => {
      byLength ??= Map.groupBy(curated().map(spell), ({ letters }) => letters.length);
      if (first === undefined) return byLength.get(length) ?? [];
      byFirst ??= Map.groupBy([...byLength.values()].flat(), ({ letters }) => `${letters.length}${letters[0]}`);
      return byFirst.get(`${length}${first}`) ?? [];
    },
    withPrefix: (key) => slicePrefix(allNames().entries, key),
    withInnerPrefix: (key) => {
      const inner = () =>
        allWorded().flatMap(({ words, ...entry }) => words.slice(1).map((key) => ({ ...entry, key })));
      innerWords ??= inner().sort(byKey);
      return slicePrefix(innerWords, key);
    },
    withWords: (words) => {
      byWord ??= groupByWord(allWorded());
      const [first = "", ...others] = words;
      const candidates = byWord.get(first) ?? [];
      return candidates.filter((entry) => others.every((word) => entry.words.includes(word)));
    },
  };
}
