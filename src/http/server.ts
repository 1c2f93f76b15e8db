// The one HTTP server: routes are given to it, and it knows nothing of what they do.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from "@hono/node-server";
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

/**
 * What every answer has: nothing of it is loaded, run, framed or guessed at. Whoever serves a page says more of it, which takes
 * their place. Whether it is reached by HTTPS alone is its proxy's to say.
 */
async function listProtectiveHeaders(): Promise<Headers> {
  const contentSecurityPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy, xFrameOptions: "DENY", strictTransportSecurity: false }));
  app.get("/", (context) => context.body(null));
  return (await app.request("/")).headers;
}

const tooLarge = () => new Response("Too large.", { status: 413 });

function createRouter(routes: readonly Hono[], log: Log, ...before: readonly MiddlewareHandler[]): Hono {
  const router = new Hono();
  if (before.length > 0) router.use(...before);
  for (const part of routes) router.route("/", part);
  router.onError((error, context) => {
    // What the request is declined for, such as too long a body, is no failure of ours.
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ err: error, path: context.req.path }, "an HTTP request failed");
    return context.text("Something went wrong here.", 500);
  });
  return router;
}

/**
 * Answers by the routes, and refuses what is too large. Where the length is told, Node holds the sender to it, so that there is
 * nothing to count: to count, the whole request would have to be built anew.
 */
function createFetch(routes: readonly Hono[], log: Log) {
  const router = createRouter(routes, log);
  const counting = createRouter(routes, log, bodyLimit({ maxSize: mostBytes, onError: tooLarge }));
  return (request: Request, env: HttpBindings | Http2Bindings): Response | Promise<Response> => {
    const { headers } = env.incoming;
    if (headers["transfer-encoding"] !== undefined) return counting.fetch(request, env);
    return Number(headers["content-length"] ?? 0) > mostBytes ? tooLarge() : router.fetch(request, env);
  };
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
  const fetch = createFetch(routes, log);
  let server: Server | undefined;
  let starting: Promise<void> | undefined;

  async function start(): Promise<void> {
    const timeouts = { headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs };
    const serverOptions = { ...timeouts, connectionsCheckingInterval: lookMs };
    const protective = await listProtectiveHeaders();
    const next = createAdaptorServer({ fetch, serverOptions }) as Server;
    // On Node's own answer, before anybody sees it: those of a web Response would be a list that is built and read for each answer.
    next.prependListener("request", (_incoming, outgoing) => outgoing.setHeaders(protective));
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
