import { describe, expect, test } from "vitest";
import type { PersonPreferences, PreferenceStore } from "../../src/preferences/preferences.ts";
import { rememberPreferences } from "../../src/preferences/remembered.ts";

const asker = { platform: "discord", user: "1", place: "2" };
const person = { platform: "discord", id: "1" };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const storeOf = (all: PreferenceStore["all"]) => ({ all }) as PreferenceStore;
const korean = async (preferences: PersonPreferences = { locale: "ko" }) => ({
  persons: [[person, preferences] as const],
  places: [[{ platform: "discord", id: "2" }, { locale: "en" as const }] as const],
});

describe("settings in memory", () => {
  test("are unknown at first, and nobody waits for them", async () => {
    const remembered = rememberPreferences(storeOf(() => korean()));
    expect(remembered.localeFor(asker)).toBeUndefined();
    await settle();
    expect(remembered.localeFor(asker)).toBe("ko");
    expect(remembered.localeFor({ ...asker, user: "9" })).toBe("en");
    expect(remembered.localeFor({ ...asker, user: "9", place: "9" })).toBeUndefined();
  });

  test("that were just changed are not overwritten by what was being read", async () => {
    let answer = (_all: Awaited<ReturnType<typeof korean>>) => {};
    let reads = 0;
    const store = storeOf(() => {
      reads += 1;
      return reads === 1 ? new Promise((resolve) => (answer = resolve)) : korean({ locale: "en" });
    });
    const remembered = rememberPreferences(store);
    const loading = remembered.load();
    remembered.keepPerson(person, { locale: "en" });
    answer(await korean());
    await loading;
    expect(reads).toBe(2);
    expect(remembered.ofPerson(asker)).toEqual({ locale: "en" });
  });

  test("that another process changed are known within two seconds, without reading everything", async () => {
    let now = 1_000_000;
    const asked: (number | undefined)[] = [];
    const changed = async () => ({ persons: [[person, { locale: "en" as const }] as const], places: [] });
    const remembered = rememberPreferences(
      storeOf((since) => {
        asked.push(since);
        return since === undefined ? korean() : changed();
      }),
      () => now,
    );
    await remembered.load();
    now += 1999;
    remembered.localeFor(asker);
    now += 1;
    remembered.localeFor(asker);
    await settle();
    expect(remembered.localeFor(asker)).toBe("en");
    expect(remembered.localeFor({ ...asker, user: "9" })).toBe("en");
    // A minute more, for clocks that differ.
    expect(asked).toEqual([undefined, 940_000]);
  });

  test("are read anew when the clock was set back", async () => {
    let now = 1_000_000;
    let reads = 0;
    const remembered = rememberPreferences(
      storeOf(() => {
        reads += 1;
        return korean();
      }),
      () => now,
    );
    await remembered.load();
    now -= 500_000;
    remembered.localeFor(asker);
    await settle();
    expect(reads).toBe(2);
  });

  test("stay as they were while the database is away, and are asked for again later", async () => {
    let now = 0;
    let isAway = false;
    let reads = 0;
    const store = storeOf(async () => {
      reads += 1;
      if (isAway) throw new Error("away");
      return korean();
    });
    const remembered = rememberPreferences(store, () => now);
    await remembered.load();
    isAway = true;
    now = 5 * 60_000;
    expect(remembered.localeFor(asker)).toBe("ko");
    await settle();
    expect(remembered.localeFor(asker)).toBe("ko");
    expect(reads).toBe(2);
    now += 15_000;
    remembered.localeFor(asker);
    await settle();
    expect(reads).toBe(3);
  });
});
