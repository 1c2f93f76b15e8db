// Reads rounds, with the number of their answers.

import type { ExpressionBuilder, Kysely } from "kysely";
import type { Locale } from "../core/locale.ts";
import type { Round } from "../daily/round.ts";
import type { RoundRow, Tables } from "./tables.ts";

type CountedRow = RoundRow & { readonly answers: number };

/** Reads a row. */
export function toRound(row: CountedRow): Round {
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

export const selectRounds = (db: Kysely<Tables>) => db.selectFrom("rounds").selectAll("rounds").select(countAnswers);

export async function findRound(db: Kysely<Tables>, id: string): Promise<Round | undefined> {
  const row = await selectRounds(db).where("rounds.id", "=", id).executeTakeFirst();
  return row && toRound(row);
}
