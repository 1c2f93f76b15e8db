// The samples do what they teach: each is started, spoken to and stopped, where its toolchain is on this machine.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type SampleLanguage, sampleLanguageIds } from "../../src/lessons/choices.ts";
import { readSample } from "../../src/lessons/code-samples.ts";

interface Toolchain {
  /** A call that succeeds where the toolchain is there. */
  readonly check: readonly [string, ...string[]];
  /** How a file is compiled, where it has to be; the program is written to `out`. */
  compile?(file: string, out: string): readonly [string, ...string[]];
  /** How a file, or what it was compiled to, is run. */
  run(file: string): readonly [string, ...string[]];
}

const folder = fileURLToPath(new URL("../../data/code/", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "portly-code-"));
const asProgram = (file: string) => [file] as const;

const toolchains: Readonly<Record<SampleLanguage, Toolchain>> = {
  python: { check: ["python3", "--version"], run: (file) => ["python3", file] },
  javascript: { check: [process.execPath, "--version"], run: (file) => [process.execPath, file] },
  go: { check: ["go", "version"], compile: (file, out) => ["go", "build", "-o", out, file], run: asProgram },
  java: {
    check: ["javac", "--version"],
    run: (file) => ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", file],
  },
  rust: { check: ["rustc", "--version"], compile: (file, out) => ["rustc", "-o", out, file], run: asProgram },
  c: {
    check: ["cc", "--version"],
    compile: (file, out) => ["cc", "-Wall", "-Wextra", "-Werror", "-o", out, file],
    run: asProgram,
  },
};

const isHere = (id: SampleLanguage) => {
  const [command, ...args] = toolchains[id].check;
  return spawnSync(command, args).status === 0;
};

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The command that runs a sample, compiled first where that is needed. */
function prepare(
  id: SampleLanguage,
  protocol: "tcp" | "udp",
  side: "server" | "client",
): readonly [string, ...string[]] {
  const file = join(folder, id, readSample(id, protocol, side).file);
  const { compile, run } = toolchains[id];
  if (!compile) return run(file);
  const out = join(scratch, `${id}-${protocol}-${side}`);
  const [command, ...args] = compile(file, out);
  const { status, stderr } = spawnSync(command, args, { env });
  expect(status, String(stderr)).toBe(0);
  return run(out);
}

/** Java prints in the locale's encoding. */
const env = { ...process.env, LC_ALL: "C.UTF-8" };

function startServer([command, ...args]: readonly [string, ...string[]]): Promise<string> {
  const child = spawn(command, [...args, "0"], { env });
  running.push(child);
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const port = /listening on 127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("close", () => reject(new Error(`the server ended: ${output}`)));
  });
}

const languages = sampleLanguageIds.filter(isHere);
const missing = sampleLanguageIds.filter((id) => !languages.includes(id));
if (missing.length > 0) console.log(`Code samples not run, their toolchains are not here: ${missing.join(", ")}`);

describe.each(languages)("the samples in %s", (id) => {
  test.each(["tcp", "udp"] as const)(
    "a server over %s echoes what clients send, one after the other",
    async (protocol) => {
      const server = prepare(id, protocol, "server");
      const [command, ...args] = prepare(id, protocol, "client");
      const port = await startServer(server);
      for (const word of ["hello", "안녕하세요"]) {
        const { status, stdout, stderr } = spawnSync(command, [...args, port, word], { env, timeout: 15_000 });
        expect([status, stdout.toString().trim(), stderr.toString()]).toEqual([0, `echo: ${word}`, ""]);
      }
    },
  );
});

test("every sample is short enough to be read in a chat", () => {
  for (const id of sampleLanguageIds) {
    for (const protocol of ["tcp", "udp"] as const) {
      for (const side of ["server", "client"] as const) {
        const { code, file } = readSample(id, protocol, side);
        expect(code.split("\n").length, file).toBeLessThanOrEqual(32);
        expect(code, file).toContain("12345");
      }
    }
  }
});
