// Keeps how a post ended, with everything that follows from it.

import type { ExpressionBuilder, Transaction } from "kysely";
import type { DeliveryEnd, DeliveryStore } from "../daily/stores.ts";
import { revealed } from "./round-changes.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

type Ends = Parameters<DeliveryStore["finish"]>[0];

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

/** The messages of questions are known; the questions of their schedules before them are told. */
async function settleRounds(transaction: Transaction<Tables>, ids: readonly string[], now: number): Promise<void> {
  await transaction
    .updateTable("rounds")
    .set((row) => ({
      message: row.selectFrom("deliveries").select("deliveries.message").whereRef("deliveries.id", "=", "rounds.id"),
    }))
    .where("id", "in", ids)
    .execute();
  await transaction
    .updateTable("rounds")
    .set((row) => revealed(row, now))
    .where("schedule", "in", (row) => row.selectFrom("deliveries").select("schedule").where("id", "in", ids))
    .where("revealed_at", "is", null)
    .where("id", "not in", ids)
    .execute();
}

async function endClaim(transaction: Transaction<Tables>, id: string, end: DeliveryEnd, now: number): Promise<void> {
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
  if (end.state !== "refused") return;
  await transaction
    .updateTable("schedules")
    .set({ paused: end.reason })
    .where("id", "=", (row) => row.selectFrom("deliveries").select("schedule").where("id", "=", id))
    .execute();
}

/** Ends claims, at most a few hundred. */
export async function finish(transaction: Transaction<Tables>, ends: Ends, now: number): Promise<void> {
  for (const [id, end] of ends) await endClaim(transaction, id, end, now);
  const idsOf = (...states: readonly DeliveryEnd["state"][]) =>
    ends.flatMap(([id, { state }]) => (states.includes(state) ? [id] : []));
  const posted = idsOf("posted");
  if (posted.length > 0) await settleRounds(transaction, posted, now);
  const unposted = idsOf("failed", "refused", "skipped");
  if (unposted.length > 0)
    await transaction.deleteFrom("rounds").where("id", "in", unposted).where("message", "is", null).execute();
}
