import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FaultError, fault } from "../../src/core/fault.ts";
import type { EditOutcome, Post, Poster, PostOutcome } from "../../src/core/post.ts";
import { nextPost } from "../../src/daily/calendar.ts";
import { paceOf, startDaily } from "../../src/daily/delivery.ts";
import { planDue } from "../../src/daily/plan-due.ts";
import { createRedraw } from "../../src/daily/redraw.ts";
import { everyDay, type ScheduleSetting } from "../../src/daily/schedule.ts";
import { sendPosts } from "../../src/daily/send-posts.ts";
import { setBack } from "../../src/daily/set-back.ts";
import { openStorage } from "../../src/storage/index.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";
import { createQuizProgramme } from "../helpers/quiz-programme.ts";
import { scheduleOf, silent, somebody } from "../helpers/schedules.ts";

const programme = createQuizProgramme();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Nine in the morning in Seoul, on a Monday. */
const monday = Date.UTC(2026, 10, 23);

let folder: string;
let storage: Storage;
let now: number;
/** What the platform says next; then that everything was posted. */
let outcomes: PostOutcome[];
let editOutcomes: EditOutcome[];
let posted: { readonly channel: string; readonly nonce: string; readonly post: Post }[];
let edited: { readonly message: string; readonly post: Post }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portly-daily-"));
  storage = openStorage({ dataDir: folder });
  now = monday - day;
  [outcomes, editOutcomes, posted, edited] = [[], [], [], []];
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const poster = (changes: Partial<Poster> = {}): Poster => ({
  perSecond: 100,
  repeatableMs: 2 * minute,
  post: async ({ channel }, nonce, post) => {
    const outcome = outcomes.shift() ?? { kind: "posted", message: `m${posted.length}` };
    if (outcome.kind === "posted") posted.push({ channel, nonce, post });
    return outcome;
  },
  edit: async (_target, message, post) => {
    const outcome = editOutcomes.shift() ?? { kind: "edited" };
    if (outcome.kind === "edited") edited.push({ message, post });
    return outcome;
  },
  check: async () => "allowed",
  ...changes,
});

async function add(changes: Partial<ScheduleSetting> = {}): Promise<void> {
  const setting = scheduleOf(changes);
  const next = nextPost(setting, now);
  if (!next) throw new Error("no such zone");
  await storage.schedules.add(setting, next, somebody, now);
}

const parts = (with_ = poster()) => ({
  ...{ platform: "discord", poster: with_, deliveries: storage.deliveries, programme, log: silent },
  now: () => now,
  random: () => 0.5,
});

/** Plans and sends whatever is to be done now. @returns how many posts were claimed, and how long to leave the platform alone */
async function deliver(with_ = poster()): Promise<{ readonly size: number; readonly rest: number }> {
  await planDue(storage.deliveries, programme, now);
  const { size, sent } = await sendPosts(parts(with_), 100);
  return { size, rest: await sent };
}

const latest = async () => (await storage.schedules.list({ platform: "discord", id: "g1" }))[0];

