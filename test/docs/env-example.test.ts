import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const example = readFileSync(new URL(".env.example", root), "utf8");
const config = readFileSync(new URL("src/config.ts", root), "utf8");

test(".env.example lists exactly the variables that the configuration knows", () => {
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort();
  const known = [...config.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name).sort();
  expect(known.length).toBeGreaterThan(15);
  expect(listed).toEqual(known);
});
