// Suggestions while a name or a number is being typed, over the whole registry and catalogue.

import type { Catalogue } from "./catalogue.ts";
import { rankHits } from "./find-name.ts";
import type { IanaRegistry } from "./iana-registry.ts";
import { mainPorts } from "./main-ports.ts";
import type { Hit, NameIndex } from "./name-index.ts";
import { isPort } from "./port-number.ts";
import { toSearchKey } from "./search-key.ts";

/** Something to pick: what is shown, and what it stands for when typed as a query. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** What both platforms show at most. */
const most = 25;

/** Beginnings so short have thousands of names to be ranked, and there are only some hundreds of them. */
const longestRemembered = 2;

interface NumberEntry {
  readonly digits: string;
  readonly rank: number;
  readonly name: string;
}

function shortList(ports: readonly number[]): string {
  return ports.length > 3 ? `${ports.slice(0, 3).join(", ")}…` : ports.join(", ");
}

function suggestHit(hit: Hit): Suggestion {
  switch (hit.kind) {
    case "service": {
      const ports = mainPorts(hit.service).map((entry) => entry.port);
      return { label: `${hit.service.name} · ${shortList(ports)}`, value: hit.service.id };
    }
    case "registered":
      return { label: `${hit.registered.name} · ${shortList(hit.registered.ports)}`, value: hit.registered.name };
    case "family":
      return { label: hit.family.name.en, value: hit.family.family };
  }
}

function listNumbers(catalogue: Catalogue, registry: IanaRegistry): readonly NumberEntry[] {
  const named = new Map<number, NumberEntry>();
  for (const { name, ports } of registry.registeredNames()) {
    for (const port of ports) if (!named.has(port)) named.set(port, { digits: String(port), rank: 0, name });
  }
  for (const port of catalogue.popularPorts) {
    const service = catalogue.servicesOn(port)[0]?.service;
    if (service) named.set(port, { digits: String(port), rank: service.popularity, name: service.name });
  }
  return [...named.values()].sort((a, b) => b.rank - a.rank || Number(a.digits) - Number(b.digits));
}

/** Builds a function from what is typed so far to at most 25 suggestions, best first. */
export function createSuggest(
  catalogue: Catalogue,
  registry: IanaRegistry,
  index: NameIndex,
): (typed: string) => readonly Suggestion[] {
  const remembered = new Map<string, readonly Suggestion[]>();
  const numbers = listNumbers(catalogue, registry);
  const popular = catalogue.services
    .toSorted((a, b) => b.popularity - a.popularity)
    .slice(0, most)
    .map((service) => suggestHit({ kind: "service", service }));

  function suggestNumbers(digits: string): readonly Suggestion[] {
    const found: NumberEntry[] = [];
    const exact = numbers.find((entry) => entry.digits === digits);
    if (exact) found.push(exact);
    for (const entry of numbers) {
      if (found.length === most) break;
      if (entry.digits.startsWith(digits) && entry !== exact) found.push(entry);
    }
    const suggestions = found.map(({ digits: value, name }) => ({ label: `${value} · ${name}`, value }));
    const isUnnamed = !exact && isPort(Number(digits));
    return isUnnamed ? [{ label: digits, value: digits }, ...suggestions].slice(0, most) : suggestions;
  }

  function suggestNames(key: string): readonly Suggestion[] {
    const begun = rankHits(index.withPrefix(key)).slice(0, most);
    const inner = begun.length < most ? rankHits(index.withInnerPrefix(key)) : [];
    const suggestions = [...begun, ...inner].map(({ hit }) => suggestHit(hit));
    return [...new Map(suggestions.map((suggestion) => [suggestion.value, suggestion])).values()].slice(0, most);
  }

  return (typed) => {
    const text = typed.normalize("NFKC").trim();
    if (text === "") return popular;
    if (/^\d{1,5}$/.test(text)) return suggestNumbers(text);
    const key = toSearchKey(text);
    if (key === "") return [];
    const known = remembered.get(key);
    if (known) return known;
    const suggestions = suggestNames(key);
    if (key.length <= longestRemembered && suggestions.length > 0) remembered.set(key, suggestions);
    return suggestions;
  };
}
