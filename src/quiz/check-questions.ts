// Finds what is wrong with the questions, before somebody is taught something wrong or a button is cut.

import { type Localized, locales } from "../core/locale.ts";
import type { Question, QuestionFile, QuizChoice } from "./question.ts";

/** Characters that each text may have; Hangul takes more room and less letters. */
const longest = {
  question: { en: 200, ko: 130 },
  choice: { en: 75, ko: 75 },
  why: { en: 200, ko: 130 },
  explanation: { en: 400, ko: 260 },
} as const;

const questionKeys = "id level lesson ports question choices explanation source";
const choiceKeys = "en ko right why";
const highestPort = 65_535;

type Told = (problem: string) => void;

function checkKeys(value: object, allowed: string, tell: Told): void {
  for (const key of Object.keys(value)) if (!allowed.split(" ").includes(key)) tell(`unknown key ${key}`);
}

function checkWords(words: Partial<Localized> | undefined, part: keyof typeof longest, tell: Told): void {
  for (const locale of locales) {
    const text = words?.[locale];
    if (typeof text !== "string" || text.trim() === "" || text !== text.trim()) tell(`${part} is missing in ${locale}`);
    else if (text.length > longest[part][locale]) tell(`${part} in ${locale} is longer than ${longest[part][locale]}`);
  }
}

function checkChoice(choice: QuizChoice, tell: Told): void {
  checkKeys(choice, choiceKeys, tell);
  checkWords(choice, "choice", tell);
  if (choice.right === undefined) checkWords(choice.why, "why", tell);
  else if (choice.right !== true || choice.why !== undefined) tell("a right choice says right: true and has no why");
}

function checkChoices(choices: readonly QuizChoice[], tell: Told): void {
  if (!Array.isArray(choices) || choices.length < 3 || choices.length > 4) {
    tell("there are not 3 or 4 choices");
    return;
  }
  for (const choice of choices) checkChoice(choice, tell);
  if (choices.filter(({ right }) => right).length !== 1) tell("exactly one choice is right");
  for (const locale of locales) {
    if (new Set(choices.map((choice) => choice[locale])).size !== choices.length)
      tell(`two choices are alike in ${locale}`);
  }
}

function checkQuestion(question: Question, topic: string, tell: Told): void {
  checkKeys(question, questionKeys, tell);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(question.id) || !question.id.startsWith(`${topic}-`))
    tell(`id is not kebab-case or does not begin with ${topic}`);
  if (![1, 2, 3].includes(question.level)) tell("level is not 1, 2 or 3");
  if (typeof question.lesson !== "string") tell("lesson is missing");
  const isPort = (port: unknown) => Number.isInteger(port) && Number(port) >= 0 && Number(port) <= highestPort;
  if (!Array.isArray(question.ports) || !question.ports.every(isPort)) tell("ports are not numbers from 0 to 65535");
  checkWords(question.question, "question", tell);
  checkChoices(question.choices, tell);
  checkWords(question.explanation, "explanation", tell);
  if (!question.source?.title || !/^https:\/\/\S+$/.test(question.source.url))
    tell("source needs a title and an https URL");
}

/**
 * Checks all files of the quiz together.
 * @returns one line per problem, each naming file and question; empty when all is well
 */
export function checkQuestions(files: readonly QuestionFile[]): readonly string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { topic, questions } of files) {
    for (const question of questions) {
      const tell = (problem: string) => void problems.push(`${topic}.json: ${question.id}: ${problem}`);
      checkQuestion(question, topic, tell);
      if (seen.has(question.id)) tell("id is used twice");
      seen.add(question.id);
    }
  }
  return problems;
}
