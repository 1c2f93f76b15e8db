// What several processes that share a database need of it.

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  // A claim that was made before has no other sign of life.
  "alter table deliveries add column beat_at bigint",
  "update deliveries set beat_at = claimed_at where state = 'claimed'",
  "drop index deliveries_claimed",
  "create index deliveries_claimed on deliveries (platform, beat_at) where state = 'claimed'",
  "create index deliveries_given_up on deliveries (ended_at) where state in ('failed', 'uncertain')",
  "alter table rounds add column drawing_until bigint",
  "create index persons_changed on persons (changed_at)",
  "create index places_changed on places (changed_at)",
  "create index team_ports_added on team_ports (added_at)",
  "create table paces (platform text not null primary key, free_at bigint not null)",
];

export const manyMachines: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
