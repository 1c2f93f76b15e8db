// The real bot in a process of its own, with the address of its HTTP server.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface StartedBot {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** The server's address, with a slash at the end; resolves when it listens. */
  readonly address: () => Promise<string>;
  /** Ends it, whatever it does, and removes its folder. */
  readonly end: () => Promise<void>;
}

/** Waits until something is so, for fifteen seconds at most. */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: () => string = () => ""): Promise<void> {
  const since = performance.now();
  while (!(await isSo())) {
    if (performance.now() - since > 15_000) throw new Error(`it never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts it in an empty folder, with nothing but these variables. */
export function startBot(
  variables: Readonly<Record<string, string>>,
  { from = root, nodeOptions = [] }: { readonly from?: string; readonly nodeOptions?: readonly string[] } = {},
): StartedBot {
  const cwd = mkdtempSync(join(tmpdir(), "portly-"));
  const env = { PATH: process.env.PATH ?? "", PORT: "0", ...variables };
  const child = spawn(process.execPath, [...nodeOptions, join(from, "boot.mjs"), "start"], { cwd, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const found = () => /http:\/\/localhost:\d+\//.exec(output)?.[0];
  return {
    process: child,
    output: () => output,
    ended,
    address: async () => {
      await eventually(
        () => found() !== undefined,
        () => output,
      );
      return found() as string;
    },
    end: async () => {
      child.kill("SIGKILL");
      await ended;
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}
