// Keeps what is to be posted, and what became of it.

import { type Kysely, sql, type Transaction } from "kysely";
import type { Schedule } from "../daily/schedule.ts";
import type { DeadPost, Delivery, DeliveryStore, Depth } from "../daily/stores.ts";
import { finish } from "./finish.ts";
import type { Database } from "./open-database.ts";
import { createPlan } from "./plan.ts";
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

/** Posts that were given up are looked through to so many. */
const mostDead = 10_000;

/** A row that was given up, as it was before it was ever claimed; due now, because its own time may be long past. */
const anew = (now: number) => ({
  ...{ state: "planned" as const, due_at: now, not_before: now, attempts: 0, reason: null, message: null },
  ...{ claimed_at: null, beat_at: null, doubt_since: null, ended_at: null },
});

function toDead(row: DeliveryRow, { place, channel }: Schedule): DeadPost {
  const { id, platform, day, state, reason } = row;
  return { id, platform, place, channel, day, reason: reason ?? state };
}

export function createDeliveryStore(database: Database): DeliveryStore {
  const { db, queue } = database;

  /** In the order of their ids. */
  async function rowsOf(ids: readonly string[]): Promise<readonly DeliveryRow[]> {
    if (ids.length === 0) return [];
    const rows = await db.selectFrom("deliveries").selectAll().where("id", "in", ids).execute();
    const place = new Map(ids.map((id, index) => [id, index]));
    return rows.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  }

  return {
    plan: createPlan(database),
    ...createSetBack(database),

    claim: async (platform, now, limit, perSecond) => {
      const claimed = await queue.claim(platform, now, limit, perSecond, async (transaction, rows) => {
        const schedules = await schedulesOf(transaction, rows);
        const deliveries = rows
          .toSorted((a, b) => a.order_at - b.order_at)
          .flatMap((row) => {
            const schedule = schedules.get(row.schedule);
            return schedule ? [toDelivery({ ...row, attempts: row.attempts - 1 }, schedule)] : [];
          });
        await openRounds(transaction, deliveries, now);
        return deliveries;
      });
      return claimed ?? [];
    },

    finish: async (ends, now) => {
      if (ends.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        await finish(transaction, ends, now);
        await queue.settle(transaction, ends, now);
      });
    },

    recover: queue.recover,
    pace: queue.pace,
    rest: queue.rest,

    dead: async (limit) => {
      const rows = await rowsOf(await queue.dead(limit));
      const schedules = rows.length === 0 ? new Map<string, Schedule>() : await schedulesOf(db, rows);
      return rows.flatMap((row) => {
        const schedule = schedules.get(row.schedule);
        return schedule ? [toDead(row, schedule)] : [];
      });
    },

    redrive: async (wanted, now) => {
      const dead = new Set(await queue.dead(mostDead));
      const ids = wanted.filter((id) => dead.has(id));
      if (ids.length === 0) return 0;
      return db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable("deliveries")
          .set(anew(now))
          .where("id", "in", ids)
          // Of a claim whose process died again and again nobody but its queue knows that it was given up.
          .where("state", "in", ["failed", "uncertain", "claimed"])
          .returning(["id", "platform", "order_at as order"])
          .execute();
        await queue.redrive(transaction, rows, now);
        return rows.length;
      });
    },

    depth: async (now) => {
      const { rows } = await sql<Depth>`
        select platform, case
            when state = 'claimed' then 'claimed' when state <> 'planned' then 'dead'
            when not_before <= ${now} then 'due' else 'later' end as state,
          count(*) as count
        from deliveries where state in ('planned', 'claimed', 'failed', 'uncertain') group by 1, 2`.execute(db);
      return rows;
    },

    prune: async (before) => {
      await db.deleteFrom("deliveries").where("due_at", "<", before).execute();
    },
  };
}
