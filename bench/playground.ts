// The playground in a browser: from the Enter key to the answer drawn on both platforms, and how much is loaded first.

import { createPlaygroundServer } from "../src/serve-playground.ts";
import { core } from "../test/helpers/answer-in.ts";
import { browserPath, noBrowser, openBrowser } from "../test/helpers/browser.ts";
import { createMemoryLog } from "../test/helpers/memory-log.ts";
import { printAim } from "./measure.ts";

const lines = ["/port 53", "/port postgres", "/socket compare", "/classify 3306", "/port 22,80,443", "/socket explain"];

/** Runs in the page: resolves with the milliseconds from the key until a frame with the drawn answer is on the screen. */
const untilDrawn = `new Promise((resolve) => {
  const before = document.querySelectorAll("article").length;
  let since = 0;
  document.addEventListener("keydown", ({ key }) => { if (key === "Enter") since = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const cards = document.querySelectorAll("article");
    const embed = cards[cards.length - 1]?.querySelector("discord-embed")?.shadowRoot?.textContent?.trim();
    if (cards.length > before && embed) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
    else requestAnimationFrame(look);
  };
  look();
})`;

async function measure(): Promise<void> {
  let address = "";
  const onListening = (url: string) => {
    address = url;
  };
  const server = createPlaygroundServer({
    http: { port: 0 },
    core,
    createSampleCore: () => core,
    log: createMemoryLog(),
    onListening,
  });
  await server.start();
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let loaded = 0;
  page.on("requestfinished", async (request) => {
    loaded += (await request.sizes()).responseBodySize;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const firstLoad = loaded / 1000;
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const line of lines) {
      await page.fill("#line", line);
      await page.press("#line", "Escape");
      const drawn = page.evaluate<number>(untilDrawn);
      await page.press("#line", "Enter");
      times.push(await drawn);
    }
  }
  await browser.close();
  await server.stop();
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;
  console.log(`\nThe playground in a browser (${times.length} commands, drawn for both platforms)`);
  console.log(`  first load, packed     ${firstLoad.toFixed(0)} kB`);
  console.log(
    `  Enter to drawn answer  ${median.toFixed(0)} ms (median), ${Math.max(...times).toFixed(0)} ms (longest)`,
  );
  printAim({ name: "first load", measured: firstLoad, limit: 500, unit: " kB" });
  printAim({ name: "Enter to drawn answer", measured: median, limit: 100, unit: " ms" });
}

if (browserPath === undefined) console.log(`\n${noBrowser}`);
else await measure();
