// The files of the playground's page: built now where the tools for it are installed, else as `npm run build` left them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageFile } from "./adapters/playground/page.ts";

const builtFolder = fileURLToPath(new URL("../playground/built", import.meta.url));

async function readBuilt(): Promise<readonly PageFile[]> {
  const entries = await readdir(builtFolder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error("the playground's page is not built: run `npm ci` with the devDependencies, or `npm run build`");
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => {
      const path = file.slice(builtFolder.length + 1).replaceAll("\\", "/");
      return { path, body: await readFile(file) };
    }),
  );
}

/** Whether the reason is that a package or the page's source is not there, as in an image for production. */
const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";

/** Loads the page. @throws Error in words where it can neither be built nor was built */
export async function loadPage(): Promise<readonly PageFile[]> {
  try {
    const { buildPage } = await import("../playground/build.ts");
    return await buildPage();
  } catch (error) {
    if (isMissing(error)) return readBuilt();
    throw error;
  }
}
