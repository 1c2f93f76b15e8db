// Workspaces that installed the bot.

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  `create table installations (
    platform text not null, place text not null,
    sealed text not null, seal_key text not null,
    version bigint not null, installed_at bigint not null, claimed_until bigint not null,
    primary key (platform, place))`,
];

export const installations: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
