// Opens what is kept, when it is first needed, and again after it was out of reach.

import type { Log } from "../adapters/adapter.ts";
import { FaultError, fault } from "../core/fault.ts";
import type { Database, Where } from "./open-database.ts";
import type { Storage } from "./storage.ts";
import { whyUnavailable } from "./unavailable.ts";

export interface StorageParts extends Where {
  readonly log?: Pick<Log, "error" | "info">;
}

type Stores = Omit<Storage, "close">;

/** After a failure nobody waits for another try for so long, in milliseconds. */
const restMs = 1000;

const unavailable = (cause: unknown) => new FaultError(fault("storage-unavailable", {}), { cause });

/**
 * Prepares the storage: nothing is opened or even loaded before the first use.
 * Without `databaseUrl` it is the file `portly.db` in `dataDir`.
 */
export function openStorage({ log, ...where }: StorageParts): Storage {
  let opening: Promise<{ readonly database: Database; readonly stores: Stores }> | undefined;
  let failed: { readonly error: unknown; readonly at: number } | undefined;
  let isClosed = false;
  let toldReason: string | undefined;
  const underWay = new Set<Promise<unknown>>();

  function tell(reason: string): void {
    if (reason === toldReason) return;
    toldReason = reason;
    log?.error({ reason }, "the database can not be used; what needs no database goes on");
  }

  async function open() {
    const [{ openDatabase }, { createStores }] = await Promise.all([
      import("./open-database.ts"),
      import("./stores.ts"),
    ]);
    const database = await openDatabase(where, (error) => tell(whyUnavailable(error) ?? error.message));
    return { database, stores: createStores(database) };
  }

  async function opened() {
    if (isClosed) throw unavailable("closed");
    if (failed && performance.now() - failed.at < restMs) throw failed.error;
    opening ??= open().catch((error) => {
      opening = undefined;
      // Whatever keeps it from opening keeps everything from working.
      tell(whyUnavailable(error) ?? String((error as Error).message));
      failed = { error: unavailable(error), at: performance.now() };
      throw failed.error;
    });
    return opening;
  }

  async function run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const { stores } = await opened();
    try {
      const result = await work(stores);
      if (toldReason !== undefined) log?.info({}, "the database can be used again");
      toldReason = undefined;
      return result;
    } catch (error) {
      const reason = whyUnavailable(error);
      if (reason === undefined) throw error;
      tell(reason);
      throw unavailable(error);
    }
  }

  function track<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const running = run(work).finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  }

  /** A store whose functions open the database first. */
  function store<K extends "schedules" | "deliveries" | "rounds" | "preferences" | "teamPorts" | "installations">(
    name: K,
  ): Stores[K] {
    type Work = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;
    const call =
      (method: string) =>
      (...given: readonly unknown[]) =>
        track(
          (stores) => (stores[name] as unknown as Work)[method]?.(...given) ?? Promise.reject(new TypeError(method)),
        );
    // A store is no promise: whoever awaits one must get it.
    return new Proxy({} as Stores[K], { get: (_, method) => (method === "then" ? undefined : call(String(method))) });
  }

  return {
    schedules: store("schedules"),
    deliveries: store("deliveries"),
    rounds: store("rounds"),
    preferences: store("preferences"),
    teamPorts: store("teamPorts"),
    installations: store("installations"),
    forget: (person, now) => track((stores) => stores.forget(person, now)),
    check: () => track((stores) => stores.check()),
    close: async () => {
      isClosed = true;
      await Promise.allSettled(underWay);
      const last = await opening?.catch(() => undefined);
      await last?.database.queue.stop();
      await last?.database.db.destroy();
    },
  };
}
