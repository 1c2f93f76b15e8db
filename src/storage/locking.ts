// Transactions in which what was read is still so when it is written.

import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** What only one process may do at a time; any numbers that differ. */
const locks = { planning: 7_070_001, settings: 7_070_002, queue: 7_070_003 } as const;

/**
 * Runs a transaction that no other one with the same lock runs beside. SQLite's transactions never run beside each other; on
 * Postgres it waits for a lock that ends with the transaction.
 */
export function inTurn<T>(
  { db, isPostgres }: Database,
  lock: keyof typeof locks,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    if (isPostgres) await sql`select pg_advisory_xact_lock(${locks[lock]})`.execute(transaction);
    return work(transaction);
  });
}

/** Postgres gives up waiting for a lock before the client does: what the client gave up would get the lock later, for nobody. */
const lockWait = "10s";

/**
 * Runs what uses other connections while this one keeps everybody else with the same lock waiting; on Postgres. The lock ends
 * with a transaction, so that it is never left behind, also where a pooler lends connections for a transaction each. There must
 * be room in the pool for both.
 */
export function alone(db: Kysely<Tables>, lock: keyof typeof locks, work: () => Promise<void>): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('lock_timeout', ${lockWait}, true)`.execute(transaction);
    await sql`select pg_advisory_xact_lock(${locks[lock]})`.execute(transaction);
    await work();
  });
}
