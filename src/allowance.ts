// How often each of very many may do something: so much at once, and then as fast as it comes back.

export interface Rule {
  /** So often at once. */
  readonly times: number;
  /** In so many milliseconds all of it has come back, evenly. */
  readonly perMs: number;
}

export interface Allowance {
  /**
   * Takes one, if there is one left by every rule.
   * @param now milliseconds of a clock that never goes back
   * @returns undefined where it was taken; else in how many milliseconds there is one. Nothing is taken then.
   */
  take(key: string, now: number): number | undefined;
  /** How many are held in memory. */
  size(): number;
}

/** Half of those who are remembered at most: then those who came before all of them are forgotten. In all it takes 4 MB. */
const mostInHalf = 10_000;

/** Rounding of milliseconds is no reason to wait. */
const roundingMs = 0.001;

/**
 * Builds it. For each key and rule one number is held: when all will have come back (the "virtual scheduling" of the generic cell
 * rate algorithm, ITU-T I.371).
 */
export function createAllowance(rules: readonly Rule[], most = mostInHalf): Allowance {
  const longestMs = Math.max(...rules.map(({ perMs }) => perMs));
  let recent = new Map<string, readonly number[]>();
  let earlier: typeof recent = new Map();
  let since = 0;

  /** Who did not come for the longest time of a rule has all of it back, and needs no memory. */
  function forget(now: number): void {
    if (recent.size < most && now - since < longestMs) return;
    earlier = now - since < 2 * longestMs ? recent : new Map();
    recent = new Map();
    since = now;
  }

  return {
    size: () => recent.size + earlier.size,
    take: (key, now) => {
      forget(now);
      const before = recent.get(key) ?? earlier.get(key);
      const after = rules.map(({ times, perMs }, index) => Math.max(before?.[index] ?? now, now) + perMs / times);
      const wait = Math.max(...rules.map(({ perMs }, index) => (after[index] ?? now) - now - perMs));
      const isOver = before !== undefined && wait > roundingMs;
      recent.set(key, isOver ? before : after);
      return isOver ? wait : undefined;
    },
  };
}
