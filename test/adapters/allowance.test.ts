import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAllowance } from "../../src/adapters/allowance.ts";

/** The same, by the list of everything that was taken. */
function createModel(times: number, ms: number) {
  const whiles = new Map<string, { readonly endsAt: number; taken: number }>();
  return (key: string, at: number) => {
    const begun = whiles.get(key);
    const current = begun && begun.endsAt > at ? begun : { endsAt: at + ms, taken: 0 };
    whiles.set(key, current);
    current.taken += 1;
    return current.taken > times ? current.endsAt - at : undefined;
  };
}

test("each key has so many times from its first, and all of them again when the while has ended", () => {
  const step = fc.record({ key: fc.constantFrom("ada", "grace", "linus"), wait: fc.nat({ max: 1500 }) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 60 }), (times, steps) => {
      let at = 0;
      const take = createAllowance({ times, seconds: 1 }, () => at);
      const model = createModel(times, 1000);
      for (const { key, wait } of steps) {
        at += wait;
        expect(take(key)).toBe(model(key, at));
      }
    }),
    { numRuns: 500 },
  );
});

test("what has ended is forgotten, so that memory ends with the while", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let at = 0;
  const take = createAllowance({ times: 5, seconds: 1 }, () => at);
  const before = heap();
  for (let index = 0; index < 100_000; index += 1) take(`user ${index}`);
  const held = heap() - before;
  for (const later of [1000, 2000]) {
    at = later;
    take("somebody");
  }
  expect(held).toBeGreaterThan(5_000_000);
  expect(heap() - before).toBeLessThan(held / 10);
});
