// Deletes everything of a person.

import type { Kysely, Transaction } from "kysely";
import type { Person } from "../core/whose.ts";
import { grown } from "./round-changes.ts";
import type { Forgotten } from "./storage.ts";
import type { Tables } from "./tables.ts";

/** Their answers; the messages of open rounds are to show one fewer. */
async function forgetAnswers(transaction: Transaction<Tables>, { platform, id }: Person, now: number): Promise<number> {
  const answers = await transaction
    .deleteFrom("answers")
    .where("platform", "=", platform)
    .where("person", "=", id)
    .returning("round")
    .execute();
  const rounds = answers.map(({ round }) => round);
  for (let from = 0; from < rounds.length; from += 500) {
    await transaction
      .updateTable("rounds")
      .set((row) => grown(row, now))
      .where("id", "in", rounds.slice(from, from + 500))
      .execute();
  }
  return answers.length;
}

/** @returns deletes everything of a person, all or nothing */
export function createForget(db: Kysely<Tables>): (person: Person, now: number) => Promise<Forgotten> {
  return (person, now) =>
    db.transaction().execute(async (transaction) => {
      const answers = await forgetAnswers(transaction, person, now);
      const preferences = await transaction
        .deleteFrom("persons")
        .where("platform", "=", person.platform)
        .where("person", "=", person.id)
        .executeTakeFirstOrThrow();
      const ports = await transaction
        .updateTable("team_ports")
        .set({ added_by: null })
        .where("platform", "=", person.platform)
        .where("added_by", "=", person.id)
        .executeTakeFirstOrThrow();
      const schedules = await transaction
        .updateTable("schedules")
        .set({ added_by: null })
        .where("platform", "=", person.platform)
        .where("added_by", "=", person.id)
        .executeTakeFirstOrThrow();
      return {
        answers,
        preferences: Number(preferences.numDeletedRows),
        unsigned: Number(ports.numUpdatedRows + schedules.numUpdatedRows),
      };
    });
}
