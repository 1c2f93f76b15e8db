// How often something may happen: so many times within a while, for each key by itself.

export interface Rule {
  readonly times: number;
  readonly seconds: number;
}

/** A while begins with the first time. */
interface While {
  readonly endsAt: number;
  taken: number;
}

/**
 * Builds a function that takes one of a key's times and returns undefined; or, where none is left, in how many milliseconds there
 * is one again. It answers at once, and holds no timer: two maps take turns, and what both have forgotten has ended.
 * @param now milliseconds by a clock that is never set
 */
export function createAllowance({ times, seconds }: Rule, now = () => performance.now()) {
  const ms = seconds * 1000;
  let younger = new Map<string, While>();
  let older = new Map<string, While>();
  let turnsAt = Number.NEGATIVE_INFINITY;
  return (key: string): number | undefined => {
    const at = now();
    if (at >= turnsAt) {
      older = younger;
      younger = new Map();
      turnsAt = at + ms;
    }
    const begun = younger.get(key) ?? older.get(key);
    if (!begun || begun.endsAt <= at) {
      younger.set(key, { endsAt: at + ms, taken: 1 });
      return undefined;
    }
    begun.taken += 1;
    return begun.taken > times ? begun.endsAt - at : undefined;
  };
}
