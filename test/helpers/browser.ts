// A real browser for tests of pages, where the machine has one.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where Chromium is: CHROMIUM_PATH or one of the usual places; undefined where there is none. */
export const browserPath: string | undefined = [process.env.CHROMIUM_PATH ?? "", ...usualPlaces].find(
  (path) => path !== "" && existsSync(path),
);

export const noBrowser =
  "No Chromium was found (set CHROMIUM_PATH, or install it: apt-get install chromium fonts-noto-cjk): the page is not tested.";

/** Opens the browser. Its sandbox needs privileges that containers lack, and it meets only pages of ours. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  if (browserPath === undefined) throw new Error(noBrowser);
  return chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", ...more] });
}
