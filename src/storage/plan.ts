// Plans posts: what is due is taken, given a post, and moved on to its next time, in one transaction.

import { setImmediate as breathe } from "node:timers/promises";
import { type ExpressionBuilder, type OnConflictDatabase, type OnConflictTables, sql, type Transaction } from "kysely";
import { positionKey } from "../daily/order.ts";
import type { Schedule } from "../daily/schedule.ts";
import type { DeliveryStore, Plan, Positions } from "../daily/stores.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { rulesInUse, toSchedule } from "./schedule-store.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** No schedule's next time lies further ahead: at most three weeks. */
export const farAheadMs = 22 * 24 * 60 * 60 * 1000;

/**
 * Values of one statement are counted; these many rows stay well below what any database takes. Between statements of a large
 * plan whoever waits for an answer gets it: answers seldom need the database.
 */
const rowsAtOnce = 500;

function inPieces<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const pieces = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: pieces }, (_, piece) => rows.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce));
}

async function readPositions(transaction: Transaction<Tables>, due: readonly Schedule[]): Promise<Positions> {
  const positions = new Map<string, string>();
  for (const [platform, schedules] of Map.groupBy(due, (schedule) => schedule.platform)) {
    for (const places of inPieces([...new Set(schedules.map(({ place }) => place))])) {
      const rows = await transaction
        .selectFrom("positions")
        .select(["place", "pool", "position"])
        .where("platform", "=", platform)
        .where("place", "in", places)
        .execute();
      for (const { place, pool, position } of rows) positions.set(positionKey(platform, place, pool), position);
    }
  }
  return positions;
}

async function writePositions(transaction: Transaction<Tables>, plans: readonly Plan[]): Promise<void> {
  const latest = new Map(
    plans.flatMap(({ schedule: { platform, place }, post }) => {
      const { pool, position } = typeof post === "object" ? post.chosen : {};
      if (pool === undefined || position === undefined) return [];
      return [[positionKey(platform, place, pool), { platform, place, pool, position }] as const];
    }),
  );
  for (const piece of inPieces([...latest.values()])) {
    await transaction
      .insertInto("positions")
      .values(piece)
      .onConflict((clash) =>
        clash.columns(["platform", "place", "pool"]).doUpdateSet((row) => ({ position: row.ref("excluded.position") })),
      )
      .execute();
  }
}

function toDeliveryRow({ schedule, post }: Plan, now: number): readonly DeliveryRow[] {
  if (post === undefined) return [];
  const { id, platform, next } = schedule;
  const row = {
    ...{ id: newId(now), schedule: id, day: next.day, platform, due_at: next.at, not_before: now, attempts: 0 },
    ...{ claimed_at: null, doubt_since: null, message: null },
  };
  if (post === "late") {
    const nothing = { pool: null, item: null, points: null, order_at: next.at };
    return [{ ...row, ...nothing, state: "skipped", ended_at: now, reason: "late" }];
  }
  const { order, chosen } = post;
  const about = { pool: chosen.pool, item: chosen.item, points: chosen.points ?? null, order_at: order };
  return [{ ...row, ...about, state: "planned", ended_at: null, reason: null }];
}

/**
 * A day has one post. Only a day that was skipped, because a clock was wrong for a while, gets another chance: a skipped post was
 * surely never made.
 */
const isSkippedOnly = sql<boolean>`deliveries.state = 'skipped' and excluded.state = 'planned'`;

const replaced = (
  row: ExpressionBuilder<OnConflictDatabase<Tables, "deliveries">, OnConflictTables<"deliveries">>,
) => ({
  id: row.ref("excluded.id"),
  due_at: row.ref("excluded.due_at"),
  order_at: row.ref("excluded.order_at"),
  not_before: row.ref("excluded.not_before"),
  state: row.ref("excluded.state"),
  pool: row.ref("excluded.pool"),
  item: row.ref("excluded.item"),
  points: row.ref("excluded.points"),
  attempts: row.ref("excluded.attempts"),
  ended_at: row.ref("excluded.ended_at"),
  reason: row.ref("excluded.reason"),
});

/** Gives every schedule its own next time in one statement. */
async function moveOn(transaction: Transaction<Tables>, plans: readonly Plan[]): Promise<void> {
  const moved = plans.flatMap(({ schedule: { id }, next }) => (next ? [{ id, ...next }] : []));
  for (const piece of inPieces(moved)) {
    await breathe();
    const rows = piece.map(
      ({ id, at, day }) => sql`(cast(${id} as text), cast(${at} as bigint), cast(${day} as text))`,
    );
    await sql`
      with moved (id, next_at, next_day) as (values ${sql.join(rows)})
      update schedules set next_at = moved.next_at, next_day = moved.next_day, rules = ${rulesInUse}
      from moved where schedules.id = moved.id and schedules.id in (select id from moved)`.execute(transaction);
  }
  const stranded = plans.flatMap(({ schedule: { id }, next }) => (next ? [] : [id]));
  for (const piece of inPieces(stranded))
    await transaction.updateTable("schedules").set({ paused: "zone-unknown" }).where("id", "in", piece).execute();
}

/** @returns {@link DeliveryStore.plan} */
export function createPlan(database: Database): DeliveryStore["plan"] {
  return (which, now, limit, decide) =>
    inTurn(database, "planning", async (transaction) => {
      const rows = await transaction
        .selectFrom("schedules")
        .selectAll()
        .where("paused", "is", null)
        .$if(which === "due", (query) => query.where("next_at", "<=", now))
        .$if(which === "odd", (query) =>
          query.where((row) => row.or([row("next_at", ">", now + farAheadMs), row("rules", "!=", rulesInUse)])),
        )
        .orderBy("next_at")
        .limit(limit)
        .execute();
      if (rows.length === 0) return 0;
      const due = rows.map(toSchedule);
      const plans = decide(due, await readPositions(transaction, due));
      for (const piece of inPieces(plans.flatMap((plan) => toDeliveryRow(plan, now)))) {
        await breathe();
        await transaction
          .insertInto("deliveries")
          .values(piece)
          .onConflict((clash) => clash.columns(["schedule", "day"]).doUpdateSet(replaced).where(isSkippedOnly))
          .execute();
      }
      await writePositions(transaction, plans);
      await moveOn(transaction, plans);
      return due.length;
    });
}
