// What was used last stays in memory.

/**
 * Keeps a value as the one used last. Where a map then holds more than `most`, the one that was not used for longest goes.
 * @param kept in the order of use, which it is when nothing else writes into it
 */
export function keepRecent<K, V>(kept: Map<K, V>, key: K, value: V, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size <= most) return;
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
}
