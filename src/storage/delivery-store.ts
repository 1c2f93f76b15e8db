// Keeps what is to be posted, and what became of it.

import type { Kysely, Transaction } from "kysely";
import type { Schedule } from "../daily/schedule.ts";
import type { Delivery, DeliveryStore } from "../daily/stores.ts";
import { doubtSince, finish } from "./finish.ts";
import type { Database } from "./open-database.ts";
import { createPlan, farAheadMs } from "./plan.ts";
import { toSchedule } from "./schedule-store.ts";
import { createSetBack } from "./set-back.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** Opens the rounds of claimed questions; those that are open already stay. */
async function openRounds(transaction: Transaction<Tables>, claimed: readonly Delivery[], now: number): Promise<void> {
  const rounds = claimed.flatMap(({ id, schedule, day, chosen }) => {
    if (chosen.points === undefined) return [];
    const { platform, place, channel, locale } = schedule;
    return {
      ...{ id, schedule: schedule.id, platform, place, channel, message: null, day, question: chosen.item },
      ...{ points: chosen.points, locale, asked_at: now, revealed_at: null, version: 0, drawn: 0, stale_since: null },
    };
  });
  if (rounds.length === 0) return;
  await transaction
    .insertInto("rounds")
    .values(rounds)
    .onConflict((clash) => clash.column("id").doNothing())
    .execute();
}

function toDelivery(row: DeliveryRow, schedule: Schedule): Delivery {
  const { id, day, due_at: dueAt, attempts, pool, item, points } = row;
  const chosen = { pool: pool ?? "", item: item ?? "", ...(points === null ? {} : { points }) };
  return {
    id,
    schedule,
    day,
    dueAt,
    chosen,
    attempts,
    ...(row.doubt_since === null ? {} : { doubtSince: row.doubt_since }),
  };
}

async function schedulesOf(db: Kysely<Tables>, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, Schedule>> {
  const ids = [...new Set(rows.map(({ schedule }) => schedule))];
  const found = await db.selectFrom("schedules").selectAll().where("id", "in", ids).execute();
  return new Map(found.map((row) => [row.id, toSchedule(row)]));
}

export function createDeliveryStore(database: Database): DeliveryStore {
  const { db, isPostgres } = database;
  return {
    plan: createPlan(database),
    ...createSetBack(database),

    claim: (platform, now, limit) =>
      db.transaction().execute(async (transaction) => {
        const waiting = transaction
          .selectFrom("deliveries")
          .select("id")
          .where("platform", "=", platform)
          .where("state", "=", "planned")
          .where("not_before", "<=", now)
          .orderBy("order_at")
          .limit(limit)
          .$if(isPostgres, (query) => query.forUpdate().skipLocked());
        const rows = await transaction
          .updateTable("deliveries")
          .set((row) => ({ state: "claimed", claimed_at: now, attempts: row("attempts", "+", 1) }))
          .where("id", "in", waiting)
          .returningAll()
          .execute();
        if (rows.length === 0) return [];
        const schedules = await schedulesOf(transaction, rows);
        const inOrder = rows.toSorted((a, b) => a.order_at - b.order_at);
        const claimed = inOrder.flatMap((row) => {
          const schedule = schedules.get(row.schedule);
          return schedule ? [toDelivery({ ...row, attempts: row.attempts - 1 }, schedule)] : [];
        });
        await openRounds(transaction, claimed, now);
        return claimed;
      }),

    finish: async (ends, now) => {
      if (ends.length === 0) return;
      await db.transaction().execute((transaction) => finish(transaction, ends, now));
    },

    recover: async (platform, before, now) => {
      const { numUpdatedRows } = await db
        .updateTable("deliveries")
        .set((row) => ({ state: "planned", not_before: now, doubt_since: doubtSince(row) }))
        .where("platform", "=", platform)
        .where("state", "=", "claimed")
        // A claim of the future comes from a clock that was wrong.
        .where((row) => row.or([row("claimed_at", "<", before), row("claimed_at", ">", now + farAheadMs)]))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },

    prune: async (before) => {
      await db.deleteFrom("deliveries").where("due_at", "<", before).execute();
    },
  };
}
