import fc from "fast-check";
import { expect, test } from "vitest";
import { keepRecent } from "../../src/core/keep-recent.ts";

test("those used last stay, in the order of their use", () => {
  const uses = fc.array(fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(uses, fc.integer({ min: 1, max: 5 }), (keys, most) => {
      const kept = new Map<number, number>();
      for (const [at, key] of keys.entries()) keepRecent(kept, key, at, most);
      const lastUses = [...new Set(keys.toReversed())].slice(0, most).toReversed();
      expect([...kept]).toEqual(lastUses.map((key) => [key, keys.lastIndexOf(key)]));
    }),
  );
});
