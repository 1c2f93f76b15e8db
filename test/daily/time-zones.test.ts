import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cities } from "../../src/daily/cities.ts";
import { findZones, offsetOf, parseZone, zoneName } from "../../src/daily/time-zones.ts";

const winter = Date.UTC(2026, 0, 15);
const summer = Date.UTC(2026, 6, 15);

describe("a time zone", () => {
  test.each([
    ["Asia/Seoul", "Asia/Seoul"],
    ["asia/seoul", "Asia/Seoul"],
    ["Seoul", "Asia/Seoul"],
    ["서울", "Asia/Seoul"],
    ["한국", "Asia/Seoul"],
    ["KST", "Asia/Seoul"],
    ["new york", "America/New_York"],
    ["뉴욕", "America/New_York"],
    ["샌프란시스코", "America/Los_Angeles"],
    ["Germany", "Europe/Berlin"],
    ["독일", "Europe/Berlin"],
    ["덴마크", "Europe/Copenhagen"],
    ["São Paulo", "America/Sao_Paulo"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Kyiv", "Europe/Kyiv"],
    ["Beijing", "Asia/Shanghai"],
    ["utc", "UTC"],
    ["UTC+9", "Etc/GMT-9"],
    ["-03:00", "Etc/GMT+3"],
  ])("%s is %s", (typed, zone) => {
    expect(parseZone(typed)).toBe(zone);
  });

  test.each(["CST", "ist", "EST", "미국", "Australia"])("%s could be several, and the fault names them", (typed) => {
    const read = parseZone(typed);
    expect(read).toMatchObject({ id: "zone-ambiguous" });
    const { zones } = (read as { context: { zones: readonly string[] } }).context;
    expect(zones.length).toBeGreaterThan(1);
    for (const zone of zones) expect(parseZone(zone)).toBe(zone);
  });

  test.each([
    ["Seol", "Asia/Seoul"],
    ["런덤", "Europe/London"],
    ["Berlim", "Europe/Berlin"],
  ])("%s is not known, but something near it is", (typed, near) => {
    expect(parseZone(typed)).toMatchObject({
      id: "zone-unknown",
      context: { nearest: expect.arrayContaining([near]) },
    });
  });

  test.each(["", "+05:30", "+25", "Mars/Olympus", "__proto__", "constructor"])("%j is not one", (typed) => {
    expect(parseZone(typed)).toMatchObject({ id: "zone-unknown" });
  });

  test("every one that is suggested can be typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 5 }), (typed) => {
        for (const { value } of findZones(typed, "ko", winter)) expect(parseZone(value)).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  test("every well-known city leads to its zone, in both languages", () => {
    for (const [zone, names] of Object.entries(cities))
      for (const name of [...names, zoneName(zone, "en"), zoneName(zone, "ko")])
        expect(parseZone(name), name).toBe(zone);
  });
});

describe("completion", () => {
  test("begins with the well-known, each with its difference to UTC", () => {
    const choices = findZones("", "ko", winter);
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ label: "서울 (Asia/Seoul, UTC+09:00)", value: "Asia/Seoul" });
  });

  test("knows summer from winter", () => {
    expect([offsetOf("Europe/Berlin", winter), offsetOf("Europe/Berlin", summer)]).toEqual(["UTC+01:00", "UTC+02:00"]);
    expect(offsetOf("UTC", winter)).toBe("UTC+00:00");
    expect(offsetOf("Asia/Kathmandu", winter)).toBe("UTC+05:45");
  });

  test.each([
    ["ber", "en", "Berlin (Europe/Berlin, UTC+01:00)"],
    ["베", "ko", "베를린 (Europe/Berlin, UTC+01:00)"],
    ["일본", "ko", "도쿄 (Asia/Tokyo, UTC+09:00)"],
    ["Asia/Se", "en", "Seoul (Asia/Seoul, UTC+09:00)"],
    ["us", "en", "New York (America/New_York, UTC-05:00)"],
  ] as const)("%s (%s) finds %s", (typed, locale, label) => {
    expect(findZones(typed, locale, winter).map((choice) => choice.label)).toContain(label);
  });

  test("finds nothing for nonsense", () => {
    expect(findZones("<@!everyone>", "en", winter)).toEqual([]);
  });
});
