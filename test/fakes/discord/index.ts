// Discord's far end at the wire: REST and gateway on one loopback port.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFakeGateway, type FakeGateway } from "./gateway.ts";
import { findCallbackProblems } from "./validate.ts";

export interface SentCallback {
  readonly type: number;
  // biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
  readonly data: any;
}

export interface FakeDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly gateway: Pick<FakeGateway, "identified" | "resumed" | "drop">;
  /** Bodies of `PUT /applications/{id}/commands`, in order. */
  readonly registrations: unknown[];
  /** Everything that Discord would have refused. */
  readonly problems: string[];
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

export async function createFakeDiscord(token = "fake-discord-token"): Promise<FakeDiscord> {
  const waiting = new Map<string, (callback: SentCallback) => void>();
  const registrations: unknown[] = [];
  const problems: string[] = [];
  let refusal: number | undefined;
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

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").replace(/^\/api\/v10/, "").replace(/\?.*$/, "");
    const body = await readBody(request);
    if (/^\/interactions\/.+\/callback$/.test(path)) return takeCallback(path, body, response);
    if (request.headers.authorization !== `Bot ${token}`)
      return sendJson(response, 401, { message: "401: Unauthorized", code: 0 });
    if (path === "/gateway/bot") {
      const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return sendJson(response, 200, { url: address, shards: 1, session_start_limit });
    }
    if (path === "/applications/@me") return sendJson(response, 200, { id: applicationId });
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
    problems,
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
