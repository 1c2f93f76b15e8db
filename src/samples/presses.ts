// What buttons answer in the history: letters under questions, one's own score, the end of it.

import type { Moments } from "../adapters/playground/samples.ts";
import type { Answer } from "../core/answer.ts";
import type { Locale } from "../core/locale.ts";
import { choiceLetter, rightChoice } from "../quiz/question.ts";
import type { LivedPlace } from "./history.ts";
import { need } from "./need.ts";

const practised = "ranges-587";

/** A letter of a question. */
function letterOf({ quiz }: LivedPlace, question: string, isRight: boolean): string {
  const asked = need(quiz.question(question), "such question");
  const right = rightChoice(asked);
  return choiceLetter(isRight ? right : (right + 1) % asked.choices.length);
}

const press = ({ place }: LivedPlace, command: string, take?: string, user = "ada") => {
  const options = take === undefined ? {} : { take };
  return (locale: Locale): Promise<Answer> => place.press({ command, options }, { user }, locale);
};

/** Somebody presses a letter under the question of a round. */
async function choose(lived: LivedPlace, id: string, isRight: boolean, locale: Locale, user?: string) {
  const { question } = need(await lived.place.storage.rounds.find(id), "such round");
  return press(lived, "trivia answer", `${id} ${letterOf(lived, question, isRight)}`, user)(locale);
}

async function chooseTwice(lived: LivedPlace, id: string, locale: Locale): Promise<Answer> {
  await choose(lived, id, false, locale);
  return choose(lived, id, true, locale);
}

async function resume(lived: LivedPlace, locale: Locale): Promise<Answer> {
  const schedules = await lived.schedules();
  const { id } = need(
    schedules.find(({ paused }) => paused),
    "schedule that rests",
  );
  return press(lived, "trivia resume", id)(locale);
}

/** What buttons answer; pressed by Ada, where nothing else is said. */
export function pressesOf(lived: LivedPlace): Moments["presses"] {
  const { now, open, revealed } = lived;
  return {
    "a right answer": (locale) => choose(lived, now, true, locale),
    "a wrong answer": (locale) => choose(lived, now, false, locale),
    "a second answer, where the first counts": (locale) => chooseTwice(lived, now, locale),
    "an answer to the question of the day": (locale) => choose(lived, open, true, locale),
    "another answer to the question of the day": (locale) => chooseTwice(lived, open, locale),
    "a late answer": (locale) => choose(lived, revealed, true, locale, "newcomer"),
    "a late answer after an earlier one": (locale) => choose(lived, revealed, true, locale),
    "a right answer, for practice": press(lived, "trivia try", `${practised} ${letterOf(lived, practised, true)}`),
    "a wrong answer, for practice": press(lived, "trivia try", `${practised} ${letterOf(lived, practised, false)}`),
    "my score": press(lived, "trivia mine"),
    "hide my name": press(lived, "trivia name", "hide"),
    "forget me": press(lived, "trivia forget"),
    "resume a schedule": (locale) => resume(lived, locale),
  };
}
