// Keeps an answer, if it still counts.

import type { Transaction } from "kysely";
import type { RoundStore } from "../daily/stores.ts";
import type { Database } from "./open-database.ts";
import { findRound } from "./read-round.ts";
import { grown } from "./round-changes.ts";
import type { Tables } from "./tables.ts";

/** @returns {@link RoundStore.answer} */
export function createAnswer({ db, isPostgres }: Database): RoundStore["answer"] {
  /** Holds a round as it is until the transaction ends. */
  async function hold(transaction: Transaction<Tables>, id: string) {
    return transaction
      .selectFrom("rounds")
      .select(["schedule", "revealed_at", "message"])
      .where("id", "=", id)
      .$if(isPostgres, (query) => query.forUpdate())
      .executeTakeFirst();
  }

  return (id, { platform, id: person }, choice, isRight, now, message) =>
    db.transaction().execute(async (transaction) => {
      const held = await hold(transaction, id);
      if (!held) return { kind: "unknown" };
      const key = { round: id, platform, person };
      const before = await transaction
        .selectFrom("answers")
        .select("choice")
        .where((row) => row.and(key))
        .executeTakeFirst();
      const isClosed = held.revealed_at !== null || (held.schedule === null && before !== undefined);
      if (isClosed) {
        const round = await findRound(transaction, id);
        return round ? { kind: "closed", round, choice: before?.choice } : { kind: "unknown" };
      }
      const given = { choice, is_right: Number(isRight), answered_at: now };
      await transaction
        .insertInto("answers")
        .values({ ...key, ...given })
        .onConflict((clash) => clash.columns(["round", "platform", "person"]).doUpdateSet(given))
        .execute();
      if (before === undefined) {
        await transaction
          .updateTable("rounds")
          .set((row) => ({
            ...grown(row, now),
            // A daily post mostly knows its message; that of any other question is told by who presses its buttons.
            ...(message !== undefined && (held.schedule === null || held.message === null) ? { message } : {}),
          }))
          .where("id", "=", id)
          .execute();
      }
      const round = await findRound(transaction, id);
      return round ? { kind: "kept", round, before: before?.choice } : { kind: "unknown" };
    });
}
