// Next times that lie too far ahead, by the timings that schedules share.

import type { DeliveryStore } from "../daily/stores.ts";
import { bulk, inPieces } from "./bulk.ts";
import { inTurn } from "./locking.ts";
import type { Database } from "./open-database.ts";
import { toDays } from "./schedule-store.ts";

/** @returns {@link DeliveryStore.timings} and {@link DeliveryStore.setBack} */
export function createSetBack(database: Database): Pick<DeliveryStore, "timings" | "setBack"> {
  const { db } = database;
  const change = bulk(
    database,
    5,
    (values) => `with back (minutes, zone, days, next_at, next_day) as (values ${values})
      update schedules set next_at = back.next_at, next_day = back.next_day
      from back where schedules.minutes = back.minutes and schedules.zone = back.zone and schedules.days = back.days
        and schedules.next_at > back.next_at and schedules.paused is null
        and not exists (select 1 from deliveries where deliveries.schedule = schedules.id
          and deliveries.day = back.next_day and deliveries.state <> 'skipped')
      returning id`,
    ["integer", "text", "text", "bigint", "text"],
  );

  return {
    timings: async (after) => {
      const rows = await db
        .selectFrom("schedules")
        .select(({ fn }) => ["minutes", "zone", "days", fn.max("next_at").as("latest")])
        .where("paused", "is", null)
        .where("next_at", ">", after)
        .groupBy(["minutes", "zone", "days"])
        .execute();
      return rows.map(({ minutes, zone, days, latest }) => ({
        timing: { minutes, zone, days: toDays(days) },
        latest: Number(latest),
      }));
    },

    setBack: async (corrections) => {
      let changed = 0;
      for (const piece of inPieces(corrections)) {
        const rows = piece.map(({ timing: { minutes, zone, days }, next: { at, day } }) => {
          return [minutes, zone, days.join(""), at, day] as const;
        });
        changed += (await inTurn(database, "planning", (transaction) => change(transaction, rows))).length;
      }
      return changed;
    },
  };
}
