import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import type { Adapter } from "../../src/adapters/adapter.ts";
import { createOperations } from "../../src/http/operations.ts";
import { createHttpServer } from "../../src/http/server.ts";
import { createReadiness } from "../../src/readiness.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const noMetrics = async () => ({ text: "", type: "text/plain" });

function createAdapter(name: string, more: Partial<Adapter> = {}): Adapter {
  return { name, start: async () => {}, stop: async () => {}, ...more };
}

/** Serves with a small page beside; every answer of it is read by `ask`. */
async function serve(operations: Hono) {
  const page = new Hono()
    .get("/page", (context) => context.html("page", 200, { "content-security-policy": "script-src 'self'" }))
    .get("/fails", () => {
      throw new Error("a reason");
    })
    .post("/echo", async (context) => context.text(await context.req.text()));
  let url = "";
  const onListening = (told: string) => {
    url = told;
  };
  const server = createHttpServer({ port: 0, routes: [operations, page], log: createMemoryLog(), onListening });
  await server.start();
  cleanUp.push(server.stop);
  return { server, url, ask: (path: string, init?: RequestInit) => fetch(url + path, init) };
}

const ok = () => createOperations({ check: async () => ({ database: "ok" }), metrics: noMetrics });

describe("readiness", () => {
  const database = async () => {};

  test("names what lacks, until nothing does", async () => {
    let isUp = false;
    let isKept = false;
    const [discord, slack] = [createAdapter("discord"), createAdapter("slack", { isReachable: () => isUp })];
    const http = createAdapter("http", { isBeside: true });
    const readiness = createReadiness(
      () => [http, discord, slack],
      async () => {
        if (!isKept) throw new Error("away");
      },
    );
    expect(await readiness.check()).toEqual({
      database: "can not be used",
      discord: "not reached yet",
      slack: "not reached yet",
    });
    isKept = true;
    readiness.started(discord);
    readiness.started(slack);
    expect(await readiness.check()).toEqual({ database: "ok", discord: "ok", slack: "connection lost" });
    isUp = true;
    expect(await readiness.check()).toEqual({ database: "ok", discord: "ok", slack: "ok" });
  });

  test("a database that never answers holds nobody up", async () => {
    const readiness = createReadiness(
      () => [],
      () => new Promise(() => {}),
    );
    const since = performance.now();
    expect(await readiness.check()).toEqual({ database: "does not answer" });
    expect(performance.now() - since).toBeLessThan(4000);
  });

  test("whoever is stopping is not ready, which is told at once to those still connected", async () => {
    const discord = createAdapter("discord");
    const readiness = createReadiness(() => [discord], database);
    readiness.started(discord);
    const { ask } = await serve(createOperations({ check: readiness.check, metrics: noMetrics }));
    expect((await ask("readyz")).status).toBe(200);
    readiness.stopping();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const response = await ask("readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "not ready", checks: { database: "ok", discord: "stopping" } });
  });

  test("asked a hundred times at once, the database is asked once", async () => {
    let asked = 0;
    const check = async () => {
      asked += 1;
      return { database: "ok" };
    };
    const { ask } = await serve(createOperations({ check, metrics: noMetrics }));
    const all = await Promise.all(Array.from({ length: 100 }, () => ask("readyz")));
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect(asked).toBe(1);
  });
});

describe("every answer over HTTP", () => {
  test("carries headers that keep it from being run, framed or guessed at, also those that fail", async () => {
    const { ask } = await serve(ok());
    const tooLong = { method: "POST", body: "x".repeat(1_000_001) };
    const answers = await Promise.all([
      ask("healthz"),
      ask("readyz"),
      ask("metrics"),
      ask("nothing"),
      ask("fails"),
      ask("echo", tooLong),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 500, 413]);
    for (const { headers } of answers) {
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  test("carries them also where no route is asked", async () => {
    const { url } = await serve(ok());
    const refused = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${url}healthz`, { headers: { host: "no host" } }, resolve)
        .on("error", reject)
        .end();
    });
    refused.resume();
    expect(refused.statusCode).toBe(400);
    expect(refused.headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test("keeps what a page says of itself", async () => {
    const { ask } = await serve(ok());
    const { headers } = await ask("page");
    expect(headers.get("content-security-policy")).toBe("script-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("HEAD is answered like GET, without a body; what is not there is not there by any method", async () => {
    const { ask } = await serve(ok());
    const head = await ask("healthz", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const method of ["OPTIONS", "POST", "DELETE"]) expect((await ask("healthz", { method })).status).toBe(404);
    const crossing = { method: "OPTIONS", headers: { origin: "https://elsewhere.example" } };
    expect((await ask("healthz", crossing)).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("what comes too slowly, or too much of it", () => {
  test("a body over a million bytes is declined, whether its length is told or not; one below is read", async () => {
    const { ask, url } = await serve(ok());
    const whole = "y".repeat(1_000_000);
    expect(await (await ask("echo", { method: "POST", body: whole })).text()).toBe(whole);
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${url}echo`, { method: "POST" }, (response) => resolve(response.statusCode));
      sending.on("error", reject);
      // Without a length it comes in chunks.
      sending.write("x".repeat(600_000));
      sending.end("x".repeat(600_000));
    });
    expect(status).toBe(413);
  });

  test("headers that do not end are cut off soon after five seconds", async () => {
    const { url } = await serve(ok());
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    cleanUp.push(() => socket.destroy());
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk;
    });
    const since = performance.now();
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n");
    const dripping = setInterval(() => socket.write("X-Drip: 1\r\n"), 500);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(dripping);
    expect(performance.now() - since).toBeGreaterThan(4500);
    expect(performance.now() - since).toBeLessThan(15_000);
    expect(got).toMatch(/^HTTP\/1\.1 408 /);
  });
});
