import fc from "fast-check";
import { expect, test } from "vitest";
import { shorten } from "../../src/core/shorten.ts";

test("leaves a text of exactly the limit alone and cuts one that is longer", () => {
  expect(shorten("12345", 5)).toBe("12345");
  expect(shorten("123456", 5)).toBe("1234…");
});

test("never splits what a reader sees as one character", () => {
  expect(shorten("ab👨‍👩‍👧‍👦cd", 8)).toBe("ab…");
  expect(shorten("포트포트", 3)).toBe("포트…");
});

test("mends broken surrogates", () => {
  expect(shorten("a\ud800b", 10)).toBe("a\ufffdb");
});

test("any text fits any limit and stays well-formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
      const short = shorten(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
