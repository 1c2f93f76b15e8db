// Which places have ports of their own: most have none, and their look-ups need no question to the database.

import type { Place } from "../core/whose.ts";
import type { TeamPortStore } from "./team-ports.ts";

export interface Owners {
  /** False where a place surely has none; asks in the background what is new. */
  mayOwn(place: Place): boolean;
  /** The place has just got some. */
  add(place: Place): void;
}

/** Other processes add places, too: they are read so often, while somebody asks. */
const freshMs = 2000;
/** What was read longer ago says nothing for certain. */
const staleMs = 60_000;
/** Clocks of other processes may be so far behind. */
const skewMs = 60_000;

const keyOf = ({ platform, id }: Place) => `${platform} ${id}`;

/** @param clock milliseconds since 1970 */
export function createOwners(store: Pick<TeamPortStore, "owners">, clock: () => number): Owners {
  const known = new Set<string>();
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;

  async function read(): Promise<void> {
    const since = clock();
    for (const place of await store.owners(readAt === Number.NEGATIVE_INFINITY ? 0 : readAt - skewMs))
      known.add(keyOf(place));
    readAt = since;
  }

  function refresh(now: number): void {
    if (Math.abs(now - triedAt) < freshMs) return;
    triedAt = now;
    // While the database is away, all that is known is older and older, until it says nothing.
    read().catch(() => {});
  }

  return {
    mayOwn: (place) => {
      const now = clock();
      refresh(now);
      return Math.abs(now - readAt) > staleMs || known.has(keyOf(place));
    },
    add: (place) => void known.add(keyOf(place)),
  };
}
