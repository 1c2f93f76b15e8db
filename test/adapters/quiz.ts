// A question asked in a channel, and answered on a platform by two people.

import { expect } from "vitest";
import { messages } from "../../src/messages/index.ts";
import type { Harness } from "../helpers/harness.ts";

const { quiz } = messages.en;

/** Two people answer the same question, one of them twice. Where only one person can be, it is a question for practice. */
export async function answerTogether(harness: Harness): Promise<void> {
  const question = await harness.send("/trivia now");
  expect(question.isPrivate ?? false).toBe(false);
  expect(question.buttons.slice(0, 3)).toEqual(["A", "B", "C"]);
  const isTold = (text: string, letter: string) =>
    text.includes(quiz.right(letter)) || text.includes(quiz.wrong(letter));
  if (!harness.isShared) {
    expect(isTold((await harness.press(question, "B")).text, "B")).toBe(true);
    return;
  }
  const first = await harness.press(question, "A", "en", "801");
  const other = await harness.press(question, "B", "en", "802");
  const again = await harness.press(question, "B", "en", "801");
  for (const answer of [first, other, again]) {
    expect(answer.isPrivate).toBe(true);
    expect(answer.replaced).toBe(false);
  }
  expect(isTold(first.text, "A")).toBe(true);
  expect(first.text).toContain(quiz.spread(1));
  expect(isTold(other.text, "B")).toBe(true);
  expect(other.text).toContain(quiz.spread(2));
  // The first answer counts.
  expect(isTold(again.text, "A")).toBe(true);
  expect(again.text).toContain(quiz.spread(2));
}
