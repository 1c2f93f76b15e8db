// What every storage must do, whatever database is behind it.

import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { FaultError } from "../../src/core/fault.ts";
import type { Place } from "../../src/core/whose.ts";
import type { Schedule, Weekday } from "../../src/daily/schedule.ts";
import type { Delivery, Plan } from "../../src/daily/stores.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { scheduleOf } from "../helpers/schedules.ts";

import { installationContract } from "./installation-contract.ts";

export interface StorageHarness {
  /** Opens the same database once more, as another process would. */
  open(): Storage;
  /** Lets time go by where the queue looks at a clock of its own. */
  pass(ms: number): Promise<unknown>;
}

const person = (id: string) => ({ platform: "discord", id });
const [ann, bob, eve] = [person("ann"), person("bob"), person("eve")];
const hour = 3_600_000;

const places: Place[] = [];
/** A place of its own for each test: they share a database. */
function newPlace(): Place {
  const place = { platform: "discord", id: `place-${places.length}` };
  places.push(place);
  return place;
}

export function storageContract(prepare: () => Promise<StorageHarness>): void {
  let harness: StorageHarness;
  let storage: Storage;
  let now = 1_000_000;

  beforeAll(async () => {
    harness = await prepare();
    storage = harness.open();
  });
  afterAll(() => storage.close());
  // Nothing that one test left is due in another.
  afterEach(async () => {
    const last = places.slice(-5);
    for (const place of last)
      for (const { id } of await storage.schedules.list(place)) await storage.schedules.remove(place, id, now);
  });

  const addSchedule = (place: { id: string }, changes = {}): Promise<Schedule> => {
    now += 24 * hour;
    const setting = scheduleOf({ place: place.id, ...changes });
    return storage.schedules.add(setting, { at: now, day: `day ${now}` }, ann, now - hour);
  };

  const planOf =
    (changes: Partial<Plan> = {}) =>
    (due: readonly Schedule[]): readonly Plan[] =>
      due.map((schedule) => ({
        schedule,
        next: { at: schedule.next.at + 24 * hour, day: `day ${schedule.next.at + 24 * hour}` },
        post: { chosen: { pool: "quiz", item: "q1", points: 2, position: "a" }, order: schedule.next.at },
        ...changes,
      }));

  /** A posted question in a new place. */
  async function postQuestion(place = newPlace()): Promise<Delivery> {
    const { id } = await addSchedule(place);
    await storage.deliveries.plan("due", now, 100, planOf());
    const delivery = (await storage.deliveries.claim("discord", now, 100)).find(({ schedule }) => schedule.id === id);
    if (!delivery) throw new Error("it was not claimed");
    await storage.deliveries.finish([[delivery.id, { state: "posted", message: `message of ${delivery.id}` }]], now);
    return delivery;
  }

  const stateOf = async (place: { platform: string; id: string }) => {
    const [status] = await storage.schedules.list(place);
    return status?.latest[0];
  };

  installationContract(() => storage);

  describe("schedules", () => {
    test("come back as they were set, in their place only", async () => {
      const place = newPlace();
      const mention = { kind: "role", id: "900000000000000001" } as const;
      const setting = scheduleOf({ place: place.id, days: [1, 3, 7], kind: "turn", locale: "ko", mention });
      const added = await storage.schedules.add(setting, { at: 9_007_199_254_740_991, day: "2026-11-22" }, ann, 5);
      expect(await storage.schedules.list(place)).toEqual([{ ...added, latest: [] }]);
      expect(added).toEqual({ ...setting, id: added.id, next: { at: 9_007_199_254_740_991, day: "2026-11-22" } });
      expect(await storage.schedules.list({ ...place, platform: "slack" })).toEqual([]);
      expect(await storage.schedules.remove(newPlace(), added.id, 1)).toBe(false);
      expect(await storage.schedules.remove(place, added.id, 1)).toBe(true);
      expect(await storage.schedules.list(place)).toEqual([]);
    });

    test("are planned once, however often and by however many they are looked at", async () => {
      const place = newPlace();
      await addSchedule(place);
      const other = harness.open();
      const looks = await Promise.all([
        storage.deliveries.plan("due", now, 10, planOf()),
        other.deliveries.plan("due", now, 10, planOf()),
      ]);
      await other.close();
      expect(looks.toSorted()).toEqual([0, 1]);
      const claims = await storage.deliveries.claim("discord", now, 10);
      expect(claims.map(({ day, chosen }) => [day, chosen.item])).toEqual([[`day ${now}`, "q1"]]);
    });

    test("get no second post on a day, though they come again", async () => {
      const place = newPlace();
      await addSchedule(place);
      const sameDay = { next: { at: now + 1, day: `day ${now}` } };
      await storage.deliveries.plan("due", now, 10, planOf(sameDay));
      await storage.deliveries.plan("due", now + 1, 10, planOf());
      expect(await storage.deliveries.claim("discord", now + 1, 10)).toHaveLength(1);
    });

    test("that a wrong clock or other rules of time zones put far ahead are found and mended", async () => {
      const place = newPlace();
      await storage.schedules.add(scheduleOf({ place: place.id }), { at: now + 900 * 24 * hour, day: "far" }, ann, now);
      const mended = { next: { at: now + hour, day: "near" }, post: undefined };
      expect(await storage.deliveries.plan("odd", now, 100, planOf(mended))).toBeGreaterThan(0);
      expect((await storage.schedules.list(place))[0]?.next).toEqual({ at: now + hour, day: "near" });
      expect(await storage.deliveries.plan("odd", now, 100, planOf(mended))).toBe(0);
      now += hour;
      await storage.deliveries.plan("due", now, 100, planOf({ post: "late" }));
    });

    test("are set back by their timing, but not to a day that has its post", async () => {
      const place = newPlace();
      const timing = { minutes: 123, zone: "Asia/Seoul", days: [2, 4] } as const;
      const addOne = () =>
        storage.schedules.add(scheduleOf({ place: place.id, ...timing }), { at: now, day: "a" }, ann, now);
      const [{ id: posted }] = [await addOne(), await addOne()];
      const setBack = (next: { at: number; day: string }, days: readonly Weekday[] = timing.days) =>
        storage.deliveries.setBack([{ timing: { ...timing, days }, next }]);
      const later = { at: now + 100 * hour, day: "c" };
      await storage.deliveries.plan("due", now, 100, (due) =>
        planOf({ next: later })(due).map((plan) => (plan.schedule.id === posted ? plan : { ...plan, post: "late" })),
      );
      const found = async (after: number) =>
        (await storage.deliveries.timings(after)).filter(({ timing: { minutes } }) => minutes === timing.minutes);
      expect(await found(now)).toEqual([{ timing, latest: later.at }]);
      expect(await found(later.at)).toEqual([]);
      expect(await setBack({ at: now + hour, day: "b" }, [2])).toBe(0);
      expect(await setBack({ at: now + hour, day: "a" })).toBe(1);
      const days = async () => (await storage.schedules.list(place)).map(({ next }) => next.day).toSorted();
      expect(await days()).toEqual(["a", "c"]);
      expect(await setBack({ at: now + 2 * hour, day: "b" })).toBe(1);
      expect(await days()).toEqual(["a", "b"]);
      for (const { id } of await storage.schedules.list(place)) await storage.schedules.remove(place, id, now);
      await storage.deliveries.claim("discord", now, 100);
    });

    test("rest when their zone is not known, and can be taken up again", async () => {
      const place = newPlace();
      const { id } = await addSchedule(place);
      await storage.deliveries.plan("due", now, 10, planOf({ next: undefined, post: "late" }));
      expect(await storage.schedules.list(place)).toMatchObject([
        { paused: "zone-unknown", latest: [{ state: "skipped", reason: "late" }] },
      ]);
      expect(await storage.deliveries.plan("due", now, 10, planOf())).toBe(0);
      expect(await storage.schedules.resume(place, id, { at: now + hour, day: "later" })).toBe(true);
      expect((await storage.schedules.list(place))[0]).not.toHaveProperty("paused");
      await storage.schedules.remove(place, id, now);
    });
  });

  describe("deliveries", () => {
    test("go out in their order, each to one who claims", async () => {
      const [first, second] = [newPlace(), newPlace()];
      await addSchedule(first);
      await addSchedule(second);
      await storage.deliveries.plan("due", now, 10, (due) =>
        planOf()(due).map((plan) => ({
          ...plan,
          post: {
            chosen: { pool: "fact", item: "dns" },
            order: plan.schedule.place === first.id ? now + 2000 : now + 1000,
          },
        })),
      );
      const claimed = [
        ...(await storage.deliveries.claim("discord", now, 1)),
        ...(await storage.deliveries.claim("discord", now, 1)),
      ];
      expect(claimed.map(({ schedule }) => schedule.place)).toEqual([second.id, first.id]);
      expect(await storage.deliveries.claim("discord", now, 1)).toEqual([]);
      expect(claimed[0]?.chosen).toEqual({ pool: "fact", item: "dns" });
      await storage.deliveries.finish(
        claimed.map(({ id }) => [id, { state: "posted", message: "m" }]),
        now,
      );
      expect((await stateOf(first))?.state).toBe("posted");
    });

    test("are claimed by one process each, though several claim at once", async () => {
      const place = newPlace();
      for (let count = 0; count < 30; count += 1) await addSchedule(place, { channel: `c${count}` });
      await storage.deliveries.plan("due", now, 100, planOf());
      const others = [harness.open(), harness.open()];
      const claims = await Promise.all(
        [storage, ...others].flatMap((each) => [1, 2, 3, 4].map(() => each.deliveries.claim("discord", now, 3))),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(30);
      expect(ids).toHaveLength(30);
      await Promise.all(others.map((each) => each.close()));
    });

    test("wait as long as they are told, and count their tries", async () => {
      const place = newPlace();
      await addSchedule(place);
      await storage.deliveries.plan("due", now, 10, planOf());
      const [claimed] = await storage.deliveries.claim("discord", now, 10);
      const again = { state: "planned", notBefore: now + 1000, isDoubtful: false } as const;
      await storage.deliveries.finish([[claimed?.id ?? "", again]], now);
      expect(await storage.deliveries.claim("discord", now + 999, 10)).toEqual([]);
      await harness.pass(1000);
      const [second] = await storage.deliveries.claim("discord", now + 1000, 10);
      expect(second).toEqual({ ...claimed, attempts: 1 });
    });

    test("whose process is gone are taken back within 15 seconds, in doubt since they were claimed first; those of others are not", async () => {
      const place = newPlace();
      await addSchedule(place);
      await addSchedule(newPlace());
      await storage.deliveries.plan("due", now, 10, planOf());
      const gone = harness.open();
      expect(await gone.deliveries.claim("discord", now, 1)).toHaveLength(1);
      await gone.close();
      const [held] = await storage.deliveries.claim("discord", now + 10, 10);
      expect(await storage.deliveries.recover("discord", now, now + 50)).toBe(0);
      expect(await storage.deliveries.claim("discord", now + 50, 10)).toEqual([]);
      await harness.pass(14_000);
      await storage.deliveries.recover("discord", now + 1, now + 100);
      const [second, ...others] = await storage.deliveries.claim("discord", now + 100, 10);
      const id = second?.id ?? "";
      expect(second).toMatchObject({ doubtSince: now, attempts: 1 });
      // However long it takes, what is held by a process that lives is nobody else's.
      expect(others).toEqual([]);
      expect(id).not.toBe(held?.id);
      await storage.deliveries.finish([[held?.id ?? "", { state: "posted", message: "m" }]], now + 100);
      await storage.deliveries.finish([[id, { state: "planned", notBefore: now, isDoubtful: true }]], now + 200);
      const [third] = await storage.deliveries.claim("discord", now + 200, 10);
      expect(third).toMatchObject({ id, doubtSince: now, attempts: 2 });
      await storage.deliveries.finish([[id, { state: "uncertain" }]], now + 300);
      expect((await stateOf(place))?.state).toBe("uncertain");
      // Whoever was slow knows better.
      await storage.deliveries.finish([[id, { state: "posted", message: "m" }]], now + 400);
      expect((await stateOf(place))?.state).toBe("posted");
    }, 20_000);

    test("that were given up are listed, and put in once more as if they were due now", async () => {
      const place = newPlace();
      await addSchedule(place);
      await addSchedule(place, { channel: "another" });
      await storage.deliveries.plan("due", now, 10, planOf());
      const [one, two] = await storage.deliveries.claim("discord", now, 10);
      const [first, second] = [one?.id ?? "", two?.id ?? ""];
      const failed = { state: "failed", reason: "discord 50035" } as const;
      await storage.deliveries.finish(
        [
          [first, failed],
          [second, { state: "uncertain" }],
        ],
        now,
      );
      const ours = async () => (await storage.deliveries.dead(100)).filter(({ id }) => id === first || id === second);
      expect(await ours()).toMatchObject([
        { id: first, platform: "discord", place: place.id, reason: "discord 50035" },
        { id: second, channel: "another", reason: "uncertain" },
      ]);
      expect(await storage.deliveries.depth(now)).toContainEqual({
        ...{ platform: "discord", state: "dead", count: expect.any(Number) },
      });
      expect(await storage.deliveries.redrive(["nothing", second], now + hour)).toBe(1);
      expect((await ours()).map(({ id }) => id)).toEqual([first]);
      const [again] = await storage.deliveries.claim("discord", now + hour, 10);
      expect(again).toMatchObject({ id: second, attempts: 0, dueAt: now + hour });
      expect(again).not.toHaveProperty("doubtSince");
      expect(await storage.rounds.find(second)).toBeDefined();
      await storage.deliveries.finish([[second, { state: "posted", message: "m" }]], now + hour);
      expect(await storage.deliveries.redrive([first, second], now + hour)).toBe(1);
      expect(await storage.deliveries.claim("discord", now + hour, 10)).toHaveLength(1);
    });

    test("that the platform refuses pause their schedule and leave no question behind", async () => {
      const place = newPlace();
      await addSchedule(place);
      await storage.deliveries.plan("due", now, 10, planOf());
      const [claimed] = await storage.deliveries.claim("discord", now, 10);
      expect(await storage.rounds.find(claimed?.id ?? "")).toBeDefined();
      await storage.deliveries.finish([[claimed?.id ?? "", { state: "refused", reason: "channel-gone" }]], now);
      expect(await storage.schedules.list(place)).toMatchObject([
        { paused: "channel-gone", latest: [{ state: "failed", reason: "channel-gone" }] },
      ]);
      expect(await storage.rounds.find(claimed?.id ?? "")).toBeUndefined();
    });

    test("remember where a place is in its order", async () => {
      const place = newPlace();
      await addSchedule(place);
      await storage.deliveries.plan("due", now, 10, planOf());
      const drawn = await storage.rounds.draw(place, "quiz", (position) => ({
        ...{ pool: "quiz", item: `after ${position}`, position: "b" },
      }));
      expect(drawn.item).toBe("after a");
      now += 24 * hour;
      const seen: (string | undefined)[] = [];
      await storage.deliveries.plan("due", now, 10, (due, positions) => {
        seen.push(positions.get(`discord/${place.id}/quiz`));
        return planOf()(due);
      });
      expect(seen).toEqual(["b"]);
      await storage.deliveries.claim("discord", now, 100);
    });

    test("are forgotten after a while, and go with their schedule", async () => {
      const place = newPlace();
      await postQuestion(place);
      await storage.deliveries.prune(now);
      expect(await stateOf(place)).toBeDefined();
      await storage.deliveries.prune(now + 1);
      expect(await stateOf(place)).toBeUndefined();
    });
  });

  describe("rounds", () => {
    test("keep the last answer before the reveal, and none after it", async () => {
      const { id } = await postQuestion();
      expect(await storage.rounds.answer(id, ann, 0, false, now)).toMatchObject({ kind: "kept", before: undefined });
      expect(await storage.rounds.answer(id, ann, 2, true, now)).toMatchObject({
        ...{ kind: "kept", before: 0 },
        round: { answers: 1, mode: "daily", message: `message of ${id}` },
      });
      expect(await storage.rounds.answer(id, bob, 1, false, now)).toMatchObject({ round: { answers: 2 } });
      expect(await storage.rounds.reveal(id, now + 5)).toBe(true);
      expect(await storage.rounds.reveal(id, now + 6)).toBe(false);
      expect(await storage.rounds.answer(id, ann, 3, false, now)).toMatchObject({ kind: "closed", choice: 2 });
      expect(await storage.rounds.answer(id, eve, 3, false, now)).toMatchObject({ kind: "closed", choice: undefined });
      expect((await storage.rounds.tally(id)).counts).toEqual(
        new Map([
          [1, 1],
          [2, 1],
        ]),
      );
      expect((await storage.rounds.find(id))?.revealedAt).toBe(now + 5);
      expect(await storage.rounds.answer("none", ann, 1, true, now)).toEqual({ kind: "unknown" });
    });

    test("count everybody once, though many press at once", async () => {
      const { id } = await postQuestion();
      const presses = Array.from({ length: 40 }, (_, index) =>
        storage.rounds.answer(id, person(`p${index % 10}`), index % 3, false, now + index),
      );
      await Promise.all(presses);
      expect(await storage.rounds.find(id)).toMatchObject({ answers: 10, version: 10 });
    });

    test("of somebody's own asking keep the first answer", async () => {
      const place = newPlace();
      const about = {
        platform: "discord",
        place: place.id,
        channel: "c1",
        question: "q9",
        points: 3,
        locale: "ko",
      } as const;
      const { id } = await storage.rounds.open(about, now);
      expect(await storage.rounds.answer(id, ann, 1, true, now)).toMatchObject({ kind: "kept" });
      expect(await storage.rounds.answer(id, ann, 0, false, now)).toMatchObject({ kind: "closed", choice: 1 });
      expect(await storage.rounds.find(id)).toMatchObject({ ...about, mode: "now", answers: 1, askedAt: now });
      expect(await storage.rounds.scores(place, 0)).toMatchObject([{ person: ann, points: 3 }]);
    });

    test("of somebody's own asking take their message from who answers, daily ones from their post", async () => {
      const { id: daily } = await postQuestion();
      await storage.rounds.answer(daily, ann, 1, true, now, "pressed");
      expect((await storage.rounds.find(daily))?.message).toBe(`message of ${daily}`);
      const place = newPlace();
      const about = { platform: "discord", place: place.id, channel: "c1", question: "q9", points: 3, locale: "ko" };
      const { id } = await storage.rounds.open({ ...about, locale: "ko" }, now);
      await storage.rounds.answer(id, ann, 1, true, now);
      expect((await storage.rounds.find(id))?.message).toBeUndefined();
      await storage.rounds.answer(id, bob, 1, true, now, "one");
      await storage.rounds.answer(id, eve, 1, true, now, "two");
      expect(await storage.rounds.find(id)).toMatchObject({ message: "two", answers: 3, version: 3 });
      expect((await storage.rounds.stale("discord", 1000, now)).map((round) => round.id)).toContain(id);
    });

    test("whose message shows less than is known wait in turn, until it shows it", async () => {
      const one = await postQuestion();
      const two = await postQuestion();
      let look = now;
      const find = async () => (await storage.rounds.stale("discord", 50, look)).map(({ id }) => id);
      const waiting = async () => {
        look += 10_000;
        return (await find()).filter((id) => id === one.id || id === two.id);
      };
      await storage.rounds.answer(two.id, ann, 1, true, now);
      await storage.rounds.answer(one.id, ann, 1, true, now + 1);
      await storage.rounds.answer(two.id, bob, 1, true, now + 2);
      expect(await waiting()).toEqual([two.id, one.id]);
      // Whoever looks next leaves them to who found them.
      expect(await find()).toEqual([]);
      await storage.rounds.drawn(two.id, 1, now + 3);
      expect(await waiting()).toEqual([one.id, two.id]);
      await storage.rounds.drawn(two.id, 2, now + 4);
      await storage.rounds.rest(one.id, look + 30_000);
      expect(await waiting()).toEqual([]);
      look += 20_000;
      expect(await waiting()).toEqual([one.id]);
      await storage.rounds.lost(one.id);
      expect(await waiting()).toEqual([]);
    });

    test("are revealed when the next one is posted, and when their schedule is removed", async () => {
      const place = newPlace();
      const first = await postQuestion(place);
      now += 24 * hour;
      await storage.deliveries.plan("due", now, 10, planOf());
      const claimed = await storage.deliveries.claim("discord", now, 100);
      const second = claimed.find(({ schedule }) => schedule.place === place.id);
      expect((await storage.rounds.find(first.id))?.revealedAt).toBeUndefined();
      await storage.deliveries.finish([[second?.id ?? "", { state: "posted", message: "m2" }]], now);
      expect((await storage.rounds.find(first.id))?.revealedAt).toBe(now);
      expect((await storage.rounds.find(second?.id ?? ""))?.revealedAt).toBeUndefined();
      await storage.schedules.remove(place, first.schedule.id, now + 1);
      expect((await storage.rounds.find(second?.id ?? ""))?.revealedAt).toBe(now + 1);
    });

    test("give points once they are revealed, names only of those who opted in", async () => {
      const place = newPlace();
      const { id, day } = await postQuestion(place);
      await storage.preferences.changePerson(bob, { boardName: "Bob" }, now);
      await storage.rounds.answer(id, ann, 1, true, now);
      await storage.rounds.answer(id, bob, 1, true, now + 1);
      await storage.rounds.answer(id, eve, 0, false, now + 2);
      expect(await storage.rounds.scores(place, 0)).toEqual([]);
      await storage.rounds.reveal(id, now);
      expect(await storage.rounds.scores(place, 0)).toEqual([
        { person: ann, points: 2, right: 1, answered: 1 },
        { person: bob, name: "Bob", points: 2, right: 1, answered: 1 },
        { person: eve, points: 0, right: 0, answered: 1 },
      ]);
      expect(await storage.rounds.scores(place, now + 1)).toEqual([]);
      expect((await storage.rounds.tally(id)).rightNames).toEqual(["Bob"]);
      expect(await storage.rounds.days(place, ann, 0)).toEqual([{ day, answered: true }]);
      expect(await storage.rounds.days(place, person("nobody"), 0)).toEqual([{ day, answered: false }]);
    });
  });

  describe("scores", () => {
    test("count from when they are told: a daily question's at its reveal, others' when they are answered", async () => {
      const place = newPlace();
      const { id } = await postQuestion(place);
      await storage.rounds.answer(id, ann, 1, true, now);
      await storage.rounds.reveal(id, now + 72 * hour);
      expect(await storage.rounds.scores(place, now + 72 * hour)).toMatchObject([{ person: ann }]);
      expect(await storage.rounds.scores(place, now + 72 * hour + 1)).toEqual([]);
      const about = {
        platform: "discord",
        place: place.id,
        channel: "c1",
        question: "q2",
        points: 1,
        locale: "en",
      } as const;
      const asked = await storage.rounds.open(about, now);
      await storage.rounds.answer(asked.id, bob, 1, true, now + 96 * hour);
      expect(await storage.rounds.scores(place, now + 96 * hour)).toMatchObject([{ person: bob, points: 1 }]);
    });

    test("miss no day of which nobody knows whether it had a post, unless somebody answered", async () => {
      const place = newPlace();
      const { id } = await addSchedule(place);
      await storage.deliveries.plan("due", now, 100, planOf());
      const claimed = await storage.deliveries.claim("discord", now, 100);
      const delivery = claimed.find(({ schedule }) => schedule.id === id);
      await storage.deliveries.finish([[delivery?.id ?? "", { state: "uncertain" }]], now);
      expect(await storage.rounds.days(place, ann, 0)).toEqual([]);
      await storage.rounds.answer(delivery?.id ?? "", bob, 1, true, now);
      expect(await storage.rounds.days(place, ann, 0)).toEqual([{ day: delivery?.day, answered: false }]);
    });
  });

  describe("preferences", () => {
    test("that take a name back have the reveals drawn anew that tell it", async () => {
      const { id } = await postQuestion();
      await storage.preferences.changePerson(ann, { boardName: "Ann" }, now);
      await storage.rounds.answer(id, ann, 1, true, now);
      await storage.rounds.reveal(id, now);
      await storage.rounds.drawn(id, (await storage.rounds.find(id))?.version ?? 0, now);
      const isStale = async () => (await storage.rounds.stale("discord", 1000, now)).some((round) => round.id === id);
      await storage.preferences.changePerson(ann, { zone: "UTC" }, now);
      expect(await isStale()).toBe(false);
      await storage.preferences.changePerson(ann, { boardName: null, zone: null }, now);
      expect(await isStale()).toBe(true);
    });

    test("are changed one by one, taken back with null, and are nobody else's", async () => {
      const me = person("prefers");
      expect(await storage.preferences.ofPerson(me)).toEqual({});
      await storage.preferences.changePerson(me, { locale: "ko", zone: "Asia/Seoul" }, 1);
      expect(await storage.preferences.changePerson(me, { boardName: "나", zone: null }, 2)).toEqual({
        ...{ locale: "ko", boardName: "나" },
      });
      expect(await storage.preferences.ofPerson(me)).toEqual({ locale: "ko", boardName: "나" });
      expect(await storage.preferences.ofPerson({ ...me, platform: "slack" })).toEqual({});
    });

    test("of a place know no from not said", async () => {
      const place = newPlace();
      expect(await storage.preferences.changePlace(place, { isAdminOnly: false }, 1)).toEqual({ isAdminOnly: false });
      expect(await storage.preferences.changePlace(place, { zone: "UTC" }, 1)).toEqual({
        zone: "UTC",
        isAdminOnly: false,
      });
      const { places: all } = await storage.preferences.all();
      expect(all).toContainEqual([place, { zone: "UTC", isAdminOnly: false }]);
    });

    test("that change at the same time are all kept", async () => {
      const me = person("busy");
      await Promise.all([
        storage.preferences.changePerson(me, { locale: "en" }, 1),
        storage.preferences.changePerson(me, { zone: "UTC" }, 1),
        storage.preferences.changePerson(me, { boardName: "B" }, 1),
      ]);
      expect(await storage.preferences.ofPerson(me)).toEqual({ locale: "en", zone: "UTC", boardName: "B" });
    });
  });

  describe("the team's ports", () => {
    test("are listed by port and name, and removed one by one or all of a port", async () => {
      const place = newPlace();
      const add = (port: number, name: string, more = {}) =>
        storage.teamPorts.add(place, { port, name, ...more }, ann, 7, 200);
      expect(await add(9000, "zeta")).toBe("added");
      expect(await add(8123, "billing-api", { protocol: "tcp", note: "staging" })).toBe("added");
      expect(await add(9000, "Alpha")).toBe("added");
      expect(await add(9000, "ALPHA", { note: "now with a note" })).toBe("changed");
      expect(await storage.teamPorts.list(place)).toEqual([
        { port: 8123, protocol: "tcp", name: "billing-api", note: "staging", by: "ann", addedAt: 7 },
        { port: 9000, name: "ALPHA", note: "now with a note", by: "ann", addedAt: 7 },
        { port: 9000, name: "zeta", by: "ann", addedAt: 7 },
      ]);
      expect(await storage.teamPorts.remove(place, 9000, { name: "alpha" })).toHaveLength(1);
      await add(8123, "billing-api", { protocol: "udp" });
      const tcp = { name: "billing-api", protocol: "tcp" } as const;
      expect(await storage.teamPorts.remove(place, 8123, tcp)).toMatchObject([{ protocol: "tcp" }]);
      expect(await storage.teamPorts.remove(place, 8123, { name: "billing-api" })).toEqual([]);
      expect(await storage.teamPorts.remove(place, 8123)).toMatchObject([{ protocol: "udp" }]);
      expect(await storage.teamPorts.remove(place, 9000)).toMatchObject([{ name: "zeta" }]);
      expect(await storage.teamPorts.remove(place, 9000)).toEqual([]);
      expect(await storage.teamPorts.list(newPlace())).toEqual([]);
    });

    test("tell which places have some, and which got some lately", async () => {
      const [early, late] = [newPlace(), newPlace()];
      await storage.teamPorts.add(early, { port: 1, name: "a" }, ann, 100, 10);
      await storage.teamPorts.add(late, { port: 1, name: "a" }, ann, 200, 10);
      await storage.teamPorts.add(late, { port: 2, name: "b" }, ann, 300, 10);
      const of = async (since: number) =>
        (await storage.teamPorts.owners(since)).filter(({ id }) => id === early.id || id === late.id);
      expect(await of(101)).toEqual([late]);
      expect((await of(0)).map(({ id }) => id).toSorted()).toEqual([early.id, late.id].toSorted());
      await storage.teamPorts.remove(late, 1);
      await storage.teamPorts.remove(late, 2);
      expect(await of(101)).toEqual([]);
    });

    test("end at a limit, though two are added at once", async () => {
      const place = newPlace();
      const add = (name: string) => storage.teamPorts.add(place, { port: 1, name }, ann, 7, 2);
      const outcomes = await Promise.all([add("a"), add("b"), add("c")]);
      expect(outcomes.toSorted()).toEqual(["added", "added", "full"]);
      expect(await add("A")).toMatch(/changed|full/);
    });
  });

  describe("what is kept", () => {
    test("of a person is forgotten at once, and nothing of anybody else", async () => {
      const place = newPlace();
      const me = person("forgettable");
      const { id } = await postQuestion(place);
      await storage.rounds.answer(id, me, 1, true, now);
      await storage.rounds.answer(id, bob, 1, true, now);
      await storage.preferences.changePerson(me, { boardName: "Me", locale: "ko" }, now);
      await storage.teamPorts.add(place, { port: 8123, name: "mine" }, me, now, 200);
      expect(await storage.forget(me, now)).toEqual({ answers: 1, preferences: 1, unsigned: 1 });
      expect(await storage.rounds.find(id)).toMatchObject({ answers: 1, version: 3 });
      expect(await storage.preferences.ofPerson(me)).toEqual({});
      expect(await storage.teamPorts.list(place)).toEqual([{ port: 8123, name: "mine", addedAt: now }]);
      expect(await storage.forget(me, now)).toEqual({ answers: 0, preferences: 0, unsigned: 0 });
    });

    test("survives as it is, whatever text it is; what no database takes is dropped", async () => {
      const texts = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("😀 포트", "a\0b", "\ud800x", "'; drop table persons; --", "%_\\"),
      );
      const me = person("texts");
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          await storage.preferences.changePerson(me, { boardName: text }, 1);
          const { boardName } = await storage.preferences.ofPerson(me);
          expect(boardName).toBe(text.toWellFormed().replaceAll("\0", ""));
        }),
        { numRuns: 30 },
      );
    });

    test("is there when it is opened again, and for others at once", async () => {
      const place = newPlace();
      const { id } = await postQuestion(place);
      await storage.rounds.answer(id, ann, 1, true, now);
      const other = harness.open();
      expect(await other.rounds.find(id)).toEqual(await storage.rounds.find(id));
      await other.close();
    });

    test("can not be asked for after the end", async () => {
      const other = harness.open();
      await other.check();
      const pending = other.preferences.ofPerson(ann);
      await other.close();
      await expect(pending).resolves.toBeDefined();
      await expect(other.check()).rejects.toThrow(FaultError);
    });
  });
}
