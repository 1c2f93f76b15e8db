// Tells a first delivery from a second one: platforms deliver events again when they are not sure that they arrived.

/** Over HTTP a signed request is taken for five minutes: within these so many are told apart for certain, 300 a second. */
export const idsOverHttp = 100_000;

/**
 * Builds a function that is true for an id the first time, and false again for at least as many ids as it remembers after that.
 * Two sets take turns: to forget ids one by one would make a set of many thousand slow.
 */
export function createRecentIds(remembered = 2000): (id: string) => boolean {
  let younger = new Set<string>();
  let older = new Set<string>();
  return (id) => {
    if (younger.has(id) || older.has(id)) return false;
    younger.add(id);
    if (younger.size >= remembered) {
      older = younger;
      younger = new Set();
    }
    return true;
  };
}
