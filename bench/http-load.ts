// A process that sends signed interactions and measures the answers: as many as a server takes, or so many a second.

import { createPrivateKey, sign } from "node:crypto";
import { Agent, request } from "node:http";
import { commandInteraction } from "../test/fakes/discord/interactions.ts";
import { createLookUps } from "./look-ups.ts";

/** What is to be sent, as JSON in the first argument. */
export interface Load {
  readonly url: string;
  /** DER (PKCS #8), in hexadecimal digits. */
  readonly privateKey: string;
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second; left out, the next one on each connection when the one before is answered. */
  readonly rate?: number;
  /** Requests to sign beforehand. */
  readonly most: number;
  /** Whether nothing is asked twice; else as people ask. */
  readonly isUnrepeated: boolean;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds from when it was to be sent until all of the answer was there. */
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 200. */
  readonly failures: number;
  /** How busy this process was, of one processor: near 1, it was the limit itself. */
  readonly busy: number;
}

interface Signed {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

const anyone = commandInteraction("port", { query: "53" });

/** Everybody asks once: one person, or one server, may not ask so much. */
function askedBy(index: number) {
  const { member } = anyone;
  const user = { ...member.user, id: String(800_000_000_000_000_000n + BigInt(index)) };
  return { guild_id: String(600_000_000_000_000_000n + BigInt(index >> 4)), member: { ...member, user } };
}

/** A number that is asked for once only: the factor and the number of ports have no divisor in common. */
const unrepeated = (index: number) => ({ query: String(1 + ((index * 7919) % 65_535)), locale: "en-US" });

/** Interactions each with an id of its own, as Discord gives them, and signed now. */
function prepare({ privateKey, most, isUnrepeated }: Load): readonly Signed[] {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "hex"), format: "der", type: "pkcs8" });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const first = BigInt(Date.now()) << 22n;
  const lookUp = isUnrepeated ? unrepeated : createLookUps();
  return Array.from({ length: most }, (_, index): Signed => {
    const id = String(first + BigInt(index));
    const { query, locale } = lookUp(index);
    const interaction = {
      id,
      token: `token-${id}`,
      application_id: "900000000000000001",
      version: 1,
      ...commandInteraction("port", { query }, locale),
      ...askedBy(index),
    };
    const body = Buffer.from(JSON.stringify(interaction));
    const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), key).toString("hex");
    const length = { "content-type": "application/json", "content-length": body.length };
    return { headers: { ...length, "x-signature-ed25519": signature, "x-signature-timestamp": timestamp }, body };
  });
}

async function run(load: Load): Promise<Measured> {
  const requests = prepare(load);
  const { hostname, port } = new URL(load.url);
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const times: number[] = [];
  let failures = 0;
  /** A few answers are looked at: they must be answers. */
  const seen: string[] = [];
  let next = 0;

  /** @param due when it was to be sent */
  function send(due: number): Promise<void> {
    const signed = requests[next++];
    if (!signed) throw new Error("more requests should have been prepared");
    return new Promise((resolve, reject) => {
      const path = "/discord/interactions";
      const sent = request({ agent, hostname, port, path, method: "POST", headers: signed.headers }, (response) => {
        if (response.statusCode !== 200) failures += 1;
        if (next % 500 === 0) response.on("data", (chunk) => seen.push(String(chunk)));
        response.resume().once("end", () => {
          times.push(performance.now() - due);
          resolve();
        });
      });
      sent.once("error", reject).end(signed.body);
    });
  }

  const since = performance.now();
  const cpu = process.cpuUsage();
  const until = since + load.seconds * 1000;

  async function goRound(): Promise<void> {
    while (performance.now() < until) await send(performance.now());
  }

  async function goByClock(rate: number): Promise<void> {
    const all: Promise<void>[] = [];
    for (let due = since; due < until; ) {
      for (; due <= performance.now() && due < until; due += 1000 / rate) all.push(send(due));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(all);
  }

  if (load.rate === undefined) await Promise.all(Array.from({ length: load.connections }, goRound));
  else await goByClock(load.rate);
  const ms = performance.now() - since;
  const { user, system } = process.cpuUsage(cpu);
  agent.destroy();
  const strange = seen.find((text) => !/^\{"type":4,"data":\{("content":"pong"|"embeds":\[\{.*"title":)/.test(text));
  if (strange !== undefined) throw new Error(`this is no answer: ${strange}`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  const busy = (user + system) / 1000 / ms;
  return { perSecond: (times.length / ms) * 1000, p50: at(0.5), p99: at(0.99), failures, busy };
}

console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "") as Load)));
