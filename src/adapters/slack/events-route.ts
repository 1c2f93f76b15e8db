// `POST /slack/events`: commands, events and interactions as Slack sends them over HTTP, acknowledged at once.

import type { ReceiverEvent } from "@slack/bolt";
import { Hono } from "hono";
import { isProved, readBody, readProof } from "./receive.ts";
import type { RefusalReason } from "./refusals.ts";

export interface EventsParts {
  readonly signingSecret: string;
  /** Whether events are taken now; Slack sends them again where they are not. */
  readonly isOpen: () => boolean;
  /** Takes an event in; nothing waits for it. */
  readonly take: (event: ReceiverEvent) => void;
  /** Deletes what is kept to talk with a workspace that removed the bot at a time, in milliseconds since 1970. */
  readonly leave: (team: string, at: number) => Promise<void>;
  /** Told of requests that are not Slack's. */
  readonly refuse: (reason: RefusalReason) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The part of an event's envelope that is read here. */
interface Envelope {
  readonly team_id?: unknown;
  readonly event_time?: unknown;
  readonly event?: { readonly type?: unknown; readonly tokens?: { readonly bot?: readonly unknown[] } };
}

/** Until the end of the second in which the bot was removed; undefined for all other events. */
function readLeaving(body: object): { readonly team: string; readonly at: number } | undefined {
  const { team_id: team, event_time: seconds, event } = body as Envelope;
  const hasLeft =
    event?.type === "app_uninstalled" || (event?.type === "tokens_revoked" && (event.tokens?.bot ?? []).length > 0);
  if (!hasLeft || typeof team !== "string") return undefined;
  return { team, at: typeof seconds === "number" ? seconds * 1000 + 999 : Number.MAX_SAFE_INTEGER };
}

/**
 * Slack got no answer in time, though somebody took the request: whoever did is answering, so it is not answered once more. Any
 * other reason means that nobody did.
 */
const isUnderWay = (retryReason: string | undefined) => retryReason === "http_timeout";

/** The answer has gone before anything is worked out; what is to be said goes to a response_url or the Web API. */
const acknowledged = async () => {};

export function createEventsRoute({ signingSecret, isOpen, take, leave, refuse, now = Date.now }: EventsParts): Hono {
  const routes = new Hono();
  routes.post("/slack/events", async (context) => {
    const { req } = context;
    const proof = readProof((name) => req.header(name), now());
    if (!proof) {
      refuse("unsigned");
      return context.body(null, 401);
    }
    const text = await req.text();
    if (!isProved(proof, text, signingSecret, now())) {
      refuse("forged");
      return context.body(null, 401);
    }
    const body = readBody(text, req.header("content-type"));
    if (!body) return context.body(null, 400);
    if (body.type === "url_verification") return context.json({ challenge: body.challenge });
    if ("ssl_check" in body) return context.body(null, 200);
    if (!isOpen()) return context.body(null, 503);
    const leaving = readLeaving(body);
    // Only this is acknowledged when it is done: while the database is away, Slack is to tell of it again.
    if (leaving) await leave(leaving.team, leaving.at);
    else if (!isUnderWay(req.header("x-slack-retry-reason"))) take({ body, ack: acknowledged });
    return context.body(null, 200);
  });
  return routes;
}
