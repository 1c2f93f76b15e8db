import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import { PlatformRefused } from "../../src/adapters/adapter.ts";
import { createHttpServer, type HttpParts } from "../../src/http/server.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

async function serve(routes: Hono, parts: Partial<HttpParts> = {}) {
  let url = "";
  const log = createMemoryLog();
  const server = createHttpServer({
    port: 0,
    routes: [routes],
    log,
    ...parts,
    onListening: (told) => {
      url = told;
    },
  });
  await server.start();
  cleanUp.push(server.stop);
  return { server, url, log };
}

describe("the HTTP server", () => {
  test("serves its routes, and tells the address as a browser takes it", async () => {
    const { url } = await serve(new Hono().get("/hello", (context) => context.text("hello")));
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await (await fetch(`${url}hello`)).text()).toBe("hello");
    expect((await fetch(`${url}nothing`)).status).toBe(404);
  });

  test("listens only to this machine", async () => {
    const { url } = await serve(new Hono());
    const { port } = new URL(url);
    await expect(fetch(`http://127.0.0.1:${port}/`)).resolves.toBeDefined();
    const taken = createServer();
    // Another address of this machine is still free.
    await new Promise<void>((resolve) => taken.listen(Number(port), "127.0.0.2", resolve));
    await new Promise((resolve) => taken.close(resolve));
  });

  test("says calmly that something failed, and logs what", async () => {
    const failing = new Hono().get("/", () => {
      throw new Error("the reason");
    });
    const { url, log } = await serve(failing);
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("reason");
    expect(log.lines[0]).toMatchObject({ level: "error", message: "an HTTP request failed" });
  });

  test("a body that is too large is refused, with its length told or not, and is no failure of ours", async () => {
    const size = new Hono().post("/", async (context) =>
      context.text(String((await context.req.arrayBuffer()).byteLength)),
    );
    const { url, log } = await serve(size);
    const send = (body: RequestInit["body"]) => fetch(url, { method: "POST", body, duplex: "half" } as RequestInit);
    const inParts = (bytes: number) => new Blob(["x".repeat(bytes)]).stream();
    expect(await (await send("x".repeat(1_000_000))).text()).toBe("1000000");
    expect(await (await send(inParts(1_000_000))).text()).toBe("1000000");
    expect((await send("x".repeat(1_000_001))).status).toBe(413);
    expect((await send(inParts(1_000_001))).status).toBe(413);
    expect(log.lines).toEqual([]);
  });

  test("a port that is taken is told with its number and what to do", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    const server = createHttpServer({ port, routes: [], log: createMemoryLog() });
    await expect(server.start()).rejects.toBeInstanceOf(PlatformRefused);
    await expect(server.start()).rejects.toThrow(new RegExp(`port ${port} .*PORT=${port + 1} npm start`));
    await server.stop();
  });

  test("an address that is not this machine's is told by its variable", async () => {
    const server = createHttpServer({ host: "192.0.2.1", port: 0, routes: [], log: createMemoryLog() });
    await expect(server.start()).rejects.toThrow("HOST");
  });

  test("sends answers under way and ends soon, whatever connections are open", async () => {
    const slow = new Hono().get("/slow", async (context) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return context.text("late");
    });
    const { server, url } = await serve(slow);
    const idle = connect(Number(new URL(url).port), "127.0.0.1");
    await new Promise((resolve) => idle.once("connect", resolve));
    // Headers that never end.
    const stuck = request(url, { method: "POST", headers: { "content-length": "10" } });
    stuck.on("error", () => {});
    stuck.write("x");
    const late = fetch(`${url}slow`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const since = performance.now();
    await server.stop();
    expect(performance.now() - since).toBeLessThan(3000);
    expect(await late).toBe("late");
    idle.destroy();
  });
});
