// All questions of the quiz, read from data/quiz when the first one is asked for.

import { readdirSync, readFileSync } from "node:fs";
import { checkQuestions } from "./check-questions.ts";
import type { Question, QuestionFile } from "./question.ts";
import { specialQuestions } from "./special-days.ts";

export interface QuizBank {
  /** Ids of all questions. */
  readonly ids: readonly string[];
  /** Ids of those for ordinary days, always the same array. */
  readonly pool: readonly string[];
  /** Undefined for an id that is gone: a round may be older than the bank. */
  question(id: string): Question | undefined;
}

const folder = new URL("../../data/quiz/", import.meta.url);

/** Reads the files of data/quiz as they are. */
export function readQuestionFiles(): readonly QuestionFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as QuestionFile);
}

/**
 * Opens the quiz.
 * @throws Error that names every faulty question
 */
export function createQuizBank(files = readQuestionFiles()): QuizBank {
  const problems = checkQuestions(files);
  if (problems.length > 0) throw new Error(`The quiz has faults:\n${problems.join("\n")}`);
  const questions = new Map(files.flatMap((file) => file.questions).map((question) => [question.id, question]));
  const ids = [...questions.keys()];
  return {
    ids,
    pool: ids.filter((id) => !specialQuestions.includes(id)),
    question: (id) => questions.get(id),
  };
}
