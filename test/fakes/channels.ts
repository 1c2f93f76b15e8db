// The far ends of posting, Discord's and Slack's, at the wire: who posts what in which channel, and how often.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { findMessageProblems as findDiscordProblems } from "./discord/validate.ts";
import { findMessageProblems as findSlackProblems } from "./slack/validate.ts";

// biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
type Any = any;

export interface PostedMessage {
  readonly platform: "discord" | "slack";
  readonly channel: string;
  readonly id: string;
  /** The request's body. */
  readonly body: Any;
  /** Bodies of its changes, in order. */
  readonly edits: Any[];
}

/** An answer in place of the platform's own; "hang up" breaks the connection after the message was posted. */
export type Interference =
  | { readonly status: number; readonly body?: object; readonly headers?: Readonly<Record<string, string>> }
  | "hang up"
  | undefined;

export interface FakeChannels {
  readonly discordUrl: string;
  readonly slackUrl: string;
  /** Every message that stands in a channel. */
  readonly messages: PostedMessage[];
  /** Everything that a platform would have refused. */
  readonly problems: string[];
  /** Every call: "POST chat.postMessage", "PATCH c1/messages/m1". */
  readonly calls: string[];
  /** Decides about each call before the platform does. */
  interfere(decide: (call: string, body: Any) => Interference): void;
  stop(): Promise<void>;
}

export const discordToken = "fake-discord-token";
export const slackToken = "xoxb-fake";

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Slack's client sends forms, in which what is no text is JSON. */
function readForm(text: string): Any {
  const pairs = [...new URLSearchParams(text)].map(([name, value]) => {
    const isJson = name === "blocks" || value === "true" || value === "false";
    return [name, isJson ? JSON.parse(value) : value];
  });
  return Object.fromEntries(pairs);
}

/** What a mention may be: only what the message says it allows. */
function findMentionProblems({ content, allowed_mentions: allowed }: Any): readonly string[] {
  if (content === undefined) return JSON.stringify(allowed) === '{"parse":[]}' ? [] : ["a mention is allowed"];
  const role = /^<@&(\d+)>$/.exec(content)?.[1];
  const isRight = role !== undefined && JSON.stringify(allowed) === JSON.stringify({ parse: [], roles: [role] });
  return isRight ? [] : [`content ${content} with ${JSON.stringify(allowed)}`];
}

/** @param delayMs how long each platform takes, or a way to say so for each call */
export async function createFakeChannels(delayMs: number | (() => number) = 0): Promise<FakeChannels> {
  const messages: PostedMessage[] = [];
  const problems: string[] = [];
  const calls: string[] = [];
  const byNonce = new Map<string, PostedMessage>();
  let decide: (call: string, body: Any) => Interference = () => undefined;

  function keep(platform: PostedMessage["platform"], channel: string, body: Any): PostedMessage {
    const id = platform === "discord" ? `8${String(messages.length).padStart(17, "0")}` : `1.${messages.length}`;
    const message = { platform, channel, id, body, edits: [] };
    messages.push(message);
    return message;
  }

  function postDiscord(channel: string, body: Any): PostedMessage {
    const { nonce, enforce_nonce: isEnforced, content, ...rest } = body;
    problems.push(...findMentionProblems(body), ...findDiscordProblems({ ...rest, allowed_mentions: { parse: [] } }));
    if (typeof nonce !== "string" || nonce.length > 25) problems.push(`nonce ${nonce}`);
    const known = isEnforced ? byNonce.get(`${channel}/${nonce}`) : undefined;
    if (known) return known;
    const message = keep("discord", channel, body);
    byNonce.set(`${channel}/${nonce}`, message);
    return message;
  }

  /** @returns status and body */
  function answerDiscord(call: string, body: Any): readonly [number, object] {
    const [, method, channel = "", id] = /^(\w+) ([^/]+)(?:\/messages\/?(.*))?$/.exec(call) ?? [];
    if (method === "GET") return [200, { id: channel }];
    if (method === "POST") return [200, { id: postDiscord(channel, body).id }];
    problems.push(...findDiscordProblems(body));
    const message = messages.find((posted) => posted.id === id && posted.channel === channel);
    message?.edits.push(body);
    return message ? [200, { id }] : [404, { code: 10_008, message: "Unknown Message" }];
  }

  function checkSlack({ text, blocks, unfurl_links = false, unfurl_media = false }: Any): void {
    const own = blocks.filter((block: Any) => !JSON.stringify(block).includes('"usergroup"'));
    const words = String(text).replace(/^<!subteam\^[A-Z0-9]+> /, "");
    problems.push(
      ...findSlackProblems({ text: words, blocks: own, unfurl_links, unfurl_media, response_type: "in_channel" }),
    );
  }

  function answerSlack(method: string, body: Any): object {
    const { channel, ts } = body;
    if (method === "chat.scheduleMessage") return { ok: true, channel, scheduled_message_id: "Q1" };
    if (method === "chat.deleteScheduledMessage") return { ok: true };
    checkSlack(body);
    if (method === "chat.postMessage") return { ok: true, channel, ts: keep("slack", channel, body).id };
    const message = messages.find((posted) => posted.id === ts && posted.channel === channel);
    message?.edits.push(body);
    return message ? { ok: true, ts } : { ok: false, error: "message_not_found" };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    if (request.url?.endsWith("/applications/@me")) return sendJson(response, 200, { id: "900000000000000001" });
    const isDiscord = request.url?.startsWith("/discord/") ?? false;
    const path = (request.url ?? "").replace(/^\/(discord\/v10\/channels|slack)\//, "");
    const call = `${request.method} ${path}`;
    const body = isDiscord ? JSON.parse(text || "{}") : readForm(text);
    calls.push(call);
    const wait = typeof delayMs === "number" ? delayMs : delayMs();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait / 2));
    const token = request.headers.authorization;
    if (token !== (isDiscord ? `Bot ${discordToken}` : `Bearer ${slackToken}`)) problems.push(`token ${token}`);
    const interference = decide(call, body);
    if (typeof interference === "object")
      return sendJson(response, interference.status, interference.body ?? {}, interference.headers);
    const [status, answer] = isDiscord ? answerDiscord(call, body) : ([200, answerSlack(path, body)] as const);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait / 2));
    if (interference === "hang up") response.destroy();
    else sendJson(response, status, answer);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    discordUrl: `${base}/discord`,
    slackUrl: `${base}/slack/`,
    messages,
    problems,
    calls,
    interfere: (next) => {
      decide = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
