// Slack's far end at the wire: the Web API methods that are called, Socket Mode, and response_urls, on one loopback port.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { createFakeOAuth, type FakeOAuth } from "./oauth.ts";
import { eventEnvelope } from "./payloads.ts";
import { signEnvelope } from "./signed.ts";
import { findHomeProblems, findMessageProblems, findPostProblems } from "./validate.ts";

// biome-ignore lint/suspicious/noExplicitAny: payloads as they came over the wire
type Any = any;

export interface FakeSlackOptions {
  /** Scopes of the bot token. */
  readonly scopes?: readonly string[];
  /** Locale tags by user id; what is missing has none. */
  readonly locales?: Readonly<Record<string, string>>;
  /** Events are sent over HTTP, signed with it, to where `callAt` says. */
  readonly signingSecret?: string;
  /** What users chose to be called, by id. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface FakeSlack {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  /** Methods of the Web API, in the order they were called. */
  readonly calls: string[];
  /** Everything that Slack would have refused. */
  readonly problems: string[];
  /** The token of each call, beside `calls`. */
  readonly callTokens: string[];
  /** Where Slack sends events over HTTP: `http://127.0.0.1:8080/slack/events`. */
  callAt(url: string): void;
  readonly oauth: FakeOAuth;
  /** How many connections were opened so far. */
  connections(): number;
  /** Sends a slash command or an interaction and waits for the message to its response_url. */
  ask(type: "slash_commands" | "interactive", payload: object): Promise<Any>;
  /** Messages that put another one in the place of that with the pressed button, in order. */
  readonly replaced: Any[];
  /** Messages that the bot posted with chat.postMessage, in order. */
  readonly posted: Any[];
  /** Home tabs that the bot published, in order. */
  readonly homes: { readonly user: string; readonly view: Any }[];
  /** Sends an event; resolves when it is acknowledged. */
  tell(event: object, eventId?: string): Promise<void>;
  /** Sends an event and waits for the message that the bot posts next. */
  converse(event: object): Promise<Any>;
  /** Sends an event or an interaction and waits for the Home tab that the bot publishes next. */
  openHome(type: "events_api" | "interactive", payload: object): Promise<Any>;
  /** The next calls of this method fail with these errors first; "ratelimited" is a 429. */
  refuseCall(method: string, ...errors: string[]): void;
  /** Sends the last envelope once more. Resolves when it is acknowledged. */
  redeliver(): Promise<void>;
  /** The next messages to response_urls are answered with these statuses first. */
  refuseNext(...statuses: number[]): void;
  /** Asks the client to connect anew, as Slack does every few hours, or cuts the line. */
  drop(how: "refresh" | "abrupt"): void;
  stop(): Promise<void>;
}

const botToken = "xoxb-fake-bot-token";
const appToken = "xapp-fake-app-token";
const answerWithinMs = 5000;
const usesOfResponseUrl = 5;

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

