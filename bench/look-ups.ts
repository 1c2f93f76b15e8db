// What people look up, as often as they may: a few ports and services very often, most of them now and then.

import { createKnowledge } from "../src/ports/knowledge.ts";

interface LookUp {
  readonly query: string;
  readonly locale: "en-US" | "ko";
}

/** Services that nobody knows of are not asked for. */
const leastPopular = 2;
/** Shares of look-ups: a number that may be anything, and a name with two letters swapped. */
const ofAnyNumber = 0.05;
const misspelt = 0.05;

/** Numbers from 0 to 1 that look random and are the same in each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The sums of 1/1, 1/2, 1/3 and so on: what is asked second is asked half as often as the first (Zipf). */
function sumShares(count: number): readonly number[] {
  let sum = 0;
  return Array.from({ length: count }, (_, index) => {
    sum += 1 / (index + 1);
    return sum;
  });
}

const swapLetters = (name: string) => name.replace(/(?<=.)(.)(.)/, "$2$1");

/** Builds a function that tells what is looked up next. */
export function createLookUps(): () => LookUp {
  const { services } = createKnowledge();
  const known = services
    .filter(({ popularity }) => popularity >= leastPopular)
    .toSorted((a, b) => b.popularity - a.popularity)
    .flatMap(({ name, ports }) => [String(ports[0]?.port ?? 53), name]);
  const sums = sumShares(known.length);
  const random = createRandom(1);
  const all = sums.at(-1) ?? 1;
  return () => {
    const locale = random() < 0.5 ? "en-US" : "ko";
    const kind = random();
    if (kind < ofAnyNumber) return { query: String(1 + Math.floor(random() * 65_535)), locale };
    const wanted = random() * all;
    const query = known[sums.findIndex((sum) => sum >= wanted)] ?? "53";
    return { query: kind < ofAnyNumber + misspelt ? swapLetters(query) : query, locale };
  };
}