describe("the delivery", () => {
  test("posts when it is time, once a day, on its days", async () => {
    await add();
    const days: string[] = [];
    for (now = monday - minute; now < monday + 8 * day; now += 20 * minute) {
      await deliver();
      for (const { post } of posted.splice(0)) days.push(post.card.title);
    }
    expect(days).toEqual([
      ...["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"],
      ...["2026-11-30"],
    ]);
  });

  test("posts late by up to two hours, and skips what is later, saying so", async () => {
    await add({ days: everyDay });
    now = monday + 2 * hour;
    await deliver();
    expect(posted).toHaveLength(1);
    now = monday + 4 * day + 2 * hour + 1;
    await deliver();
    expect(posted).toHaveLength(1);
    expect(await latest()).toMatchObject({
      next: { day: "2026-11-28" },
      latest: [
        { day: "2026-11-24", state: "skipped", reason: "late" },
        { day: "2026-11-23", state: "posted" },
      ],
    });
    now = monday + 5 * day;
    await deliver();
    expect(posted.map(({ post }) => post.card.title)).toEqual(["2026-11-23", "2026-11-28"]);
  });

  test("posts no day twice when the clock is set back, nor when it was far ahead for a while", async () => {
    await add({ days: everyDay });
    now = monday;
    await deliver();
    now = monday - 3 * hour;
    for (let step = 0; step < 10; step += 1) {
      now += hour;
      await deliver();
    }
    expect(posted).toHaveLength(1);
    now = monday + 3000 * day;
    await planDue(storage.deliveries, programme, now);
    now = monday + 2 * hour;
    await planDue(storage.deliveries, programme, now, "odd");
    now = monday + day;
    await deliver();
    expect(posted.map(({ post }) => post.card.title)).toEqual(["2026-11-23", "2026-11-24"]);
  });

  test("skips no day when a clock that was ahead is set back, and doubles none", async () => {
    await add({ days: everyDay });
    await add({ minutes: 12 * 60, channel: "c2" });
    now = monday;
    await deliver();
    // For a moment the clock is ahead: by four days, just as there is a post.
    now = monday + 4 * day;
    await deliver();
    now = monday + hour;
    expect(await setBack(storage.deliveries, now)).toBe(2);
    expect(await setBack(storage.deliveries, now)).toBe(0);
    for (; now < monday + 7 * day; now += 20 * minute) {
      if (now % hour === 0) await setBack(storage.deliveries, now);
      await deliver();
    }
    const daysOf = (channel: string) =>
      posted.filter((each) => each.channel === channel).map(({ post }) => post.card.title);
    const all = Array.from({ length: 7 }, (_, index) => `2026-11-${23 + index}`);
    expect(daysOf("c1").toSorted()).toEqual(all);
    expect(daysOf("c2")).toEqual(all.slice(0, 5));
  });

  test("leaves next times alone where no clock was wrong, whatever day it is", async () => {
    await add({ days: everyDay });
    await add({ days: [1] });
    await add({ days: [6, 7], zone: "America/New_York", minutes: 0 });
    for (now = monday - day; now < monday + 8 * day; now += 3 * hour) {
      await deliver();
      expect(await setBack(storage.deliveries, now)).toBe(0);
    }
  });

  test("repeats no question where schedules of a place are due together, whichever was set up first", async () => {
    // The later ones of the day were set up first: in the order of their ids, the place's position would go back.
    for (const minutes of [9 * 60 + 40, 9 * 60 + 30, 9 * 60 + 20, 9 * 60 + 10, 9 * 60]) {
      now += 1;
      await add({ minutes, channel: `c${minutes}` });
    }
    for (now = monday + hour; now < monday + 12 * day; now += day) await deliver();
    const questions = posted.map(({ post }) => JSON.stringify(post.card.blocks).match(/q\d+/)?.[0]);
    expect(questions).toHaveLength(50);
    expect(new Set(questions).size).toBe(50);
  });

  test("rests where the zone is not known any more", async () => {
    await storage.schedules.add(scheduleOf({ zone: "Mars/Olympus" }), { at: monday, day: "2026-11-23" }, somebody, now);
    now = monday;
    await deliver();
    expect(posted).toHaveLength(1);
    expect(await latest()).toMatchObject({ paused: "zone-unknown" });
    now += 7 * day;
    expect((await deliver()).size).toBe(0);
  });

  test("tries again later and later, no sooner than it is asked to, and gives up after two hours", async () => {
    await add();
    now = monday;
    const times: number[] = [];
    outcomes = [{ kind: "retry", afterMs: 30_000 }, ...Array.from({ length: 200 }, () => ({ kind: "retry" }) as const)];
    await planDue(storage.deliveries, programme, now);
    for (; now < monday + 2 * hour + 10 * minute; now += now < monday + 3 * minute ? 2000 : 20_000) {
      const { size, sent } = await sendPosts(parts(), 10);
      await sent;
      if (size > 0) times.push((now - monday) / 1000);
    }
    expect(times.slice(0, 6)).toEqual([0, 30, 34, 42, 58, 90]);
    expect(times.length).toBeLessThan(40);
    expect(await latest()).toMatchObject({ latest: [{ state: "skipped" }] });
  });

  test("leaves a platform alone that asks for it", async () => {
    await add();
    now = monday;
    outcomes = [{ kind: "retry", afterMs: 7000, isForAll: true }];
    expect(await deliver()).toEqual({ size: 1, rest: 7000 });
    outcomes = [{ kind: "retry", afterMs: 7000 }];
    now += 7000;
    expect(await deliver()).toEqual({ size: 1, rest: 0 });
  });

  test("pauses a schedule whose channel is closed to it, until it is resumed", async () => {
    await add();
    now = monday;
    outcomes = [{ kind: "refused", reason: "forbidden" }];
    await deliver();
    expect(await latest()).toMatchObject({ paused: "forbidden", latest: [{ state: "failed", reason: "forbidden" }] });
    now += day;
    expect((await deliver()).size).toBe(0);
    const schedule = await latest();
    const next = { at: now + hour, day: "2026-11-25" };
    await storage.schedules.resume({ platform: "discord", id: "g1" }, schedule?.id ?? "", next);
    now += hour;
    await deliver();
    expect(posted).toHaveLength(1);
  });

  test("repeats what may have been posted with the same nonce, as long as the platform remembers it", async () => {
    await add();
    now = monday;
    outcomes = [{ kind: "uncertain" }];
    await deliver();
    now += 5000;
    await deliver();
    expect(posted).toHaveLength(1);
    expect(await latest()).toMatchObject({ latest: [{ state: "posted" }] });
  });

  test("gives up what may have been posted once the platform has forgotten the nonce", async () => {
    await add();
    now = monday;
    outcomes = Array.from({ length: 50 }, () => ({ kind: "uncertain" }));
    for (; now < monday + 5 * minute; now += 1000) await deliver();
    expect(await latest()).toMatchObject({ latest: [{ state: "uncertain" }] });
    outcomes = [];
    await deliver();
    expect(posted).toEqual([]);
  });

  test("never repeats where the platform knows no nonce", async () => {
    await add();
    now = monday;
    outcomes = [{ kind: "uncertain" }];
    await deliver(poster({ repeatableMs: 0 }));
    now += hour;
    expect(await deliver(poster({ repeatableMs: 0 }))).toEqual({ size: 0, rest: 0 });
    expect(await latest()).toMatchObject({ latest: [{ state: "uncertain" }] });
  });

  test("keeps how a post ended though the database was away meanwhile, and posts it once", async () => {
    await add();
    now = monday;
    await planDue(storage.deliveries, programme, now);
    let failures = 2;
    const { deliveries } = storage;
    const away = {
      claim: deliveries.claim,
      finish: async (...given: Parameters<typeof deliveries.finish>) => {
        failures -= 1;
        if (failures >= 0) throw new FaultError(fault("storage-unavailable", {}));
        await deliveries.finish(...given);
      },
    };
    const { sent } = await sendPosts({ ...parts(), deliveries: away }, 10);
    await sent;
    expect(posted).toHaveLength(1);
    expect(await latest()).toMatchObject({ latest: [{ state: "posted" }] });
  });

  test("fails alone where a post can not be drawn or is not taken", async () => {
    await add({ channel: "c1" });
    await add({ channel: "c2" });
    await add({ channel: "c3" });
    now = monday;
    const log = createMemoryLog();
    await planDue(storage.deliveries, programme, now);
    const broken = {
      ...programme,
      composePost: (...given: Parameters<typeof programme.composePost>) => {
        if (given[0].channel === "c1") throw new Error("a hole in the bank");
        return given[0].channel === "c2" ? undefined : programme.composePost(...given);
      },
    };
    const { sent } = await sendPosts({ ...parts(), programme: broken, log }, 10);
    await sent;
    expect(posted.map(({ channel }) => channel)).toEqual(["c3"]);
    const schedules = await storage.schedules.list({ platform: "discord", id: "g1" });
    const byChannel = schedules.toSorted((a, b) => (a.channel < b.channel ? -1 : 1));
    expect(byChannel.map(({ latest: [post] }) => post)).toMatchObject([
      { state: "failed", reason: "unexpected" },
      { state: "failed", reason: "item-gone" },
      { state: "posted" },
    ]);
    expect(log.text()).toContain("could not be drawn");
  });

  test("is fair: a place with many channels does not keep the others waiting", async () => {
    for (let count = 0; count < 60; count += 1) await add({ place: "big", channel: `big-${count}` });
    for (let count = 0; count < 10; count += 1) await add({ place: `small-${count}`, channel: `small-${count}` });
    now = monday;
    await planDue(storage.deliveries, programme, now);
    for (let group = 0; group < 3; group += 1) await (await sendPosts(parts(), 5)).sent;
    expect(posted.filter(({ channel }) => channel.startsWith("small"))).toHaveLength(10);
  });

  test("gives a place other questions every time, and shares them among its channels", async () => {
    await add({ channel: "c1", days: everyDay });
    await add({ channel: "c2", days: everyDay });
    for (let count = 0; count < 100; count += 1) {
      now = monday + count * day;
      await deliver();
    }
    const items = posted.map(({ post }) => JSON.stringify(post.card.blocks).match(/q\d+/)?.[0]);
    expect(items).toHaveLength(200);
    expect(new Set(items).size).toBe(200);
  });
});

