// Keeps questions that were asked, and what people answered.

import { sql } from "kysely";
import type { RoundStore } from "../daily/stores.ts";
import { createAnswer } from "./answer.ts";
import { inTurn } from "./locking.ts";
import { newId } from "./new-id.ts";
import type { Database } from "./open-database.ts";
import { findRound, selectRounds, toRound } from "./read-round.ts";
import { revealed } from "./round-changes.ts";
import { createScores } from "./scores.ts";
import type { RoundRow } from "./tables.ts";

/** Names told at a reveal. */
const mostNames = 50;

/** How long a message is left to whoever draws it. */
const drawingMs = 10_000;

export function createRoundStore(database: Database): RoundStore {
  const { db, isPostgres } = database;
  return {
    open: async (round, now) => {
      const { platform, place, channel, question, points, locale } = round;
      const row: RoundRow = {
        ...{ id: newId(now), schedule: null, platform, place, channel, question, points, locale, asked_at: now },
        ...{
          message: null,
          day: null,
          revealed_at: null,
          version: 0,
          drawn: 0,
          stale_since: null,
          drawing_until: null,
        },
      };
      await db.insertInto("rounds").values(row).execute();
      return toRound({ ...row, answers: 0 });
    },

    find: (id) => findRound(db, id),

    answer: createAnswer(database),

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

    stale: async (platform, limit, now) => {
      const waiting = db
        .selectFrom("rounds")
        .select("id")
        .where("platform", "=", platform)
        .where(sql<boolean>`version > drawn and message is not null`)
        .where((row) => row.or([row("drawing_until", "is", null), row("drawing_until", "<=", now)]))
        .orderBy("stale_since")
        .limit(limit)
        .$if(isPostgres, (query) => query.forUpdate().skipLocked());
      const taken = await db
        .updateTable("rounds")
        .set({ drawing_until: now + drawingMs })
        .where("id", "in", waiting)
        .returning("id")
        .execute();
      if (taken.length === 0) return [];
      const ids = taken.map(({ id }) => id);
      const rows = await selectRounds(db).where("rounds.id", "in", ids).orderBy("rounds.stale_since").execute();
      return rows.map(toRound);
    },

    drawn: async (id, version, now) => {
      // What came meanwhile waits again from now on.
      const changes = { drawn: version, stale_since: now, drawing_until: null };
      await db.updateTable("rounds").set(changes).where("id", "=", id).where("drawn", "<", version).execute();
    },

    rest: async (id, until) => {
      await db.updateTable("rounds").set({ drawing_until: until }).where("id", "=", id).execute();
    },

    lost: async (id) => {
      await db.updateTable("rounds").set({ message: null }).where("id", "=", id).execute();
    },

    ...createScores(db),
  };
}
