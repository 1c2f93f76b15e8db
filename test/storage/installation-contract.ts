// What every storage must do with installations.

import { describe, expect, test } from "vitest";
import type { Storage } from "../../src/storage/storage.ts";
import { scheduleOf } from "../helpers/schedules.ts";

const by = { platform: "slack", id: "U1" };
const hour = 3_600_000;
const long = 30 * 24 * hour;
/** No other test comes that far. */
const due = 9_000_000_000_000;

let count = 0;
const newPlace = () => {
  count += 1;
  return { platform: "slack", id: `T${count}` };
};
const sealed = (text: string, key = "first") => ({ sealed: text, key });

export function installationContract(opened: () => Storage): void {
  const store = () => opened().installations;

  async function addSchedule(place: { id: string }) {
    const setting = scheduleOf({ platform: "slack", place: place.id });
    await opened().schedules.add(setting, { at: due, day: "a day" }, by, 0);
  }
  const pauses = async (place: { platform: string; id: string }) =>
    (await opened().schedules.list(place)).map(({ paused }) => paused);

  describe("installations", () => {
    test("come back as they were kept, in their place only", async () => {
      const place = newPlace();
      expect(await store().find(place)).toBeUndefined();
      await store().put(place, sealed("a"), 1000);
      expect(await store().find(place)).toMatchObject({ sealed: "a", key: "first" });
      expect(await store().find({ ...place, platform: "discord" })).toBeUndefined();
      await store().put(place, sealed("b"), 2000);
      expect(await store().find(place)).toMatchObject({ sealed: "b" });
    });

    test("are changed by the first who saw them, not by the second", async () => {
      const place = newPlace();
      await store().put(place, sealed("a"), 1000);
      const version = (await store().find(place))?.version ?? 0;
      const changes = ["b", "c", "d", "e"].map((text) => store().replace(place, version, sealed(text)));
      expect((await Promise.all(changes)).filter((isChanged) => isChanged)).toHaveLength(1);
      expect((await store().find(place))?.version).toBeGreaterThan(version);
      await store().remove(place, 5000);
      await store().put(place, sealed("new"), 6000);
      expect(await store().replace(place, version, sealed("old"))).toBe(false);
      expect(await store().replace(place, version + 1, sealed("old"))).toBe(false);
    });

    test("are renewed by one at a time, and by another when that one is late", async () => {
      const place = newPlace();
      await store().put(place, sealed("a"), 1000);
      const version = (await store().find(place))?.version ?? 0;
      const claims = Array.from({ length: 5 }, () => store().claim(place, version, 2000, 3000));
      expect((await Promise.all(claims)).filter((isMine) => isMine)).toHaveLength(1);
      expect(await store().claim(place, version, 2999, 4000)).toBe(false);
      expect(await store().claim(place, version, 3000, 4000)).toBe(true);
      await store().replace(place, version, sealed("b"));
      expect(await store().claim(place, version, 9000, 9999)).toBe(false);
      expect(await store().claim(place, version + 1, 3001, 9999)).toBe(true);
    });

    test("are deleted, unless they were made after what deletes them", async () => {
      const place = newPlace();
      await store().put(place, sealed("a"), 1000);
      expect(await store().remove(place, 999)).toBe(false);
      expect(await store().find(place)).toBeDefined();
      expect(await store().remove(place, 1000)).toBe(true);
      expect(await store().find(place)).toBeUndefined();
      expect(await store().remove(place, 1000)).toBe(false);
    });

    test("let the schedules of their place rest when they go, and go on when they come back", async () => {
      const [place, other] = [newPlace(), newPlace()];
      await Promise.all([addSchedule(place), addSchedule(other)]);
      await store().put(place, sealed("a"), 1000);
      await store().remove(place, 1000);
      expect(await pauses(place)).toEqual(["uninstalled"]);
      expect(await pauses(other)).toEqual([undefined]);
      await store().put(place, sealed("b"), 2000);
      expect(await pauses(place)).toEqual([undefined]);
    });

    test("that stay away take their schedules with them after a while", async () => {
      const [gone, here] = [newPlace(), newPlace()];
      await Promise.all([addSchedule(gone), addSchedule(here)]);
      await store().put(gone, sealed("a"), 1000);
      await store().remove(gone, 1000);
      expect(await store().sweep(due)).toBe(0);
      expect(await store().sweep(due + long)).toBe(1);
      expect(await pauses(gone)).toEqual([]);
      expect(await pauses(here)).toEqual([undefined]);
    });

    test("that another key sealed are found, a hundred at a time", async () => {
      const places = Array.from({ length: 120 }, newPlace);
      for (const place of places) await store().put(place, sealed("a", "a-key"), 1000);
      const found = new Set<string>();
      let after: { platform: string; id: string } | undefined;
      for (;;) {
        const rows = await store().sealedOtherwise("first", after);
        expect(rows.length).toBeLessThanOrEqual(100);
        for (const { id } of rows) found.add(id);
        after = rows.at(-1);
        if (!after) break;
      }
      expect([...found].sort()).toEqual(places.map(({ id }) => id).sort());
      for (const place of places) await store().remove(place, 1000);
    });
  });
}
