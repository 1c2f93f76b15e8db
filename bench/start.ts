// How long `ask` takes from the shell, beside a Node process that does nothing.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { printAim } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const runs = 30;

/** Milliseconds that a process takes from start to end, sorted. */
function time(args: readonly string[]): readonly number[] {
  const once = () => {
    const since = performance.now();
    const { status } = spawnSync(process.execPath, [...args], { cwd: root });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
    return performance.now() - since;
  };
  for (let warm = 0; warm < 3; warm += 1) once();
  return Array.from({ length: runs }, once).sort((a, b) => a - b);
}

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] as number;

const empty = median(time(["-e", "0"]));
const number = median(time(["boot.mjs", "ask", "/port 53"]));
const name = median(time(["boot.mjs", "ask", "/port postgres"]));
console.log(`\nStart of ask (median of ${runs}, warm compile cache)`);
console.log(`  node -e 0 (baseline)   ${empty.toFixed(1)} ms`);
console.log(`  ask "/port 53"         ${number.toFixed(1)} ms  × ${(number / empty).toFixed(2)}`);
console.log(`  ask "/port postgres"   ${name.toFixed(1)} ms  × ${(name / empty).toFixed(2)}`);
printAim({
  name: "ask, as a multiple of an empty Node",
  measured: Math.max(number, name) / empty,
  limit: 3,
  unit: "×",
});
