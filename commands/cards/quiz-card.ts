// The cards of a question: asked, answered by one person, and revealed to all.

import {
  actions,
  type Block,
  type Button,
  type Card,
  code,
  link,
  plain,
  type Span,
  say,
  type Text,
} from "../../src/core/card.ts";
import type { Call } from "../../src/core/request.ts";
import type { Tally } from "../../src/daily/round.ts";
import { choiceLetter, type Question, rightChoice } from "../../src/quiz/question.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lessonLink, portCall } from "./names.ts";

/** An address, without what ends the sentence around it. */
const addressForm = /[\w+.-]+:\/\/[!-~]*[\w/]/g;
const barWidth = 10;
/** Names told at a reveal; the rest is counted. */
const mostNames = 10;

/** A sentence of the quiz. Addresses in it are examples, some of them traps: as code no platform makes them links. */
export function quizText(sentence: string): Text {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: address, index } of sentence.matchAll(addressForm)) {
    if (index > from) spans.push(plain(sentence.slice(from, index)));
    spans.push(code(address));
    from = index + address.length;
  }
  return from < sentence.length ? [...spans, plain(sentence.slice(from))] : spans;
}

const choiceText = (question: Question, choice: number, { locale }: PortlyContext): Text =>
  quizText(question.choices[choice]?.[locale] ?? "");

function choiceList(question: Question, context: PortlyContext): Block {
  const items = question.choices.map((_choice, index) =>
    context.words.quiz.choice(choiceLetter(index), choiceText(question, index, context)),
  );
  return { kind: "list", items };
}

/** What a question's card says around it, and what its buttons do. */
interface Asking {
  readonly title: string;
  readonly note: string;
  readonly effect: Button["effect"];
  callOf(choice: number): Call;
}

function questionCard(question: Question, { title, note, effect, callOf }: Asking, context: PortlyContext): Card {
  const letters = question.choices.map((_choice, index) => ({
    label: choiceLetter(index),
    call: callOf(index),
    effect,
  }));
  return {
    title,
    tone: "answer",
    blocks: [
      { kind: "text", text: quizText(question.question[context.locale]) },
      choiceList(question, context),
      ...actions(letters),
      { kind: "context", text: say`${note}` },
    ],
  };
}

/** What a letter under a round asks. */
const answerCall = (round: string, choice: number): Call => ({
  command: "trivia answer",
  options: { take: `${round} ${choiceLetter(choice).toLowerCase()}` },
});

/** What a letter under a practice question asks; without a choice, the question itself. */
const tryCall = (question: string, choice?: number): Call => ({
  command: "trivia try",
  options: { take: choice === undefined ? question : `${question} ${choiceLetter(choice).toLowerCase()}` },
});

interface Asked {
  readonly id: string;
  readonly mode: "daily" | "now";
  readonly answers: number;
}

/**
 * The question of a round, for all to see: how many answered, never what. Where nobody knows whether the message can be changed,
 * it does not begin with a number that would stay.
 */
export function roundCard(question: Question, { id, mode, answers }: Asked, context: PortlyContext): Card {
  const { quiz } = context.words;
  const counted = mode === "daily" || answers > 0 ? [quiz.answered(answers)] : [];
  const told = [...counted, mode === "daily" ? quiz.untilReveal : quiz.atOnce];
  return questionCard(
    question,
    {
      title: quiz.title(question.level),
      note: [quiz.worth(question.level), ...told].join(" · "),
      effect: "reply",
      callOf: (choice) => answerCall(id, choice),
    },
    context,
  );
}

/** A question of which nothing is kept. */
export function practiceCard(question: Question, context: PortlyContext): Card {
  const { quiz } = context.words;
  return questionCard(
    question,
    {
      title: quiz.practice(question.level),
      note: quiz.noPoints,
      effect: "follow",
      callOf: (choice) => tryCall(question.id, choice),
    },
    context,
  );
}

/** The right answer and why. */
function solution(question: Question, context: PortlyContext): readonly Block[] {
  const { words, locale } = context;
  const right = rightChoice(question);
  const { title, url } = question.source;
  return [
    { kind: "text", text: words.quiz.answerIs(choiceLetter(right), choiceText(question, right, context)) },
    { kind: "text", text: quizText(question.explanation[locale]) },
    { kind: "context", text: say`${words.quiz.source}${[link(title, url)]}` },
  ];
}

