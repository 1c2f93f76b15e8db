// Tells whether something that is kept was changed.

import type { Storage } from "../storage/storage.ts";

/** What only reads; anything else may change something. */
const reading = new Set([
  "list",
  "owners",
  "find",
  "tally",
  "scores",
  "days",
  "stale",
  "ofPerson",
  "ofPlace",
  "all",
  "check",
  "close",
]);

/** The same storage, and whether something else than reading was asked of it since the last look. */
export function watchChanges(storage: Storage): { readonly storage: Storage; readonly hasChanged: () => boolean } {
  let isChanged = false;

  function watch<T extends object>(store: T): T {
    return new Proxy(store, {
      get: (target, name, receiver) => {
        const found: unknown = Reflect.get(target, name, receiver);
        if (typeof found === "object" && found !== null) return watch(found);
        if (typeof found !== "function") return found;
        return (...given: readonly unknown[]) => {
          if (!reading.has(String(name))) isChanged = true;
          return (found as (...given: readonly unknown[]) => unknown)(...given);
        };
      },
    });
  }

  return {
    storage: watch(storage),
    hasChanged: () => {
      const before = isChanged;
      isChanged = false;
      return before;
    },
  };
}
