import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEmbed } from "../../../src/adapters/discord/to-embed.ts";
import type { Shown } from "../../../src/adapters/playground/shown.ts";
import { toBlocks } from "../../../src/adapters/slack/to-blocks.ts";
import { listCommands, offered } from "../../../src/core/command.ts";
import { locales } from "../../../src/core/locale.ts";
import { answer, core } from "../../helpers/answer-in.ts";
import { createMemoryLog } from "../../helpers/memory-log.ts";
import { nastyText } from "../../helpers/sample-cards.ts";
import { describeAdapter } from "../contract.ts";
import { createPlaygroundHarness, createRoutes, post } from "./harness.ts";

describeAdapter("the playground", createPlaygroundHarness);

const routes = createRoutes(core);
const get = (path: string, headers: Record<string, string> = {}) =>
  routes.request(`http://localhost:8080${path}`, { headers: { host: "localhost:8080", ...headers } });
const question = { kind: "line", line: "/port 53", user: "ada", locale: "en" };

describe("what the page gets", () => {
  test("is exactly what Discord and Slack would be sent", async () => {
    const shown = (await (await post(routes, "/api/ask", question)).json()) as Shown;
    const sent = await answer("/port 53");
    expect(shown.discord).toEqual(JSON.parse(JSON.stringify(toEmbed(sent))));
    expect(shown.slack).toEqual(JSON.parse(JSON.stringify(toBlocks(sent))));
  });

  test("is logged without what was typed", async () => {
    const log = createMemoryLog();
    await post(createRoutes(core, { log }), "/api/ask", { ...question, line: "/port secret-name" });
    expect(log.text()).toContain('"command":"port"');
    expect(log.text()).not.toContain("secret-name");
  });

  test("explains a message privately", async () => {
    const asked = {
      kind: "message",
      command: "explain ports",
      message: "listen EADDRINUSE :::3000",
      user: "sam",
      locale: "ko",
    };
    const shown = (await (await post(routes, "/api/ask", asked)).json()) as Shown;
    expect(shown).toMatchObject({ isPrivate: true, locale: "ko", ok: true });
    expect(shown.text).toContain("3000");
  });

  test("stays calm whatever the page sends", async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        expect((await post(routes, "/api/ask", text)).status).toBe(400);
        const asked = { kind: "press", value: text, isPrivate: false, user: "ada", locale: "en" };
        expect([200, 400]).toContain((await post(routes, "/api/ask", asked)).status);
        expect(
          (await post(routes, "/api/complete", { user: "ada", locale: "en", line: text.slice(0, 4000) })).status,
        ).toBe(200);
      }),
      { numRuns: 50 },
    );
    for (const wrong of [
      { user: "a b" },
      { user: "" },
      { locale: "fr" },
      { kind: "dance" },
      { line: "x".repeat(4001) },
    ]) {
      expect((await post(routes, "/api/ask", { ...question, ...wrong })).status).toBe(400);
    }
  });
});

describe("who may ask", () => {
  test.each(["localhost", "127.0.0.1:9", "[::1]:8080", "LOCALHOST:1"])("takes the host %s", async (host) => {
    expect((await get("/", { host })).status).toBe(200);
  });

  test.each(["evil.example", "localhost.evil.example:8080", "192.0.2.7:8080", "", "a b"])(
    "refuses the host %j, which somebody made a name server say",
    async (host) => {
      expect((await get("/api/about", { host })).status).toBe(421);
    },
  );

  test("takes any host where it serves the network", async () => {
    const open = createRoutes(core, { isLocal: false });
    const response = await open.request("http://portly.example/", { headers: { host: "portly.example" } });
    expect(response.status).toBe(200);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:9999" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses a question from another site: %j", async (headers) => {
    expect((await post(routes, "/api/ask", question, headers as unknown as Record<string, string>)).status).toBe(403);
  });

  test("takes one from its own page", async () => {
    const headers = { origin: "http://localhost:8080", "sec-fetch-site": "same-origin" };
    expect((await post(routes, "/api/ask", question, headers)).status).toBe(200);
  });

  test("refuses more than a long message", async () => {
    expect((await post(routes, "/api/ask", { ...question, line: "x".repeat(400_000) })).status).toBe(413);
  });
});

describe("the page over HTTP", () => {
  test("keeps to itself: nothing inline, nothing from elsewhere, in no frame", async () => {
    for (const path of ["/", "/gallery", "/assets/page-1.js", "/api/about"]) {
      const policy = (await get(path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    }
  });

  test("is packed where the browser takes it, and kept as long as it stays the same", async () => {
    const packed = await get("/assets/page-1.js", { "accept-encoding": "gzip, br" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(200);
    expect(packed.headers.get("cache-control")).toContain("immutable");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
    expect(await (await get("/assets/page-1.js")).text()).toBe("0;".repeat(1000));
  });

  test("makes ready, once, to answer who opens it; should that fail, only the log tells", async () => {
    const log = createMemoryLog();
    let times = 0;
    const createSampleCore = () => {
      times += 1;
      throw new Error("no room");
    };
    const routes = createRoutes(core, { log, createSampleCore });
    for (const path of ["/api/about", "/api/about"]) {
      const response = await routes.request(`http://localhost:8080${path}`, { headers: { host: "localhost:8080" } });
      expect(response.status).toBe(200);
    }
    await expect.poll(() => log.text()).toContain("could not make ready");
    expect(times).toBe(1);
  });

  test("that can not be loaded is told, logged, and tried again", async () => {
    const log = createMemoryLog();
    let tries = 0;
    const loadPage = async () => {
      tries += 1;
      throw new Error("the page is not built");
    };
    const broken = createRoutes(core, { log, loadPage });
    for (const _time of [1, 2]) {
      expect((await broken.request("/", { headers: { host: "localhost" } })).status).toBe(503);
    }
    expect(tries).toBe(2);
    expect(log.lines[0]).toMatchObject({ level: "error", message: "the page can not be loaded" });
  });

  test.each(["/assets/none.js", "/assets/../index.html", "/assets/%2e%2e/x", "/other"])("has no %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe("the gallery", () => {
  test("has every command, every page of the course, and every fault, each in all languages", async () => {
    const groups = (await (await get("/api/gallery")).json()) as { name: string; views: string[] }[];
    const names = groups.map(({ name }) => name);
    for (const { path } of listCommands(offered(core.commands))) expect(names).toContain(`/${path}`);
    const views = groups.flatMap((group) => group.views);
    expect(views.length).toBe(new Set(views).size);
    expect(views.filter((view) => view.startsWith("/socket explain")).length).toBeGreaterThan(100);
    for (const view of views.filter((_view, index) => index % 7 === 0)) {
      for (const locale of locales) {
        const shown = (await (await get(`/api/card?${new URLSearchParams({ view, locale })}`)).json()) as Shown;
        expect(shown.title, view).not.toBe("");
        expect(shown.ok, view).toBe(!view.startsWith("fault "));
      }
    }
  });

  test("answers any other line", async () => {
    const shown = (await (await get("/api/card?view=/port+9999&locale=ko")).json()) as Shown;
    expect(shown).toMatchObject({ intent: "port", locale: "ko" });
  });
});
