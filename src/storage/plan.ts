// Plans posts: what is due is taken, given a post, and moved on to its next time, in one transaction.

import { setImmediate as breathe } from "node:timers/promises";
import type { Transaction } from "kysely";
import { positionKey } from "../daily/order.ts";
import type { Schedule } from "../daily/schedule.ts";
import type { DeliveryStore, Plan, Positions } from "../daily/stores.ts";
import { type Bulk, bulk, inPieces } from "./bulk.ts";
import type { NewJob } from "./jobs/queue.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { rulesInUse, toSchedule } from "./schedule-store.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** No schedule's next time lies further ahead: at most three weeks. */
export const farAheadMs = 22 * 24 * 60 * 60 * 1000;

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

/** Where places are after these plans: each once, with its last position. */
function latestPositions(plans: readonly Plan[]) {
  const latest = plans.flatMap(({ schedule: { platform, place }, post }) => {
    const { pool, position } = typeof post === "object" ? post.chosen : {};
    if (pool === undefined || position === undefined) return [];
    return [[positionKey(platform, place, pool), [platform, place, pool, position]] as const];
  });
  return [...new Map(latest).values()];
}

type NewRow = Pick<DeliveryRow, (typeof columns)[number]>;

/** What is set of a new delivery; the rest is null. */
const columns = [
  ...(["id", "schedule", "day", "platform", "due_at", "order_at", "not_before"] as const),
  ...(["state", "pool", "item", "points", "attempts", "ended_at", "reason"] as const),
] as const;

function toRow({ schedule, post }: Plan, now: number): readonly NewRow[] {
  if (post === undefined) return [];
  const { id, platform, next } = schedule;
  const about = {
    id: newId(now),
    schedule: id,
    day: next.day,
    platform,
    due_at: next.at,
    not_before: now,
    attempts: 0,
  };
  if (post === "late") {
    const nothing = { pool: null, item: null, points: null, order_at: next.at };
    return [{ ...about, ...nothing, state: "skipped", ended_at: now, reason: "late" }];
  }
  const { pool, item, points = null } = post.chosen;
  return [{ ...about, pool, item, points, order_at: post.order, state: "planned", ended_at: null, reason: null }];
}

interface Statements {
  readonly insert: Bulk;
  readonly keepPositions: Bulk;
  readonly moveOn: Bulk;
}

/**
 * A day has one post. Only a day that was skipped, because a clock was wrong for a while, gets another chance: a skipped post was
 * surely never made.
 */
function prepare(database: Database): Statements {
  return {
    insert: bulk(
      database,
      columns.length,
      (values) => `insert into deliveries (${columns.join(", ")}) values ${values}
        on conflict (schedule, day) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}
        where deliveries.state = 'skipped' and excluded.state = 'planned'
        ${database.isPostgres ? 'returning id, platform, order_at as "order", state' : ""}`,
    ),
    keepPositions: bulk(
      database,
      4,
      (values) => `insert into positions (platform, place, pool, position) values ${values}
        on conflict (platform, place, pool) do update set position = excluded.position`,
    ),
    moveOn: bulk(
      database,
      4,
      (values) => `with moved (id, next_at, next_day, rules) as (values ${values})
        update schedules set next_at = moved.next_at, next_day = moved.next_day, rules = moved.rules
        from moved where schedules.id = moved.id and schedules.id in (select id from moved)`,
      ["text", "bigint", "text", "text"],
    ),
  };
}

/** The posts among rows that were put in just now. */
const plannedOf = (rows: readonly unknown[]) =>
  (rows as readonly (NewJob & Pick<DeliveryRow, "state">)[]).filter(({ state }) => state === "planned");

async function keep(
  transaction: Transaction<Tables>,
  decided: readonly Plan[],
  now: number,
  parts: Statements & Pick<Database, "queue">,
) {
  const { queue, ...statements } = parts;
  const jobs: NewJob[] = [];
  // Rows that lie side by side are written together: half the time of writing them as they come.
  const plans = decided.toSorted((a, b) => (a.schedule.id < b.schedule.id ? -1 : 1));
  const rows = plans.flatMap((plan) => toRow(plan, now)).map((row) => columns.map((column) => row[column]));
  const moved = plans.flatMap(({ schedule: { id }, next }) => (next ? [[id, next.at, next.day, rulesInUse]] : []));
  const work = [
    [statements.insert, rows],
    [statements.keepPositions, latestPositions(decided)],
    [statements.moveOn, moved],
  ] as const;
  for (const [run, all] of work) {
    for (const piece of inPieces<readonly (string | number | null)[]>(all)) {
      const returned = await run(transaction, piece);
      if (run === statements.insert) jobs.push(...plannedOf(returned));
      // Between statements of a large plan whoever waits for an answer gets it: answers seldom need the database.
      await breathe();
    }
  }
  if (jobs.length > 0) await queue.add(transaction, jobs, now);
  const stranded = plans.flatMap(({ schedule: { id }, next }) => (next ? [] : [id]));
  for (const piece of inPieces(stranded))
    await transaction.updateTable("schedules").set({ paused: "zone-unknown" }).where("id", "in", piece).execute();
}

/** @returns {@link DeliveryStore.plan} */
export function createPlan(database: Database): DeliveryStore["plan"] {
  const statements = prepare(database);
  return async (which, now, limit, decide) => {
    await database.queue.prepare();
    return inTurn(database, "planning", async (transaction) => {
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
      await breathe();
      const positions = await readPositions(transaction, due);
      await breathe();
      await keep(transaction, decide(due, positions), now, { ...statements, queue: database.queue });
      return due.length;
    });
  };
}
