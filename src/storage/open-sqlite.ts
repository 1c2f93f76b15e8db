// SQLite in the data directory, through Node's own module.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  type SqliteStatement,
} from "kysely";
import { keepRecent } from "../core/keep-recent.ts";
import { inMemory } from "./in-memory.ts";
import { PatientDriver } from "./patient-driver.ts";

/** How long opening waits for another process that does so, in milliseconds. */
const openTimeoutMs = 5000;

/** Statements that stay prepared: those used last. */
const mostPrepared = 100;

/**
 * Node's SQLite in the shape of the one that Kysely's dialect expects. A transaction takes its lock at once: one that begins by
 * reading would fail, without waiting, when another process writes in between.
 */
function toSqliteDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();

  function prepare(sql: string): SqliteStatement {
    const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...(parameters as readonly SQLInputValue[])),
      run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
      iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
    };
  }

  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? prepare(sql);
      keepRecent(prepared, sql, statement, mostPrepared);
      return statement;
    },
  };
}

/** SQLite's tables can be made in a transaction, too; its lock keeps migrations of several processes apart. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PatientDriver {
    return new PatientDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/** Where the file is; its folder is made where it is missing. */
function fileIn(dataDir: string): string {
  if (dataDir === inMemory) return inMemory;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return join(dataDir, "portly.db");
}

/** What is acknowledged is on the disk; pages of 4 KB and KB of memory for the rest. */
const settings = {
  journal_mode: "wal",
  synchronous: "full",
  foreign_keys: "on",
  wal_autocheckpoint: 4000,
  cache_size: -8000,
} as const;

/** Opens `portly.db`, making it where it is missing, or an empty database in memory. @throws where that is not possible */
export function openSqlite(dataDir: string): SqliteDialect {
  const database = new DatabaseSync(fileIn(dataDir), { timeout: openTimeoutMs });
  for (const [name, value] of Object.entries(settings)) database.exec(`pragma ${name} = ${value}`);
  // From now on the driver waits.
  database.exec("pragma busy_timeout = 0");
  return new Dialect({ database: toSqliteDatabase(database) });
}