/** How the choices are spread: bars for the eye, numbers for everyone. */
function spread(question: Question, { counts }: Tally, { words }: PortlyContext): readonly Block[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const right = rightChoice(question);
  const lines = question.choices.map((_choice, index) => {
    const count = counts.get(index) ?? 0;
    const bar = "█".repeat(Math.round((count / total) * barWidth)).padEnd(barWidth, "░");
    const mark = index === right ? "✓" : " ";
    return `${mark} ${choiceLetter(index)} ${bar} ${count} (${Math.round((count / total) * 100)} %)`;
  });
  return [
    { kind: "text", text: say`${words.quiz.spread(total)}` },
    { kind: "code", code: lines.join("\n") },
  ];
}

function namesOfRight(question: Question, { counts, rightNames }: Tally, { words }: PortlyContext): readonly Block[] {
  if (rightNames.length === 0) return [];
  const shown = rightNames.slice(0, mostNames);
  const others = (counts.get(rightChoice(question)) ?? 0) - shown.length;
  return [{ kind: "text", text: words.quiz.rightNames(shown.join(", "), Math.max(0, others)) }];
}

function furtherButtons({ lesson, ports }: Question, context: PortlyContext): readonly Button[] {
  const [port] = ports;
  const { words } = context;
  const learn = lessonLink(lesson, context).map((button) => ({
    ...button,
    label: words.quiz.buttonLesson(button.label),
  }));
  return port === undefined ? learn : [...learn, askButton(words.fact.button(port), portCall(port))];
}

const scoreButton = ({ words }: PortlyContext): Button =>
  askButton(words.quiz.buttonScore, { command: "trivia mine", options: {} });

/** Told to who answered the question of the day: nothing of whether it is right. */
export function keptCard(question: Question, choice: number, before: number | undefined, context: PortlyContext): Card {
  const { quiz } = context.words;
  const letter = choiceLetter(choice);
  const isChanged = before !== undefined && before !== choice;
  return {
    title: isChanged ? quiz.changed(letter, choiceLetter(before)) : quiz.chose(letter),
    tone: "answer",
    blocks: [
      { kind: "text", text: choiceText(question, choice, context) },
      { kind: "text", text: quiz.mayChange },
      ...actions([scoreButton(context)]),
    ],
  };
}

/** What is told of a choice: that it is right, or what is wrong with it. */
function verdict(
  question: Question,
  choice: number,
  context: PortlyContext,
): { title: string; blocks: readonly Block[] } {
  const { words, locale } = context;
  const letter = choiceLetter(choice);
  const why = question.choices[choice]?.why?.[locale];
  if (why === undefined) return { title: words.quiz.right(letter), blocks: [] };
  const text = words.quiz.yourChoice(letter, choiceText(question, choice, context), quizText(why));
  return { title: words.quiz.wrong(letter), blocks: [{ kind: "text", text }] };
}

/** Told to who answered a question that is answered at once. `note` is said first. */
export function verdictCard(
  question: Question,
  choice: number,
  { tally, note = [], next }: { readonly tally?: Tally; readonly note?: Text; readonly next: string },
  context: PortlyContext,
): Card {
  const { title, blocks } = verdict(question, choice, context);
  const another: Button = { label: context.words.quiz.buttonAnother, call: tryCall(next), effect: "follow" };
  return {
    title,
    tone: "answer",
    blocks: [
      ...(note.length > 0 ? [{ kind: "text", text: note } as const] : []),
      ...blocks,
      ...solution(question, context),
      ...(tally ? spread(question, tally, context) : []),
      ...actions([another, ...furtherButtons(question, context), ...(tally ? [scoreButton(context)] : [])]),
    ],
  };
}

/** A question of the day after its time: the answer, why, how the choices were spread, and who was right of those who let it be told. */
export function revealCard(question: Question, tally: Tally, context: PortlyContext): Card {
  const { words, locale } = context;
  return {
    title: words.quiz.revealed(choiceLetter(rightChoice(question))),
    tone: "answer",
    blocks: [
      { kind: "text", text: quizText(question.question[locale]) },
      choiceList(question, context),
      ...solution(question, context),
      ...spread(question, tally, context),
      ...namesOfRight(question, tally, context),
      ...actions([...furtherButtons(question, context), scoreButton(context)]),
    ],
  };
}

/** Told to who presses a letter when the answer is out. */
export function lateCard(question: Question, choice: number | undefined, context: PortlyContext): Card {
  const { quiz } = context.words;
  const yours = choice === undefined ? quiz.youHadNot : quiz.youHadChosen(choiceLetter(choice));
  return {
    title: quiz.alreadyRevealed,
    tone: "answer",
    blocks: [
      { kind: "text", text: yours },
      ...solution(question, context),
      ...actions([...furtherButtons(question, context), scoreButton(context)]),
    ],
  };
}
