// The one HTTP server: routes are given to it, and it knows nothing of what they do.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { type Adapter, type Log, PlatformRefused } from "../adapters/adapter.ts";

export interface HttpParts {
  /** Where to listen; left out, only this machine reaches it. */
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly routes: readonly Hono[];
  readonly log: Log;
  /** Told the address once it listens. */
  readonly onListening?: (url: string) => void;
}

const loopback = "127.0.0.1";
/** How long a request may take to arrive, in milliseconds: headers, then all of it; and how often Node looks for those that took longer. */
const headersMs = 5_000;
const requestMs = 10_000;
const lookMs = 1_000;
/**
 * How long a connection without requests stays open: longer than any usual proxy keeps one, or it would use one that is just being
 * closed. And how long answers under way may take when stopping.
 */
const keepAliveMs = 75_000;
const longestDrainMs = 2_500;

/** No platform sends more, in bytes. */
const mostBytes = 1_000_000;

/** The port is another program's, or needs a privilege: trying again is useless until somebody changes something. */
function explain(error: NodeJS.ErrnoException, port: number): unknown {
  switch (error.code) {
    case "EADDRINUSE":
      return new PlatformRefused(
        `port ${port} is in use by another program. Set PORT to a free one (PORT=${port + 1} npm start), or PORT=0 for any; npm run -s ask -- "/port ${port} holder" tells how to find that program`,
        { cause: error.code },
      );
    case "EACCES":
      return new PlatformRefused(
        `this system lets only privileged programs listen on port ${port}. Set PORT to one above 1023, such as 8080`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new PlatformRefused("HOST is no address of this machine");
    default:
      return error;
  }
}

/** The address as a browser takes it. */
function urlOf({ address, port, family }: AddressInfo): string {
  const isLocal = address === loopback || address === "::1" || address === "0.0.0.0" || address === "::";
  if (isLocal) return `http://localhost:${port}/`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
}

/** For answers that are no page: nothing of them is loaded, run or framed. */
const bare = { contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } };

const limitUntold = bodyLimit({ maxSize: mostBytes, onError: (context) => context.text("Too large.", 413) });

/**
 * Refuses what is too large. Where the length is told, Node holds the sender to it, so that there is nothing to count: to count,
 * the whole request would have to be built anew.
 */
const limitBody: MiddlewareHandler = async (context, next) => {
  if (context.req.header("transfer-encoding") !== undefined) return limitUntold(context, next);
  if (Number(context.req.header("content-length") ?? 0) > mostBytes) return context.text("Too large.", 413);
  await next();
};

function createRouter(routes: readonly Hono[], log: Log): Hono {
  const router = new Hono();
  // Whoever serves a page says more of it, which stays. Whether it is reached by HTTPS alone is its proxy's to say.
  const headers = secureHeaders({
    ...bare,
    xFrameOptions: "DENY",
    overwrite: false,
    strictTransportSecurity: false,
  });
  router.use(headers, limitBody);
  for (const part of routes) router.route("/", part);
  router.onError((error, context) => {
    // What the request is declined for, such as too long a body, is no failure of ours.
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ err: error, path: context.req.path }, "an HTTP request failed");
    return context.text("Something went wrong here.", 500);
  });
  return router;
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Builds the server. It ends within three seconds, whatever connections are open. Starting it once more changes nothing. */
export function createHttpServer({ host = loopback, port, routes, log, onListening }: HttpParts): Adapter {
  const router = createRouter(routes, log);
  let server: Server | undefined;
  let starting: Promise<void> | undefined;

  async function start(): Promise<void> {
    const timeouts = { headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs };
    const serverOptions = { ...timeouts, connectionsCheckingInterval: lookMs };
    const next = createAdaptorServer({ fetch: router.fetch, serverOptions }) as Server;
    const address = await listen(next, port, host).catch((error) => {
      throw explain(error, port);
    });
    server = next;
    onListening?.(urlOf(address));
  }

  return {
    name: "http",
    start: () => {
      starting ??= start().catch((error) => {
        starting = undefined;
        throw error;
      });
      return starting;
    },
    stop: async () => {
      const running = server;
      if (!running) return;
      const closed = new Promise((resolve) => running.close(resolve));
      const timer = setTimeout(() => running.closeAllConnections(), longestDrainMs).unref();
      await closed;
      clearTimeout(timer);
    },
  };
}
