// Keeps sealed installations.

import type { Kysely, Transaction } from "kysely";
import type { Place } from "../core/whose.ts";
import type { InstallationStore } from "../installations/installations.ts";
import type { InstallationRow, Tables } from "./tables.ts";

/** Why schedules rest while there is no installation. */
const reason = "uninstalled";

const mostAtOnce = 100;

const toKept = ({ sealed, seal_key: key, version }: InstallationRow) => ({ sealed, key, version });

/** Lets the schedules of a place rest, or go on. */
const pause = (transaction: Transaction<Tables>, { platform, id }: Place, from: string | null, to: string | null) =>
  transaction
    .updateTable("schedules")
    .set({ paused: to })
    .where("platform", "=", platform)
    .where("place", "=", id)
    .where("paused", from === null ? "is" : "=", from)
    .execute();

export function createInstallationStore(db: Kysely<Tables>): InstallationStore {
  return {
    find: async ({ platform, id }) => {
      const row = await db
        .selectFrom("installations")
        .selectAll()
        .where("platform", "=", platform)
        .where("place", "=", id)
        .executeTakeFirst();
      return row && toKept(row);
    },

    put: (place, { sealed, key }, now) =>
      db.transaction().execute(async (transaction) => {
        const changes = { sealed, seal_key: key, installed_at: now, claimed_until: 0 };
        await transaction
          .insertInto("installations")
          .values({ platform: place.platform, place: place.id, version: now, ...changes })
          .onConflict((conflict) =>
            conflict
              .columns(["platform", "place"])
              .doUpdateSet((row) => ({ ...changes, version: row("installations.version", "+", 1) })),
          )
          .execute();
        await pause(transaction, place, reason, null);
      }),

    replace: async ({ platform, id }, version, { sealed, key }) => {
      const { numUpdatedRows } = await db
        .updateTable("installations")
        .set({ sealed, seal_key: key, version: version + 1, claimed_until: 0 })
        .where("platform", "=", platform)
        .where("place", "=", id)
        .where("version", "=", version)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    claim: async ({ platform, id }, version, now, until) => {
      const { numUpdatedRows } = await db
        .updateTable("installations")
        .set({ claimed_until: until })
        .where("platform", "=", platform)
        .where("place", "=", id)
        .where("version", "=", version)
        .where("claimed_until", "<=", now)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    remove: (place, at) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom("installations")
          .where("platform", "=", place.platform)
          .where("place", "=", place.id)
          .where("installed_at", "<=", at)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return false;
        await pause(transaction, place, null, reason);
        return true;
      }),

    sealedOtherwise: async (key, after) => {
      const rows = await db
        .selectFrom("installations")
        .selectAll()
        .where("seal_key", "!=", key)
        .$if(after !== undefined, (query) =>
          query.where((row) =>
            row.or([
              row("platform", ">", after?.platform ?? ""),
              row.and([row("platform", "=", after?.platform ?? ""), row("place", ">", after?.id ?? "")]),
            ]),
          ),
        )
        .orderBy("platform")
        .orderBy("place")
        .limit(mostAtOnce)
        .execute();
      return rows.map((row) => ({ platform: row.platform, id: row.place, ...toKept(row) }));
    },

    sweep: async (before) => {
      const { numDeletedRows } = await db
        .deleteFrom("schedules")
        .where("paused", "=", reason)
        .where("next_at", "<", before)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
