// How much one person, and all people of one place, may ask.

import type { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Core } from "./adapters/adapter.ts";
import type { Answer } from "./core/answer.ts";
import { listCommands } from "./core/command.ts";
import { fault } from "./core/fault.ts";
import type { Asker, Request } from "./core/request.ts";
import { type Person, type Place, personOf, placeOf } from "./core/whose.ts";

/** Nobody reads twenty answers in ten seconds, or sixty in a minute; a script does. Seconds. */
const ofPerson = [
  { keyPrefix: "short", points: 20, duration: 10 },
  { keyPrefix: "long", points: 60, duration: 60 },
] as const;

/**
 * Fifteen people at their own limit: a class that starts the tour together stays far below. What comes back in a second (30)
 * leaves other places room in what Discord lets a bot send (50 a second).
 */
const ofPlace = [{ keyPrefix: "place", points: 300, duration: 10 }] as const;

/** Where nobody else waits: the owner's machine. Who asks in the playground chooses their name, so counting by it is no use. */
const unlimited: ReadonlySet<string> = new Set(["terminal", "playground"]);

export interface LimitMeter {
  limited(platform: string, scope: "user" | "place"): void;
}

interface Declined {
  readonly scope: "user" | "place";
  readonly ms: number;
}

/** Loaded when the first request comes. */
async function createLimiters() {
  const { RateLimiterMemory } = await import("rate-limiter-flexible");
  return {
    user: ofPerson.map((rule) => new RateLimiterMemory(rule)),
    place: ofPlace.map((rule) => new RateLimiterMemory(rule)),
  };
}

/** Takes one of each. @returns in how many milliseconds there is one again where there is none */
async function take(
  limiters: readonly RateLimiterMemory[],
  { platform, id }: Person | Place,
): Promise<number | undefined> {
  for (const limiter of limiters) {
    const refusal = await limiter.consume(`${platform} ${id}`).then(
      () => undefined,
      (refused: RateLimiterRes | Error) => refused,
    );
    if (refusal instanceof Error) throw refusal;
    if (refusal) return refusal.msBeforeNext;
  }
  return undefined;
}

/**
 * A core that declines, with a kind fault, what is over the limits, and hands all else on.
 * Completion is not counted: it has no words to decline with, and answers from memory. What only buttons ask (the letters of a
 * quiz) counts for the person alone: hundreds of a place may answer the daily question in the same seconds.
 * Each process counts for itself.
 */
export function limitRequests<C extends Core>(core: C, meter: LimitMeter): C {
  let limiters: ReturnType<typeof createLimiters> | undefined;
  const ofButtons = new Set(
    listCommands(core.commands).flatMap(({ path, command }) => (command.isHidden ? [path] : [])),
  );

  async function decline(asker: Asker, command: string): Promise<Declined | undefined> {
    limiters ??= createLimiters();
    const { user, place } = await limiters;
    const ofUser = await take(user, personOf(asker));
    if (ofUser !== undefined) return { scope: "user", ms: ofUser };
    const owner = ofButtons.has(command) ? undefined : placeOf(asker);
    const ofAll = owner && (await take(place, owner));
    return ofAll === undefined ? undefined : { scope: "place", ms: ofAll };
  }

  async function respond(request: Request): Promise<Answer> {
    const { asker, command, locale } = request;
    const declined = await decline(asker, command);
    if (!declined) return core.respond(request);
    const { scope, ms } = declined;
    meter.limited(asker.platform, scope);
    return core.answerFault(fault("too-many", { scope, seconds: Math.ceil(ms / 1000) }), locale, asker);
  }

  return {
    ...core,
    respond: (request) => (unlimited.has(request.asker.platform) ? core.respond(request) : respond(request)),
  };
}
