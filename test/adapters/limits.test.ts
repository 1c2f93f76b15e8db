import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const adapters = new URL("../../src/adapters/", import.meta.url);

test.each(["discord", "slack"])("every limit that is declared for %s is used", (name) => {
  const folder = new URL(`${name}/`, adapters);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const declared = [...(sources.find((text) => text.includes("export const limits")) ?? "").matchAll(/^ {2}(\w+):/gm)];
  expect(declared.length).toBeGreaterThan(10);
  const unused = declared
    .map(([, key]) => key)
    .filter((key) => !sources.some((text) => text.includes(`limits.${key}`)));
  expect(unused).toEqual([]);
});
