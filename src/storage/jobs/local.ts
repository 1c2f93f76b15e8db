// The queue of one machine: the deliveries' rows themselves.

import type { Kysely } from "kysely";
import { doubtSince } from "../finish.ts";
import { farAheadMs } from "../plan.ts";
import type { Tables } from "../tables.ts";
import { createBeating } from "./beating.ts";
import type { DeliveryQueue } from "./queue.ts";

const givenUp = ["failed", "uncertain"] as const;

/** Builds it over SQLite, whose transactions never run beside each other. */
export function createLocalQueue(db: Kysely<Tables>): DeliveryQueue {
  const beating = createBeating((held) =>
    db
      .updateTable("deliveries")
      .set({ beat_at: Date.now() })
      .where("id", "in", [...held.keys()])
      .where("state", "=", "claimed")
      .execute(),
  );

  return {
    prepare: async () => {},
    // A planned row is in the queue.
    add: async () => {},

    claim: (platform, now, limit, _perSecond, keep) =>
      db.transaction().execute(async (transaction) => {
        const waiting = transaction
          .selectFrom("deliveries")
          .select("id")
          .where("platform", "=", platform)
          .where("state", "=", "planned")
          .where("not_before", "<=", now)
          .orderBy("order_at")
          .limit(limit);
        const rows = await transaction
          .updateTable("deliveries")
          .set((row) => ({ state: "claimed", claimed_at: now, beat_at: now, attempts: row("attempts", "+", 1) }))
          .where("id", "in", waiting)
          .returningAll()
          .execute();
        if (rows.length === 0) return undefined;
        const kept = await keep(transaction, rows);
        for (const { id } of rows) beating.hold(id, undefined);
        return kept;
      }),

    settle: async (_transaction, ends) => {
      for (const [id] of ends) beating.drop(id);
    },

    recover: async (platform, before, now) => {
      const { numUpdatedRows } = await db
        .updateTable("deliveries")
        .set((row) => ({ state: "planned", not_before: now, doubt_since: doubtSince(row) }))
        .where("platform", "=", platform)
        .where("state", "=", "claimed")
        // A claim of the future comes from a clock that was wrong.
        .where((row) => row.or([row("beat_at", "<", before), row("beat_at", ">", now + farAheadMs)]))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },

    // One process keeps its own pace.
    pace: async () => {},
    rest: async () => {},

    dead: async (limit) => {
      const rows = await db
        .selectFrom("deliveries")
        .select("id")
        .where("state", "in", givenUp)
        .orderBy("ended_at")
        .orderBy("order_at")
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    redrive: async () => {},
    stop: async () => beating.stop(),
  };
}
