// A question of the quiz, and what makes one well formed.

import type { Localized } from "../core/locale.ts";

/** 1 for newcomers, 2 for who works with networks, 3 for experts. A right answer gives as many points. */
export type QuizLevel = 1 | 2 | 3;

export interface QuizChoice extends Localized {
  /** On exactly one choice of a question. */
  readonly right?: true;
  /** The correction for who took it; on every wrong choice. */
  readonly why?: Localized;
}

export interface Question {
  /** Unique; begins with its topic. */
  readonly id: string;
  readonly level: QuizLevel;
  /** The id of the lesson behind it. */
  readonly lesson: string;
  /** The ports it is about; empty for a concept. */
  readonly ports: readonly number[];
  readonly question: Localized;
  /** Three or four. */
  readonly choices: readonly QuizChoice[];
  readonly explanation: Localized;
  readonly source: { readonly title: string; readonly url: string };
}

/** A file of data/quiz. */
export interface QuestionFile {
  readonly topic: string;
  readonly questions: readonly Question[];
}

/** The place of the right choice, from 0. */
export const rightChoice = ({ choices }: Question): number => choices.findIndex(({ right }) => right === true);

/** How a choice is called: "A" for the first. */
export const choiceLetter = (choice: number): string => "ABCD"[choice] ?? "?";
