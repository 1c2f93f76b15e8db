// Tells a first delivery from a second one: platforms deliver events again when they are not sure that they arrived.

const remembered = 2000;

/** Builds a function that is true for an id the first time, false for each of the last 2,000 ids after that. */
export function createRecentIds(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
