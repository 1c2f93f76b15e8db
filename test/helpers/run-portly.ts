// The real command line in a process of its own.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs Portly with these arguments and input. Unless it is given a data directory, it finds none. */
export function runPortly(
  args: readonly string[],
  { input = "", dataDir = join(root, "there-is-none") }: { input?: string; dataDir?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["boot.mjs", ...args], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, REGISTRY_URL: "" },
    });
    const ended = { code: null as number | null, out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      ended.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      ended.err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
    child.stdin.end(input);
  });
}
