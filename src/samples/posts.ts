// Posts of the history, as they went out and as they are drawn anew.

import type { Moments } from "../adapters/playground/samples.ts";
import type { Answer } from "../core/answer.ts";
import type { Locale } from "../core/locale.ts";
import { type Post, toAnswer } from "../core/post.ts";
import type { LivedPlace } from "./history.ts";
import { need } from "./need.ts";

/** A day with a question of its own, and one like any other. */
const specialDay = "2026-11-22";
const ordinaryDay = "2026-11-20";

const draw = (post: Post | undefined): Answer => toAnswer(need(post, "such post"));

/** The post of a day, as the schedule of a kind would send it. */
async function compose({ place, schedules, open }: LivedPlace, kind: "quiz" | "fact", day: string, locale: Locale) {
  const { programme } = place.core;
  const found = need(
    (await schedules()).find((schedule) => schedule.kind === kind),
    `schedule of the kind ${kind}`,
  );
  const schedule = { ...found, locale };
  return draw(
    programme.composePost(
      schedule,
      day,
      programme.choose(schedule, day, () => undefined),
      open,
    ),
  );
}

/** The message of a round as it is now. @param answers how many have answered, where that was another number then */
async function redraw({ place }: LivedPlace, id: string, locale: Locale, answers?: number) {
  const { core, storage } = place;
  const round = need(await storage.rounds.find(id), "such round");
  const then = { ...round, locale, answers: answers ?? round.answers };
  return draw(core.programme.composeRound(then, await storage.rounds.tally(id)));
}

/** What is posted by itself. */
export function postsOf(lived: LivedPlace): Moments["posts"] {
  return {
    question: (locale) => redraw(lived, lived.open, locale, 0),
    "question, answered by some": (locale) => redraw(lived, lived.open, locale),
    "question, revealed": (locale) => redraw(lived, lived.revealed, locale),
    "question of a special day": (locale) => compose(lived, "quiz", specialDay, locale),
    fact: (locale) => compose(lived, "fact", ordinaryDay, locale),
  };
}
