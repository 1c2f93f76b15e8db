// A SQLite driver that waits for another process's write without holding up its own.

import { setTimeout as sleep } from "node:timers/promises";
import { type DatabaseConnection, SqliteDriver } from "kysely";

/** How long a write waits for another process that is writing, in milliseconds. */
const longestWaitMs = 5000;
const firstPauseMs = 5;
const longestPauseMs = 80;

/** The primary code of SQLite's "database is locked" is the lowest byte. */
const isBusy = (error: unknown) => (Number((error as { errcode?: unknown }).errcode) & 0xff) === 5;

/** SQLite's own waiting would stop everything else in this process, for seconds. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - since > longestWaitMs) throw error;
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

/** Only a statement that begins to write is ever told to wait: a transaction takes its lock when it begins. */
export class PatientDriver extends SqliteDriver {
  #patient: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    this.#patient ??= {
      executeQuery: (query) => patiently(() => connection.executeQuery(query)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    return this.#patient;
  }

  /** A full disk ends a transaction by itself; its own error is the one to be told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error) => {
      if (!/no transaction is active/.test(String((error as Error).message))) throw error;
    });
  }
}
