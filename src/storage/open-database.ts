// Opens the database and brings its tables up to date.

import { type Dialect, Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { cleanText } from "./clean-text.ts";
import type { DeliveryQueue } from "./jobs/queue.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

export interface Database {
  readonly db: Kysely<Tables>;
  /** Postgres is used by several processes at once, SQLite lets one write at a time. */
  readonly isPostgres: boolean;
  /** Which posts are sent next. */
  readonly queue: DeliveryQueue;
}

export interface Where {
  /** `postgres://…`; SQLite where it is left out. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

const toDb = (dialect: Dialect) => new Kysely<Tables>({ dialect, plugins: [cleanText()] });

async function openOnPostgres(databaseUrl: string, onError: (error: Error) => void): Promise<Database> {
  const { openPostgres } = await import("./open-postgres.ts");
  const { createPgBossQueue } = await import("./jobs/pg-boss.ts");
  const { dialect, pool } = openPostgres(databaseUrl, onError);
  const db = toDb(dialect);
  return { db, isPostgres: true, queue: createPgBossQueue(db, pool, onError) };
}

async function openOnSqlite(dataDir: string): Promise<Database> {
  const { openSqlite } = await import("./open-sqlite.ts");
  const { createLocalQueue } = await import("./jobs/local.ts");
  const db = toDb(openSqlite(dataDir));
  return { db, isPostgres: false, queue: createLocalQueue(db) };
}

/** Opens it. Several processes may do so at once: one of them makes the tables. @throws where that is not possible */
export async function openDatabase(
  { databaseUrl, dataDir }: Where,
  onError: (error: Error) => void,
): Promise<Database> {
  const database = await (databaseUrl === undefined ? openOnSqlite(dataDir) : openOnPostgres(databaseUrl, onError));
  const { db } = database;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return database;
  await db.destroy().catch(() => {});
  throw error;
}
