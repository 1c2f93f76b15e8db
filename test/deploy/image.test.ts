// The Dockerfile's steps, done by hand in empty folders: what is forgotten there is missing here.

import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCopy, readDockerfile, type Stage } from "../helpers/dockerfile.ts";
import { until } from "../helpers/spawn-bot.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isRoot = process.getuid?.() === 0;
const stages = readDockerfile(readFileSync(join(root, "Dockerfile"), "utf8"));
const final = stages.at(-1) as Stage;
const all = (stage: Stage, name: string) =>
  stage.instructions.filter((each) => each.name === name).map(({ text }) => text);

/**
 * Copies folders of ten thousand small files. As root, links take their place where that is possible: the bot runs as somebody
 * else then, who may not write to them.
 */
function copyAll(folders: readonly string[], to: string): void {
  const linked = isRoot && spawnSync("cp", ["-Rl", ...folders, to]).status === 0;
  if (!linked) expect(spawnSync("cp", ["-R", ...folders, to]).status).toBe(0);
}

/** What `npm ci --omit=dev` leaves: the packages that the lock file does not mark as for development. */
function installProduction(to: string): void {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = Object.entries(lock.packages as Readonly<Record<string, { dev?: boolean; devOptional?: boolean }>>);
  const isNeeded = ([path, { dev, devOptional }]: (typeof packages)[number]) => path !== "" && !dev && !devOptional;
  const isWithin = ([path]: (typeof packages)[number]) => path.lastIndexOf("node_modules/") > 0;
  // Those within others come along with them.
  const paths = packages.filter((entry) => isNeeded(entry) && !isWithin(entry)).map(([path]) => path);
  for (const [folder, within] of Map.groupBy(paths, (path) => dirname(path))) {
    mkdirSync(join(to, folder), { recursive: true });
    const there = within.map((path) => join(root, path)).filter((path) => existsSync(path));
    copyAll(there, join(to, folder));
  }
  for (const entry of packages.filter(isWithin))
    if (!isNeeded(entry)) rmSync(join(to, entry[0]), { recursive: true, force: true });
}

/** Steps that are not done as they stand, but by other means with the same result. */
const substitutes: Readonly<Record<string, (folder: string) => void>> = {
  "npm ci --ignore-scripts": (folder) => symlinkSync(join(root, "node_modules"), join(folder, "node_modules")),
  "npm ci --omit=dev --ignore-scripts": installProduction,
};

/** Does a stage's steps in a folder, which stands for its `/app`. */
function build(stage: Stage, folder: string, built: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of stage.instructions) {
    if (name === "COPY") {
      const { from, sources, to } = readCopy(text);
      for (const source of sources) {
        const path =
          from === undefined ? join(root, source) : join(built.get(from) ?? "", source.replace(/^\/app\//, ""));
        const target = to === "./" ? join(folder, basename(source)) : join(folder, to);
        if (source.endsWith("node_modules")) copyAll([path], folder);
        else
          cpSync(path, target, {
            recursive: true,
            filter: (file) => !file.endsWith("playground/built") || from !== undefined,
          });
      }
    }
    // The only step outside of /app makes /data.
    if (name !== "RUN" || text.startsWith("install -d")) continue;
    const command = text.replace(/^--mount=\S+ /, "");
    const substitute = substitutes[command];
    if (substitute) substitute(folder);
    else expect(spawnSync("sh", ["-c", command], { cwd: folder }).status, command).toBe(0);
  }
}

/** The owner of nothing but the folder for data. */
const user = isRoot ? { uid: 1000, gid: 1000 } : {};

/** Takes the right to write from its owner; what is root's is closed to others already, and may be a link. */
function closeForWriting(folder: string): void {
  if (!isRoot) spawnSync("chmod", ["-R", "a-w,a+rX", folder]);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe("the image", () => {
  let place = "";
  let app = "";
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "portly-image-"));
    chmodSync(place, 0o755);
    const built = new Map<string, string>();
    for (const [index, stage] of stages.entries()) {
      app = join(place, String(index));
      build(stage, app, built);
      if (stage.name !== undefined) built.set(stage.name, app);
    }
    closeForWriting(app);
  }, 60_000);
  afterAll(() => {
    if (!isRoot) spawnSync("chmod", ["-R", "u+w", place]);
    spawnSync("rm", ["-rf", place]);
  }, 60_000);

  const environment = () =>
    Object.fromEntries(
      all(final, "ENV").flatMap((text) => text.split(/\s+/).map((pair) => pair.split("=") as [string, string])),
    );
  const commandOf = (name: string) => {
    const [text = ""] = all(final, name);
    return JSON.parse(text.slice(text.indexOf("["))) as [string, ...string[]];
  };

  test("copies only what .dockerignore lets through", () => {
    const ignore = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
    expect(ignore[0]).toBe("**");
    const copied = stages.flatMap((stage) => all(stage, "COPY").map(readCopy)).filter(({ from }) => from === undefined);
    expect(copied.length).toBeGreaterThan(4);
    for (const source of copied.flatMap(({ sources }) => sources)) expect(ignore).toContain(`!${source}`);
  });

  test("has no package for development, and none with native code", () => {
    for (const name of ["esbuild", "vitest", "typescript", "playwright-core"])
      expect(existsSync(join(app, "node_modules", name))).toBe(false);
    const native = spawnSync("find", [app, "-name", "*.node", "-o", "-name", "binding.gyp"]).stdout.toString();
    expect(native).toBe("");
    for (const file of [".env", "test", ".git", "playground/main.tsx"]) expect(existsSync(join(app, file))).toBe(false);
  });

  test("runs as a user with a number that is not root's", () => {
    expect(all(final, "USER")).toEqual(["1000:1000"]);
  });

  test("starts from a tree that it may not write to, is healthy by its own check, and ends on SIGTERM", async () => {
    const data = join(place, "data");
    mkdirSync(data, { recursive: true });
    if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
    const port = String(await freePort());
    const env = { PATH: process.env.PATH ?? "", ...environment(), DATA_DIR: data, HOST: "127.0.0.1", PORT: port };
    expect(environment()).toMatchObject({ HOST: "0.0.0.0", NODE_ENV: "production", DATA_DIR: "/data" });
    const [, ...args] = commandOf("CMD");
    const child = spawn(process.execPath, args, { cwd: app, env, ...user });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const [, ...check] = commandOf("HEALTHCHECK");
    const isHealthy = () => spawnSync(process.execPath, check, { cwd: app, env, ...user }).status === 0;
    try {
      expect(isHealthy()).toBe(false);
      await until(isHealthy, () => output, 200);
      const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(page).toContain("<title>Portly playground</title>");
      const body = JSON.stringify({ kind: "line", line: "/team add 8123 billing", user: "ada", locale: "en" });
      const answer = await fetch(`http://127.0.0.1:${port}/api/ask`, { method: "POST", body });
      expect(await answer.text()).toContain("billing");
      expect(existsSync(join(data, "portly.db"))).toBe(true);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
      expect(await ready.json()).toMatchObject({ checks: { database: "ok" } });
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended, output).toBe(0);
    expect(isHealthy()).toBe(false);
    expect(output).not.toMatch(/"level":50|Error/);
  });
});