describe("the message of a question", () => {
  async function postQuestion(): Promise<string> {
    await add({ days: everyDay });
    now = monday;
    await deliver();
    return posted[0]?.nonce ?? "";
  }
  const redraw = () => createRedraw({ ...parts(), rounds: storage.rounds });
  const titles = () => edited.map(({ post }) => JSON.stringify(post.card.blocks));

  async function redrawAll(with_ = redraw()): Promise<void> {
    for (const round of await with_.find(10)) await with_.draw(round);
  }

  test("shows how many answered, however many answers come in between", async () => {
    const id = await postQuestion();
    for (let person = 0; person < 25; person += 1)
      await storage.rounds.answer(id, { platform: "discord", id: `p${person}` }, 1, true, now);
    await redrawAll();
    await redrawAll();
    expect(titles()).toEqual([expect.stringContaining("25 answered")]);
  });

  test("shows the reveal when the next one is posted", async () => {
    await postQuestion();
    now += day;
    await deliver();
    await redrawAll();
    expect(titles()).toEqual([expect.stringContaining("revealed")]);
    expect(edited[0]?.message).toBe("m0");
  });

  test("is left alone for a while when it can not be changed, and for good when it is gone", async () => {
    const id = await postQuestion();
    await storage.rounds.answer(id, somebody, 1, true, now);
    editOutcomes = [{ kind: "retry" }];
    const same = redraw();
    await redrawAll(same);
    await redrawAll(same);
    expect(edited).toEqual([]);
    now += minute;
    editOutcomes = [{ kind: "gone" }];
    await redrawAll(same);
    now += minute;
    await redrawAll(same);
    expect(edited).toEqual([]);
    expect(await storage.rounds.answer(id, somebody, 2, true, now)).toMatchObject({ kind: "kept" });
  });
});

