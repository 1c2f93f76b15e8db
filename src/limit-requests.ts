// How much one person, and all people of one place, may ask.

import type { Core } from "./adapters/adapter.ts";
import { createAllowance } from "./adapters/allowance.ts";
import type { Answer } from "./core/answer.ts";
import { listCommands } from "./core/command.ts";
import { fault } from "./core/fault.ts";
import type { Asker, Request } from "./core/request.ts";
import { type Person, type Place, personOf, placeOf } from "./core/whose.ts";

/** Nobody reads twenty answers in ten seconds, or sixty in a minute; a script does. */
const ofPersonSoon = { times: 20, seconds: 10 };
const ofPerson = { times: 60, seconds: 60 };

/**
 * Fifteen people at their own limit: a class that starts the tour together stays far below. What comes back in a second (30)
 * leaves other places room in what Discord lets a bot send (50 a second).
 */
const ofPlace = { times: 300, seconds: 10 };

/** Where nobody else waits: the owner's machine. Who asks in the playground chooses their name, so counting by it is no use. */
const unlimited: ReadonlySet<string> = new Set(["terminal", "playground"]);

export interface LimitMeter {
  limited(platform: string, scope: "user" | "place"): void;
}

interface Declined {
  readonly scope: "user" | "place";
  readonly ms: number;
}

const keyOf = ({ platform, id }: Person | Place) => `${platform} ${id}`;

/**
 * A core that declines, with a kind fault, what is over the limits, and hands all else on.
 * Completion is not counted: it has no words to decline with, and answers from memory. What only buttons ask (the letters of a
 * quiz) counts for the person alone: hundreds of a place may answer the daily question in the same seconds.
 * Each process counts for itself.
 */
export function limitRequests<C extends Core>(core: C, meter: LimitMeter): C {
  const takeSoon = createAllowance(ofPersonSoon);
  const takeOfPerson = createAllowance(ofPerson);
  const takeOfPlace = createAllowance(ofPlace);
  const ofButtons = new Set(
    listCommands(core.commands).flatMap(({ path, command }) => (command.isHidden ? [path] : [])),
  );

  function decline(asker: Asker, command: string): Declined | undefined {
    const person = keyOf(personOf(asker));
    const ofUser = takeSoon(person) ?? takeOfPerson(person);
    if (ofUser !== undefined) return { scope: "user", ms: ofUser };
    const owner = ofButtons.has(command) ? undefined : placeOf(asker);
    const ofAll = owner && takeOfPlace(keyOf(owner));
    return ofAll === undefined ? undefined : { scope: "place", ms: ofAll };
  }

  function respond(request: Request): Answer | Promise<Answer> {
    const { asker, command, locale } = request;
    const declined = decline(asker, command);
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
