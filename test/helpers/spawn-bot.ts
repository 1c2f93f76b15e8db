// The real bot in a process of its own.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const boot = fileURLToPath(new URL("../../boot.mjs", import.meta.url));

export interface Bot {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it at once, where it has not ended. */
  readonly kill: () => void;
}

/** Starts the real process, in a folder without .env and with nothing but these variables. */
export function spawnBot(variables: Readonly<Record<string, string>>, args: readonly string[] = [boot, "start"]): Bot {
  const cwd = mkdtempSync(join(tmpdir(), "portly-"));
  // Any free port: several of these run at once.
  const env = { PATH: process.env.PATH ?? "", PORT: "0", ...variables };
  const child = spawn(process.execPath, [...args], { cwd, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  child.stdin?.end();
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { process: child, output: () => output, ended, kill: () => child.kill("SIGKILL") };
}

/**
 * Waits until something is so, for ten seconds at most.
 * @param what is told where it never came
 * @param everyMs how often it is looked at: seldom where a look is much work
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: () => string = () => "",
  everyMs = 10,
): Promise<void> {
  for (const end = performance.now() + 10_000; !(await isSo()); ) {
    if (performance.now() > end) throw new Error(`it never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** How many platforms are ready. */
export const readyLines = (bot: Bot): number => bot.output().split('"msg":"ready"').length - 1;

/** The address that the bot serves; undefined until it does. */
export const addressOf = (bot: Bot): string | undefined => /http:\/\/localhost:\d+\//.exec(bot.output())?.[0];
