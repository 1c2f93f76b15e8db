// What somebody means by a name: exact, begun, in another order, misspelt, or typed with the other keyboard layout.

import { hangul } from "../hangul.ts";
import { editDistance, mayBeNear, toLetterSet } from "./edit-distance.ts";
import { type Entry, type Hit, isHangul, type NameIndex, toLetters, type WordedEntry } from "./name-index.ts";
import { toSearchKey, toWords } from "./search-key.ts";

export type Finding =
  | { readonly kind: "found"; readonly how: "exact" | "prefix" | "words" | "misspelt" | "layout"; readonly hit: Hit }
  /** Several fit equally well, the most common first. */
  | { readonly kind: "ambiguous"; readonly hits: readonly Hit[] }
  /** Nothing fits; `nearest` may be empty. */
  | { readonly kind: "none"; readonly nearest: readonly Hit[] };

/** How many candidates are offered. */
const offered = 5;
const shortestPrefix = 2;
/** One word of a longer name says too little: 리포트 is not meant for Playwright's report. */
const fewestWords = 2;

/** Words around a name that say nothing about it. */
const fillers = /(?<=^|\s)(?:default|ports?|number|server|service|기본|서버|서비스|번호|포트)(?=\s|$)/giu;
/** Nobody misspells a name with these: it is a mention, a tag or code, and no guess is made. */
const markup = /[<>@!{}|\\`$=]/;
/** Korean writes 포트 without a blank too: 레디스포트. Only an exact name may stand before it: 리포트 is none. */
const trailingPort = /(?<=\S)포트$/u;

/** What a hit stands for; the same object for the same thing. */
const targetOf = (hit: Hit): unknown =>
  hit.kind === "service" ? hit.service : hit.kind === "registered" ? hit.registered : hit.family;

const isSame = (a: Hit, b: Hit) => targetOf(a) === targetOf(b);

const byLikelihood = (a: Entry, b: Entry) =>
  b.rank - a.rank || Number(b.isName) - Number(a.isName) || a.key.length - b.key.length || (a.key < b.key ? -1 : 1);

/** Each hit once, the most common first; among equals a name before an alias, then the shorter key. */
export function rankHits(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<unknown>();
  return entries.toSorted(byLikelihood).filter(({ hit }) => {
    const target = targetOf(hit);
    return !seen.has(target) && seen.add(target);
  });
}

/** Mistakes forgiven in a word of so many letters. Hardly anybody gets the first letter wrong when there are two. */
function forgiven(letters: string): number {
  if (isHangul(letters)) return letters.length < 5 ? 0 : letters.length < 10 ? 1 : 2;
  return letters.length < 3 ? 0 : letters.length < 8 ? 1 : 2;
}

const sorted = (letters: string) => [...letters].sort().join("");
const distinct = (letters: string) => sorted([...new Set(letters)].join(""));

/** Three letters are near to too many others: they may only be swapped, or the wrong one be doubled (shh). */
const isLikelySlip = (typed: string, meant: string) => typed.length > 3 || distinct(typed) === distinct(meant);

interface Near extends Entry {
  /** In edits; letters that are only swapped count half. */
  readonly distance: number;
}

/** Entries within so many edits, the nearest first. Only words of about the same length can be. */
function nearestEntries(index: NameIndex, typed: string, limit: number): readonly Near[] {
  const letterSet = toLetterSet(typed);
  const first = limit < 2 ? undefined : typed[0];
  const near: Near[] = [];
  for (let length = typed.length - limit; length <= typed.length + limit; length += 1) {
    for (const entry of index.ofLength(length, first)) {
      if (!mayBeNear(entry.letterSet, letterSet, limit)) continue;
      const distance = editDistance(typed, entry.letters, limit);
      if (distance > limit || !isLikelySlip(typed, entry.letters)) continue;
      const isSwapped = sorted(entry.letters) === sorted(typed);
      near.push({ ...entry, distance: isSwapped ? distance / 2 : distance });
    }
  }
  return near.sort((a, b) => a.distance - b.distance || byLikelihood(a, b));
}

function findByPrefix(index: NameIndex, key: string): Finding | undefined {
  if (key.length < shortestPrefix) return undefined;
  const [first, second, ...rest] = rankHits(index.withPrefix(key));
  if (!first) return undefined;
  const lead = key.length > shortestPrefix ? 2 : 3;
  const isClear = !second || (first.rank >= 4 && first.rank - second.rank >= lead);
  if (isClear) return { kind: "found", how: "prefix", hit: first.hit };
  const hits = [first, second, ...rest].slice(0, offered).map((entry) => entry.hit);
  return { kind: "ambiguous", hits };
}

function findMisspelt(index: NameIndex, key: string): Finding | undefined {
  const typed = toLetters(key);
  const [first, ...rest] = nearestEntries(index, typed, forgiven(typed));
  if (!first) return undefined;
  const rivals = rankHits(rest.filter((entry) => entry.distance === first.distance && !isSame(entry.hit, first.hit)));
  const isClear = rivals.every((rival) => rival.rank < first.rank);
  if (isClear) return { kind: "found", how: "misspelt", hit: first.hit };
  return { kind: "ambiguous", hits: [first, ...rivals].slice(0, offered).map((entry) => entry.hit) };
}

const widelyUsed = 4;

/** The beginning of a name that only the registry knows is likelier a slip in one that everybody types. */
function findBegun(index: NameIndex, key: string): Finding | undefined {
  const begun = findByPrefix(index, key);
  if (begun?.kind !== "found" || begun.hit.kind !== "registered") return begun;
  const meant = findMisspelt(index, key);
  const isLikelier =
    meant?.kind === "found" && meant.hit.kind === "service" && meant.hit.service.popularity >= widelyUsed;
  return isLikelier ? meant : begun;
}

/** Words of a name in another order, or some of them: "tls dns" is DNS over TLS. The fewer are left out, the better. */
function findByWords(index: NameIndex, name: string): Finding | undefined {
  const words = toWords(name);
  if (words.length < fewestWords) return undefined;
  const leftOut = (entry: WordedEntry) => entry.words.length - words.length;
  const entries = index.withWords(words);
  const fewest = Math.min(...entries.map(leftOut));
  const [first, ...rivals] = rankHits(entries.filter((entry) => leftOut(entry) === fewest));
  if (!first) return undefined;
  const isClear = rivals.every((rival) => rival.rank < first.rank);
  if (isClear) return { kind: "found", how: "words", hit: first.hit };
  return { kind: "ambiguous", hits: [first, ...rivals].slice(0, offered).map((entry) => entry.hit) };
}

/** `ㄴ노` is ssh typed with the Korean layout on, `fpeltm` is 레디스 typed with it off. */
function findByLayout(index: NameIndex, name: string): Finding | undefined {
  const hit = isHangul(name)
    ? index.exact(toSearchKey(hangul().convertHangulToQwerty(name)))
    : index.byQwerty(toSearchKey(name));
  return hit && { kind: "found", how: "layout", hit };
}

/** What a service has a page or a program for: "grafana dashboard", 젠킨스 관리 페이지. */
const role =
  /[ -](?:(?:web|admin|management) )?(?:ui|gui|dashboard|console|admin|page|interface|panel|portal|api|protocol|database|db|daemon|broker|cluster|agent|client|node)$| ?(?:웹|관리|관리자|어드민)? ?(?:페이지|대시보드|콘솔|화면|패널|인터페이스|프로토콜|데이터베이스|디비|데몬|브로커|클러스터|에이전트|클라이언트|노드)$/iu;

/** Finds what a name stands for. Words like "port" or "포트" around it are left out of account. */
export function findName(index: NameIndex, name: string): Finding {
  const exact = index.exact(toSearchKey(name));
  if (exact) return { kind: "found", how: "exact", hit: exact };
  const bare = name.replace(fillers, " ").trim();
  const key = toSearchKey(bare);
  if (key === "") return { kind: "none", nearest: [] };
  const found =
    index.exact(key) ??
    index.exact(key.replace(trailingPort, "")) ??
    index.curated(toSearchKey(bare.replace(role, "")));
  if (found) return { kind: "found", how: "exact", hit: found };
  if (markup.test(name)) return { kind: "none", nearest: [] };
  const guess =
    findByLayout(index, bare) ??
    findByWords(index, name) ??
    findBegun(index, key) ??
    findByWords(index, bare) ??
    findMisspelt(index, key);
  if (guess) return guess;
  const letters = toLetters(key);
  const far = rankHits(nearestEntries(index, letters, Math.min(3, Math.floor(letters.length / 2))));
  return { kind: "none", nearest: far.slice(0, 3).map((entry) => entry.hit) };
}
