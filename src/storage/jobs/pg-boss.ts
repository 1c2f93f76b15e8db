// The queue of many machines: pg-boss, in the same Postgres and the same transactions as the deliveries.

import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { Pool } from "pg";
import { PgBoss } from "pg-boss";
import { alone } from "../locking.ts";
import type { DeliveryRow, Tables } from "../tables.ts";
import { createBeating } from "./beating.ts";
import { closeLine, takeTurn } from "./pace.ts";
import { type DeliveryQueue, lostMs, type NewJob } from "./queue.ts";

/** What a job carries: the delivery it is about. */
interface Data {
  readonly delivery: string;
  readonly platform: string;
  readonly order: number;
}

/** A job of ours that is being worked on. */
interface Held extends Data {
  readonly job: string;
}

/** How often somebody looks for processes that died, in seconds: with {@link lostMs} they are found within 13. */
const lookSeconds = 2;
/** A post whose process died so often is given up: it may be what kills them. */
const mostTakeovers = 5;
/** A job that was done is forgotten after so many seconds: the delivery's row tells of it. */
const rememberedSeconds = 3600;
const keptSeconds = 14 * 24 * 3600;
/** As long as the deliveries' rows. */
const deadSeconds = 90 * 24 * 3600;

const deadQueue = "portly-dead";
const queueOf = (platform: string) => `portly-posts-${platform}`;

/** pg-boss takes the highest priority first, ours is the earliest order; seconds, so that they fit 32 bits until 2092. */
const priorityBase = 1_700_000_000;
const priorityOf = (order: number) =>
  Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, priorityBase - Math.floor(order / 1000)));

/** pg-boss's statements, run inside a transaction of ours. */
const through = (transaction: Transaction<Tables>) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values));
    // biome-ignore lint/suspicious/noExplicitAny: pg-boss's own shape
    return { rows: rows as any[] };
  },
});

const toJob = ({ id: delivery, platform, order }: NewJob, startAfter?: Date) => ({
  data: { delivery, platform, order } satisfies Data,
  priority: priorityOf(order),
  ...(startAfter ? { startAfter } : {}),
});

/**
 * Builds it; nothing is asked of the database before the first use.
 * @param pool the connections that `db` uses, too
 * @param onError told what pg-boss could not do in the background
 */
