// The daily delivery: looks every second what is due, and sends it as fast as each platform takes it.

import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../adapters/adapter.ts";
import { FaultError } from "../core/fault.ts";
import type { Poster } from "../core/post.ts";
import { planDue } from "./plan-due.ts";
import type { Programme } from "./programme.ts";
import { createRedraw } from "./redraw.ts";
import { type DailyMeter, sendPosts } from "./send-posts.ts";
import { setBack } from "./set-back.ts";
import type { DeliveryStore, RoundStore } from "./stores.ts";

export interface DeliveryParts {
  readonly deliveries: DeliveryStore;
  readonly rounds: RoundStore;
  readonly programme: Programme;
  readonly log: Log;
  readonly meter?: DailyMeter;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** A claim that nothing was heard of for so long was left behind by a process that died. */
  readonly leaseMs?: number;
}

export interface Daily {
  /** Begins to post on a platform. */
  add(platform: string, poster: Poster): void;
  /** Begins nothing more; resolves when what is under way has ended, or after three seconds. */
  stop(): Promise<void>;
}

const lookMs = 1000;
const defaultLeaseMs = 12_000;
/** Messages are changed at most this often. */
const redrawMs = 3000;
/** After a failure of the database. */
const restMs = 5000;
const longestDrainMs = 3000;
const dayMs = 24 * 60 * 60 * 1000;
const oddMs = 60 * 60 * 1000;
/** How long is kept how posts went. */
const rememberedMs = 90 * dayMs;

/** Posts are begun in so many groups a second. */
const groupsPerSecond = 5;
/** Groups under way at the same time: what a platform that answers slowly may hold. */
const mostGroups = 4;

/** How many posts begin together, and milliseconds until the next ones may. */
export function paceOf(perSecond: number): { readonly size: number; readonly everyMs: number } {
  const size = Math.max(1, Math.round(perSecond / groupsPerSecond));
  return { size, everyMs: (size / perSecond) * 1000 };
}

/** Builds the delivery and begins to plan; it keeps no process alive. */
export function startDaily(parts: DeliveryParts): Daily {
  const { deliveries, rounds, programme, log, now = Date.now, random = Math.random } = parts;
  const { leaseMs = defaultLeaseMs, meter } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const loops: Promise<void>[] = [];
  /** Posts and changes of messages, until it is kept how they ended. */
  const underWay = new Set<Promise<unknown>>();

  const pause = (ms: number) => sleep(ms, undefined, { signal, ref: false }).catch(() => {});

  /** Does something again and again; a failure (the database is away) only makes it wait. */
  function repeat(step: () => Promise<number>): void {
    const loop = async () => {
      while (!signal.aborted) {
        const wait = await step().catch((error) => {
          // The storage tells of being away by itself.
          if (!(error instanceof FaultError)) log.error({ err: error }, "the daily delivery failed");
          return restMs;
        });
        if (wait > 0) await pause(wait);
      }
    };
    loops.push(loop());
  }

  let oddAt = Number.NEGATIVE_INFINITY;

  async function plan(): Promise<number> {
    if (now() - oddAt >= oddMs || now() < oddAt) {
      await planDue(deliveries, programme, now(), "odd");
      await setBack(deliveries, now());
      await deliveries.prune(now() - rememberedMs);
      oddAt = now();
    }
    await planDue(deliveries, programme, now());
    return lookMs;
  }

  function add(platform: string, poster: Poster): void {
    const { size, everyMs } = paceOf(poster.perSecond);
    const sending = { platform, poster, deliveries, programme, log, now, random, signal, ...(meter ? { meter } : {}) };
    const redraw = createRedraw({ platform, poster, rounds, programme, log, now });
    const groups = new Set<Promise<unknown>>();
    let restUntil = 0;
    let redrawnAt = Number.NEGATIVE_INFINITY;
    let recoveredAt = Number.NEGATIVE_INFINITY;

    function watch(group: Promise<number>): void {
      const watched = group
        .then(async (restFor) => {
          if (restFor <= 0) return;
          restUntil = Math.max(restUntil, performance.now() + restFor);
          await deliveries.rest(platform, restFor);
        })
        .catch((error) => log.error({ err: error, platform }, "the end of a daily post could not be kept"))
        .finally(() => {
          groups.delete(watched);
          underWay.delete(watched);
        });
      groups.add(watched);
      underWay.add(watched);
    }

    /** Changes messages in place of posts, at the same pace. */
    async function redrawSome(): Promise<boolean> {
      if (performance.now() - redrawnAt < redrawMs) return false;
      const found = await redraw.find(size * groupsPerSecond);
      redrawnAt = performance.now();
      for (const round of found) {
        if (signal.aborted) break;
        await deliveries.pace(platform, 1, poster.perSecond);
        watch(redraw.draw(round));
        await pause(everyMs / size);
      }
      return found.length > 0;
    }

    async function step(): Promise<number> {
      if (performance.now() < restUntil) return restUntil - performance.now();
      if (groups.size >= mostGroups) {
        await Promise.race(groups);
        return 0;
      }
      if (performance.now() - recoveredAt >= lookMs) {
        recoveredAt = performance.now();
        await deliveries.recover(platform, now() - leaseMs, now());
      }
      const group = await sendPosts(sending, size);
      if (group.size > 0) watch(group.sent);
      if (await redrawSome()) return everyMs;
      return group.size === 0 ? lookMs : everyMs;
    }

    repeat(step);
  }

  repeat(plan);
  return {
    add,
    stop: async () => {
      stopping.abort();
      const drained = Promise.all(loops).then(() => Promise.all(underWay));
      await Promise.race([drained, sleep(longestDrainMs, undefined, { ref: false })]);
    },
  };
}
