// How far a misspelt word is from a right one.

/** Longer words are compared by their beginning. */
const longest = 64;

/** Rows of the table, made once: a misspelt word is compared with hundreds of others. */
const makeRow = () => new Uint8Array(longest + 1);
const rows = [makeRow(), makeRow(), makeRow()] as const;

/** Which letters a word has, as bits; some letters share one. */
export function toLetterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) % 32);
  return set;
}

function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Whether words with these letters can be within so many edits: one edit changes two letters of the set at most. */
export const mayBeNear = (one: number, other: number, limit: number): boolean => countBits(one ^ other) <= 2 * limit;

/**
 * Damerau-Levenshtein distance (optimal string alignment: neighbours swapped count once), in UTF-16 code units, over the
 * first 64 of each word.
 * @param limit gives up beyond this many edits
 * @returns the distance, or limit + 1 when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  const height = Math.min(a.length, longest);
  const width = Math.min(b.length, longest);
  if (Math.abs(height - width) > limit) return limit + 1;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= height; row += 1) {
    const letter = a.charCodeAt(row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
    current[0] = row;
    let lowest = row;
    for (let column = 1; column <= width; column += 1) {
      const other = b.charCodeAt(column - 1);
      const replaced = (last[column - 1] as number) + (letter === other ? 0 : 1);
      let cost = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1, replaced);
      const isSwapped = column > 1 && other === letterBefore && letter === b.charCodeAt(column - 2);
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[width] as number;
}
