// The tour, walked from end to end on a platform by several people at once.

import { expect } from "vitest";
import type { Locale } from "../../src/core/locale.ts";
import { messages } from "../../src/messages/index.ts";
import type { Harness, Shown } from "../helpers/harness.ts";

const steps = 6;

/** One person's walk, begun at a card that all see; every answer is taken, right or wrong. */
async function walk(harness: Harness, first: Shown, locale: Locale, choice: number): Promise<readonly string[]> {
  const words = messages[locale].lessons;
  const seen: string[] = [];
  let card = first;
  for (let step = 1; step <= steps; step += 1) {
    card = await harness.press(card, card.buttons[choice] as string, locale);
    expect(card.isPrivate ?? true).toBe(true);
    // The first press opens a card of one's own, every later one turns its page.
    expect(card.replaced ?? step > 1).toBe(step > 1);
    expect(card.text).toMatch(new RegExp(`^${step}/${steps} `));
    expect([words.right, words.notQuite].some((verdict) => card.text.includes(verdict))).toBe(true);
    seen.push(card.text);
    card = await harness.press(card, step === steps ? words.finish : words.next, locale);
    expect(card.isPrivate ?? true).toBe(true);
    expect(card.replaced ?? true).toBe(true);
  }
  expect(card.text).toContain(words.summaryTitle);
  const back = await harness.press(card, words.back, locale);
  expect(back.text).toMatch(new RegExp(`^${steps}/${steps} `));
  return seen;
}

/**
 * Three people walk from the same public card at the same time, in two languages, and none disturbs another. Where only one
 * person can be, that one walks.
 */
export async function walkTogether(harness: Harness): Promise<void> {
  const first = await harness.send("/socket explain");
  expect(first.isPrivate ?? false).toBe(false);
  if (!harness.isShared) {
    await walk(harness, first, "en", 0);
    return;
  }
  const korean = await harness.send("/socket explain", "ko");
  const walks = await Promise.all([
    walk(harness, first, "en", 0),
    walk(harness, first, "en", 1),
    walk(harness, korean, "ko", 2),
  ]);
  expect(new Set(walks.map((seen) => seen.join("\n"))).size).toBe(3);
}
