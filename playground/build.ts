// Builds the page: one script, one style sheet and pictures, with names that change with what is in them.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, stop } from "esbuild";
import type { PageFile } from "../src/adapters/playground/page.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const target = join(folder, "built");

function nameOf(files: readonly PageFile[], ending: string): string {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`the build has no file ending in ${ending}`);
  return `/${file.path}`;
}

/** Builds all files of the page in memory: some 0.4 seconds. @throws Error that tells what does not build */
export async function buildPage(): Promise<readonly PageFile[]> {
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, "main.tsx") },
    outdir: target,
    entryNames: "assets/[name]-[hash]",
    assetNames: "assets/[name]-[hash]",
    publicPath: "/",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    loader: { ".svg": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    // Lit's own sets a style attribute when it first draws, which the page's Content-Security-Policy forbids.
    alias: { "lit/directives/style-map.js": join(folder, "style-map.ts") },
    legalComments: "eof",
    logLevel: "silent",
  }).finally(stop);
  const files = outputFiles.map(({ path, contents }) => {
    return { path: relative(target, path).replaceAll("\\", "/"), body: contents };
  });
  const template = await readFile(join(folder, "index.html"), "utf8");
  const html = template
    .replace("page.js", nameOf(files, ".js"))
    .replace("page.css", nameOf(files, ".css"))
    .replace(
      "portly.svg",
      nameOf(
        files.filter(({ path }) => path.includes("portly")),
        ".svg",
      ),
    );
  return [...files, { path: "index.html", body: new TextEncoder().encode(html) }];
}

/** `npm run build`: leaves the files in `playground/built`, for where the tools are not installed. */
async function writePage(): Promise<void> {
  const files = await buildPage();
  await rm(target, { recursive: true, force: true });
  for (const { path, body } of files) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await writePage();
