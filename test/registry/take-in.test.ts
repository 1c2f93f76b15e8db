import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { createRefresh } from "../../src/registry/refresh.ts";
import { registryFileIn } from "../../src/registry/registry-file.ts";
import { takeIn } from "../../src/registry/take-in.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";
import { registryCsv, registryXml } from "../helpers/registry-files.ts";

const csv = registryCsv();
const xml = registryXml();
const day = 86_400_000;
const start = Date.parse("2026-11-21T00:00:00Z");

let dataDir: string;
let server: Server | undefined;
let reply: RequestListener;
let asked: number;

async function serve(listener: RequestListener): Promise<string> {
  reply = listener;
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    reply(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/registry`;
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "portly-"));
});

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

describe("taking in the registry", () => {
  test("takes it over HTTP and from a file", async () => {
    const url = await serve((_request, response) => response.end(csv));
    await takeIn({ from: url, dataDir, now: start });
    expect(openRegistry(dataDir).about).toEqual({ origin: "iana", updated: "2021-10-01" });
    const file = join(dataDir, "iana.xml");
    writeFileSync(file, xml);
    await takeIn({ from: file, dataDir, now: start });
    expect(openRegistry(dataDir).about.updated).toBe("2026-11-18");
  });

  test("without one, what comes with Portly serves", () => {
    const told: unknown[] = [];
    expect(openRegistry(dataDir, (error) => told.push(error)).about.origin).toBe("packaged");
    expect(told).toEqual([]);
  });

  test("one that is older than what comes with Portly is left aside", async () => {
    writeFileSync(join(dataDir, "iana.csv"), csv);
    await takeIn({ from: join(dataDir, "iana.csv"), dataDir, now: Date.parse("2025-01-01") });
    expect(openRegistry(dataDir).about.origin).toBe("packaged");
  });

  test.each<[string, RequestListener, string]>([
    ["half of it", (_request, response) => response.end(csv.slice(0, csv.length / 2)), "not whole CSV"],
    ["nothing", (_request, response) => response.end(), "is empty"],
    ["a refusal", (_request, response) => response.writeHead(503).end("busy"), "status 503"],
    ["bytes that are no text", (_request, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])), "no text"],
    [
      "a connection that breaks",
      (_request, response) => {
        response.writeHead(200, { "content-length": csv.length }).write(csv.slice(0, 1000));
        setTimeout(() => response.destroy(), 20);
      },
      "could not be reached",
    ],
    [
      "a body without an end",
      (_request, response) => {
        const part = "x".repeat(1024 * 1024);
        const more = () => {
          while (!response.destroyed && response.write(part));
        };
        response.on("drain", more);
        more();
      },
      "is larger than",
    ],
  ])("%s changes nothing and says why", async (_what, listener, message) => {
    writeFileSync(join(dataDir, "iana.xml"), xml);
    await takeIn({ from: join(dataDir, "iana.xml"), dataDir, now: start });
    const before = readFileSync(registryFileIn(dataDir), "utf8");
    const url = await serve(listener);
    await expect(takeIn({ from: url, dataDir, now: start + day })).rejects.toThrow(message);
    expect(readFileSync(registryFileIn(dataDir), "utf8")).toBe(before);
    expect(readdirSync(dataDir).sort()).toEqual(["iana-registry.txt", "iana.xml"]);
  });

  test("a place that can not be written to changes nothing and says why", async () => {
    writeFileSync(join(dataDir, "file"), csv);
    const below = join(dataDir, "file", "below");
    await expect(takeIn({ from: join(dataDir, "file"), dataDir: below, now: start })).rejects.toThrow(/ENOTDIR/);
    mkdirSync(registryFileIn(dataDir));
    await expect(takeIn({ from: join(dataDir, "file"), dataDir, now: start })).rejects.toThrow();
    expect(readdirSync(dataDir).sort()).toEqual(["file", "iana-registry.txt"]);
  });

  test("one that was kept and is broken is told, and what comes with Portly serves", () => {
    writeFileSync(registryFileIn(dataDir), "half a");
    const told: unknown[] = [];
    expect(openRegistry(dataDir, (error) => told.push(error)).about.origin).toBe("packaged");
    expect(told).toHaveLength(1);
  });
});

describe("while the bot runs", () => {
  test("the registry is fetched when it is a week old, and then used", async () => {
    let now = start;
    let changes = 0;
    const registryUrl = await serve((_request, response) => response.end(csv));
    const log = createMemoryLog();
    const look = createRefresh({ registryUrl, dataDir, log, now: () => now, onChange: () => (changes += 1) });
    await look();
    expect([asked, changes]).toEqual([1, 1]);
    now += 6 * day;
    await look();
    expect([asked, changes]).toEqual([1, 1]);
    now += 2 * day;
    await look();
    expect([asked, changes]).toEqual([2, 2]);
  });

  test("a failure is told once, tried again a day later, and changes nothing", async () => {
    let now = start;
    let changes = 0;
    const registryUrl = await serve((_request, response) => response.writeHead(500).end());
    const log = createMemoryLog();
    const look = createRefresh({ registryUrl, dataDir, log, now: () => now, onChange: () => (changes += 1) });
    await look();
    now += 3_600_000;
    await look();
    expect([asked, changes, log.lines.length]).toEqual([1, 0, 1]);
    reply = (_request, response) => response.end(csv);
    now += day;
    await look();
    expect([asked, changes]).toEqual([2, 1]);
  });

  test("what registry:update took in beside it is used, too", async () => {
    let changes = 0;
    const registryUrl = await serve((_request, response) => response.end(csv));
    const log = createMemoryLog();
    const look = createRefresh({ registryUrl, dataDir, log, now: () => start, onChange: () => (changes += 1) });
    await takeIn({ from: registryUrl, dataDir, now: start });
    await look();
    expect([asked, changes]).toEqual([1, 1]);
  });
});
