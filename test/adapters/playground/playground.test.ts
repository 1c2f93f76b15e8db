import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEmbed } from "../../../src/adapters/discord/to-embed.ts";
import { faultSamples } from "../../../src/adapters/playground/fault-samples.ts";
import type { Shown } from "../../../src/adapters/playground/shown.ts";
import { toBlocks } from "../../../src/adapters/slack/to-blocks.ts";
import { listCommands, offered } from "../../../src/core/command.ts";
import { type Locale, locales } from "../../../src/core/locale.ts";
import { playgroundWords } from "../../../src/messages/playground.ts";
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

  test("is never an offer of what the playground refuses", async () => {
    const asked = { ...question, line: "/trivia daily on 9:30 Seoul" };
    const { ok, text } = (await (await post(routes, "/api/ask", asked)).json()) as Shown;
    expect(ok).toBe(false);
    expect(text).not.toContain("/trivia daily on");
    expect(text).toContain("/trivia now");
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

describe("the gallery", async () => {
  const groups = (await (await get("/api/gallery")).json()) as { name: string; views: string[] }[];
  const views = groups.flatMap((group) => group.views);
  const show = async (view: string, locale: Locale = "en") =>
    (await (await get(`/api/card?${new URLSearchParams({ view, locale })}`)).json()) as Shown;
  const read = async (view: string, locale?: Locale) => (await show(view, locale)).text;

  test("has every command, every page of the course, and every fault", () => {
    const names = groups.map(({ name }) => name);
    for (const { path } of listCommands(offered(core.commands))) expect(names).toContain(`/${path}`);
    expect(views.length).toBe(new Set(views).size);
    expect(views.filter((view) => view.startsWith("/socket explain")).length).toBeGreaterThan(100);
    expect(views.filter((view) => view.startsWith("fault "))).toHaveLength(Object.keys(faultSamples).length);
  });

  test.each(groups)("answers everything of $name, in all languages", async ({ views: ofGroup }) => {
    expect(ofGroup.length).toBeGreaterThan(0);
    for (const view of ofGroup) {
      for (const locale of locales) {
        const shown = await show(view, locale);
        expect(shown.title, view).not.toBe("");
        expect(shown.ok, `${view}: ${shown.text}`).toBe(!view.startsWith("fault "));
        expect(shown.discord !== undefined || shown.home !== undefined, view).toBe(true);
      }
    }
  });

  test("calls whatever nobody types by a name in Korean", () => {
    const untyped = views.filter((view) => !/^(?:\/|fault )/.test(view));
    expect(untyped.length).toBeGreaterThan(20);
    expect(Object.keys(playgroundWords.ko.cards).sort()).toEqual([...untyped].sort());
    const kinds = groups.map(({ name }) => name).filter((name) => !name.startsWith("/"));
    for (const words of Object.values(playgroundWords)) expect(Object.keys(words.groups)).toEqual(kinds);
  });

  test("shows a reveal with its spread, and the names of those who let theirs be told", async () => {
    const text = await read("post question, revealed");
    expect(text).toMatch(/✓ [A-D] █+░* \d \(\d+ %\)/);
    expect(text).toMatch(/Right: .*민지/);
    expect(text).not.toContain("Grace");
  });

  test("shows boards with people on them, for each period another one", async () => {
    const boards = await Promise.all(["week", "month", "ever"].map((period) => read(`/trivia leaderboard ${period}`)));
    expect(new Set(boards.map((board) => board.split("\n").slice(2, 6).join())).size).toBe(3);
    for (const board of boards) expect(board).toMatch(/1 person more scored and is not shown/);
  });

  test("shows schedules that go on, that rest, and posts that went wrong", async () => {
    const text = await read("/trivia daily status");
    for (const part of [
      "Next: Mon 23 Nov, 08:45",
      "2026-11-18: not posted",
      "2026-11-16: may not have been",
      "invalid_blocks",
    ])
      expect(text).toContain(part);
    expect(text.match(/^ {2}Paused:/gm)).toHaveLength(2);
  });

  test("tells each answer to a question as it is", async () => {
    const titles = await Promise.all(
      ["a right answer", "a wrong answer", "another answer to the question of the day", "a late answer"].map(
        async (name) => (await show(`press ${name}`)).title,
      ),
    );
    expect(titles[0]).toMatch(/^Right/);
    expect(titles[1]).toMatch(/^Not quite/);
    expect(titles[2]).toMatch(/before/);
    expect(titles[3]).toBe("Already revealed");
  });

  test("to look at a card changes nothing", async () => {
    for (const view of [
      "/trivia daily off all",
      "/team remove billing-api",
      "press forget me",
      "/portly settings ko",
    ]) {
      const before = await read(view);
      expect((await show(view)).ok).toBe(true);
      expect(await read(view)).toBe(before);
    }
    expect(await read("/team list")).toContain("billing-api");
    expect(await read("press my score")).toMatch(/\d points this week/);
  });

  test("shows Slack's Home tab as Slack would be sent it, and as nothing for Discord", async () => {
    const { home, discord, slack } = await show("home with an answer", "ko");
    expect(home).toMatchObject({ type: "home" });
    expect(JSON.stringify(home)).toContain("5432번 포트");
    expect([discord, slack]).toEqual([undefined, undefined]);
  });

  test("shows the message that a command is called on", async () => {
    expect(await show("message explain ports, an error")).toMatchObject({ given: expect.stringContaining("port 22") });
  });

  test("answers any other line", async () => {
    expect(await show("/port 9999", "ko")).toMatchObject({ intent: "port", locale: "ko" });
    for (const view of ["post none", "press none", "message explain ports, none", "fault none", "toString"])
      expect((await show(view)).ok, view).toBe(false);
  });
});
