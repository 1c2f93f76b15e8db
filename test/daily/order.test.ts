import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextInOrder } from "../../src/daily/order.ts";

const pool = Array.from({ length: 345 }, (_, index) => `question-${index}`);

/** Draws one after the other. @param change what the pool becomes before a draw */
function draw(
  seed: string,
  count: number,
  change: (index: number) => readonly string[] = () => pool,
): readonly string[] {
  const items: string[] = [];
  let position: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const drawn = nextInOrder(change(index), seed, position);
    items.push(drawn.item);
    position = drawn.position;
  }
  return items;
}

describe("the order of a place", () => {
  test("brings every item once before any comes again", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(new Set(draw(seed, pool.length)).size).toBe(pool.length);
      }),
      { numRuns: 20 },
    );
  });

  test("is the same every time, and another one elsewhere", () => {
    expect(draw("discord/g1", 100)).toEqual(draw("discord/g1", 100));
    const shared = draw("discord/g1", 100).filter((item, index) => item === draw("discord/g2", 100)[index]);
    expect(shared.length).toBeLessThan(5);
  });

  test("does not go on where another place's went on", () => {
    const followers = Array.from({ length: 200 }, (_, index) => {
      const items = draw(`place-${index}`, pool.length);
      return items[(items.indexOf("question-7") + 1) % items.length];
    });
    expect(new Set(followers).size).toBeGreaterThan(100);
  });

  test("never repeats an item when others are added on the way, and brings those too", () => {
    const grown = [...pool, ...Array.from({ length: 50 }, (_, index) => `new-${index}`)];
    const items = draw("discord/g1", 345, (index) => (index < 100 ? pool : grown));
    const untilRepeat = items.slice(0, 345);
    expect(new Set(untilRepeat).size).toBe(345);
    expect(untilRepeat.some((item) => item.startsWith("new-"))).toBe(true);
  });

  test("goes on when the item drawn last is gone", () => {
    const [first, second] = draw("discord/g1", 2);
    const { position } = nextInOrder(pool, "discord/g1", undefined);
    const without = pool.filter((item) => item !== first);
    expect(nextInOrder(without, "discord/g1", position).item).toBe(second);
  });

  test("takes any position for where it is", () => {
    for (const position of ["", "zzz", "ffffffffffffff"]) expect(pool).toContain(nextInOrder(pool, "x", position).item);
  });
});
