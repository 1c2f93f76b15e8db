// What the history must have, or a sample can not be shown.

/** @throws Error where the history has none */
export function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the history has no ${what}`);
  return found;
}
