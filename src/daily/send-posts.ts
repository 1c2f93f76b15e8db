// Sends planned posts of one platform, and says what became of each.

import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../adapters/adapter.ts";
import { FaultError } from "../core/fault.ts";
import type { Poster, PostOutcome, Retry } from "../core/post.ts";
import { latestMs } from "./plan-due.ts";
import type { Programme } from "./programme.ts";
import type { Delivery, DeliveryEnd, DeliveryStore } from "./stores.ts";

/** Counts posts. */
export interface DailyMeter {
  /** A try to post has ended so, that many milliseconds after the post was due. */
  delivered(platform: string, state: DeliveryEnd["state"], lateMs: number): void;
}

export interface SendParts {
  readonly platform: string;
  readonly poster: Poster;
  readonly deliveries: Pick<DeliveryStore, "claim" | "finish">;
  readonly programme: Programme;
  readonly log: Log;
  readonly meter?: DailyMeter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Aborted when all ends. */
  readonly signal?: AbortSignal;
}

const firstWaitMs = 2000;
const longestWaitMs = 5 * 60 * 1000;
const keepAgainMs = 500;

/** Twice as long after each try, and never the same for all. */
function waitAfter(attempts: number, random: () => number): number {
  return Math.min(firstWaitMs * 2 ** attempts, longestWaitMs) * (0.75 + random() / 2);
}

/** How a claim ends without a post; undefined where the post is to be made. */
function endWithout({ dueAt, doubtSince }: Delivery, repeatableMs: number, now: number): DeliveryEnd | undefined {
  // It may have been posted, and the platform would not notice a second one.
  if (doubtSince !== undefined && now - doubtSince >= repeatableMs) return { state: "uncertain" };
  return now - dueAt > latestMs && doubtSince === undefined ? { state: "skipped" } : undefined;
}

/** What an outcome makes of a delivery. */
function toEnd(outcome: PostOutcome, delivery: Delivery, parts: SendParts): DeliveryEnd {
  const again = () => parts.now() + waitAfter(delivery.attempts, parts.random);
  switch (outcome.kind) {
    case "posted":
      return { state: "posted", message: outcome.message };
    case "refused":
      return { state: "refused", reason: outcome.reason };
    case "failed":
      return { state: "failed", reason: outcome.why };
    case "retry":
      return {
        state: "planned",
        notBefore: Math.max(again(), parts.now() + (outcome.afterMs ?? 0)),
        isDoubtful: false,
      };
    case "uncertain":
      if (parts.poster.repeatableMs === 0) return { state: "uncertain" };
      return { state: "planned", notBefore: again(), isDoubtful: true };
  }
}

/** What a platform said of a post, or why there is none. */
type Sent = readonly [delivery: Delivery, end: DeliveryEnd, retry: Retry | undefined];

async function sendOne(delivery: Delivery, parts: SendParts): Promise<Sent> {
  const { poster, programme, log, platform } = parts;
  const ended = endWithout(delivery, poster.repeatableMs, parts.now());
  if (ended) return [delivery, ended, undefined];
  const { id, schedule, day, chosen } = delivery;
  try {
    const post = programme.composePost(schedule, day, chosen, chosen.points === undefined ? undefined : id);
    if (!post) return [delivery, { state: "failed", reason: "item-gone" }, undefined];
    const outcome = await poster.post({ place: schedule.place, channel: schedule.channel }, id, post);
    return [delivery, toEnd(outcome, delivery, parts), outcome.kind === "retry" ? outcome : undefined];
  } catch (error) {
    log.error({ err: error, platform, item: chosen.item }, "a daily post could not be drawn");
    return [delivery, { state: "failed", reason: "unexpected" }, undefined];
  }
}

type Ends = Parameters<DeliveryStore["finish"]>[0];

/** Keeps how posts ended; while the database is away nobody else knows it, so it is tried until it is kept or all ends. */
async function keepEnds(ends: Ends, { deliveries, now, signal }: SendParts): Promise<void> {
  for (;;) {
    try {
      await deliveries.finish(ends, now());
      return;
    } catch (error) {
      if (!(error instanceof FaultError) || signal?.aborted) throw error;
      await sleep(keepAgainMs, undefined, { ref: false });
    }
  }
}

export interface Group {
  /** How many posts were claimed. */
  readonly size: number;
  /** Resolves when their ends are kept: milliseconds that the platform asks to leave it alone, 0 for none. */
  readonly sent: Promise<number>;
}

/**
 * Claims up to so many posts and sends them at once. From the claim on each counts as perhaps posted, until its end is kept.
 * @throws FaultError while the database can not be used
 */
export async function sendPosts(parts: SendParts, most: number): Promise<Group> {
  const { deliveries, platform, log, meter, poster } = parts;
  const claimed = await deliveries.claim(platform, parts.now(), most, poster.perSecond);
  const send = async () => {
    const sent = await Promise.all(claimed.map((delivery) => sendOne(delivery, parts)));
    await keepEnds(
      sent.map(([{ id }, end]) => [id, end]),
      parts,
    );
    for (const [{ attempts, dueAt }, { state, ...end }] of sent) {
      meter?.delivered(platform, state, parts.now() - dueAt);
      const about = { platform, state, attempts, ...("reason" in end ? { reason: end.reason } : {}) };
      if (state === "posted") log.info(about, "daily post");
      else log.warn(about, "daily post");
    }
    return Math.max(0, ...sent.map(([, , retry]) => (retry?.isForAll ? (retry.afterMs ?? firstWaitMs) : 0)));
  };
  return { size: claimed.length, sent: claimed.length === 0 ? Promise.resolve(0) : send() };
}
