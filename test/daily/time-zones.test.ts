import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cities, newerIds } from "../../src/daily/cities.ts";
import { koreanCities } from "../../src/daily/korean-cities.ts";
import { findZones, offsetOf, parseZone, zoneName } from "../../src/daily/time-zones.ts";

const winter = Date.UTC(2026, 0, 15);
const summer = Date.UTC(2026, 6, 15);

/** What is offered in place of what was typed, after the first. */
function nearestAfter(typed: string): readonly string[] {
  const read = parseZone(typed);
  if (typeof read === "string" || read.id !== "zone-unknown") throw new Error(`${typed} is known`);
  return (read.context as { nearest: readonly string[] }).nearest.slice(1);
}

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
    ["타슈켄트", "Asia/Tashkent"],
    ["리마", "America/Lima"],
    ["나이로비", "Africa/Nairobi"],
    ["카사블랑카", "Africa/Casablanca"],
    ["아디스 아바바", "Africa/Addis_Ababa"],
    ["레이캬비크", "Atlantic/Reykjavik"],
    ["평양", "Asia/Pyongyang"],
    ["괌", "Pacific/Guam"],
    ["브라질리아", "America/Sao_Paulo"],
    ["도하", "Asia/Qatar"],
    ["Quito", "America/Guayaquil"],
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
    ["리머", "America/Lima"],
    ["리만", "America/Lima"],
    ["타쉬켄트", "Asia/Tashkent"],
    ["나이로삐", "Africa/Nairobi"],
    ["블라디보스톡", "Asia/Vladivostok"],
    ["부에노스아이래스", "America/Argentina/Buenos_Aires"],
  ])("%s is not known, but something near it is", (typed, near) => {
    expect(parseZone(typed)).toMatchObject({
      id: "zone-unknown",
      context: { nearest: [near, ...nearestAfter(typed)] },
    });
  });

  test("Rome is not near Lima", () => {
    for (const typed of ["리머", "리만"]) expect(nearestAfter(typed)).not.toContain("Europe/Rome");
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
    for (const [zone, names] of [...Object.entries(cities), ...Object.entries(koreanCities)])
      for (const name of [...names, zoneName(zone, "en"), zoneName(zone, "ko")])
        expect(parseZone(name), name).toBe(zone);
  });
});

describe("in Korean", () => {
  const zones = Intl.supportedValuesOf("timeZone").map((id) => newerIds[id] ?? id);

  test("every zone with a city has a name, and none that is written for a zone is written for another", () => {
    const unnamed = zones.filter((zone) => !/^[가-힣]+$/.test(zoneName(zone, "ko")));
    expect(unnamed).toEqual([]);
    expect(Object.keys(koreanCities).filter((zone) => zone in cities)).toEqual([]);
    const names = [...Object.values(cities), ...Object.values(koreanCities)].flat();
    expect(names.length).toBe(new Set(names).size);
  });

  test("every city is found by its beginning", () => {
    for (const zone of zones) {
      const name = zoneName(zone, "ko");
      expect(findZones(name, "ko", winter).map(({ value }) => value)).toContain(zone);
    }
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
