// Opens the database and brings its tables up to date.

import { type Dialect, Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
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

type Migrations = Readonly<Record<string, Migration>>;

async function migrate(db: Kysely<Tables>, all: Migrations): Promise<unknown> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...all }) } });
  return (await migrator.migrateToLatest()).error;
}

/** What a newer Portly has done, for which nothing is to be done here. */
async function readLater(db: Kysely<Tables>): Promise<Migrations> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const later = rows.filter(({ name }) => !Object.hasOwn(migrations, name));
  return Object.fromEntries(later.map(({ name }) => [name, { up: async () => {} }]));
}

/** Brings the tables up to date. Those that a newer Portly changed are used as they are: what is changed is only added to. */
async function bringUpToDate(db: Kysely<Tables>): Promise<unknown> {
  const error = await migrate(db, migrations);
  if (error === undefined) return undefined;
  const later = await readLater(db).catch(() => ({}));
  return Object.keys(later).length === 0 ? error : migrate(db, { ...migrations, ...later });
}

/** Opens it. Several processes may do so at once: one of them makes the tables. @throws where that is not possible */
export async function openDatabase(
  { databaseUrl, dataDir }: Where,
  onError: (error: Error) => void,
): Promise<Database> {
  const database = await (databaseUrl === undefined ? openOnSqlite(dataDir) : openOnPostgres(databaseUrl, onError));
  const { db } = database;
  const error = await bringUpToDate(db);
  if (error === undefined) return database;
  await db.destroy().catch(() => {});
  throw error;
}
