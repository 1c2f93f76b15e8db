// Keeps what is to be posted, and what became of it.

import type { ExpressionBuilder, Kysely, Transaction } from "kysely";
import { positionKey } from "../daily/order.ts";
import type { Schedule } from "../daily/schedule.ts";
import type { Delivery, DeliveryEnd, DeliveryStore, Plan, Positions } from "../daily/stores.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { revealed } from "./round-changes.ts";
import { nextColumns, rulesInUse, toSchedule } from "./schedule-store.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** No schedule's next time lies further ahead: at most three weeks. */
const farAheadMs = 22 * 24 * 60 * 60 * 1000;

/** Values of one statement are counted; these many rows stay well below what any database takes. */
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
    ...{ id: newId(), schedule: id, day: next.day, platform, due_at: next.at, not_before: now, attempts: 0 },
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

/** Schedules that share their next time share a statement. */
async function moveOn(transaction: Transaction<Tables>, plans: readonly Plan[]): Promise<void> {
  const groups = Map.groupBy(plans, ({ next }) => (next === undefined ? "" : `${next.at} ${next.day}`));
  for (const group of groups.values()) {
    const next = group[0]?.next;
    for (const piece of inPieces(group)) {
      await transaction
        .updateTable("schedules")
        .set(next === undefined ? { paused: "zone-unknown" } : nextColumns(next))
        .where(
          "id",
          "in",
          piece.map(({ schedule }) => schedule.id),
        )
        .execute();
    }
  }
}

/** What an end changes in a delivery's row. */
function changesOf(end: DeliveryEnd, now: number): Partial<DeliveryRow> {
  switch (end.state) {
    case "posted":
      return { state: "posted", message: end.message, ended_at: now };
    case "planned":
      return { state: "planned", not_before: end.notBefore, claimed_at: null };
    case "failed":
      return { state: "failed", reason: end.reason, ended_at: now };
    case "refused":
      return { state: "failed", reason: end.reason, ended_at: now };
    case "skipped":
      return { state: "skipped", reason: "late", ended_at: now };
    case "uncertain":
      return { state: "uncertain", ended_at: now };
  }
}

/** The message of a question is known; the questions before it are told. */
async function settleRounds(transaction: Transaction<Tables>, id: string, message: string, now: number): Promise<void> {
  await transaction.updateTable("rounds").set({ message }).where("id", "=", id).execute();
  await transaction
    .updateTable("rounds")
    .set((row) => revealed(row, now))
    .where("schedule", "=", (row) => row.selectFrom("deliveries").select("schedule").where("id", "=", id))
    .where("revealed_at", "is", null)
    .where("id", "!=", id)
    .execute();
}

/** In doubt since the first claim of which nobody knows how it ended. */
const doubtSince = (row: ExpressionBuilder<Tables, "deliveries">) => row.fn.coalesce("doubt_since", "claimed_at");

async function finishOne(transaction: Transaction<Tables>, id: string, end: DeliveryEnd, now: number): Promise<void> {
  await transaction
    .updateTable("deliveries")
    .set((row) => ({
      ...changesOf(end, now),
      ...(end.state === "planned" && end.isDoubtful ? { doubt_since: doubtSince(row) } : {}),
    }))
    .where("id", "=", id)
    // Another process may have given it up meanwhile: that it was posted is the better knowledge, anything else is not.
    .where("state", "in", end.state === "posted" ? ["claimed", "uncertain", "planned"] : ["claimed"])
    .execute();
  if (end.state === "posted") await settleRounds(transaction, id, end.message, now);
  if (end.state === "failed" || end.state === "refused" || end.state === "skipped")
    await transaction.deleteFrom("rounds").where("id", "=", id).where("message", "is", null).execute();
  if (end.state !== "refused") return;
  await transaction
    .updateTable("schedules")
    .set({ paused: end.reason })
    .where("id", "=", (row) => row.selectFrom("deliveries").select("schedule").where("id", "=", id))
    .execute();
}

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
    plan: (which, now, limit, decide) =>
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
          await transaction
            .insertInto("deliveries")
            .values(piece)
            .onConflict((clash) => clash.columns(["schedule", "day"]).doNothing())
            .execute();
        }
        await writePositions(transaction, plans);
        await moveOn(transaction, plans);
        return due.length;
      }),

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
      await db.transaction().execute(async (transaction) => {
        for (const [id, end] of ends) await finishOne(transaction, id, end, now);
      });
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
