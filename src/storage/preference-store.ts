// Keeps what people and places have set.

import type { Transaction } from "kysely";
import type { Locale } from "../core/locale.ts";
import type { Person } from "../core/whose.ts";
import type { PersonPreferences, PlacePreferences, PreferenceStore } from "../preferences/preferences.ts";
import { inTurn } from "./locking.ts";
import type { Database } from "./open-database.ts";
import { grown } from "./round-changes.ts";
import type { PersonRow, PlaceRow, Tables } from "./tables.ts";

const common = ({ locale, zone }: { readonly locale: string | null; readonly zone: string | null }) => ({
  ...(locale === null ? {} : { locale: locale as Locale }),
  ...(zone === null ? {} : { zone }),
});

function toPerson(row: PersonRow | undefined): PersonPreferences {
  if (!row) return {};
  return { ...common(row), ...(row.board_name === null ? {} : { boardName: row.board_name }) };
}

function toPlace(row: PlaceRow | undefined): PlacePreferences {
  if (!row) return {};
  return { ...common(row), ...(row.is_admin_only === null ? {} : { isAdminOnly: row.is_admin_only === 1 }) };
}

/** A change of a column: what is left out stays. */
const change = <K extends string, V>(column: K, value: V | undefined) =>
  (value === undefined ? {} : { [column]: value }) as Partial<Record<K, V>>;

const toFlag = (value: boolean | null | undefined) => (typeof value === "boolean" ? Number(value) : value);

const noPerson = { locale: null, zone: null, board_name: null } as const;
const noPlace = { locale: null, zone: null, is_admin_only: null } as const;

/** The reveals that name somebody are to be drawn anew. */
async function takeNameBack(transaction: Transaction<Tables>, { platform, id }: Person, now: number): Promise<void> {
  const named = transaction
    .selectFrom("answers")
    .select("round")
    .where("platform", "=", platform)
    .where("person", "=", id)
    .where("is_right", "=", 1);
  await transaction
    .updateTable("rounds")
    .set((row) => grown(row, now))
    .where("id", "in", named)
    .where("revealed_at", "is not", null)
    .where("message", "is not", null)
    .execute();
}

export function createPreferenceStore(database: Database): PreferenceStore {
  const { db } = database;
  return {
    ofPerson: async ({ platform, id }) =>
      toPerson(
        await db
          .selectFrom("persons")
          .selectAll()
          .where("platform", "=", platform)
          .where("person", "=", id)
          .executeTakeFirst(),
      ),

    ofPlace: async ({ platform, id }) =>
      toPlace(
        await db
          .selectFrom("places")
          .selectAll()
          .where("platform", "=", platform)
          .where("place", "=", id)
          .executeTakeFirst(),
      ),

    changePerson: ({ platform, id }, { locale, zone, boardName }, now) =>
      inTurn(database, "settings", async (transaction) => {
        const changes = { ...change("locale", locale), ...change("zone", zone), ...change("board_name", boardName) };
        const row = await transaction
          .insertInto("persons")
          .values({ ...noPerson, ...changes, platform, person: id, changed_at: now })
          .onConflict((clash) => clash.columns(["platform", "person"]).doUpdateSet({ ...changes, changed_at: now }))
          .returningAll()
          .executeTakeFirstOrThrow();
        if (boardName === null) await takeNameBack(transaction, { platform, id }, now);
        return toPerson(row);
      }),

    changePlace: ({ platform, id }, { locale, zone, isAdminOnly }, now) =>
      inTurn(database, "settings", async (transaction) => {
        const changes = {
          ...change("locale", locale),
          ...change("zone", zone),
          ...change("is_admin_only", toFlag(isAdminOnly)),
        };
        const row = await transaction
          .insertInto("places")
          .values({ ...noPlace, ...changes, platform, place: id, changed_at: now })
          .onConflict((clash) => clash.columns(["platform", "place"]).doUpdateSet({ ...changes, changed_at: now }))
          .returningAll()
          .executeTakeFirstOrThrow();
        return toPlace(row);
      }),

    all: async (since = 0) => {
      const persons = await db.selectFrom("persons").selectAll().where("changed_at", ">=", since).execute();
      const places = await db.selectFrom("places").selectAll().where("changed_at", ">=", since).execute();
      return {
        persons: persons.map((row) => [{ platform: row.platform, id: row.person }, toPerson(row)] as const),
        places: places.map((row) => [{ platform: row.platform, id: row.place }, toPlace(row)] as const),
      };
    },
  };
}
