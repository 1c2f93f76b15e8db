// The order in which a place meets the items of a pool: its own, the same after a restart, and without repeats.

import { createHash } from "node:crypto";

/** Where a place is kept in a pool: the key of `Positions`. */
export const positionKey = (platform: string, place: string, pool: string) => `${platform}/${place}/${pool}`;

export interface Drawn {
  readonly item: string;
  /** To be given to the next call. */
  readonly position: string;
}

/** 64 bits as two numbers. */
type Bits = readonly [number, number];

function hash(text: string): Bits {
  const bytes = createHash("sha1").update(text).digest();
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}

/** Stirs 32 bits, so that numbers that are alike come out far apart (the finalizer of MurmurHash3). */
function stir(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** An item's place in the order of a seed: an integer below 2 ** 53. */
function rankOf([seedHigh, seedLow]: Bits, high: number, low: number): number {
  const first = stir(seedHigh ^ high);
  return first * 2 ** 21 + (stir(seedLow ^ low ^ first) >>> 11);
}

/** The hashes of a pool's items, worked out once: pools are told apart by their array, which nobody changes. */
interface Hashes {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const hashes = new WeakMap<readonly string[], Hashes>();

function hashesOf(pool: readonly string[]): Hashes {
  const known = hashes.get(pool);
  if (known) return known;
  const bits = pool.map(hash);
  const made = { high: Uint32Array.from(bits, ([high]) => high), low: Uint32Array.from(bits, ([, low]) => low) };
  hashes.set(pool, made);
  return made;
}

const write = (rank: number) => rank.toString(16).padStart(14, "0");

interface Ranked {
  readonly index: number;
  readonly rank: number;
}

/** The item with the lowest rank above another; index -1 where there is none. */
function lowestAbove(least: number, seed: Bits, { high, low }: Hashes): Ranked {
  let index = -1;
  let rank = Number.POSITIVE_INFINITY;
  for (let at = 0; at < high.length; at += 1) {
    const candidate = rankOf(seed, high[at] as number, low[at] as number);
    if (candidate <= least || candidate >= rank) continue;
    index = at;
    rank = candidate;
  }
  return { index, rank };
}

/**
 * The item after a position. Every item has a fixed rank for each seed, and a position is the rank of the item drawn last:
 * so no item comes again before all have come, one that is added later finds its place, and one that is gone leaves no gap.
 * @param pool at least one item, each once; the same array every time
 * @param seed the place, so that places differ
 */
export function nextInOrder(pool: readonly string[], seed: string, position: string | undefined): Drawn {
  const items = hashesOf(pool);
  const bits = hash(seed);
  const next = lowestAbove(position === undefined ? -1 : Number.parseInt(position, 16), bits, items);
  const { index, rank } = next.index < 0 ? lowestAbove(-1, bits, items) : next;
  const item = pool[index];
  if (item === undefined) throw new Error("nothing to draw from");
  return { item, position: write(rank) };
}
