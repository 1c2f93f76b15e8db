// Opens the database and brings its tables up to date.

import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { cleanText } from "./clean-text.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

export interface Database {
  readonly db: Kysely<Tables>;
  /** Postgres is used by several processes at once, SQLite lets one write at a time. */
  readonly isPostgres: boolean;
}

export interface Where {
  /** `postgres://…`; SQLite where it is left out. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

async function openDialect({ databaseUrl, dataDir }: Where, onError: (error: Error) => void) {
  if (databaseUrl === undefined) return (await import("./open-sqlite.ts")).openSqlite(dataDir);
  return (await import("./open-postgres.ts")).openPostgres(databaseUrl, onError);
}

/** Opens it. Several processes may do so at once: one of them makes the tables. @throws where that is not possible */
export async function openDatabase(where: Where, onError: (error: Error) => void): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: await openDialect(where, onError), plugins: [cleanText()] });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return { db, isPostgres: where.databaseUrl !== undefined };
  await db.destroy().catch(() => {});
  throw error;
}
