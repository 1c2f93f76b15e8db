// Looks at the database without changing anything: whether it answers, and which migrations it has.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { migrations } from "./migrations/index.ts";
import type { Where } from "./open-database.ts";
import { whyUnavailable } from "./unavailable.ts";

export interface SealedBy {
  /** The key's id. */
  readonly key: string;
  readonly count: number;
}

export interface Examined {
  /** "SQLite 3.53.0", "Postgres 18.4"; undefined where it could not be asked. */
  readonly version?: string;
  /** Why it can not be used, in words. */
  readonly trouble?: string;
  /** Whether there is nothing yet: it is made at the first start. */
  readonly isNew?: boolean;
  /** Milliseconds for one question and its answer. */
  readonly latencyMs?: number;
  /** Migrations that the next start makes. */
  readonly pending?: readonly string[];
  /** Migrations that this Portly does not know: a newer one made them. */
  readonly unknown?: readonly string[];
  /** By which keys installations were sealed, and how many by each. */
  readonly sealed?: readonly SealedBy[];
}

const migrationTable = "kysely_migration";
const sealedQuery = "select seal_key, count(*) as count from installations group by seal_key order by seal_key";
const longestMs = 5000;
const samples = 5;

function compare(applied: readonly string[]): Pick<Examined, "pending" | "unknown"> {
  const known = Object.keys(migrations);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

const toSealed = (rows: readonly Readonly<Record<string, unknown>>[]): readonly SealedBy[] =>
  rows.map((row) => ({ key: String(row.seal_key), count: Number(row.count) }));

/** The middle of a few tries, in milliseconds. */
async function measure(ask: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < samples; time += 1) {
    const since = performance.now();
    await ask();
    times.push(performance.now() - since);
  }
  return times.sort((a, b) => a - b)[Math.floor(samples / 2)] as number;
}

async function examineSqlite(dataDir: string): Promise<Examined> {
  const file = join(dataDir, "portly.db");
  if (!existsSync(file)) return { version: "SQLite", isNew: true };
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(file, { readOnly: true, timeout: longestMs });
  try {
    const version = `SQLite ${database.prepare("select sqlite_version() as v").get()?.v}`;
    const [damage] = Object.values(database.prepare("pragma quick_check(1)").get() ?? {});
    if (damage !== "ok") return { version, trouble: "the database file is damaged: restore it from a backup" };
    const table = database.prepare("select 1 from sqlite_master where name = ?").get(migrationTable);
    const rows = table ? database.prepare(`select name from ${migrationTable}`).all() : [];
    const latencyMs = await measure(() => database.prepare("select 1 from sqlite_master").get());
    const isSealed = database.prepare("select 1 from sqlite_master where name = 'installations'").get();
    const sealed = toSealed(isSealed ? database.prepare(sealedQuery).all() : []);
    return { version, latencyMs, sealed, ...compare(rows.map(({ name }) => String(name))) };
  } finally {
    database.close();
  }
}

async function examinePostgres(connectionString: string): Promise<Examined> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: longestMs,
    query_timeout: longestMs,
    application_name: "portly doctor",
  });
  client.on("error", () => {});
  const ask = async (sql: string) => (await client.query(sql)).rows as Readonly<Record<string, unknown>>[];
  try {
    await client.connect();
    const [about] = await ask(`select current_setting('server_version') as version,
      current_setting('transaction_read_only') = 'on' or pg_is_in_recovery() as closed,
      has_schema_privilege(current_schema(), 'create') as may_create,
      to_regclass('${migrationTable}') is not null as has_table,
      to_regclass('installations') is not null as has_installations`);
    const version = `Postgres ${String(about?.version).split(" ", 1)[0]}`;
    if (about?.closed) return { version, trouble: "the database is read-only" };
    const applied = about?.has_table ? await ask(`select name from ${migrationTable}`) : [];
    const found = compare(applied.map(({ name }) => String(name)));
    if (found.pending?.length && !about?.may_create)
      return { version, ...found, trouble: "the user of DATABASE_URL may not make tables in its schema" };
    const sealed = toSealed(about?.has_installations ? await ask(sealedQuery) : []);
    return { version, latencyMs: await measure(() => ask("select 1")), sealed, ...found };
  } finally {
    await client.end().catch(() => {});
  }
}

/** Never rejects, and takes some seconds at most. */
export async function examineDatabase({ databaseUrl, dataDir }: Where): Promise<Examined> {
  try {
    return await (databaseUrl === undefined ? examineSqlite(dataDir) : examinePostgres(databaseUrl));
  } catch (error) {
    return { trouble: whyUnavailable(error) ?? (error as Error).name };
  }
}