describe("the loop", () => {
  test("keeps to a platform's pace", () => {
    expect(paceOf(25)).toEqual({ size: 5, everyMs: 200 });
    expect(paceOf(4)).toEqual({ size: 1, everyMs: 250 });
    expect(paceOf(1)).toEqual({ size: 1, everyMs: 1000 });
  });

  test("posts, redraws, and ends with what it has begun", async () => {
    now = monday - 10;
    for (let count = 0; count < 12; count += 1) await add({ channel: `c${count}` });
    let isFree: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      isFree = resolve;
    });
    const slow = poster({
      post: async ({ channel }, nonce, post) => {
        await gate;
        posted.push({ channel, nonce, post });
        return { kind: "posted", message: `m-${channel}` };
      },
    });
    now = monday;
    const { deliveries, rounds } = storage;
    const daily = startDaily({ deliveries, rounds, programme, log: silent, now: () => now });
    daily.add("discord", slow);
    // The first look at a platform may come before anything is planned; the second is a second later.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const stopped = daily.stop();
    isFree();
    await stopped;
    const begun = posted.length;
    expect(begun).toBeGreaterThan(0);
    const all = await storage.schedules.list({ platform: "discord", id: "g1" });
    expect(all.filter(({ latest: [post] }) => post?.state === "posted")).toHaveLength(begun);
    expect(all.filter(({ latest: [post] }) => post?.state === "claimed")).toEqual([]);
  });

  test("goes on when the database is away for a while", async () => {
    const log = createMemoryLog();
    const { deliveries, rounds } = storage;
    await storage.close();
    const daily = startDaily({ deliveries, rounds, programme, log, now: () => now });
    daily.add("discord", poster());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await daily.stop();
    expect(log.lines).toEqual([]);
  });
});
