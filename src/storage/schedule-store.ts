// Keeps schedules.

import type { Kysely } from "kysely";
import type { Locale } from "../core/locale.ts";
import type { Mention } from "../core/post.ts";
import type { PauseReason, PostKind, PostTime, Schedule, ScheduleSetting, Weekday } from "../daily/schedule.ts";
import type { DeliveryStatus, ScheduleStore } from "../daily/stores.ts";
import { newId } from "./new-id.ts";
import { revealed } from "./round-changes.ts";
import type { ScheduleRow, Tables } from "./tables.ts";

/** The version of the rules of time zones that this process knows. */
export const rulesInUse = process.versions.tz ?? "unknown";

/** How many of its latest posts a schedule's status tells. */
const latestShown = 5;

const daySets = new Map<string, readonly Weekday[]>();

/** Reads "12345". There are few such texts, and tens of thousands of schedules are read in a row. */
export function toDays(text: string): readonly Weekday[] {
  const known = daySets.get(text);
  if (known) return known;
  const days = Array.from(text, (digit) => Number(digit) as Weekday);
  daySets.set(text, days);
  return days;
}

/** Reads a row. */
export function toSchedule(row: ScheduleRow): Schedule {
  const { id, platform, place, channel, minutes, zone } = row;
  const mention = { kind: row.mention_kind as Mention["kind"], id: row.mention_id ?? "" };
  return {
    id,
    platform,
    place,
    channel,
    minutes,
    zone,
    days: toDays(row.days),
    locale: row.locale as Locale,
    kind: row.kind as PostKind,
    next: { at: row.next_at, day: row.next_day },
    ...(row.mention_kind === null ? {} : { mention }),
    ...(row.paused === null ? {} : { paused: row.paused as PauseReason }),
  };
}

/** A next time as it is kept. */
export const nextColumns = ({ at, day }: PostTime) => ({ next_at: at, next_day: day, rules: rulesInUse });

function toRow(setting: ScheduleSetting, now: number) {
  const { platform, place, channel, minutes, zone, days, locale, kind, mention } = setting;
  return {
    ...{ id: newId(now), platform, place, channel, minutes, zone, days: days.join(""), locale, kind, paused: null },
    mention_kind: mention?.kind ?? null,
    mention_id: mention?.id ?? null,
  };
}

export function createScheduleStore(db: Kysely<Tables>): ScheduleStore {
  async function latestOf(schedule: string): Promise<readonly DeliveryStatus[]> {
    const rows = await db
      .selectFrom("deliveries")
      .select(["day", "due_at", "state", "reason"])
      .where("schedule", "=", schedule)
      .orderBy("due_at", "desc")
      .limit(latestShown)
      .execute();
    return rows.map(({ day, due_at: dueAt, state, reason }) => ({
      ...{ day, dueAt, state },
      ...(reason === null ? {} : { reason }),
    }));
  }

  return {
    add: async (setting, next, by, now) => {
      const row = { ...toRow(setting, now), added_by: by.id, added_at: now, ...nextColumns(next) };
      await db.insertInto("schedules").values(row).execute();
      return toSchedule(row);
    },

    list: async (place) => {
      const rows = await db
        .selectFrom("schedules")
        .selectAll()
        .where("platform", "=", place.platform)
        .where("place", "=", place.id)
        .orderBy("added_at")
        .orderBy("id")
        .execute();
      return Promise.all(rows.map(async (row) => ({ ...toSchedule(row), latest: await latestOf(row.id) })));
    },

    remove: (place, id, now) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom("schedules")
          .where("id", "=", id)
          .where("platform", "=", place.platform)
          .where("place", "=", place.id)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return false;
        await transaction
          .updateTable("rounds")
          .set((row) => revealed(row, now))
          .where("schedule", "=", id)
          .where("revealed_at", "is", null)
          .execute();
        return true;
      }),

    resume: async (place, id, next) => {
      const { numUpdatedRows } = await db
        .updateTable("schedules")
        .set({ paused: null, ...nextColumns(next) })
        .where("id", "=", id)
        .where("platform", "=", place.platform)
        .where("place", "=", place.id)
        .where("paused", "is not", null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}