function sendJson(response: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Arguments as the Web API takes them in a form: objects and booleans as JSON. */
function readForm(body: URLSearchParams): Any {
  const pairs = [...body].filter(([key]) => key !== "token");
  return Object.fromEntries(
    pairs.map(([key, value]) => [
      key,
      /^(?:[[{]|true$|false$)/.test(value) && key !== "text" ? JSON.parse(value) : value,
    ]),
  );
}

export async function createFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const { scopes = ["commands", "chat:write", "app_mentions:read", "im:history"], locales = {}, names = {} } = options;
  const calls: string[] = [];
  const callTokens: string[] = [];
  const botTokens = new Set([botToken]);
  const oauth = createFakeOAuth((token) => botTokens.add(token));
  let eventsUrl = "";
  const problems: string[] = [];
  const refusals: number[] = [];
  const responses = new Map<string, { uses: number; resolve: (message: Any) => void }>();
  const acknowledged = new Map<string, () => void>();
  const sockets = new WebSocketServer({ noServer: true });
  let base = "";
  let count = 0;
  let opened = 0;
  let lastEnvelope: Any;
  const posted: Any[] = [];
  const replaced: Any[] = [];
  const homes: { readonly user: string; readonly view: Any }[] = [];
  const callRefusals = new Map<string, string[]>();
  const onPost: ((message: Any) => void)[] = [];
  const onHome: ((view: Any) => void)[] = [];

  const methods: Readonly<Record<string, (token: string, body: URLSearchParams) => Any>> = {
    "auth.test": (token) =>
      token === botToken
        ? { ok: true, team_id: "T1", user_id: "UBOT", bot_id: "B1", team: "Team", user: "portly" }
        : { ok: false, error: "invalid_auth" },
    "apps.connections.open": (token) =>
      token === appToken
        ? { ok: true, url: `${base.replace("http", "ws")}/link` }
        : { ok: false, error: "invalid_auth" },
    "oauth.v2.access": (_token, body) => oauth.access(body),
    "auth.revoke": (token, body) => {
      botTokens.delete(body.get("token") ?? token);
      return { ok: true, revoked: true };
    },
    "chat.postMessage": (token, body) => {
      if (!botTokens.has(token)) return { ok: false, error: "invalid_auth" };
      const message = readForm(body);
      const found = findPostProblems(message);
      problems.push(...found);
      if (found.length > 0) return { ok: false, error: "invalid_arguments" };
      posted.push(message);
      onPost.shift()?.(message);
      return { ok: true, channel: message.channel, ts: `${1000 + posted.length}.000100` };
    },
    "views.publish": (_token, body) => {
      const { user_id: user, view } = readForm(body);
      const found = findHomeProblems(view);
      problems.push(...found);
      if (found.length > 0) return { ok: false, error: "invalid_arguments" };
      homes.push({ user, view });
      onHome.shift()?.(view);
      return { ok: true, view: { id: "V1", ...view } };
    },
    "users.info": (_token, body) => {
      if (!scopes.includes("users:read")) return { ok: false, error: "missing_scope" };
      const id = body.get("user") ?? "";
      const profile = { display_name: names[id] ?? "" };
      return { ok: true, user: { id, name: "login", locale: locales[id], profile } };
    },
  };

  function takeResponse(id: string, message: Any, response: ServerResponse): void {
    const status = refusals.shift();
    if (status !== undefined) {
      response.writeHead(status, status === 429 ? { "retry-after": "0" } : {});
      response.end();
      return;
    }
    const waiting = responses.get(id);
    if (!waiting) problems.push(`a message to the unknown response_url ${id}`);
    else waiting.uses += 1;
    if ((waiting?.uses ?? 0) > usesOfResponseUrl) problems.push("a response_url used too often");
    const found = findMessageProblems(message);
    problems.push(...found);
    sendJson(response, found.length === 0 ? { ok: true } : { ok: false, error: "invalid_blocks" });
    if (found.length > 0) return;
    if (message.replace_original === true) replaced.push(message);
    waiting?.resolve(message);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    const text = await readText(request);
    if (path.startsWith("/response/")) {
      takeResponse(path.slice("/response/".length), JSON.parse(text), response);
      return;
    }
    const method = path.replace("/api/", "");
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    calls.push(method);
    callTokens.push(token);
    const refused = callRefusals.get(method)?.shift();
    if (refused === "ratelimited") {
      response.writeHead(429, { "retry-after": "1" });
      response.end();
      return;
    }
    if (refused !== undefined) return sendJson(response, { ok: false, error: refused });
    const answer = methods[method]?.(token, new URLSearchParams(text));
    if (!answer) problems.push(`${request.method} ${path}`);
    sendJson(response, answer ?? { ok: false, error: "unknown_method" }, { "x-oauth-scopes": scopes.join(",") });
  }

  function acceptSocket(socket: WebSocket): void {
    opened += 1;
    socket.on("message", (data) => {
      const { envelope_id: id } = JSON.parse(String(data));
      acknowledged.get(id)?.();
      acknowledged.delete(id);
    });
    socket.on("error", () => {});
    socket.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A1" } }));
  }

  async function call(envelope: Any): Promise<void> {
    const response = await fetch(eventsUrl, {
      method: "POST",
      ...signEnvelope(envelope, options.signingSecret ?? ""),
      signal: AbortSignal.timeout(3000),
    });
    const body = await response.text();
    if (response.status !== 200 || body !== "") problems.push(`${response.status} ${body} to ${envelope.type}`);
  }

  function deliver(envelope: Any): Promise<void> {
    if (options.signingSecret !== undefined) {
      lastEnvelope = envelope;
      return call(envelope);
    }
    const [socket] = sockets.clients;
    if (!socket) return Promise.reject(new Error("nobody is connected"));
    lastEnvelope = envelope;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("not acknowledged within 3 s")), 3000);
      acknowledged.set(envelope.envelope_id, () => {
        clearTimeout(timer);
        resolve();
      });
      socket.send(JSON.stringify(envelope));
    });
  }

  /** Waits for what a queue is told next, while the envelope is delivered. */
  async function awaitNext(queue: ((value: Any) => void)[], type: string, payload: object): Promise<Any> {
    const came = new Promise<Any>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`nothing came; ${problems.join(", ")}`)), answerWithinMs);
      queue.push((value) => {
        clearTimeout(timer);
        resolve(value);
      });
    });
    count += 1;
    const [value] = await Promise.all([came, deliver({ envelope_id: `envelope-${count}`, type, payload })]);
    return value;
  }

  const server = createServer((request, response) => void serve(request, response));
  server.on("upgrade", (request, socket, head) => sockets.handleUpgrade(request, socket, head, acceptSocket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl: `${base}/api/`,
    botToken,
    appToken,
    calls,
    callTokens,
    oauth,
    callAt: (url) => {
      eventsUrl = url;
    },
    problems,
    connections: () => opened,
    ask: async (type, payload) => {
      count += 1;
      const id = String(count);
      const answered = new Promise<Any>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no message came; ${problems.join(", ")}`)), answerWithinMs);
        responses.set(id, {
          uses: 0,
          resolve: (message) => {
            clearTimeout(timer);
            resolve(message);
          },
        });
      });
      const shared = { response_url: `${base}/response/${id}`, trigger_id: `trigger-${id}` };
      const envelope = {
        envelope_id: `envelope-${id}`,
        type,
        accepts_response_payload: true,
        payload: { ...shared, ...payload },
      };
      const [message] = await Promise.all([answered, deliver(envelope)]);
      return message;
    },
    replaced,
    posted,
    homes,
    tell: (event, eventId) => {
      count += 1;
      const payload = eventEnvelope(event, eventId ?? `Ev${count}`);
      return deliver({ envelope_id: `envelope-${count}`, type: "events_api", payload });
    },
    converse: (event) => awaitNext(onPost, "events_api", eventEnvelope(event, `Ev-${count}`)),
    openHome: (type, payload) =>
      awaitNext(
        onHome,
        type,
        type === "events_api"
          ? eventEnvelope(payload, `Ev-${count}`)
          : { ...payload, trigger_id: `trigger-home-${count}` },
      ),
    refuseCall: (method, ...errors) => void callRefusals.set(method, errors),
    redeliver: () => deliver({ ...lastEnvelope, retry_attempt: 1, retry_reason: "timeout" }),
    refuseNext: (...statuses) => void refusals.push(...statuses),
    drop: (how) => {
      for (const socket of sockets.clients) {
        if (how === "refresh") socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
        else socket.terminate();
      }
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
