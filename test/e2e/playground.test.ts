import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { playgroundWords } from "../../src/messages/playground.ts";
import { createPlaygroundServer } from "../../src/serve-playground.ts";
import { core, createSampleCore } from "../helpers/answer-in.ts";
import { browserPath, noBrowser, openBrowser } from "../helpers/browser.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";

const { en, ko } = playgroundWords;

if (browserPath === undefined) console.warn(noBrowser);

type Visit = Pick<BrowserContextOptions, "locale"> & { readonly viewport?: { width: number; height: number } };

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

describe.skipIf(browserPath === undefined)("the playground in a browser", () => {
  let address = "";
  let browser: Browser;
  const server = createPlaygroundServer({
    http: { port: 0 },
    core,
    createSampleCore,
    log: createMemoryLog(),
    onListening: (url) => {
      address = url.slice(0, -1);
    },
  });
  const faults: string[] = [];
  const visitors = new Map<string, Promise<Page>>();

  beforeAll(async () => {
    [browser] = await Promise.all([openBrowser(["--renderer-process-limit=1"]), server.start()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A browser's only page, which remembers nothing but its files. What it complains of, and what it asks of others, is a fault. */
  async function createVisitor(locale: string): Promise<Page> {
    const visitor = await browser.newContext({ locale });
    visitor.setDefaultTimeout(15_000);
    await visitor.addInitScript("localStorage.clear()");
    const page = await visitor.newPage();
    page.on("console", (line) => void (line.type() === "error" && faults.push(line.text())));
    page.on("pageerror", (error) => void faults.push(error.message));
    page.on("request", (request) => void (request.url().startsWith(`${address}/`) || faults.push(request.url())));
    return page;
  }

  /** Opens a page anew, as somebody who was never here. */
  async function open(path = "/", { locale = "en-GB", viewport = desk }: Visit = {}): Promise<Page> {
    visitors.set(locale, visitors.get(locale) ?? createVisitor(locale));
    const page = await (visitors.get(locale) as Promise<Page>);
    await page.setViewportSize(viewport);
    await page.goto(address + path);
    await page.getByRole("main").waitFor();
    return page;
  }

  const input = (page: Page) => page.getByRole("combobox", { name: /^(Command|명령)/ });
  const choices = (page: Page) => page.getByRole("listbox", { name: /^(Suggestions|입력 추천)$/ }).getByRole("option");
  const cards = (page: Page) => page.getByRole("article");

  async function ask(page: Page, line: string): Promise<void> {
    const before = await cards(page).count();
    await input(page).fill(line);
    await input(page).press("Escape");
    await input(page).press("Enter");
    await cards(page).nth(before).waitFor();
  }

  const asDiscord = (page: Page) => cards(page).last().locator(".as-discord");
  const asSlack = (page: Page) => cards(page).last().locator(".as-slack");

  interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
  }

  /** What axe finds, each with where. */
  async function barriers(page: Page): Promise<readonly string[]> {
    if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: readonly Violation[] }>(
      "axe.run({ resultTypes: ['violations'], preload: false })",
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  }

  test("draws the answer to /port 53 as Discord and as Slack show it, and tells screen readers", async () => {
    const page = await open();
    await ask(page, "/port 53");
    for (const drawing of [asDiscord(page), asSlack(page)]) {
      await drawing.getByText("Port 53: DNS").waitFor();
      await drawing.getByText("Registered for (IANA)").waitFor();
      expect(await drawing.getByRole("link", { name: "IANA" }).getAttribute("href")).toMatch(
        /^https:\/\/www.iana.org\//,
      );
    }
    const announced = () => page.getByRole("status").allTextContents();
    const first = await announced();
    expect(first).toContainEqual(expect.stringMatching(/^Port 53: DNS/));
    await ask(page, "/port 53");
    // Screen readers read what has changed.
    expect(await announced()).not.toEqual(first);
    expect(await announced()).toContainEqual(expect.stringMatching(/^Port 53: DNS/));
  });

  test("answers a question in its own language, and explains the ports in it", async () => {
    const page = await open();
    await ask(page, "53번 포트가 뭐예요?");
    await asSlack(page).getByText("53번 포트: DNS").waitFor();
    await ask(page, "bind: EADDRINUSE :::3000");
    await cards(page).last().getByRole("button", { name: messages.en.commands.explainPorts.name }).click();
    await asDiscord(page).getByText(messages.en.found.title(1, 1)).waitFor();
  });

  test("completes commands, values and options with the keyboard alone", async () => {
    const page = await open();
    const options = choices(page);
    await input(page).press("/");
    await options.first().waitFor();
    expect(await options.count()).toBeGreaterThan(8);
    await page.keyboard.type("po");
    await page.keyboard.press("Tab");
    expect(await input(page).inputValue()).toBe("/port ");
    await page.keyboard.type("postg");
    await options.filter({ hasText: "PostgreSQL · 5432" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await input(page).getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
    await page.keyboard.press("Enter");
    await page.keyboard.type(" pri");
    // The first one: suggestions for what stood there before may still be shown.
    await options.first().filter({ hasText: "private" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await asDiscord(page).getByText("Only you can see this").waitFor();
    await asSlack(page).getByText(en.onlyYou).waitFor();
    await asDiscord(page).getByText("Dismiss message").focus();
    await page.keyboard.press("Enter");
    await cards(page).waitFor({ state: "detached" });
    // Whoever put it away goes on where one types.
    await page.keyboard.press("ArrowUp");
    expect(await input(page).inputValue()).toMatch(/^\/port .+ private$/);
  });

  test("buttons work in both drawings; what they answer is for who pressed", async () => {
    const page = await open();
    await ask(page, "/classify 3306");
    await asDiscord(page).getByRole("button", { name: messages.en.port.buttonRange }).click();
    await asDiscord(page).getByText("Only you can see this").waitFor();
    await ask(page, "/port ra");
    const choice = await asSlack(page).getByRole("button").first().textContent();
    await asSlack(page).getByRole("button").first().click();
    await asSlack(page)
      .getByRole("heading", { name: new RegExp(choice?.split(" ")[0] as string) })
      .waitFor();
    expect(await cards(page).count()).toBe(3);
    await page.getByLabel(en.person, { exact: true }).selectOption("minji");
    expect(await cards(page).count()).toBe(2);
  });

  test("two people walk through the tour from one card, each on a card of their own", async () => {
    const page = await open();
    await ask(page, "/socket explain");
    await asDiscord(page).getByText("/socket explain").waitFor();
    await cards(page).first().locator(".as-discord").getByRole("button").first().click();
    await cards(page).nth(1).waitFor();
    await asDiscord(page).getByRole("button", { name: messages.en.lessons.next }).focus();
    await page.keyboard.press("Enter");
    await asDiscord(page).getByText("2/6").waitFor();
    expect(await page.evaluate("document.activeElement.ariaLabel")).toMatch(/^Ada/);
    await page.getByLabel(en.person, { exact: true }).selectOption("sam");
    expect(await cards(page).count()).toBe(1);
    await asSlack(page).getByRole("button").nth(1).click();
    await cards(page).nth(1).waitFor();
    await asSlack(page).getByText("1/6").waitFor();
    await page.getByLabel(en.person, { exact: true }).selectOption("ada");
    await asDiscord(page).getByText("2/6").waitFor();
    expect(await cards(page).count()).toBe(2);
  });

  test("two people answer a question of the quiz: both count, and neither is told what the other chose", async () => {
    const { quiz } = messages.en;
    const page = await open();
    const person = page.getByLabel(en.person, { exact: true });
    const letter = (drawing: string, name: string) =>
      cards(page).first().locator(drawing).getByRole("button", { name, exact: true });
    await ask(page, "/trivia now");
    await letter(".as-discord", "A").click();
    await asDiscord(page).getByText(quiz.spread(1)).waitFor();
    await person.selectOption("minji");
    expect(await cards(page).count()).toBe(1);
    expect(await page.getByRole("status").allTextContents()).toEqual([""]);
    await letter(".as-slack", "B").click();
    await asSlack(page).getByText(quiz.spread(2)).waitFor();
    await person.selectOption("ada");
    await asSlack(page).getByText(quiz.spread(1)).waitFor();
    await letter(".as-discord", "B").click();
    await asDiscord(page).getByText("A counts").waitFor();
    await asDiscord(page).getByText(quiz.spread(2)).waitFor();
    expect(await cards(page).count()).toBe(3);
  });

  test("speaks Korean, page and answers alike", async () => {
    const page = await open("/", { locale: "ko-KR" });
    await page.getByText(ko.intro).waitFor();
    await ask(page, "/port 53");
    await asDiscord(page).getByText("53번 포트: DNS").waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("ko");
    await asDiscord(page)
      .getByText(ko.discord.used as string, { exact: true })
      .waitFor();
    for (const drawing of [asDiscord(page), asSlack(page)]) {
      await drawing.getByText(/^(오전|오후) \d/).waitFor();
    }
    await asSlack(page).getByText(ko.app, { exact: true }).waitFor();
    const tag = asDiscord(page).locator("discord-verified-author-tag");
    expect(await tag.evaluate((element) => element.shadowRoot?.textContent?.trim())).toBe(ko.discord.App);
    await ask(page, "/port 22 private");
    await asDiscord(page).getByText("나만 볼 수 있어요").waitFor();
    await asDiscord(page).getByText("메시지 닫기").click();
    await cards(page).nth(1).waitFor({ state: "detached" });
    await page.getByLabel(ko.language, { exact: true }).selectOption("en");
    await ask(page, "/port 53");
    await asDiscord(page).getByText("Port 53: DNS").waitFor();
  });

  test("shows and copies the payloads and the plain text", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ask(page, "/port 53");
    for (const [name, expected] of [
      [en.discordJson, '"embeds"'],
      [en.slackJson, '"blocks"'],
      [en.plainText, "Registered for (IANA):"],
    ] as const) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("button", { name: en.copy, exact: true }).click();
      await page.getByText(en.copied, { exact: true }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toContain(expected);
    }
  });

  test("fits a phone, where one platform is shown", async () => {
    const page = await open("/", { viewport: { width: 360, height: 740 } });
    await ask(page, "/socket compare");
    await asDiscord(page).getByText(messages.en.compare.title).waitFor();
    expect(await asSlack(page).count()).toBe(0);
    await page.getByLabel(en.view, { exact: true }).selectOption("slack");
    await asSlack(page).getByText(messages.en.compare.title).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await ask(page, "/port 8000-8010");
    // Nothing is cut off by a wide table or a long button.
    const isCut = "[...document.querySelectorAll('.drawing')].some((each) => each.scrollWidth > each.clientWidth)";
    expect(await page.evaluate(isCut)).toBe(false);
    await page.goto(`${address}/gallery?view=/socket+compare`);
    await asDiscord(page).nth(1).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test("says so when Portly has gone", async () => {
    const page = await open();
    await page.route("**/api/ask", (route) => route.abort());
    await input(page).fill("/port 53");
    await input(page).press("Enter");
    await page.getByRole("alert").getByText(en.lost).waitFor();
    await page.unrouteAll();
    faults.length = 0;
  });

  test("the gallery shows every card in every language", async () => {
    const page = await open("/gallery?view=/port+53");
    await page.locator(".as-slack").getByText("Port 53: DNS").waitFor();
    await page.locator(".as-slack").getByText("53번 포트: DNS").waitFor();
    await page.getByRole("button", { name: en.next }).click();
    await page.locator(".as-slack").getByText("PostgreSQL: port 5432").waitFor();
    await page.getByLabel(en.chooseCard, { exact: true }).selectOption("fault service-unknown");
    await page.locator(".as-discord").getByText("postgrass").first().waitFor();
    await page.getByLabel(en.chooseCard, { exact: true }).selectOption("every");
    expect(await cards(page).count()).toBeGreaterThan(200);
    await cards(page).last().scrollIntoViewIfNeeded();
    await cards(page).last().locator(".as-slack").nth(1).waitFor();
    await page.goBack();
    await page.goBack();
    await page.locator(".as-slack").getByText("PostgreSQL: port 5432").waitFor();
  });

  test("the gallery shows what a history brings, and a question in its own language only", async () => {
    const page = await open("/gallery?view=post+question,+revealed", { locale: "ko-KR" });
    await page.getByRole("heading", { name: ko.cards["post question, revealed"] as string }).waitFor();
    await page
      .locator(".as-discord")
      .getByText(/맞힌 분: /)
      .waitFor();
    await page.getByLabel(ko.chooseCard, { exact: true }).selectOption("home");
    await page.getByRole("group", { name: ko.asHome }).nth(1).waitFor();
    expect(await page.locator(".as-discord").count()).toBe(0);
    await page.getByLabel(ko.chooseCard, { exact: true }).selectOption("/ask 53번 포트가 뭐예요?");
    await page.locator(".as-slack").getByText("53번 포트: DNS").waitFor();
    await page.getByText(ko.loading).waitFor({ state: "detached" });
    expect(await page.locator(".as-slack").count()).toBe(1);
    await page.getByLabel(ko.chooseCard, { exact: true }).selectOption("message explain ports, an error");
    await page
      .getByText(/^ssh: connect to host/)
      .first()
      .waitFor();
  });

  // Every width, language and colour, each with each other once.
  test.each([
    ["phone, in English, dark", phone, "en-GB", en, "dark"],
    ["phone, in Korean, light", phone, "ko-KR", ko, "light"],
    ["wide screen, in English, light", desk, "en-GB", en, "light"],
    ["wide screen, in Korean, dark", desk, "ko-KR", ko, "dark"],
  ])("shuts nobody out: %s", async (_name, viewport, locale, words, theme) => {
    const page = await open("/", { viewport, locale });
    await ask(page, "/port 5432 private");
    await ask(page, "/socket compare");
    await ask(page, "/port 65536");
    await page.getByRole("button", { name: words.slackJson, exact: true }).last().click();
    await page.getByLabel(words.theme, { exact: true }).selectOption(theme);
    await input(page).fill("/port 5");
    await choices(page).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel(words.view, { exact: true }).selectOption("slack");
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${address}/gallery?view=home+with+an+answer`);
    await page.locator(".as-slack").nth(1).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
