// Postgres, for many machines.

import { PostgresDialect } from "kysely";
import pg from "pg";

/** Of one process. Postgres takes a hundred in all, unless it is told otherwise. */
const mostConnections = 6;
const connectTimeoutMs = 5000;
const queryTimeoutMs = 15_000;

/** The number of bigint among Postgres's types: it comes as a string unless it is read. Ours fit a number. */
const bigint = 20;

const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format as "text"),
};

export interface Opened {
  readonly dialect: PostgresDialect;
  readonly pool: pg.Pool;
}

/**
 * Prepares a pool of connections; they are made when they are needed.
 * @param onError told of connections that broke while nobody used them; the pool makes new ones
 */
export function openPostgres(databaseUrl: string, onError: (error: Error) => void): Opened {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    application_name: "portly",
    types: types as pg.CustomTypesConfig,
  });
  pool.on("error", onError);
  // The pool does not listen to a connection in use: one that breaks there rejects its query, and must not end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  return { dialect: new PostgresDialect({ pool }), pool };
}
