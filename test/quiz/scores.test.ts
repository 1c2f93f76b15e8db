import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDayOf, rank, streakOf } from "../../src/quiz/scores.ts";

const days = (text: string) => text.split(" ").filter((day) => day !== "");

describe("a streak", () => {
  test.each([
    ["nobody posted yet", "", "", undefined, 0],
    ["one post, answered", "2026-11-02", "2026-11-02", undefined, 1],
    ["one post, missed", "2026-11-02", "", undefined, 0],
    [
      "a weekend without posts pauses",
      "2026-11-05 2026-11-06 2026-11-09",
      "2026-11-05 2026-11-06 2026-11-09",
      undefined,
      3,
    ],
    ["a missed day is forgiven", "2026-11-02 2026-11-03 2026-11-04", "2026-11-02 2026-11-04", undefined, 2],
    [
      "a second one in the month is not",
      "2026-11-02 2026-11-03 2026-11-04 2026-11-05",
      "2026-11-02 2026-11-04",
      undefined,
      1,
    ],
    [
      "two missed in a row end it",
      "2026-11-02 2026-11-03 2026-11-04 2026-11-05",
      "2026-11-02 2026-11-05",
      undefined,
      1,
    ],
    [
      "one in each month is forgiven",
      "2026-10-29 2026-10-30 2026-11-02 2026-11-03",
      "2026-10-29 2026-11-03",
      undefined,
      2,
    ],
    [
      "today's open post is not missed yet",
      "2026-11-02 2026-11-03 2026-11-04",
      "2026-11-02 2026-11-03",
      "2026-11-04",
      2,
    ],
    ["an open post does not use the forgiveness up", "2026-11-02 2026-11-03 2026-11-04", "2026-11-02", "2026-11-04", 1],
    ["two posts on a day count once", "2026-11-02 2026-11-02", "2026-11-02", undefined, 1],
    ["across the turn of the year", "2026-12-31 2027-01-01", "2026-12-31 2027-01-01", undefined, 2],
    ["a leap day", "2028-02-28 2028-02-29 2028-03-01", "2028-02-28 2028-02-29 2028-03-01", undefined, 3],
  ])("%s", (_name, posts, answered, open, streak) => {
    expect(streakOf(days(posts), new Set(days(answered)), open)).toBe(streak);
  });

  const someDays = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
    .map((offsets) =>
      offsets.sort((a, b) => a - b).map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)),
    );

  test("is never longer than what was answered, and whole when all was", () => {
    fc.assert(
      fc.property(someDays, fc.integer(), (posts, seed) => {
        const answered = new Set(posts.filter((_day, index) => ((seed >> (index % 31)) & 1) === 1));
        expect(streakOf(posts, answered)).toBeLessThanOrEqual(answered.size);
        expect(streakOf(posts, new Set(posts))).toBe(posts.length);
        expect(streakOf(posts, new Set())).toBe(0);
      }),
    );
  });

  test("never shrinks by answering one more", () => {
    fc.assert(
      fc.property(someDays, fc.nat(), fc.integer(), (posts, pick, seed) => {
        fc.pre(posts.length > 0);
        const answered = posts.filter((_day, index) => ((seed >> (index % 31)) & 1) === 1);
        const more = new Set([...answered, posts[pick % posts.length] as string]);
        expect(streakOf(posts, more)).toBeGreaterThanOrEqual(streakOf(posts, new Set(answered)));
      }),
    );
  });
});

describe("the board", () => {
  const score = (user: string, points: number) => ({ user, points });

  test("gives the same rank for as many points", () => {
    const ranked = rank([score("c", 3), score("a", 5), score("b", 5), score("d", 0)]);
    expect(ranked.map(({ user, rank: place }) => `${place}${user}`)).toEqual(["1a", "1b", "3c", "4d"]);
  });

  test("does not depend on the order it is given", () => {
    const scores = fc.uniqueArray(fc.record({ user: fc.string({ minLength: 1 }), points: fc.nat(20) }), {
      selector: ({ user }) => user,
    });
    fc.assert(
      fc.property(scores, (given) => {
        expect(rank([...given].reverse())).toEqual(rank(given));
      }),
    );
  });

  test.each([
    ["week", "2026-11-22", "2026-11-16"],
    ["week", "2026-11-16", "2026-11-16"],
    ["week", "2027-01-01", "2026-12-28"],
    ["week", "2028-03-01", "2028-02-28"],
    ["month", "2026-11-22", "2026-11-01"],
    ["ever", "2026-11-22", undefined],
  ] as const)("counts the %s of %s from %s", (period, today, first) => {
    expect(firstDayOf(period, today)).toBe(first);
  });
});
