// Keeps the team's ports.

import type { Place } from "../core/whose.ts";
import type { KeptTeamPort, TeamPort, TeamPortStore } from "../team/team-ports.ts";
import { inTurn } from "./locking.ts";
import type { Database } from "./open-database.ts";
import type { TeamPortRow } from "./tables.ts";

/** A name as it is compared: its letters' size and the way accents are written do not count. */
const keyOf = (name: string) => name.normalize("NFC").toLowerCase();

function toTeamPort(row: TeamPortRow): KeptTeamPort {
  const { port, name, note, added_by: by, added_at: addedAt } = row;
  const protocol = row.protocol as TeamPort["protocol"] | "";
  return {
    ...{ port, name, addedAt },
    ...(protocol ? { protocol } : {}),
    ...(note === null ? {} : { note }),
    ...(by === null ? {} : { by }),
  };
}

export function createTeamPortStore(database: Database): TeamPortStore {
  const { db } = database;
  const ofPlace = ({ platform, id }: Place) =>
    db.selectFrom("team_ports").selectAll().where("platform", "=", platform).where("place", "=", id);

  return {
    add: (place, { port, protocol = "", name, note = null }, by, now, most) =>
      inTurn(database, "settings", async (transaction) => {
        const owner = { platform: place.platform, place: place.id };
        const key = { ...owner, port, protocol, name_key: keyOf(name) };
        const { numUpdatedRows } = await transaction
          .updateTable("team_ports")
          .set({ name, note })
          .where((row) => row.and(key))
          .executeTakeFirstOrThrow();
        if (numUpdatedRows > 0n) return "changed";
        const { count } = await transaction
          .selectFrom("team_ports")
          .select((row) => row.fn.countAll<number>().as("count"))
          .where((row) => row.and(owner))
          .executeTakeFirstOrThrow();
        if (count >= most) return "full";
        const row = { ...key, name, note, added_by: by.id, added_at: now };
        await transaction.insertInto("team_ports").values(row).execute();
        return "added";
      }),

    remove: async (place, port, one) => {
      const rows = await db
        .deleteFrom("team_ports")
        .where("platform", "=", place.platform)
        .where("place", "=", place.id)
        .where("port", "=", port)
        .$if(one !== undefined, (query) =>
          query.where("name_key", "=", keyOf(one?.name ?? "")).where("protocol", "=", one?.protocol ?? ""),
        )
        .returningAll()
        .execute();
      return rows.map(toTeamPort);
    },

    owners: async (since) => {
      const rows = await db
        .selectFrom("team_ports")
        .select(["platform", "place"])
        .distinct()
        .where("added_at", ">=", since)
        .execute();
      return rows.map(({ platform, place }) => ({ platform, id: place }));
    },

    list: async (place) => {
      const rows = await ofPlace(place).orderBy("port").orderBy("name_key").orderBy("protocol").execute();
      return rows.map(toTeamPort);
    },
  };
}
