// One replica that Discord calls over HTTP: answers a second and how long they take, beside a bare route that only verifies.

import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Load, Measured } from "./http-load.ts";
import { printFloor } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = 9;
const seconds = 1.5;
const connections = 32;
/** More than any server here takes in that time. */
const mostPerSecond = 12_000;

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const secret = privateKey.export({ format: "der", type: "pkcs8" }).toString("hex");
const folder = mkdtempSync(join(tmpdir(), "portly-"));
const env = {
  PATH: process.env.PATH ?? "",
  PORT: "0",
  DISCORD_MODE: "http",
  DISCORD_PUBLIC_KEY: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),
  DATA_DIR: folder,
};

interface Server {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** Starts a server that tells its address on its output, which goes to a file as it would to a collector of logs. */
async function startServer(args: readonly string[]): Promise<Server> {
  const output = join(folder, `${args.join("-").replaceAll("/", "-")}.log`);
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env,
    stdio: ["ignore", openSync(output, "w"), "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  for (;;) {
    const [url] = /http:\/\/localhost:\d+\//.exec(readFileSync(output, "utf8")) ?? [];
    if (url !== undefined) return { url, stop };
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    await sleep(20);
  }
}

async function put(url: string, rate?: number, isUnrepeated = false): Promise<Measured> {
  const most = Math.ceil((rate ?? mostPerSecond) * seconds) + connections;
  const load: Load = {
    url,
    privateKey: secret,
    seconds,
    connections,
    most,
    isUnrepeated,
    ...(rate === undefined ? {} : { rate }),
  };
  const child = spawn(process.execPath, ["bench/http-load.ts", JSON.stringify(load)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => {
    told += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  const measured = JSON.parse(told) as Measured;
  if (measured.failures > 0) throw new Error(`${measured.failures} requests were not answered`);
  return measured;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

function print(name: string, { perSecond, p50, p99, busy }: Measured): void {
  const load = `(load process ${Math.round(busy * 100)}% busy)`;
  console.log(
    `  ${name.padEnd(28)}${perSecond.toFixed(0).padStart(6)}/s  median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms  ${load}`,
  );
}

const [bare, portly] = [await startServer(["bench/bare-http.mjs"]), await startServer(["boot.mjs", "start"])];
console.log(`\nDiscord's interactions over HTTP (/port, one replica, ${connections} connections, ${rounds} rounds)`);
const bySpeed = (a: Measured, b: Measured) => a.perSecond - b.perSecond;
const pairs: { readonly bare: Measured; readonly portly: Measured }[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const pair = { bare: await put(bare.url), portly: await put(portly.url) };
  // The first round warms both.
  if (round > 0) pairs.push(pair);
}
const middle = (name: "bare" | "portly") =>
  pairs.map((pair) => pair[name]).toSorted(bySpeed)[Math.floor(rounds / 2)] as Measured;
print("bare route", middle("bare"));
print("Portly", middle("portly"));
print("Portly, nothing asked twice", await put(portly.url, undefined, true));
const half = Math.floor(middle("portly").perSecond / 2);
print("bare route at half of that", await put(bare.url, half));
print("Portly at half load", await put(portly.url, half));
printFloor({
  name: "requests a second, of the bare route's",
  measured: median(pairs.map((pair) => pair.portly.perSecond / pair.bare.perSecond)),
  limit: 0.7,
  unit: "×",
});
await Promise.all([bare.stop(), portly.stop()]);
