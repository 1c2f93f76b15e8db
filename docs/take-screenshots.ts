// `npm run screenshots`: the pictures of the README, taken from the playground.

import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { createCore } from "../src/portly.ts";
import { createPlaygroundServer } from "../src/serve-playground.ts";
import { openBrowser } from "../test/helpers/browser.ts";

const lines = ["/port postgres", "/socket explain"];
const silent = { info: () => {}, warn: () => {}, error: () => {} };

interface Picture {
  readonly file: string;
  readonly view: "discord" | "slack";
  readonly theme: "light" | "dark";
}

const pictures: readonly Picture[] = [
  { file: "discord.png", view: "discord", theme: "dark" },
  { file: "slack.png", view: "slack", theme: "light" },
];

/** What is asked stands in the picture as it does on the page; the head and the input do not. */
async function take(browser: Browser, address: string, { file, view, theme }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 640, height: 480 },
    deviceScaleFactor: 2,
    locale: "en-US",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-01-05T09:41:00Z");
  const settings = JSON.stringify({ user: "minji", locale: "en", theme, view });
  await page.addInitScript(`localStorage.setItem("portly", ${JSON.stringify(settings)})`);
  await page.goto(address);
  for (const [index, line] of lines.entries()) {
    await page.fill("#line", line);
    await page.press("#line", "Escape");
    await page.press("#line", "Enter");
    await page.locator("article").nth(index).waitFor();
  }
  await page.waitForLoadState("networkidle");
  await page.evaluate("for (const part of document.querySelectorAll('header, footer')) part.hidden = true");
  await page.locator("main").screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) });
  await context.close();
}

let address = "";
const server = createPlaygroundServer({
  http: { port: 0 },
  core: createCore(),
  createSampleCore: createCore,
  log: silent,
  onListening: (url) => {
    address = url;
  },
});
await server.start();
const browser = await openBrowser();
for (const picture of pictures) await take(browser, address, picture);
await browser.close();
await server.stop();
console.log(`Taken: ${pictures.map(({ file }) => `docs/${file}`).join(", ")}`);
