// Keeps questions that were asked, and what people answered.

import { type ExpressionBuilder, type Kysely, sql, type Transaction } from "kysely";
import type { Locale } from "../core/locale.ts";
import type { Round } from "../daily/round.ts";
import type { RoundStore } from "../daily/stores.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { grown, revealed } from "./round-changes.ts";
import { createScores } from "./scores.ts";
import type { RoundRow, Tables } from "./tables.ts";

/** Names told at a reveal. */
const mostNames = 50;

type CountedRow = RoundRow & { readonly answers: number };

function toRound(row: CountedRow): Round {
  const { id, platform, place, channel, question, points, version } = row;
  return {
    ...{ id, platform, place, channel, question, points, version },
    locale: row.locale as Locale,
    mode: row.schedule === null ? "now" : "daily",
    askedAt: row.asked_at,
    answers: Number(row.answers),
    ...(row.day === null ? {} : { day: row.day }),
    ...(row.message === null ? {} : { message: row.message }),
    ...(row.revealed_at === null ? {} : { revealedAt: row.revealed_at }),
  };
}

const countAnswers = (row: ExpressionBuilder<Tables, "rounds">) =>
  row
    .selectFrom("answers")
    .whereRef("answers.round", "=", "rounds.id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .$asScalar()
    .$notNull()
    .as("answers");

const selectRounds = (db: Kysely<Tables>) => db.selectFrom("rounds").selectAll("rounds").select(countAnswers);

export function createRoundStore(database: Database): RoundStore {
  const { db, isPostgres } = database;

  async function find(reader: Kysely<Tables>, id: string): Promise<Round | undefined> {
    const row = await selectRounds(reader).where("rounds.id", "=", id).executeTakeFirst();
    return row && toRound(row);
  }

  /** Holds a round as it is until the transaction ends. */
  async function hold(transaction: Transaction<Tables>, id: string) {
    return transaction
      .selectFrom("rounds")
      .select(["schedule", "revealed_at"])
      .where("id", "=", id)
      .$if(isPostgres, (query) => query.forUpdate())
      .executeTakeFirst();
  }

  return {
    open: async (round, now) => {
      const { platform, place, channel, question, points, locale } = round;
      const row: RoundRow = {
        ...{ id: newId(), schedule: null, platform, place, channel, question, points, locale, asked_at: now },
        ...{ message: null, day: null, revealed_at: null, version: 0, drawn: 0, stale_since: null },
      };
      await db.insertInto("rounds").values(row).execute();
      return toRound({ ...row, answers: 0 });
    },

    find: (id) => find(db, id),

    answer: (id, { platform, id: person }, choice, isRight, now) =>
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
          const round = await find(transaction, id);
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
            .set((row) => grown(row, now))
            .where("id", "=", id)
            .execute();
        }
        const round = await find(transaction, id);
        return round ? { kind: "kept", round, before: before?.choice } : { kind: "unknown" };
      }),

    tally: async (id) => {
      const counts = await db
        .selectFrom("answers")
        .select(({ fn }) => ["choice", fn.countAll<number>().as("count")])
        .where("round", "=", id)
        .groupBy("choice")
        .execute();
      const right = await db
        .selectFrom("answers")
        .innerJoin("persons", (join) =>
          join.onRef("persons.platform", "=", "answers.platform").onRef("persons.person", "=", "answers.person"),
        )
        .select("board_name")
        .where("round", "=", id)
        .where("is_right", "=", 1)
        .where("board_name", "is not", null)
        .orderBy("answered_at")
        .limit(mostNames)
        .$narrowType<{ board_name: string }>()
        .execute();
      return {
        counts: new Map(counts.map(({ choice, count }) => [choice, Number(count)])),
        rightNames: right.map((row) => row.board_name),
      };
    },

    reveal: async (id, now) => {
      const { numUpdatedRows } = await db
        .updateTable("rounds")
        .set((row) => revealed(row, now))
        .where("id", "=", id)
        .where("revealed_at", "is", null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    draw: ({ platform, id: place }, pool, pick) =>
      inTurn(database, "planning", async (transaction) => {
        const key = { platform, place, pool };
        const known = await transaction
          .selectFrom("positions")
          .select("position")
          .where((row) => row.and(key))
          .executeTakeFirst();
        const chosen = pick(known?.position);
        const { position } = chosen;
        if (position === undefined) return chosen;
        await transaction
          .insertInto("positions")
          .values({ ...key, position })
          .onConflict((clash) => clash.columns(["platform", "place", "pool"]).doUpdateSet({ position }))
          .execute();
        return chosen;
      }),

    stale: async (platform, limit) => {
      const rows = await selectRounds(db)
        .where("rounds.platform", "=", platform)
        .where(sql<boolean>`rounds.version > rounds.drawn and rounds.message is not null`)
        .orderBy("rounds.stale_since")
        .limit(limit)
        .execute();
      return rows.map(toRound);
    },

    drawn: async (id, version, now) => {
      // What came meanwhile waits again from now on.
      const changes = { drawn: version, stale_since: now };
      await db.updateTable("rounds").set(changes).where("id", "=", id).where("drawn", "<", version).execute();
    },

    lost: async (id) => {
      await db.updateTable("rounds").set({ message: null }).where("id", "=", id).execute();
    },

    ...createScores(db),
  };
}
