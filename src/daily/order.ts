// The order in which a place meets the items of a pool: its own, the same after a restart, and without repeats.

import { createHash } from "node:crypto";

/** Where a place is kept in a pool: the key of `Positions`. */
export const positionKey = (platform: string, place: string, pool: string) => `${platform}/${place}/${pool}`;

export interface Drawn {
  readonly item: string;
  /** To be given to the next call. */
  readonly position: string;
}

const rank = (seed: string, item: string) => createHash("sha1").update(`${seed}\n${item}`).digest("hex").slice(0, 16);

const remembered = 500;
const orders = new Map<string, readonly Drawn[]>();
const poolIds = new WeakMap<readonly string[], number>();
let pools = 0;

/** Pools are told apart by their array, which nobody changes. */
function idOf(pool: readonly string[]): number {
  const id = poolIds.get(pool) ?? pools++;
  poolIds.set(pool, id);
  return id;
}

function orderOf(seed: string, pool: readonly string[]): readonly Drawn[] {
  const key = `${idOf(pool)}/${seed}`;
  const known = orders.get(key);
  if (known) return known;
  const order = pool
    .map((item) => ({ item, position: rank(seed, item) }))
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  orders.set(key, order);
  const [oldest] = orders.keys();
  if (orders.size > remembered && oldest !== undefined) orders.delete(oldest);
  return order;
}

/**
 * The item after a position. Every item has a fixed rank for each seed, and a position is the rank of the item drawn last:
 * so no item comes again before all have come, one that is added later finds its place, and one that is gone leaves no gap.
 * @param pool at least one item, each once; the same array every time
 * @param seed the place, so that places differ
 */
export function nextInOrder(pool: readonly string[], seed: string, position: string | undefined): Drawn {
  const order = orderOf(seed, pool);
  const next = position === undefined ? undefined : order.find((drawn) => drawn.position > position);
  const drawn = next ?? order[0];
  if (!drawn) throw new Error("nothing to draw from");
  return drawn;
}
