// The cards of the tour. Where somebody is stands in the buttons alone: `tour 3`, and `tour 3 b` with the second choice taken.

import { actions, type Block, type Button, type Card, say, strong } from "../../src/core/card.ts";
import type { Tour, TourStep } from "../../src/lessons/tour.ts";
import type { PortlyContext } from "../context.ts";
import { lessonButton } from "./lesson-card.ts";

/** A place in the tour; the step after the last one is the summary. */
export interface TourPlace {
  /** From 1. */
  readonly step: number;
  /** From 0; missing while the question is open. */
  readonly choice?: number;
}

const placeForm = /^(?:tour|overview|투어|둘러보기|처음부터)(?:\s+(\d))?(?:\s+([a-d]))?$/i;
/** Where to go on after the tour. */
const furtherLessons = ["tcp-life", "bind-addresses", "tcp-or-udp", "address-in-use"];

const letterOf = (choice: number) => "abcd"[choice] ?? "a";

/** Reads a place of the tour out of a topic; without a topic the tour begins. */
export function parseTourPlace(topic: string): TourPlace | undefined {
  if (topic === "") return { step: 1 };
  const match = placeForm.exec(topic);
  if (!match) return undefined;
  const [, step = "1", letter] = match;
  const place = { step: Math.max(1, Number(step)) };
  return letter === undefined ? place : { ...place, choice: "abcd".indexOf(letter.toLowerCase()) };
}

const tourCall = (step: number, choice?: number) => ({
  command: "socket explain",
  options: { topic: choice === undefined ? `tour ${step}` : `tour ${step} ${letterOf(choice)}` },
});

const walkButton = (label: string, step: number): Button => ({ label, call: tourCall(step), effect: "follow" });

function choiceButtons({ choices }: TourStep, step: number): readonly Button[] {
  return choices.map(({ label }, index) => ({ label, call: tourCall(step, index), effect: "follow" }));
}

/** What is said to who chose: whether it is right, and why. */
function feedback({ choices }: TourStep, choice: number | undefined, { words }: PortlyContext): readonly Block[] {
  const chosen = choice === undefined ? undefined : choices[choice];
  if (!chosen) return [];
  const verdict = chosen.isRight ? words.lessons.right : words.lessons.notQuite;
  return [{ kind: "text", text: say`${strong(verdict)} “${chosen.label}”: ${chosen.why}` }];
}

function stepCard(tour: Tour, { step, choice }: TourPlace, context: PortlyContext): Card {
  const { words, lessons, locale } = context;
  const part = tour.steps[step - 1] as TourStep;
  const lesson = lessons.lesson(part.lesson, locale);
  const isFirst = step === 1;
  const isLast = step === tour.steps.length;
  const walk = [
    ...(isFirst ? [] : [walkButton(words.lessons.back, step - 1)]),
    walkButton(isLast ? words.lessons.finish : words.lessons.next, step + 1),
  ];
  const more = lessonButton(part.lesson, context);
  const aside: readonly Button[] = more ? [{ ...more, label: words.lessons.more, effect: "reply" }] : [];
  return {
    title: `${step}/${tour.steps.length} · ${lesson?.title ?? tour.title}`,
    tone: "answer",
    blocks: [
      ...(isFirst ? [{ kind: "text" as const, text: tour.invitation }] : []),
      ...part.blocks,
      { kind: "text", text: say`${strong(words.lessons.check)} ${part.question}` },
      ...feedback(part, choice, context),
      ...actions(choiceButtons(part, step)),
      ...actions([...walk, ...aside]),
    ],
  };
}

function summaryCard(tour: Tour, context: PortlyContext): Card {
  const { words } = context;
  const further = furtherLessons.map((id) => lessonButton(id, context)).filter((button) => button !== undefined);
  return {
    title: words.lessons.summaryTitle,
    tone: "answer",
    blocks: [
      ...tour.summary,
      { kind: "text", text: tour.next },
      ...actions(further),
      ...actions([walkButton(words.lessons.back, tour.steps.length), walkButton(words.lessons.again, 1)]),
    ],
  };
}

/** The card of a place in the tour; beyond its end, the summary. */
export function tourCard(place: TourPlace, context: PortlyContext): Card {
  const tour = context.lessons.tour(context.locale);
  return place.step > tour.steps.length ? summaryCard(tour, context) : stepCard(tour, place, context);
}
