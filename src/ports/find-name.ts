// What somebody means by a name: exact, begun, misspelt, or typed with the other keyboard layout.

import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul";
import { editDistance } from "./edit-distance.ts";
import type { Entry, Hit, NameIndex } from "./name-index.ts";
import { toSearchKey } from "./search-key.ts";

export type Finding =
  | { readonly kind: "found"; readonly how: "exact" | "prefix" | "misspelt" | "layout"; readonly hit: Hit }
  /** Several fit equally well, the most common first. */
  | { readonly kind: "ambiguous"; readonly hits: readonly Hit[] }
  /** Nothing fits; `nearest` may be empty. */
  | { readonly kind: "none"; readonly nearest: readonly Hit[] };

/** How many candidates are offered. */
const offered = 5;
const shortestPrefix = 2;

/** Words around a name that say nothing about it. */
const fillers = /\b(?:default|ports?|number|server|service)\b|(?:기본|서버|서비스|번호|포트)/giu;

const isSame = (a: Hit, b: Hit) =>
  a.kind === "service" && b.kind === "service"
    ? a.service === b.service
    : a.kind === "registered" && b.kind === "registered" && a.registered === b.registered;

/** Each hit once, the most common first; among equals the shorter key. */
export function rankHits(entries: readonly Entry[]): readonly Entry[] {
  const ranked = entries.toSorted((a, b) => b.rank - a.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  const seen = new Set<unknown>();
  return ranked.filter(({ hit }) => {
    const target = hit.kind === "service" ? hit.service : hit.registered;
    return !seen.has(target) && seen.add(target);
  });
}

/** Mistakes forgiven in a word of this length. */
const forgiven = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : 2);

function nearestEntries(index: NameIndex, key: string, limit: number): readonly (Entry & { distance: number })[] {
  return index.curated
    .map((entry) => ({ ...entry, distance: editDistance(key, entry.key, limit) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance || b.rank - a.rank);
}

function findByPrefix(index: NameIndex, key: string): Finding | undefined {
  if (key.length < shortestPrefix) return undefined;
  const [first, second, ...rest] = rankHits(index.withPrefix(key));
  if (!first) return undefined;
  const isClear = !second || (first.rank >= 4 && first.rank - second.rank >= 2);
  if (isClear) return { kind: "found", how: "prefix", hit: first.hit };
  const hits = [first, second, ...rest].slice(0, offered).map((entry) => entry.hit);
  return { kind: "ambiguous", hits };
}

function findMisspelt(index: NameIndex, key: string): Finding | undefined {
  const [first, ...rest] = nearestEntries(index, key, forgiven(key.length));
  if (!first) return undefined;
  const rivals = rankHits(rest.filter((entry) => entry.distance === first.distance && !isSame(entry.hit, first.hit)));
  const isClear = rivals.every((rival) => rival.rank < first.rank);
  if (isClear) return { kind: "found", how: "misspelt", hit: first.hit };
  return { kind: "ambiguous", hits: [first, ...rivals].slice(0, offered).map((entry) => entry.hit) };
}

/** `ㄴ노` is ssh typed with the Korean layout on, `fpeltm` is 레디스 typed with it off. */
function findByLayout(index: NameIndex, name: string): Finding | undefined {
  const other = /\p{Script=Hangul}/u.test(name)
    ? convertHangulToQwerty(name)
    : convertQwertyToHangul(name.toLowerCase());
  const hit = index.exact(toSearchKey(other));
  return hit && { kind: "found", how: "layout", hit };
}

/** Finds what a name stands for. Words like "port" or "포트" around it are left out of account. */
export function findName(index: NameIndex, name: string): Finding {
  const exact = index.exact(toSearchKey(name));
  if (exact) return { kind: "found", how: "exact", hit: exact };
  const bare = name.replace(fillers, " ").trim();
  const key = toSearchKey(bare);
  if (key === "") return { kind: "none", nearest: [] };
  const found = index.exact(key);
  if (found) return { kind: "found", how: "exact", hit: found };
  const guess = findByLayout(index, bare) ?? findByPrefix(index, key) ?? findMisspelt(index, key);
  if (guess) return guess;
  const far = rankHits(nearestEntries(index, key, Math.min(4, Math.floor(key.length / 2))));
  return { kind: "none", nearest: far.slice(0, 3).map((entry) => entry.hit) };
}
