// Keeps what is to be posted, and what became of it.

import type { Kysely, Transaction } from "kysely";
import { positionKey } from "../daily/order.ts";
import type { Schedule } from "../daily/schedule.ts";
import type { Delivery, DeliveryEnd, DeliveryStore, Plan, Positions } from "../daily/stores.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { toSchedule } from "./schedule-store.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** Values of one statement are counted; these many rows stay well below what any database takes. */
const rowsAtOnce = 500;

function inPieces<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const pieces = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: pieces }, (_, piece) => rows.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce));
}

async function readPositions(transaction: Transaction<Tables>, due: readonly Schedule[]): Promise<Positions> {
  const places = [...new Set(due.map(({ place }) => place))];
  const positions = new Map<string, string>();
  for (const piece of inPieces(places)) {
    const rows = await transaction.selectFrom("positions").selectAll().where("place", "in", piece).execute();
    for (const { platform, place, pool, position } of rows) positions.set(positionKey(platform, place, pool), position);
  }
  return positions;
}

async function writePositions(transaction: Transaction<Tables>, plans: readonly Plan[]): Promise<void> {
  const latest = new Map(
    plans.flatMap(({ schedule: { platform, place }, chosen }) => {
      if (chosen?.position === undefined) return [];
      const { pool, position } = chosen;
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

function toDeliveryRow({ schedule, chosen, order }: Plan, now: number) {
  const { id, platform, next } = schedule;
  return {
    ...{ id: newId(), schedule: id, day: next.day, platform, due_at: next.at, order_at: order, not_before: now },
    ...{ pool: chosen?.pool ?? null, item: chosen?.item ?? null, points: chosen?.points ?? null },
    ...{ attempts: 0, claimed_at: null, message: null },
    ...(chosen
      ? { state: "planned" as const, ended_at: null, reason: null }
      : { state: "skipped" as const, ended_at: now, reason: "late" }),
  };
}

/** Schedules that share their next time share a statement. */
async function moveOn(transaction: Transaction<Tables>, plans: readonly Plan[]): Promise<void> {
  const groups = Map.groupBy(plans, ({ next }) => (next === undefined ? "" : `${next.at} ${next.day}`));
  for (const group of groups.values()) {
    const next = group[0]?.next;
    for (const piece of inPieces(group)) {
      await transaction
        .updateTable("schedules")
        .set(next === undefined ? { paused: "zone-unknown" } : { next_at: next.at, next_day: next.day })
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
    .set((row) => ({ revealed_at: now, version: row("version", "+", 1) }))
    .where("schedule", "=", (row) => row.selectFrom("deliveries").select("schedule").where("id", "=", id))
    .where("revealed_at", "is", null)
    .where("id", "!=", id)
    .execute();
}

async function finishOne(transaction: Transaction<Tables>, id: string, end: DeliveryEnd, now: number): Promise<void> {
  await transaction
    .updateTable("deliveries")
    .set(changesOf(end, now))
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
      ...{ points: chosen.points, locale, asked_at: now, revealed_at: null, version: 0, drawn: 0 },
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
  return { id, schedule, day, dueAt, chosen, attempts };
}

async function schedulesOf(db: Kysely<Tables>, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, Schedule>> {
  const ids = [...new Set(rows.map(({ schedule }) => schedule))];
  const found = await db.selectFrom("schedules").selectAll().where("id", "in", ids).execute();
  return new Map(found.map((row) => [row.id, toSchedule(row)]));
}

export function createDeliveryStore(database: Database): DeliveryStore {
  const { db, isPostgres } = database;
  return {
    plan: (now, limit, decide) =>
      inTurn(database, "planning", async (transaction) => {
        const rows = await transaction
          .selectFrom("schedules")
          .selectAll()
          .where("paused", "is", null)
          .where("next_at", "<=", now)
          .orderBy("next_at")
          .limit(limit)
          .execute();
        if (rows.length === 0) return 0;
        const due = rows.map(toSchedule);
        const plans = decide(due, await readPositions(transaction, due));
        for (const piece of inPieces(plans)) {
          await transaction
            .insertInto("deliveries")
            .values(piece.map((plan) => toDeliveryRow(plan, now)))
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

    recover: (platform, before, repeatableSince, now) =>
      db.transaction().execute(async (transaction) => {
        const abandoned = transaction
          .updateTable("deliveries")
          .where("platform", "=", platform)
          .where("state", "=", "claimed")
          .where("claimed_at", "<", before);
        const again = await abandoned
          .set({ state: "planned", not_before: now })
          .where("claimed_at", ">=", repeatableSince)
          .executeTakeFirstOrThrow();
        const lost = await abandoned.set({ state: "uncertain", ended_at: now }).executeTakeFirstOrThrow();
        return Number(again.numUpdatedRows + lost.numUpdatedRows);
      }),

    skipLate: async (before, now) => {
      const { numUpdatedRows } = await db
        .updateTable("deliveries")
        .set({ state: "skipped", reason: "late", ended_at: now })
        .where("state", "=", "planned")
        .where("due_at", "<", before)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },
  };
}
