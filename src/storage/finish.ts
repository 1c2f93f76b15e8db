// Keeps how a post ended, with everything that follows from it.

import type { ExpressionBuilder, Transaction } from "kysely";
import type { DeliveryEnd } from "../daily/stores.ts";
import { revealed } from "./round-changes.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** In doubt since the first claim of which nobody knows how it ended. */
export const doubtSince = (row: ExpressionBuilder<Tables, "deliveries">) =>
  row.fn.coalesce("doubt_since", "claimed_at");

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

/** Ends a claim. */
export async function finishOne(
  transaction: Transaction<Tables>,
  id: string,
  end: DeliveryEnd,
  now: number,
): Promise<void> {
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