export function createPgBossQueue(db: Kysely<Tables>, pool: Pool, onError: (error: Error) => void): DeliveryQueue {
  let starting: Promise<PgBoss> | undefined;
  const made = new Map<string, Promise<void>>();

  async function start(): Promise<PgBoss> {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schedule: false,
      superviseIntervalSeconds: lookSeconds,
      monitorIntervalSeconds: 1,
      maintenanceIntervalSeconds: 600,
    });
    boss.on("error", onError);
    // Its tables are not made safely by several processes at once.
    await alone(db, "queue", async () => {
      await boss.start();
      await boss.createQueue(deadQueue, { retentionSeconds: deadSeconds });
    });
    return boss;
  }

  async function boss(): Promise<PgBoss> {
    starting ??= start().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  /** Makes a platform's queue when it is first needed. */
  async function queue(platform: string): Promise<readonly [PgBoss, name: string]> {
    const running = await boss();
    const name = queueOf(platform);
    const making =
      made.get(name) ??
      running.createQueue(name, {
        retryLimit: mostTakeovers,
        heartbeatSeconds: lostMs / 1000,
        deadLetter: deadQueue,
        deleteAfterSeconds: rememberedSeconds,
        retentionSeconds: keptSeconds,
      });
    made.set(name, making);
    await making.catch((error) => {
      made.delete(name);
      throw error;
    });
    return [running, name];
  }

  const beating = createBeating<Held>(async (held) => {
    const running = await boss();
    for (const [platform, jobs] of Map.groupBy(held.values(), ({ platform }) => platform))
      await running.touch(
        queueOf(platform),
        jobs.map(({ job }) => job),
      );
  });

  async function put(transaction: Transaction<Tables>, jobs: readonly NewJob[], startAfter?: Date): Promise<void> {
    for (const [platform, each] of Map.groupBy(jobs, (job) => job.platform)) {
      const [running, name] = await queue(platform);
      await running.insert(
        name,
        each.map((job) => toJob(job, startAfter)),
        { db: through(transaction) },
      );
    }
  }

  async function complete(transaction: Transaction<Tables>, jobs: readonly Held[]): Promise<void> {
    for (const [platform, each] of Map.groupBy(jobs, (job) => job.platform)) {
      const ids = each.map(({ job }) => job);
      await (await boss()).complete(queueOf(platform), ids, null, { db: through(transaction) });
    }
  }

  /** Marks the rows; one that was claimed before is in doubt. A row that is gone, or has ended, is nobody's business any more. */
  async function mark(transaction: Transaction<Tables>, ids: readonly string[], now: number) {
    const rows = await transaction
      .selectFrom("deliveries")
      .selectAll()
      .where("id", "in", ids)
      .where("state", "in", ["planned", "claimed"])
      .forUpdate()
      .execute();
    if (rows.length === 0) return [];
    return transaction
      .updateTable("deliveries")
      .set((row) => ({
        state: "claimed",
        doubt_since: row
          .case()
          .when("state", "=", "claimed")
          .then(row.fn.coalesce("doubt_since", "claimed_at"))
          .else(row.ref("doubt_since"))
          .end(),
        claimed_at: now,
        beat_at: now,
        attempts: row("attempts", "+", 1),
      }))
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .returningAll()
      .execute();
  }

  /** Marks what is to be posted, and ends what is not. @returns undefined where nothing is left */
  async function begin<T>(
    transaction: Transaction<Tables>,
    held: readonly Held[],
    now: number,
    keep: (transaction: Transaction<Tables>, rows: readonly DeliveryRow[]) => Promise<T>,
  ): Promise<{ readonly value: T } | undefined> {
    const ids = held.map(({ delivery }) => delivery);
    const marked = await mark(transaction, ids, now);
    const alive = new Set(marked.map(({ id }) => id));
    const over = held.filter(({ delivery }) => !alive.has(delivery));
    await complete(transaction, over);
    for (const { delivery } of over) beating.drop(delivery);
    return marked.length === 0 ? undefined : { value: await keep(transaction, marked) };
  }

  return {
    prepare: boss,
    add: (transaction, jobs) => put(transaction, jobs),

    claim: async (platform, now, limit, perSecond, keep) => {
      const [running, name] = await queue(platform);
      for (;;) {
        const jobs = await running.fetch<Data>(name, { batchSize: limit });
        if (jobs.length === 0) return undefined;
        const held = jobs.map(({ id, data }) => ({ ...data, job: id }));
        for (const job of held) beating.hold(job.delivery, job);
        try {
          // What waits for its turn is not marked yet: when this process dies now, it was surely not posted.
          if (perSecond !== undefined) await takeTurn(db, platform, jobs.length, perSecond);
          const kept = await db.transaction().execute((transaction) => begin(transaction, held, now, keep));
          if (kept) return kept.value;
        } catch (error) {
          // Nobody says that these live: they come back by themselves.
          for (const { delivery } of held) beating.drop(delivery);
          throw error;
        }
      }
    },

    settle: async (transaction, ends, now) => {
      const running = await boss();
      const settled = ends.flatMap(([id, end]) => {
        const job = beating.of(id);
        return job ? [{ id, end, job }] : [];
      });
      await complete(
        transaction,
        settled.map(({ job }) => job),
      );
      for (const { id, end, job } of settled) {
        const again = { ...job, id };
        if (end.state === "planned")
          await put(transaction, [again], new Date(Date.now() + Math.max(0, end.notBefore - now)));
        if (end.state === "failed" || end.state === "refused" || end.state === "uncertain")
          await running.insert(deadQueue, [toJob(again)], { db: through(transaction) });
      }
      for (const { id } of settled) beating.drop(id);
    },

    // pg-boss does it by itself.
    recover: async () => 0,
    pace: (platform, count, perSecond) => takeTurn(db, platform, count, perSecond),
    rest: (platform, ms) => closeLine(db, platform, ms),

    dead: async (limit) => {
      const jobs = await (await boss()).findJobs<Data>(deadQueue, { queued: true });
      const inOrder = jobs.toSorted((a, b) => Number(a.createdOn) - Number(b.createdOn) || a.data.order - b.data.order);
      return inOrder.slice(0, limit).map(({ data }) => data.delivery);
    },

    redrive: async (transaction, jobs) => {
      const running = await boss();
      const options = { db: through(transaction) };
      const wanted = new Set(jobs.map(({ id }) => id));
      const dead = await running.findJobs<Data>(deadQueue, { queued: true, ...options });
      const found = dead.filter(({ data }) => wanted.has(data.delivery)).map(({ id }) => id);
      if (found.length > 0) await running.deleteJob(deadQueue, found, options);
      await put(transaction, jobs);
    },

    stop: async () => {
      beating.stop();
      const running = await starting?.catch(() => undefined);
      await running?.stop({ graceful: false, close: false });
    },
  };
}
