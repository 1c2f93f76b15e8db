// The gateway's far end: hello, identify or resume, heartbeats, dispatches by shard; compressed as Discord does it.

import { constants, createDeflate } from "node:zlib";
import { type WebSocket, WebSocketServer } from "ws";

/** A shard's id, and of how many. */
export type ShardOf = readonly [id: number, count: number];

/** How Discord treats the bot. */
export interface GatewayRules {
  /** What it recommends. */
  recommended: number;
  /** Fewer are closed with 4011. */
  fewest: number;
  /** So many may identify in one window, each in a bucket of its own. */
  maxConcurrency: number;
  /** How many sessions may still be started today. */
  startsLeft: number;
  /** Milliseconds; Discord's is 5,000. A second identify of a bucket within it is an invalid session. */
  windowMs: number;
}

export interface Identified {
  readonly intents: number;
  readonly shard: ShardOf;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface FakeGateway {
  readonly server: WebSocketServer;
  readonly rules: GatewayRules;
  /** What each connection identified with. */
  readonly identified: Identified[];
  readonly resumed: string[];
  /** How often a shard identified too soon. */
  hasty(): number;
  /** Tells the shard of its server, or the first one. */
  dispatch(type: string, data: object): void;
  /** Cuts connections: with a close code, or abruptly without one; of one shard, or all. */
  drop(code?: number, shard?: number): void;
}

const user = { id: "900000000000000001", username: "portly", discriminator: "0", avatar: null, bot: true };

type Send = (payload: object) => void;

interface Session {
  readonly send: Send;
  readonly shard: ShardOf;
}

/** One zlib stream for the whole connection, flushed after each message. */
function createSender(socket: WebSocket, isCompressed: boolean): Send {
  if (!isCompressed) return (payload) => socket.send(JSON.stringify(payload));
  const deflate = createDeflate();
  deflate.on("data", (chunk: Buffer) => socket.send(chunk));
  return (payload) => {
    deflate.write(JSON.stringify(payload));
    deflate.flush(constants.Z_SYNC_FLUSH);
  };
}

/** Which shard is told of what happens in a server: by the time in its id. What happens in none goes to the first. */
export const shardOfGuild = (guild: string | undefined, count: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

interface Given {
  readonly token: string;
  readonly intents: number;
  readonly session_id: string;
  readonly shard?: ShardOf;
}

export function createFakeGateway(token: string, addressOf: () => string): FakeGateway {
  const server = new WebSocketServer({ noServer: true });
  const rules: GatewayRules = { recommended: 1, fewest: 1, maxConcurrency: 16, startsLeft: 1000, windowMs: 0 };
  const identified: Identified[] = [];
  const resumed: string[] = [];
  const sessions = new Map<WebSocket, Session>();
  const buckets = new Map<number, number>();
  let sequence = 0;
  let hasty = 0;

  function dispatchTo(send: Send, type: string, data: unknown): void {
    sequence += 1;
    send({ op: 0, t: type, s: sequence, d: data });
  }

  function isHasty([id]: ShardOf): boolean {
    const bucket = id % rules.maxConcurrency;
    const isTooSoon = Date.now() - (buckets.get(bucket) ?? Number.NEGATIVE_INFINITY) < rules.windowMs;
    if (isTooSoon) hasty += 1;
    else buckets.set(bucket, Date.now());
    return isTooSoon;
  }

  function welcome(socket: WebSocket, send: Send, { intents, shard = [0, 1] }: Given): void {
    const [id, count] = shard;
    identified.push({ intents, shard, at: Date.now() });
    sessions.set(socket, { send, shard });
    const session = { session_id: `session-${id}-${count}`, resume_gateway_url: addressOf() };
    const application = { id: user.id, flags: 0 };
    dispatchTo(send, "READY", { v: 10, user, guilds: [], ...session, application, shard });
  }

  function identify(socket: WebSocket, send: Send, given: Given): void {
    const { shard = [0, 1] } = given;
    const [id, count] = shard;
    if (id >= count) socket.close(4010, "Invalid shard.");
    else if (count < rules.fewest) socket.close(4011, "Sharding required.");
    else if (isHasty(shard)) send({ op: 9, d: false });
    else welcome(socket, send, given);
  }

  function resume(socket: WebSocket, send: Send, { session_id: session }: Given): void {
    const [, id, count] = session.split("-").map(Number) as [number, number, number];
    resumed.push(session);
    sessions.set(socket, { send, shard: [id, count] });
    dispatchTo(send, "RESUMED", {});
  }

  function receive(socket: WebSocket, send: Send, { op, d }: { op: number; d: Given | null }): void {
    if (op === 1) send({ op: 11 });
    if ((op !== 2 && op !== 6) || d === null) return;
    if (d.token !== token) socket.close(4004, "Authentication failed.");
    else if (op === 2) identify(socket, send, d);
    else resume(socket, send, d);
  }

  server.on("connection", (socket, request) => {
    const send = createSender(socket, (request.url ?? "").includes("compress=zlib-stream"));
    socket.on("message", (data) => receive(socket, send, JSON.parse(String(data))));
    socket.on("close", () => sessions.delete(socket));
    socket.on("error", () => {});
    send({ op: 10, d: { heartbeat_interval: 45_000 } });
  });

  return {
    server,
    rules,
    identified,
    resumed,
    hasty: () => hasty,
    dispatch: (type, data) => {
      const { guild_id: guild } = data as { guild_id?: string };
      for (const { send, shard } of sessions.values())
        if (shard[0] === shardOfGuild(guild, shard[1])) dispatchTo(send, type, data);
    },
    drop: (code, shard) => {
      for (const socket of server.clients) {
        if (shard !== undefined && sessions.get(socket)?.shard[0] !== shard) continue;
        code === undefined ? socket.terminate() : socket.close(code);
      }
    },
  };
}
