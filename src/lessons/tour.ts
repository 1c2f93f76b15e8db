// The tour for newcomers: a few steps, each with a question to check oneself by.

import type { Block, Text } from "../core/card.ts";
import { LessonError, type LessonFile, matterOf, type Section } from "./lesson-file.ts";
import { toBlocks, toText } from "./to-blocks.ts";

export interface TourChoice {
  readonly label: string;
  readonly isRight: boolean;
  /** Said to who chose it. */
  readonly why: Text;
}

export interface TourStep {
  /** The id of the lesson behind the step. */
  readonly lesson: string;
  readonly blocks: readonly Block[];
  readonly question: Text;
  readonly choices: readonly TourChoice[];
}

export interface Tour {
  readonly title: string;
  readonly invitation: Text;
  readonly steps: readonly TourStep[];
  readonly summary: readonly Block[];
  readonly next: Text;
}

const fewestSteps = 3;
const mostSteps = 7;

function parseChoice(line: string, file: string): TourChoice {
  const match = /^- (yes|no): (.+?) :: (.+)$/.exec(line);
  if (!match) throw new LessonError(`${file}: "${line}" is no choice`);
  const [, verdict, label = "", why = ""] = match;
  return { label, isRight: verdict === "yes", why: toText(why) };
}

function parseStep({ name, text }: Section, file: string): TourStep {
  const match = /^(.+?)\n+\? ([^\n]+)\n+(- .+)$/s.exec(text);
  if (!match) throw new LessonError(`${file}: ${name}: needs a text, a question and its choices`);
  const [, body = "", question = "", lines = ""] = match;
  const choices = lines.split("\n").map((line) => parseChoice(line, file));
  if (choices.filter(({ isRight }) => isRight).length !== 1) {
    throw new LessonError(`${file}: ${name}: exactly one choice is right`);
  }
  return { lesson: name.replace(/^step /, ""), blocks: toBlocks(body), question: toText(question), choices };
}

/** Reads the tour. @throws LessonError */
export function parseTour(document: LessonFile): Tour {
  const { file, sections } = document;
  const steps = sections.filter(({ name }) => name.startsWith("step ")).map((section) => parseStep(section, file));
  const [summary, next] = sections.slice(steps.length);
  if (steps.length < fewestSteps || steps.length > mostSteps) {
    throw new LessonError(`${file}: has ${steps.length} steps, not ${fewestSteps} to ${mostSteps}`);
  }
  if (summary?.name !== "summary" || next?.name !== "next" || sections.length !== steps.length + 2) {
    throw new LessonError(`${file}: after the steps come summary and next`);
  }
  return {
    title: matterOf(document, "title"),
    invitation: toText(document.opening.replaceAll("\n", " ")),
    steps,
    summary: toBlocks(summary.text),
    next: toText(next.text.replaceAll("\n", " ")),
  };
}
