import { expect, test } from "vitest";
import type { Poster } from "../../src/core/post.ts";
import { nextPost } from "../../src/daily/calendar.ts";
import { planDue } from "../../src/daily/plan-due.ts";
import { everyDay, type ScheduleSetting, type Weekday, workdays } from "../../src/daily/schedule.ts";
import { sendPosts } from "../../src/daily/send-posts.ts";
import { inMemory } from "../../src/storage/in-memory.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { createStores } from "../../src/storage/stores.ts";
import { createQuizProgramme } from "../helpers/quiz-programme.ts";
import { scheduleOf, silent, somebody } from "../helpers/schedules.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2027, 0, 1, 12);
const end = Date.UTC(2028, 0, 1, 12);
const channels = 1000;

const zones = ["Asia/Seoul", "Europe/Berlin", "America/New_York"];

/** Most post once a week, some on workdays, a few every day; some questions, most facts. */
function settingOf(index: number): ScheduleSetting {
  const zone = zones[index % zones.length] as string;
  const weekly: readonly Weekday[] = [((index % 7) + 1) as Weekday];
  const days = index < 6 ? everyDay : index < 30 ? workdays : weekly;
  const kind = index % 4 === 0 ? "quiz" : "fact";
  return scheduleOf({ place: `place-${index}`, channel: String(index), zone, days, kind, minutes: 9 * 60 });
}

/** The first thirty begin with the year, the others in the course of it. */
const startOf = (index: number) => (index < 30 ? start : start + (index % 13) * 28 * day);

/** The dates of a year that fall on some weekdays, by plain arithmetic. */
function datesOf({ days, minutes, zone }: ScheduleSetting, since: number): readonly string[] {
  const local = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const time = `${String(minutes / 60).padStart(2, "0")}:00`;
  const [first, last] = [local.format(since), local.format(end)];
  const dates = Array.from({ length: 368 }, (_, index) =>
    new Date(start + (index - 1) * day).toISOString().slice(0, 10),
  );
  return dates.filter((date) => {
    const weekday = (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday;
    return days.includes(weekday) && `${date} ${time}` > first && `${date} ${time}` <= last;
  });
}

test("a year for a thousand channels: each gets its post on each of its days, once, at its time, and none repeats a question", async () => {
  const database = await openDatabase({ dataDir: inMemory }, () => {});
  const { schedules, deliveries } = createStores(database);
  const settings = Array.from({ length: channels }, (_, index) => settingOf(index));
  for (const [index, setting] of settings.entries()) {
    const next = nextPost(setting, startOf(index));
    if (next) await schedules.add(setting, next, somebody, start);
  }

  let now = start;
  const posted = new Map<string, { readonly day: string; readonly item: string; readonly at: number }[]>();
  const poster: Poster = {
    ...{ perSecond: 1000, repeatableMs: 0, check: async () => "allowed", edit: async () => ({ kind: "edited" }) },
    post: async ({ channel }, _nonce, { card }) => {
      const item = /q\d+/.exec(JSON.stringify(card.blocks))?.[0] ?? "";
      const posts = posted.get(channel) ?? [];
      posts.push({ day: card.title, item, at: now });
      posted.set(channel, posts);
      return { kind: "posted", message: `${channel}-${posts.length}` };
    },
  };
  const programme = createQuizProgramme();
  const parts = { platform: "discord", poster, deliveries, programme, log: silent, now: () => now, random: () => 0 };
  for (; now <= end; now += hour) {
    if ((await planDue(deliveries, programme, now)) === 0) continue;
    for (let size = 500; size === 500; ) {
      const group = await sendPosts(parts, 500);
      await group.sent;
      size = group.size;
    }
  }

  for (const [index, setting] of settings.entries()) {
    const posts = posted.get(setting.channel) ?? [];
    expect(posts.map((post) => post.day)).toEqual(datesOf(setting, startOf(index)));
    const unique = posts.slice(0, 345).map(({ item }) => item);
    expect(new Set(unique).size).toBe(unique.length);
    // Summer or winter, the clocks there show the hour that was set.
    const hours = new Intl.DateTimeFormat("en", { timeZone: setting.zone, hour: "numeric", hourCycle: "h23" });
    for (const { at } of posts) expect(Number(hours.format(at))).toBe(setting.minutes / 60);
  }
  await database.db.destroy();
}, 60_000);
