// What is posted every day: a question, or a port and its story.

import type { Locale } from "../../src/core/locale.ts";
import type { Post } from "../../src/core/post.ts";
import { nextInOrder, positionKey } from "../../src/daily/order.ts";
import type { Chosen, Programme } from "../../src/daily/programme.ts";
import type { Schedule } from "../../src/daily/schedule.ts";
import type { QuizBank } from "../../src/quiz/bank.ts";
import { specialQuestion } from "../../src/quiz/special-days.ts";
import { factCard } from "../cards/fact-card.ts";
import { revealCard, roundCard } from "../cards/quiz-card.ts";
import type { PortlyContext } from "../context.ts";

/** A service has to be so well known to be the port of a day. */
const leastPopular = 3;
/** 5 January 1970 was a Monday. */
const firstMonday = 4;
const dayMs = 86_400_000;

/** Whether a schedule that takes turns has a question on a day: every other of its days, through weekends, too. */
export function isQuizTurn({ days }: Pick<Schedule, "days">, day: string): boolean {
  const sinceMonday = Date.parse(`${day}T00:00:00Z`) / dayMs - firstMonday;
  const week = Math.floor(sinceMonday / 7);
  const weekday = sinceMonday - week * 7 + 1;
  const before = days.filter((other) => other < weekday).length;
  return (week * days.length + before) % 2 === 0;
}

type PositionOf = Parameters<Programme["choose"]>[2];

/** The question that a place meets next. */
export function nextQuestion(
  { platform, place }: Pick<Schedule, "platform" | "place">,
  position: string | undefined,
  { quiz }: Pick<PortlyContext, "quiz">,
): Chosen {
  const drawn = nextInOrder(quiz.pool, positionKey(platform, place, "quiz"), position);
  return { pool: "quiz", ...drawn, points: quiz.question(drawn.item)?.level ?? 1 };
}

/** @param contextIn what cards are drawn with, in a language; called anew for each post, as what is known may be newer */
export function createProgramme(contextIn: (locale: Locale) => PortlyContext): Programme {
  /** What posts are chosen from stays as it was at the first: tens of thousands are chosen in a row. */
  let quiz: QuizBank | undefined;
  let facts: readonly string[] | undefined;

  function bank(): QuizBank {
    quiz ??= contextIn("en").quiz;
    return quiz;
  }

  function factPool(): readonly string[] {
    facts ??= contextIn("en")
      .knowledge.services.filter(({ popularity }) => popularity >= leastPopular)
      .map(({ id }) => id);
    return facts;
  }

  function chooseQuestion(schedule: Schedule, day: string, positionOf: PositionOf): Chosen {
    const special = bank().question(specialQuestion(day) ?? "");
    // The place's first schedule of the day has it; the position of the special ones is the day they were asked last.
    if (special && positionOf("special") !== day)
      return { pool: "special", item: special.id, points: special.level, position: day };
    return nextQuestion(schedule, positionOf("quiz"), { quiz: bank() });
  }

  function chooseFact({ platform, place }: Schedule, position: string | undefined): Chosen {
    return { pool: "fact", ...nextInOrder(factPool(), positionKey(platform, place, "fact"), position) };
  }

  return {
    choose: (schedule, day, positionOf) => {
      const isQuiz = schedule.kind === "turn" ? isQuizTurn(schedule, day) : schedule.kind === "quiz";
      return isQuiz ? chooseQuestion(schedule, day, positionOf) : chooseFact(schedule, positionOf("fact"));
    },

    composePost: ({ locale, mention }, _day, { pool, item }, round) => {
      const context = contextIn(locale);
      const question = pool === "fact" ? undefined : context.quiz.question(item);
      const service = context.knowledge.serviceById(item);
      const with_ = { locale, ...(mention === undefined ? {} : { mention }) };
      if (question)
        return { ...with_, card: roundCard(question, { id: round ?? "", mode: "daily", answers: 0 }, context) };
      return service && { ...with_, card: factCard(service, context) };
    },

    composeRound: (round, tally): Post | undefined => {
      const { locale, revealedAt, mode } = round;
      const context = contextIn(locale);
      const question = context.quiz.question(round.question);
      if (!question) return undefined;
      const isOut = mode === "daily" && revealedAt !== undefined;
      return { locale, card: isOut ? revealCard(question, tally, context) : roundCard(question, round, context) };
    },
  };
}
