// The gateway's far end: hello, identify or resume, heartbeats, dispatches; compressed as Discord does it.

import { constants, createDeflate } from "node:zlib";
import { type WebSocket, WebSocketServer } from "ws";

export interface FakeGateway {
  readonly server: WebSocketServer;
  /** What each connection identified with. */
  readonly identified: { readonly intents: number }[];
  readonly resumed: string[];
  dispatch(type: string, data: unknown): void;
  /** Cuts every connection: with a close code, or abruptly without one. */
  drop(code?: number): void;
}

const user = { id: "900000000000000001", username: "portly", discriminator: "0", avatar: null, bot: true };

type Send = (payload: object) => void;

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

export function createFakeGateway(token: string, addressOf: () => string): FakeGateway {
  const server = new WebSocketServer({ noServer: true });
  const identified: { intents: number }[] = [];
  const resumed: string[] = [];
  const senders = new Map<WebSocket, Send>();
  let sequence = 0;

  function dispatchTo(send: Send, type: string, data: unknown): void {
    sequence += 1;
    send({ op: 0, t: type, s: sequence, d: data });
  }

  function receive(socket: WebSocket, send: Send, { op, d }: { op: number; d: never }): void {
    const given = d as { token: string; intents: number; session_id: string } | null;
    if (op === 1) send({ op: 11 });
    const isWelcome = given?.token === token;
    if ((op === 2 || op === 6) && !isWelcome) socket.close(4004, "Authentication failed.");
    if (op === 2 && isWelcome) {
      identified.push({ intents: given?.intents ?? -1 });
      senders.set(socket, send);
      const session = { session_id: "session", resume_gateway_url: addressOf() };
      dispatchTo(send, "READY", {
        v: 10,
        user,
        guilds: [],
        ...session,
        application: { id: user.id, flags: 0 },
        shard: [0, 1],
      });
    }
    if (op === 6 && isWelcome) {
      resumed.push(given?.session_id ?? "");
      senders.set(socket, send);
      dispatchTo(send, "RESUMED", {});
    }
  }

  server.on("connection", (socket, request) => {
    const send = createSender(socket, (request.url ?? "").includes("compress=zlib-stream"));
    socket.on("message", (data) => receive(socket, send, JSON.parse(String(data))));
    socket.on("close", () => senders.delete(socket));
    socket.on("error", () => {});
    send({ op: 10, d: { heartbeat_interval: 45_000 } });
  });

  return {
    server,
    identified,
    resumed,
    dispatch: (type, data) => {
      for (const send of senders.values()) dispatchTo(send, type, data);
    },
    drop: (code) => {
      for (const socket of server.clients) code === undefined ? socket.terminate() : socket.close(code);
    },
  };
}
