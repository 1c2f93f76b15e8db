// What /trivia now answers, and what the letters under questions ask.

import type { Outcome } from "../../src/core/answer.ts";
import { say } from "../../src/core/card.ts";
import { FaultError, fault } from "../../src/core/fault.ts";
import { type Place, personOf, placeOf } from "../../src/core/whose.ts";
import type { Answered, Round } from "../../src/daily/round.ts";
import { choiceLetter, type Question, rightChoice } from "../../src/quiz/question.ts";
import { keptCard, lateCard, practiceCard, roundCard, verdictCard } from "../cards/quiz-card.ts";
import type { PortlyContext } from "../context.ts";
import { nextQuestion } from "./programme.ts";

/** From one practice question to the next: prime to the number of questions, so that all are met, and far enough for another topic. */
const stride = 97;

function practiceAfter(id: string, { quiz }: PortlyContext): string {
  const index = quiz.pool.indexOf(id);
  return quiz.pool[(index + stride) % quiz.pool.length] as string;
}

/** Some question, another one each second. */
function somePractice({ quiz, now }: PortlyContext): string {
  return quiz.pool[(Math.floor(now / 1000) * stride) % quiz.pool.length] as string;
}

function practise(id: string, context: PortlyContext): Outcome {
  const question = context.quiz.question(id);
  return question ? { card: practiceCard(question, context), ports: question.ports } : fault("round-unknown", {});
}

/** Opens a round in a place; undefined while what is kept is out of reach. */
async function openRound(place: Place, channel: string, context: PortlyContext): Promise<Round | undefined> {
  const { kept, now, locale } = context;
  const where = { platform: place.platform, place: place.id };
  try {
    const chosen = await kept.rounds.draw(place, "quiz", (position) => nextQuestion(where, position, context));
    return await kept.rounds.open(
      { ...where, channel, question: chosen.item, points: chosen.points ?? 1, locale },
      now,
    );
  } catch (error) {
    if (error instanceof FaultError) return undefined;
    throw error;
  }
}

/** Asks everyone in the channel; somebody alone gets a question for practice. */
export async function askNow(_options: object, context: PortlyContext): Promise<Outcome> {
  const { asker, quiz } = context;
  const place = asker.isDirect ? undefined : placeOf(asker);
  // Alone, or without what is kept, it is for practice.
  const round = place && asker.channel ? await openRound(place, asker.channel, context) : undefined;
  const question = round && quiz.question(round.question);
  if (!round || !question) return practise(somePractice(context), context);
  return { card: roundCard(question, round, context), ports: question.ports };
}

/** Reads "id b". */
function readTake(take: string): { readonly id: string; readonly choice: number | undefined } {
  const [id = "", letter = ""] = take.trim().split(/\s+/);
  const choice = ["A", "B", "C", "D"].indexOf(letter.toUpperCase());
  return { id, choice: choice < 0 ? undefined : choice };
}

async function tell(answered: Answered, question: Question, choice: number, context: PortlyContext): Promise<Outcome> {
  if (answered.kind === "unknown") return fault("round-unknown", {});
  const { round } = answered;
  const isClosed = answered.kind === "closed";
  if (round.mode === "daily") {
    const card = isClosed
      ? lateCard(question, answered.choice, context)
      : keptCard(question, choice, answered.before, context);
    return { card, visibility: "private" };
  }
  const counts = isClosed ? (answered.choice ?? choice) : choice;
  const tally = await context.kept.rounds.tally(round.id);
  const note = isClosed ? context.words.quiz.firstCounts(choiceLetter(counts)) : say``;
  const next = practiceAfter(question.id, context);
  return { card: verdictCard(question, counts, { tally, note, next }, context), visibility: "private" };
}

/** The answer to the question of a round: its id and a letter, "dpXdhVLwTzzjyDIE a". */
export async function answerRound({ take }: { readonly take: string }, context: PortlyContext): Promise<Outcome> {
  const { kept, quiz, asker, now } = context;
  const { id, choice } = readTake(take);
  const round = await kept.rounds.find(id);
  const isHere = round?.platform === asker.platform && round.place === asker.place;
  const question = round && isHere ? quiz.question(round.question) : undefined;
  if (!question || choice === undefined || choice >= question.choices.length) return fault("round-unknown", {});
  const isRight = choice === rightChoice(question);
  const message = round?.channel === asker.channel ? asker.message : undefined;
  const answered = await kept.rounds.answer(id, personOf(asker), choice, isRight, now, message);
  return tell(answered, question, choice, context);
}

/** The same for practice, of which nothing is kept: a question's id and a letter; without a letter it asks the question. */
export async function tryQuestion({ take }: { readonly take: string }, context: PortlyContext): Promise<Outcome> {
  const { id, choice } = readTake(take);
  const question = context.quiz.question(id);
  if (!question || choice === undefined || choice >= question.choices.length) return practise(id, context);
  return { card: verdictCard(question, choice, { next: practiceAfter(id, context) }, context), ports: question.ports };
}
