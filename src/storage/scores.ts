// Points, worked out from the answers that are kept: no second book to go wrong.

import { type Kysely, sql } from "kysely";
import type { RoundStore } from "../daily/stores.ts";
import type { Tables } from "./tables.ts";

/** A round of which everybody may know who was right: before the reveal points would tell. */
const isTold = sql<boolean>`(rounds.revealed_at is not null or rounds.schedule is null)`;

/** Points count from when they are known: those of a daily question at its reveal, else the last one of a week would be in no week. */
const countsAt = sql<number>`case when rounds.schedule is null then answers.answered_at else rounds.revealed_at end`;

/** A post of which nobody knows whether it came, and which nobody answered, was missed by nobody. */
const wasSeen = sql<boolean>`(rounds.message is not null
  or exists (select 1 from answers as given where given.round = rounds.id))`;

export function createScores(db: Kysely<Tables>): Pick<RoundStore, "scores" | "days"> {
  return {
    scores: async (place, since) => {
      const rows = await db
        .selectFrom("answers")
        .innerJoin("rounds", "rounds.id", "answers.round")
        .leftJoin("persons", (join) =>
          join.onRef("persons.platform", "=", "answers.platform").onRef("persons.person", "=", "answers.person"),
        )
        .select(({ fn }) => [
          "answers.platform",
          "answers.person",
          "persons.board_name",
          sql<number>`sum(rounds.points * answers.is_right)`.as("points"),
          fn.sum<number>("answers.is_right").as("right"),
          fn.countAll<number>().as("answered"),
        ])
        .where("rounds.platform", "=", place.platform)
        .where("rounds.place", "=", place.id)
        .where(countsAt, ">=", since)
        .where(isTold)
        .groupBy(["answers.platform", "answers.person", "persons.board_name"])
        .orderBy("points", "desc")
        .orderBy("right", "desc")
        .orderBy("answers.person")
        .execute();
      return rows.map(({ platform, person, board_name: name, points, right, answered }) => ({
        person: { platform, id: person },
        ...(name === null ? {} : { name }),
        points: Number(points),
        right: Number(right),
        answered: Number(answered),
      }));
    },

    days: async (place, person, since) => {
      const rows = await db
        .selectFrom("rounds")
        .leftJoin("answers", (join) =>
          join
            .onRef("answers.round", "=", "rounds.id")
            .on("answers.platform", "=", person.platform)
            .on("answers.person", "=", person.id),
        )
        .select(({ fn }) => ["rounds.day", fn.count<number>("answers.round").as("answers")])
        .where("rounds.platform", "=", place.platform)
        .where("rounds.place", "=", place.id)
        .where("rounds.asked_at", ">=", since)
        .where("rounds.day", "is not", null)
        .where(wasSeen)
        .groupBy("rounds.day")
        .orderBy("rounds.day")
        .$narrowType<{ day: string }>()
        .execute();
      return rows.map(({ day, answers }) => ({ day, answered: Number(answers) > 0 }));
    },
  };
}
