import { describe, expect, test } from "vitest";
import { createLessons } from "../../src/lessons/library.ts";
import { createQuizBank, readQuestionFiles } from "../../src/quiz/bank.ts";
import { checkQuestions } from "../../src/quiz/check-questions.ts";
import { rightChoice } from "../../src/quiz/question.ts";
import { specialQuestion, specialQuestions } from "../../src/quiz/special-days.ts";

const files = readQuestionFiles();
const bank = createQuizBank(files);
const questions = files.flatMap((file) => file.questions);

const countBy = <T>(items: readonly T[], keyOf: (item: T) => number) => {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

describe("the quiz", () => {
  test("has at least 300 questions without a fault", () => {
    expect(checkQuestions(files)).toEqual([]);
    expect(bank.ids.length).toBe(questions.length);
    expect(bank.ids.length).toBeGreaterThanOrEqual(300);
  });

  test("has a lesson behind each question", () => {
    const { ids } = createLessons();
    expect(questions.filter(({ lesson }) => !ids.includes(lesson)).map(({ id }) => id)).toEqual([]);
  });

  test("has questions of all levels, a fifth of each at least", () => {
    const levels = countBy(questions, ({ level }) => level);
    for (const level of [1, 2, 3]) expect(levels.get(level)).toBeGreaterThan(questions.length / 5.5);
  });

  test("does not give the right choice away by its place or its length", () => {
    const places = countBy(questions, rightChoice);
    for (const place of [0, 1, 2, 3]) expect(places.get(place)).toBeGreaterThan(questions.length * 0.2);
    for (const locale of ["en", "ko"] as const) {
      const longestIsRight = questions.filter((question) => {
        const lengths = question.choices.map((choice) => choice[locale].length);
        const right = lengths[rightChoice(question)] ?? 0;
        return lengths.filter((length) => length >= right).length === 1;
      });
      expect(longestIsRight.length).toBeLessThan(questions.length * 0.35);
    }
  });

  test("asks nothing twice in the same words", () => {
    for (const locale of ["en", "ko"] as const) {
      expect(new Set(questions.map(({ question }) => question[locale])).size).toBe(questions.length);
    }
  });

  test("has Korean in every Korean sentence, and none in the English ones", () => {
    for (const { id, question, explanation } of questions) {
      expect(`${id} ${question.ko}`).toMatch(/[가-힣]/);
      expect(`${id} ${explanation.ko}`).toMatch(/[가-힣]/);
      expect(`${id} ${question.en}${explanation.en}`).not.toMatch(/[가-힣]/);
    }
  });

  test("knows its special days", () => {
    for (const id of specialQuestions) expect(bank.question(id)?.id).toBe(id);
    expect(bank.question(specialQuestion("2026-11-22") ?? "")?.ports).toContain(22);
    expect(new Set(specialQuestions).size).toBe(specialQuestions.length);
    const years = [2026, 2027, 2028, 2029].map((year) => specialQuestion(`${year}-11-22`));
    expect(new Set(years).size).toBe(3);
    expect(years[3]).toBe(years[0]);
    expect(specialQuestion("2026-11-23")).toBeUndefined();
    expect(bank.pool.length).toBe(bank.ids.length - specialQuestions.length);
  });
});

describe("a faulty question", () => {
  const [file] = files;
  const [good] = file?.questions ?? [];
  if (!file || !good) throw new Error("there is no question");
  const check = (changes: object) => checkQuestions([{ ...file, questions: [{ ...good, ...changes }] }]).join("\n");
  const [first, ...others] = good.choices;

  test.each([
    [
      "without a right choice",
      { choices: good.choices.map(({ en, ko }) => ({ en, ko, why: { en, ko } })) },
      "exactly one",
    ],
    ["with a choice too many", { choices: [...good.choices, ...others] }, "3 or 4"],
    [
      "with a choice too long for a button",
      { choices: [{ ...first, en: "x".repeat(76) }, ...others] },
      "longer than 75",
    ],
    ["in one language only", { question: { en: "What?" } }, "missing in ko"],
    ["with a port that is none", { ports: [65536] }, "0 to 65535"],
    ["without a source", { source: { title: "", url: "http://example.com" } }, "source"],
    ["with a word too many", { answer: 2 }, "unknown key answer"],
    ["of another topic", { id: "other-thing" }, "does not begin"],
    ["of no level", { level: 4 }, "level"],
  ])("%s is found", (_name, changes, problem) => {
    expect(check(changes)).toContain(problem);
    expect(() => createQuizBank([{ ...file, questions: [{ ...good, ...changes } as typeof good] }])).toThrow(problem);
  });

  test("that comes twice is found", () => {
    expect(checkQuestions([file, file]).length).toBe(file.questions.length);
  });
});
