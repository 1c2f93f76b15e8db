// The ports of the teams that asked lately, held in memory: no look-up waits long for the database, and none fails with it.

import { keepRecent } from "../core/keep-recent.ts";
import type { Place } from "../core/whose.ts";
import { createOwners } from "./owners.ts";
import type { KeptTeamPort, TeamPortStore } from "./team-ports.ts";

export interface RememberedTeamPorts {
  /** A list's entries; a promise only when it was not read for long, and that is never a long one. */
  of(owner: Place): readonly KeptTeamPort[] | Promise<readonly KeptTeamPort[]>;
  /** What is known at this moment. */
  peek(owner: Place): readonly KeptTeamPort[];
  /** The list was just changed: the next look reads it anew. */
  changed(owner: Place): void;
}

interface Options {
  /** Milliseconds since whenever; only differences count. */
  readonly clock?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly lists?: number;
  readonly waitMs?: number;
}

interface Known {
  readonly entries: readonly KeptTeamPort[];
  readonly until: number;
}

/** Another process may have changed a list, too: what is older is read anew. */
const freshMs = 2000;
/** What is older than this is waited for, though something is known. */
const staleMs = 60_000;
/** After a failure nobody waits again for so long. */
const restMs = 10_000;

export function rememberTeamPorts(store: TeamPortStore, options: Options = {}): RememberedTeamPorts {
  const { clock = () => performance.now(), now = Date.now, lists = 1000, waitMs = 300 } = options;
  const owners = createOwners(store, now);
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<readonly KeptTeamPort[]>>();
  const keyOf = ({ platform, id }: Place) => `${platform} ${id}`;

  function keep(key: string, entries: readonly KeptTeamPort[], forMs: number): readonly KeptTeamPort[] {
    keepRecent(known, key, { entries, until: clock() + forMs }, lists);
    return entries;
  }

  function read(owner: Place): Promise<readonly KeptTeamPort[]> {
    const key = keyOf(owner);
    const running = reading.get(key);
    if (running) return running;
    const started: Promise<readonly KeptTeamPort[]> = store
      .list(owner)
      .then(
        (entries) => (reading.get(key) === started ? keep(key, entries, freshMs) : entries),
        () => keep(key, known.get(key)?.entries ?? [], restMs),
      )
      .finally(() => {
        if (reading.get(key) === started) reading.delete(key);
      });
    reading.set(key, started);
    return started;
  }

  function inTime(
    entries: Promise<readonly KeptTeamPort[]>,
    otherwise: readonly KeptTeamPort[],
  ): Promise<readonly KeptTeamPort[]> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs, otherwise);
      void entries.then((found) => {
        clearTimeout(timer);
        resolve(found);
      });
    });
  }

  return {
    of: (owner) => {
      const found = known.get(keyOf(owner));
      if (!owners.mayOwn(owner)) return found?.entries ?? [];
      if (!found) return inTime(read(owner), []);
      const age = clock() - found.until;
      if (age >= staleMs) return inTime(read(owner), found.entries);
      if (age >= 0) void read(owner);
      return found.entries;
    },
    peek: (owner) => known.get(keyOf(owner))?.entries ?? [],
    changed: (owner) => {
      owners.add(owner);
      known.delete(keyOf(owner));
      reading.delete(keyOf(owner));
    },
  };
}
