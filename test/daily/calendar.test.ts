import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { nextPost, nextPosts } from "../../src/daily/calendar.ts";
import { everyDay, type Timing, type Weekday, workdays } from "../../src/daily/schedule.ts";

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 16));
const daily = (zone: string, minutes: number, days: readonly Weekday[] = everyDay): Timing => ({ zone, minutes, days });

describe("the next post", () => {
  // Worked out by hand from the published rules of each place.
  test.each([
    ["an ordinary day", daily("Asia/Seoul", 540), "2026-11-22T00:00:00Z", "2026-11-23", "2026-11-23T00:00"],
    ["a minute before", daily("Asia/Seoul", 540), "2026-11-21T23:59:00Z", "2026-11-22", "2026-11-22T00:00"],
    ["over the weekend", daily("Asia/Seoul", 540, workdays), "2026-11-20T00:00:00Z", "2026-11-23", "2026-11-23T00:00"],
    ["one day a week", daily("UTC", 0, [7]), "2026-11-22T00:00:00Z", "2026-11-29", "2026-11-29T00:00"],
    [
      "a time that is jumped over",
      daily("America/New_York", 150),
      "2026-03-07T12:00:00Z",
      "2026-03-08",
      "2026-03-08T07:00",
    ],
    [
      "the first minute jumped over",
      daily("America/New_York", 120),
      "2026-03-07T12:00:00Z",
      "2026-03-08",
      "2026-03-08T07:00",
    ],
    [
      "the first minute after the jump",
      daily("America/New_York", 180),
      "2026-03-07T12:00:00Z",
      "2026-03-08",
      "2026-03-08T07:00",
    ],
    [
      "a time that comes twice",
      daily("America/New_York", 90),
      "2026-10-31T12:00:00Z",
      "2026-11-01",
      "2026-11-01T05:30",
    ],
    ["between the two", daily("America/New_York", 90), "2026-11-01T05:30:00Z", "2026-11-02", "2026-11-02T06:30"],
    [
      "half an hour's jump",
      daily("Australia/Lord_Howe", 135),
      "2026-10-03T00:00:00Z",
      "2026-10-04",
      "2026-10-03T15:30",
    ],
    [
      "a midnight that is jumped over",
      daily("Africa/Cairo", 0),
      "2026-04-23T12:00:00Z",
      "2026-04-24",
      "2026-04-23T22:00",
    ],
    ["Samoa's missing Friday", daily("Pacific/Apia", 540), "2011-12-29T19:00:00Z", "2011-12-31", "2011-12-30T19:00"],
    ["Fridays in Samoa", daily("Pacific/Apia", 540, [5]), "2011-12-23T20:00:00Z", "2012-01-06", "2012-01-05T19:00"],
    ["a leap day", daily("Europe/Berlin", 540), "2028-02-28T08:00:00Z", "2028-02-29", "2028-02-29T08:00"],
    [
      "the last minute of a year",
      daily("Asia/Kolkata", 1439),
      "2026-12-31T18:28:00Z",
      "2026-12-31",
      "2026-12-31T18:29",
    ],
    ["Pyongyang's half hour", daily("Asia/Pyongyang", 1425), "2018-05-04T00:00:00Z", "2018-05-04", "2018-05-04T15:00"],
  ] as const)("%s", (_name, timing, after, day, instant) => {
    const next = nextPost(timing, at(after));
    expect([next?.day, iso(next?.at)]).toEqual([day, instant]);
  });

  test("is none in a zone that nobody knows", () => {
    expect(nextPost(daily("Mars/Olympus", 540), 0)).toBeUndefined();
    expect(nextPosts(daily("Mars/Olympus", 540), 0, 3)).toEqual([]);
  });

  test("three of them come in order", () => {
    const days = nextPosts(daily("Asia/Seoul", 540, workdays), at("2026-11-19T00:00:00Z"), 3).map(({ day }) => day);
    expect(days).toEqual(["2026-11-20", "2026-11-23", "2026-11-24"]);
  });
});

const zones = [
  ...["America/New_York", "America/Santiago", "Europe/London", "Europe/Lisbon", "Africa/Casablanca"],
  ...["Asia/Tehran", "Asia/Seoul", "Australia/Lord_Howe", "Pacific/Apia", "America/Nuuk"],
];
const from = at("2011-06-01T00:00:00Z");
const to = at("2021-06-01T00:00:00Z");

function transitionsOf(zone: string): readonly number[] {
  const found: number[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  for (; next && next.epochMilliseconds < to; next = next.getTimeZoneTransition("next"))
    found.push(next.epochMilliseconds);
  return found;
}

/** Every local date between two instants that has at least one minute. */
function datesBetween(zone: string, start: number, end: number): readonly string[] {
  const dates = new Set<string>();
  for (let ms = start; ms < end; ms += 30 * 60_000)
    dates.add(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString());
  return [...dates];
}

describe.each(zones)("through ten years of %s", (zone) => {
  test("every day has one post, whatever its time, around every change of the clocks", () => {
    const day = 86_400_000;
    for (const change of transitionsOf(zone)) {
      const dates = datesBetween(zone, change - 3 * day, change + 3 * day).slice(1, -1);
      // Quarters of an hour around the change on both clocks, and midnight.
      const local = Temporal.Instant.fromEpochMilliseconds(change).toZonedDateTimeISO(zone);
      const around = [-60, -30, -15, 0, 15, 30, 60].map((off) => (local.hour * 60 + local.minute + off + 1440) % 1440);
      for (const minutes of new Set([...around, 0, 1439])) {
        const posts = nextPosts({ zone, minutes, days: everyDay }, change - 4 * day, 9);
        const days = posts.map((post) => post.day);
        expect(new Set(days).size, `${zone} ${minutes}`).toBe(days.length);
        expect(
          dates.filter((date) => !days.includes(date)),
          `${zone} ${minutes}`,
        ).toEqual([]);
        for (const [index, post] of posts.entries())
          if (index > 0) expect(post.at).toBeGreaterThan(posts[index - 1]?.at ?? 0);
      }
    }
  });

  test("a year of days is a year of posts", () => {
    const posts = nextPosts({ zone, minutes: 150, days: everyDay }, at("2015-01-01T12:00:00Z"), 365);
    const first = Temporal.PlainDate.from(posts[0]?.day ?? "");
    expect(posts.map((post) => post.day)).toEqual(posts.map((_, index) => first.add({ days: index }).toString()));
  });
});
