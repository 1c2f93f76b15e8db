// An adapter on the real HTTP server.

import type { Adapter, Log } from "../../src/adapters/adapter.ts";
import { createHttpServer } from "../../src/http/server.ts";
import { createMemoryLog } from "./memory-log.ts";

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the server on any free port, then the adapter; both end together. */
export async function serve(adapter: Adapter, log: Log = createMemoryLog()): Promise<Served> {
  let url = "";
  const routes = adapter.routes ? [adapter.routes] : [];
  const server = createHttpServer({
    port: 0,
    routes,
    log,
    onListening: (listening) => {
      url = listening.replace("localhost", "127.0.0.1");
    },
  });
  await server.start();
  await adapter.start();
  return { url, stop: async () => void (await Promise.all([server.stop(), adapter.stop()])) };
}
