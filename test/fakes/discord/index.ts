// Discord's far end at the wire: REST and gateway on one loopback port.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFakeGateway, type FakeGateway } from "./gateway.ts";
import { findCallbackProblems, findReplyProblems } from "./validate.ts";

export interface SentCallback {
  readonly type: number;
  // biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
  readonly data: any;
}

/** A message that the bot posted. */
export interface PostedMessage {
  readonly channel: string;
  // biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
  readonly message: any;
}

export interface FakeDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly gateway: Pick<FakeGateway, "rules" | "identified" | "resumed" | "hasty" | "drop">;
  /** Bodies of `PUT /applications/{id}/commands`, in order. */
  readonly registrations: unknown[];
  /** What `GET /applications/@me` tells; to be changed by tests. */
  readonly application: Record<string, unknown>;
  /** Everything that Discord would have refused. */
  readonly problems: string[];
  /** Messages of the bot, in order; one with the nonce of an earlier one is not posted again. */
  readonly posted: PostedMessage[];
  /** How often the bot tried to post a message. */
  attempts(): number;
  /** Tells the bot of a message. */
  say(message: object): void;
  /** Tells the bot of a message and waits for its reply. */
  converse(message: { readonly id: string; readonly channel_id: string }): Promise<PostedMessage>;
  /** The next message of the bot is answered with this status and this code of Discord's instead. */
  refusePost(status: number, code: number): void;
  /** Sends an interaction over the gateway and waits for its callback. */
  interact(interaction: object): Promise<SentCallback>;
  /** The next callback is answered with this status instead. */
  refuseNext(status: number): void;
  stop(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? undefined : JSON.parse(text);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

const applicationId = "900000000000000001";
const answerWithinMs = 5000;

/** Commands as Discord tells them again: with what it adds, and without what is empty or as by default. */
function toRegistered(body: unknown): unknown {
  return (body as readonly object[]).map((command, index) => ({
    id: `80000000000000${String(index).padStart(4, "0")}`,
    application_id: applicationId,
    version: "1",
    default_member_permissions: null,
    nsfw: false,
    ...JSON.parse(
      JSON.stringify(command, (_key, value) =>
        value === false || (Array.isArray(value) && value.length === 0) ? undefined : value,
      ),
    ),
  }));
}

export async function createFakeDiscord(token = "fake-discord-token"): Promise<FakeDiscord> {
  const waiting = new Map<string, (callback: SentCallback) => void>();
  const registrations: unknown[] = [];
  const application: Record<string, unknown> = { id: applicationId, verify_key: "0".repeat(64) };
  const problems: string[] = [];
  const posted: PostedMessage[] = [];
  const replies = new Map<string, (posted: PostedMessage) => void>();
  let attempts = 0;
  let refusal: number | undefined;
  let postRefusal: { readonly status: number; readonly code: number } | undefined;
  let nextId = 0;
  let address = "";
  const gateway = createFakeGateway(token, () => address);

  function takeCallback(path: string, body: unknown, response: ServerResponse): void {
    const [, , id = "", interactionToken = ""] = path.split("/");
    const callback = body as SentCallback;
    if (refusal !== undefined) {
      const status = refusal;
      refusal = undefined;
      sendJson(response, status, { message: "refused", code: 10062 });
      return;
    }
    if (interactionToken !== `token-${id}`) problems.push(`callback for ${id} with the token ${interactionToken}`);
    const found = findCallbackProblems(callback);
    problems.push(...found);
    if (found.length > 0) {
      sendJson(response, 400, { message: found.join(", "), code: 50035 });
      return;
    }
    // 204 has no body and so no content type.
    response.writeHead(204);
    response.end();
    waiting.get(id)?.(callback);
    waiting.delete(id);
  }

  function takeMessage(channel: string, message: PostedMessage["message"], response: ServerResponse): void {
    attempts += 1;
    if (postRefusal !== undefined) {
      const { status, code } = postRefusal;
      postRefusal = undefined;
      sendJson(response, status, { message: "refused", code });
      return;
    }
    const found = findReplyProblems(message);
    problems.push(...found);
    if (found.length > 0) {
      sendJson(response, 400, { message: found.join(", "), code: 50035 });
      return;
    }
    sendJson(response, 200, { id: `2${message.nonce}`, channel_id: channel });
    if (posted.some((earlier) => earlier.message.nonce === message.nonce)) return;
    const entry = { channel, message };
    posted.push(entry);
    replies.get(message.nonce)?.(entry);
    replies.delete(message.nonce);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").replace(/^\/api\/v10/, "").replace(/\?.*$/, "");
    const body = await readBody(request);
    if (/^\/interactions\/.+\/callback$/.test(path)) return takeCallback(path, body, response);
    if (request.headers.authorization !== `Bot ${token}`)
      return sendJson(response, 401, { message: "401: Unauthorized", code: 0 });
    const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (channel !== undefined && request.method === "POST") return takeMessage(channel, body, response);
    if (path === "/gateway/bot") {
      const { recommended: shards, maxConcurrency: max_concurrency, startsLeft: remaining } = gateway.rules;
      const session_start_limit = { total: 1000, remaining, reset_after: 0, max_concurrency };
      return sendJson(response, 200, { url: address, shards, session_start_limit });
    }
    if (path === "/users/@me") return sendJson(response, 200, { id: applicationId, username: "portly", bot: true });
    if (path === "/applications/@me") return sendJson(response, 200, application);
    if (path === `/applications/${applicationId}/commands` && request.method === "GET")
      return sendJson(response, 200, toRegistered(registrations.at(-1) ?? []));
    if (path === `/applications/${applicationId}/commands` && request.method === "PUT") {
      registrations.push(body);
      return sendJson(response, 200, body);
    }
    problems.push(`${request.method} ${path}`);
    sendJson(response, 404, { message: "404: Not Found", code: 0 });
  }

  const server = createServer((request, response) => void serve(request, response));
  server.on("upgrade", (request, socket, head) => {
    gateway.server.handleUpgrade(request, socket, head, (client) => gateway.server.emit("connection", client, request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  address = `ws://127.0.0.1:${port}`;

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    gateway,
    registrations,
    application,
    problems,
    posted,
    attempts: () => attempts,
    say: (message) => gateway.dispatch("MESSAGE_CREATE", message),
    converse: (message) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no reply; ${problems.join(", ")}`)), answerWithinMs);
        replies.set(message.id, (reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        gateway.dispatch("MESSAGE_CREATE", message);
      }),
    refusePost: (status, code) => {
      postRefusal = { status, code };
    },
    refuseNext: (status) => {
      refusal = status;
    },
    interact: (interaction) => {
      nextId += 1;
      const id = `7000000000000${String(nextId).padStart(5, "0")}`;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no callback; ${problems.join(", ")}`)), answerWithinMs);
        waiting.set(id, (callback) => {
          clearTimeout(timer);
          resolve(callback);
        });
        gateway.dispatch("INTERACTION_CREATE", {
          id,
          token: `token-${id}`,
          application_id: applicationId,
          version: 1,
          ...interaction,
        });
      });
    },
    stop: async () => {
      gateway.drop();
      gateway.server.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
