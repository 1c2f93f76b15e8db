import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return entries.filter((file) => file.endsWith(".ts")).map((file) => join(folder, file));
}

const sources = [...filesBelow("src"), ...filesBelow("commands")];

/** Every module that a file imports: own ones as paths from the root, packages by name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/\bfrom "([^"]+)";$|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, named, bare, later]) => (named ?? bare ?? later) as string,
  );
  return found.map((name) => (name.startsWith(".") ? normalize(join(dirname(file), name)) : name));
}

const builtIn = /^node:/;
const adapters = readdirSync(join(root, "src/adapters"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What adapters share whose platforms have messages. */
const forMessages = /^src\/adapters\/(adapter|recent-ids|report|request-id|to-question)\.ts$/;

/** What the files of each part may import, beside themselves and Node. */
const rules: readonly (readonly [part: string, allowed: readonly RegExp[]])[] = [
  ["src/core", []],
  ["src/ports", [/^src\/core\/(fault|shorten)\.ts$/, /^src\/hangul\.ts$/]],
  ["src/registry", [/^src\/ports\//, /^src\/adapters\/adapter\.ts$/, /^csv-parse/, /^saxes$/]],
  ["src/messages", [/^src\/(core|ports|lessons|daily|quiz)\//, /^src\/hangul\.ts$/]],
  ["src/lessons", [/^src\/(core|ports)\//]],
  [
    "src/daily",
    [/^src\/core\//, /^src\/ports\/edit-distance\.ts$/, /^src\/adapters\/adapter\.ts$/, /^temporal-polyfill$/],
  ],
  [
    "src/storage",
    [
      /^src\/(core|daily|installations|preferences|team)\//,
      /^src\/adapters\/adapter\.ts$/,
      /^kysely(\/migration)?$/,
      /^pg$/,
      /^pg-boss$/,
    ],
  ],
  [
    "src/doctor",
    [
      /^src\/(config|platform-config)\.ts$/,
      /^src\/adapters\/discord\/(find-changes|user-agent)\.ts$/,
      /^src\/storage\/examine\.ts$/,
      /^src\/installations\/seal\.ts$/,
      /^src\/registry\/open-registry\.ts$/,
    ],
  ],
  ["src/quiz", [/^src\/core\//]],
  ["src/preferences", [/^src\/core\//]],
  ["src/team", [/^src\/(core|ports)\//]],
  ["src/questions", [/^src\/(core|ports|lessons)\//, /^src\/hangul\.ts$/]],
  [
    "src/samples",
    [
      /^src\/core\//,
      /^src\/(daily\/(plan-due|stores)|quiz\/(bank|question)|messages\/playground|ports\/knowledge|portly)\.ts$/,
      /^src\/storage\/(in-memory|index|storage)\.ts$/,
      /^src\/adapters\/playground\/samples\.ts$/,
    ],
  ],
  [
    "src/http",
    [/^src\/adapters\/adapter\.ts$/, /^hono(\/(body-limit|http-exception|secure-headers))?$/, /^@hono\/node-server$/],
  ],
  [
    "commands",
    [/^src\/(core|ports|messages|lessons|questions|quiz|daily|preferences|team)\//, /^src\/storage\/storage\.ts$/],
  ],
  ["src/adapters/terminal", [/^src\/core\//, /^src\/adapters\/adapter\.ts$/]],
  ["src/adapters/discord", [/^src\/core\//, forMessages, /^hono$/, /^discord\.js$/, /^discord-api-types\//]],
  ["src/installations", [/^src\/core\//]],
  [
    "src/adapters/slack",
    [
      /^src\/core\//,
      /^src\/installations\/(installations|remembered|seal)\.ts$/,
      forMessages,
      /^hono(\/(cookie|html))?$/,
      /^rate-limiter-flexible$/,
      /^@slack\//,
    ],
  ],
  ["src/adapters/playground", [/^src\/core\//, forMessages, /^hono(\/body-limit)?$/, /^zod$/]],
];

/** What the page, which runs in browsers, may take of the rest: types, which are gone when it is built. */
const pageFiles = readdirSync(join(root, "playground")).filter((file) => /\.tsx?$/.test(file) && file !== "build.ts");

describe("who may import whom", () => {
  test("there are files to look at", () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(adapters).toEqual(expect.arrayContaining(["discord", "slack", "terminal"]));
  });

  test.each(rules)("%s keeps to its rule", (part, allowed) => {
    const files = sources.filter((file) => file.startsWith(`${part}/`));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const foreign = importsOf(file).filter((name) => !builtIn.test(name) && !name.startsWith(`${part}/`));
      const wrong = foreign.filter((name) => !allowed.some((rule) => rule.test(name)));
      expect(wrong, file).toEqual([]);
    }
  });

  test("what adapters share knows the core and no platform", () => {
    const shared = sources.filter((file) => /^src\/adapters\/[^/]+\.ts$/.test(file));
    expect(shared.length).toBeGreaterThan(2);
    for (const file of shared) {
      expect(
        importsOf(file).filter((name) => !/^(node:|src\/core\/|src\/adapters\/adapter\.ts$|hono$)/.test(name)),
        file,
      ).toEqual([]);
    }
  });

  test("every adapter has a rule", () => {
    const ruled = rules.map(([part]) => part);
    for (const adapter of adapters) expect(ruled).toContain(`src/adapters/${adapter}`);
  });

  test("the playground's page takes only types from the rest", () => {
    expect(pageFiles.length).toBeGreaterThan(10);
    for (const file of pageFiles) {
      const text = readFileSync(join(root, "playground", file), "utf8");
      expect(text, file).toMatch(/^\/\/ \S.+[.:]\n/);
      expect(text, file).not.toMatch(/^import (?!type).*"\.\.\//m);
    }
  });

  test("messages take only types from ports, lessons, the quiz and the daily post", () => {
    for (const file of sources.filter((name) => name.startsWith("src/messages/"))) {
      const text = readFileSync(join(root, file), "utf8");
      expect(text, file).not.toMatch(/^import (?!type).*(?:ports|lessons|quiz|daily)\//m);
    }
  });
});

describe("every source file", () => {
  test.each(sources)("%s begins by saying what it knows", (file) => {
    expect(readFileSync(join(root, file), "utf8")).toMatch(/^\/\/ \S.+[.:]\n/);
  });

  test("the environment is read in one place", () => {
    const readers = sources.filter((file) => readFileSync(join(root, file), "utf8").includes("process.env"));
    expect(readers).toEqual(["src/environment.ts"]);
  });
});

test("ARCHITECTURE.md and the README name no file that is not there", () => {
  const present = new Set(
    readdirSync(root, { recursive: true, encoding: "utf8" }).filter((f) => !f.startsWith("node_modules")),
  );
  for (const page of ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md", "SECURITY.md"]) {
    const text = readFileSync(join(root, page), "utf8");
    const named = [...text.matchAll(/`((?:src|commands|data|test|bench|docs|playground)\/[\w./-]*)`/g)].map(
      ([, name]) => name as string,
    );
    for (const name of named) expect(present.has(name.replace(/\/$/, "")), `${page}: ${name}`).toBe(true);
  }
});
