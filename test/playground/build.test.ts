import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildPage } from "../../playground/build.ts";

const files = await buildPage();

test("all files of the page together are less than 500 kB packed", () => {
  const packed = files.map(({ body }) => gzipSync(body).length).reduce((sum, size) => sum + size, 0);
  expect(packed).toBeGreaterThan(50_000);
  expect(packed).toBeLessThan(500_000);
});

test("the page names only files that are there, and has nothing inline", () => {
  const html = new TextDecoder().decode(files.find(({ path }) => path === "index.html")?.body);
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name as string);
  expect(named.length).toBe(3);
  for (const name of named) expect(files.map(({ path }) => `/${path}`)).toContain(name);
  expect(html).not.toMatch(/<style|style=|<script(?! type="module" src=)| on\w+=/);
});

test("style sheets load nothing from elsewhere", () => {
  const css = files.filter(({ path }) => path.endsWith(".css")).map(({ body }) => new TextDecoder().decode(body));
  expect(css).toHaveLength(1);
  expect(css[0]).not.toMatch(/@import|@font-face|url\(\s*["']?https?:/);
});
