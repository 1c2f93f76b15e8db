// One replica's slash commands over HTTP, verified, acknowledged and answered, beside a bot that only verifies and acknowledges.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { slashCommand } from "../test/fakes/slack/payloads.ts";
import { form, type SignedRequest, signBody } from "../test/fakes/slack/signed.ts";
import { printAim, rotate } from "./measure.ts";

const signingSecret = "bench-signing-secret";
const here = fileURLToPath(new URL(".", import.meta.url));
const connections = 16;
const runMs = 3000;
const warmUpMs = 2000;
const rounds = 3;

const words = rotate(["53", "postgres", "22,80,443", "8000-8010", "redis udp", "https"]);
let count = 0;

/** Slack asks once more after it got no answer in time: that is acknowledged, and nothing is worked out. */
const repeated = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };

interface Bot {
  readonly name: string;
  readonly port: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether each command brings an answer. */
  readonly answers: boolean;
}

function nextCommand(base: string, { headers = {} }: Bot): SignedRequest {
  count += 1;
  const shared = { response_url: `${base}/response`, trigger_id: `trigger-${count}` };
  const body = new URLSearchParams({ ...slashCommand("/port", words()), ...shared }).toString();
  return signBody(body, form, signingSecret, { headers });
}

/** A Web API that knows the token, and response_urls that swallow. */
async function startFarEnd() {
  let answers = 0;
  const server = createServer((incoming, response) => {
    incoming.resume();
    if (incoming.url === "/response") answers += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, team_id: "T1", user_id: "UBOT", bot_id: "B1" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, answers: () => answers, stop: () => server.close().closeAllConnections() };
}

async function startProcess(args: readonly string[], variables: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(tmpdir(), "portly-bench-"));
  const env = { PATH: process.env.PATH ?? "", SLACK_SIGNING_SECRET: signingSecret, PORT: "0", ...variables };
  const child: ChildProcess = spawn(process.execPath, [...args], {
    cwd: args[0]?.endsWith(".mjs") ? undefined : cwd,
    env,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output = (output + chunk).slice(0, 10_000);
    });
  for (let tries = 0; !/"url":"/.test(output) || (args.includes("start") && !output.includes('"ready"')); tries += 1) {
    if (tries > 1000) throw new Error(output);
    await sleep(10);
  }
  const port = Number(/"url":"http:\/\/localhost:(\d+)/.exec(output)?.[1]);
  const stop = async () => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await closed;
    rmSync(cwd, { recursive: true, force: true });
  };
  return { port, stop };
}

/** Sends one command. @returns milliseconds until it was acknowledged */
function send(port: number, agent: Agent, { body, headers }: SignedRequest): Promise<number> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const all = { ...headers, "content-length": Buffer.byteLength(body) };
    const outgoing = request({ port, host: "127.0.0.1", path: "/slack/events", method: "POST", agent, headers: all });
    outgoing.on("response", (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - since);
        else reject(new Error(`status ${response.statusCode}`));
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** As many as it takes. @returns a second */
async function saturate(bot: Bot, base: string, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const since = performance.now();
  let done = 0;
  const work = async () => {
    while (performance.now() - since < ms) {
      await send(bot.port, agent, nextCommand(base, bot));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return done / ((performance.now() - since) / 1000);
}

/** So many a second, whatever the answers take. Above some thousand the delays of this process, which signs them, count as well. @returns the time in milliseconds that 99 of 100 are acknowledged in */
async function pace(bot: Bot, base: string, perSecond: number, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const since = performance.now();
  const sent: Promise<number>[] = [];
  while (performance.now() - since < ms) {
    while (sent.length < ((performance.now() - since) / 1000) * perSecond)
      sent.push(send(bot.port, agent, nextCommand(base, bot)));
    await sleep(1);
  }
  const times = (await Promise.all(sent)).sort((a, b) => a - b);
  agent.destroy();
  return times[Math.floor(times.length * 0.99)] ?? 0;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const far = await startFarEnd();
const portly = await startProcess([join(here, "../boot.mjs"), "start"], {
  SLACK_MODE: "http",
  SLACK_BOT_TOKEN: "xoxb-bench",
  SLACK_API_URL: `${far.base}/api/`,
});
const pong = await startProcess([join(here, "bare-slack.mjs")], { BARE: "answers" });
const bare = await startProcess([join(here, "bare-slack.mjs")], {});

const bots: readonly Bot[] = [
  { name: "Portly: verified, acknowledged, answered", port: portly.port, answers: true },
  { name: "Portly: verified, acknowledged", port: portly.port, headers: repeated, answers: false },
  { name: 'Bolt: verified, acknowledged, "pong"', port: pong.port, answers: true },
  { name: "Bolt: verified, acknowledged", port: bare.port, answers: false },
];
for (const bot of bots) await saturate(bot, far.base, warmUpMs);
await sleep(500);
const measured = bots.map((): number[] => []);
const [answersBefore, countBefore] = [far.answers(), count];
let unanswered = 0;
for (let round = 0; round < rounds; round += 1) {
  for (const [index, bot] of bots.entries()) {
    const before = count;
    measured[index]?.push(await saturate(bot, far.base, runMs));
    if (!bot.answers) unanswered += count - before;
    await sleep(500);
  }
}
const rates = measured.map(median);
const [answering = 0, acknowledging = 0, pongs = 0, acknowledged = 0] = rates;
const share = (far.answers() - answersBefore) / (count - countBefore - unanswered);

console.log(
  `\nSlack's slash commands over HTTP, ${connections} connections${" ".repeat(8)}a second   p99 at half of that`,
);
for (const [index, bot] of bots.entries()) {
  const rate = rates[index] ?? 0;
  const p99 = await pace(bot, far.base, rate / 2, runMs);
  console.log(`  ${bot.name.padEnd(50)}${rate.toFixed(0).padStart(8)}${p99.toFixed(1).padStart(16)} ms`);
  await sleep(500);
}
console.log(`  answers that reached their response_url: ${(share * 100).toFixed(1)} %`);
const most = { limit: 1.43, unit: "×" };
printAim({ name: "rate of Bolt that acknowledges, over Portly's", measured: acknowledged / acknowledging, ...most });
printAim({ name: 'rate of Bolt that answers "pong", over Portly\'s answers', measured: pongs / answering, ...most });

await Promise.all([portly.stop(), pong.stop(), bare.stop()]);
far.stop();
