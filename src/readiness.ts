// Whether Portly is ready: the database answers, and every platform has been reached.

import { setTimeout as sleep } from "node:timers/promises";
import type { Adapter } from "./adapters/adapter.ts";
import type { Checks } from "./http/operations.ts";

/** A database that takes longer is as good as gone. */
const longestCheckMs = 2000;

export interface Readiness {
  /** Told of each adapter that has started. */
  started(adapter: Adapter): void;
  /** Told when the end begins. */
  stopping(): void;
  /** What lacks, by name; "ok" where nothing does. Never rejects. */
  check(): Promise<Checks>;
}

/** @param checkDatabase rejects while the database can not be used */
export function createReadiness(adapters: () => readonly Adapter[], checkDatabase: () => Promise<void>): Readiness {
  const ready = new Set<string>();
  let isStopping = false;

  async function database(): Promise<string> {
    const late = sleep(longestCheckMs, "does not answer", { ref: false });
    const answer = checkDatabase().then(
      () => "ok",
      () => "can not be used",
    );
    return Promise.race([answer, late]);
  }

  function stateOf({ name, isReachable }: Adapter): string {
    if (isStopping) return "stopping";
    if (!ready.has(name)) return "not reached yet";
    return isReachable?.() === false ? "connection lost" : "ok";
  }

  return {
    started: ({ name }) => void ready.add(name),
    stopping: () => {
      isStopping = true;
    },
    check: async () => {
      const counted = adapters().filter(({ isBeside }) => !isBeside);
      return {
        database: await database(),
        ...Object.fromEntries(counted.map((adapter) => [adapter.name, stateOf(adapter)])),
      };
    },
  };
}
