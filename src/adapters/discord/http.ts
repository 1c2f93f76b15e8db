// Talks with Discord over HTTP: Discord calls the bot.

import { isUtf8 } from "node:buffer";
import type { ServerResponse } from "node:http";
import { InteractionResponseType, InteractionType } from "discord-api-types/v10";
import { type Context, Hono } from "hono";
import { fault } from "../../core/fault.ts";
import type { Adapter, Core, Log, Meter } from "../adapter.ts";
import { createRecentIds, idsOverHttp } from "../recent-ids.ts";
import { createReport } from "../report.ts";
import { inRequest, requestId } from "../request-id.ts";
import { checkApplication } from "./check-application.ts";
import { isObject, type Json, textAt } from "./json.ts";
import { limits } from "./limits.ts";
import { createPoster } from "./poster.ts";
import { createVerify, readSigned } from "./signature.ts";
import { type Answered, faultCallback, toCallback } from "./to-callback.ts";

export interface DiscordHttpParts {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** For the daily post; without it there is none. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * How far a request's time may be from ours. Discord asks for no such check and gives up after three seconds, so nothing that
 * is older waits for an answer; the rest is for clocks that are wrong.
 */
const windowMs = 5 * 60_000;
/** A clock that is wrong is told at most so often. */
const tellAgainMs = 60_000;
/** How long stopping waits for answers under way. */
const longestDrainMs = 3000;

/** The interaction in a body; undefined where it is none. */
function parse(body: Uint8Array): Json | undefined {
  if (!isUtf8(body)) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
    return isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Rejects when it takes longer. */
async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Whether who asked has hung up. The request's own signal would cost more than the question. */
const isGone = ({ env }: Context): boolean =>
  (env as { readonly outgoing?: ServerResponse } | undefined)?.outgoing?.destroyed === true;

/** Messages that are answered again, as JSON. */
const written = new WeakMap<object, string>();

function writeMessage({ callback: { data }, isShared }: Answered): string {
  const known = written.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  if (isShared) written.set(data, text);
  return text;
}

const sendJson = (context: Context, text: string) => context.body(text, 200, jsonType);
const sendAnswered = (context: Context, answered: Answered) =>
  sendJson(context, `{"type":${answered.callback.type},"data":${writeMessage(answered)}}`);
const pong = JSON.stringify({ type: InteractionResponseType.Pong });
const jsonType = { "content-type": "application/json" };

/**
 * Builds the adapter. Every replica answers anybody, as buttons hold their state; only which interactions were answered lately
 * is each one's own. What comes without Discord's signature is refused before it is looked at.
 */
export function createDiscordHttpAdapter(parts: DiscordHttpParts): Adapter {
  const { publicKey, token, apiUrl, core, log, meter, now = Date.now } = parts;
  const isSigned = createVerify(publicKey);
  const isNew = createRecentIds(idsOverHttp);
  const report = createReport("discord", log, meter);
  const underWay = new Set<Promise<unknown>>();
  const base = apiUrl === undefined ? {} : { apiUrl };
  let toldAt = Number.NEGATIVE_INFINITY;

  /** Whether a signed request is of now. It was Discord's once, so if it is not, our clock may be wrong. */
  function isOfNow(timestamp: string): boolean {
    const aheadMs = now() - Number(timestamp) * 1000;
    if (Math.abs(aheadMs) <= windowMs) return true;
    if (now() - toldAt >= tellAgainMs) {
      toldAt = now();
      const seconds = Math.round(aheadMs / 1000);
      log.warn({ platform: "discord", seconds }, "a signed request is not of now: sent again, or is the clock wrong?");
    }
    return false;
  }

  /** A failure is told to who asked, privately, with the id by which the log's lines are found. */
  function fail(context: Context, interaction: Json, since: number, error: unknown): Response {
    report.unsent({}, since, { err: error });
    const failed = fault("unexpected", { reference: requestId() ?? "" });
    return sendAnswered(context, faultCallback(failed, interaction, core));
  }

  function send(context: Context, answered: Answered, since: number): Response {
    const { callback, about } = answered;
    const response = sendAnswered(context, answered);
    if ("embeds" in callback.data) report.answered(about, since);
    return response;
  }

  async function sendLater(context: Context, interaction: Json, answer: Promise<Answered>, since: number) {
    try {
      const answered = await within(answer, limits.answerWithinMs);
      if (!isGone(context)) return send(context, answered, since);
      report.unsent(answered.about, since, { reason: "Discord waits no longer" }, "warn");
      return context.body(null, 408);
    } catch (error) {
      return fail(context, interaction, since, error);
    }
  }

  function answer(context: Context, interaction: Json): Response | Promise<Response> {
    const since = performance.now();
    try {
      const answered = toCallback(interaction, core);
      if (!answered) return context.text("Not an interaction that Portly knows.", 400);
      if (!(answered instanceof Promise)) return send(context, answered, since);
      const sent = sendLater(context, interaction, answered, since).finally(() => underWay.delete(sent));
      underWay.add(sent);
      return sent;
    } catch (error) {
      return fail(context, interaction, since, error);
    }
  }

  async function take(context: Context): Promise<Response> {
    const { req } = context;
    const signed = readSigned(req.header("x-signature-ed25519"), req.header("x-signature-timestamp"));
    if (!signed) {
      meter?.refused("discord", "unsigned");
      return context.text("Not signed.", 401);
    }
    const body = new Uint8Array(await req.arrayBuffer());
    if (!(await isSigned(signed, body))) {
      // Discord itself sends some, to see whether they are refused, so the log says nothing of them.
      meter?.refused("discord", "forged");
      return context.text("Not signed by Discord.", 401);
    }
    if (!isOfNow(signed.timestamp)) return context.text("Not signed now.", 401);
    const interaction = parse(body);
    if (interaction?.type === InteractionType.Ping) return sendJson(context, pong);
    const id = interaction ? textAt(interaction, "id") : "";
    if (!interaction || id === "") return context.text("Not an interaction.", 400);
    if (!isNew(id)) return context.text("Answered already.", 409);
    return inRequest(id, () => answer(context, interaction));
  }

  const routes = new Hono();
  // Where one handler stands alone, Hono calls it as it is; several it would join anew for each request.
  routes.all("/discord/interactions", (context): Response | Promise<Response> =>
    context.req.method === "POST" ? take(context) : context.text("Discord sends POST.", 405, { allow: "POST" }),
  );

  return {
    name: "discord",
    routes,
    ...(token === undefined ? {} : { poster: createPoster({ token, ...base }) }),
    start: async () => {
      if (token !== undefined) void checkApplication({ token, publicKey, log, ...base });
    },
    stop: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
    },
  };
}
