// How much one person, and all people of one place, may ask.

import type { Core } from "./adapters/adapter.ts";
import { createAllowance, type Rule } from "./allowance.ts";
import { listCommands } from "./core/command.ts";
import { fault } from "./core/fault.ts";
import type { Asker } from "./core/request.ts";
import { personOf, placeOf } from "./core/whose.ts";

const secondMs = 1000;
const hourMs = 3600 * secondMs;

/** Nobody reads twenty answers in ten seconds, or two hundred in an hour; a script does. */
const ofPerson: readonly Rule[] = [
  { times: 20, perMs: 10 * secondMs },
  { times: 200, perMs: hourMs },
];

/**
 * Fifteen people at their own limit: a class that starts the tour together stays far below. What comes back in a second (30)
 * leaves other places room in what Discord lets a bot send (50 a second).
 */
const ofPlace: readonly Rule[] = [{ times: 300, perMs: 10 * secondMs }];

/** Where nobody else waits: the owner's machine. Who asks in the playground chooses their name, so counting by it is no use. */
const unlimited: ReadonlySet<string> = new Set(["terminal", "playground"]);

export interface LimitMeter {
  limited(platform: string, scope: "user" | "place"): void;
}

/**
 * A core that declines, with a kind fault, what is over the limits; all else it hands on, without waiting for anything.
 * Completion is not counted: it has no words to decline with, and answers from memory. What only buttons ask (the letters of a
 * quiz) counts for the person alone: hundreds of a place may answer the daily question in the same seconds.
 * Each process counts for itself.
 * @param now milliseconds of a clock that never goes back
 */
export function limitRequests<C extends Core>(core: C, meter: LimitMeter, now = () => performance.now()): C {
  const people = createAllowance(ofPerson);
  const places = createAllowance(ofPlace);
  const ofButtons = new Set(
    listCommands(core.commands).flatMap(({ path, command }) => (command.isHidden ? [path] : [])),
  );

  function decline(
    asker: Asker,
    command: string,
  ): { readonly scope: "user" | "place"; readonly ms: number } | undefined {
    if (unlimited.has(asker.platform)) return undefined;
    const at = now();
    const person = personOf(asker);
    const ofUser = people.take(`${person.platform} ${person.id}`, at);
    if (ofUser !== undefined) return { scope: "user", ms: ofUser };
    const place = ofButtons.has(command) ? undefined : placeOf(asker);
    const ofAll = place && places.take(`${place.platform} ${place.id}`, at);
    return ofAll === undefined ? undefined : { scope: "place", ms: ofAll };
  }

  return {
    ...core,
    respond: (request) => {
      const { asker, command, locale } = request;
      const declined = decline(asker, command);
      if (!declined) return core.respond(request);
      meter.limited(asker.platform, declined.scope);
      const { scope, ms } = declined;
      return core.answerFault(fault("too-many", { scope, seconds: Math.ceil(ms / secondMs) }), locale, asker);
    },
  };
}
