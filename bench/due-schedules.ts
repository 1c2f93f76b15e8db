// Very many schedules that are due now, put into a database directly.

import { sql } from "kysely";
import { openDatabase, type Where } from "../src/storage/open-database.ts";

/** Of which platform the schedule with this number is. */
type PlatformOf = (index: number) => "discord" | "slack";

/** Minutes since midnight on the clocks of a zone. */
function minutesIn(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const [hour = 0, minute = 0] = format.format(at).split(":").map(Number);
  return hour * 60 + minute;
}

/** Due now, in twenty zones; as many places as half the schedules. Channels are `C0`, `C1`, … */
export async function addDueSchedules(
  where: Where,
  schedules: number,
  now: number,
  platformOf: PlatformOf = () => "discord",
): Promise<void> {
  const zones = Intl.supportedValuesOf("timeZone")
    .filter((_zone, index) => index % 20 === 0)
    .map((zone) => ({ zone, minutes: minutesIn(zone, now) }));
  const { db, isPostgres, queue } = await openDatabase(where, () => {});
  if (!isPostgres) await sql`pragma synchronous = off`.execute(db);
  for (let from = 0; from < schedules; from += 500) {
    const rows = Array.from({ length: 500 }, (_, offset) => {
      const index = from + offset;
      return {
        ...{ id: `schedule-${index}`, platform: platformOf(index), place: `place-${index % (schedules / 2)}` },
        ...{ channel: `C${index}`, ...(zones[index % zones.length] as { zone: string; minutes: number }) },
        ...{
          days: index % 3 ? "12345" : "1234567",
          locale: index % 2 ? "en" : "ko",
          kind: "turn",
          mention_kind: null,
          mention_id: null,
        },
        ...{ added_by: "u1", added_at: now, next_at: now - (index % 60) * 1000, next_day: "2026-11-22" },
        ...{ rules: process.versions.tz ?? "", paused: null },
      };
    });
    await db.insertInto("schedules").values(rows).execute();
  }
  await queue.stop();
  await db.destroy();
}
