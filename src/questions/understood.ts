// What a question was understood as.

import type { Call } from "../core/request.ts";

export interface Understood {
  readonly calls: readonly [Call, ...Call[]];
  /** True when it is the best guess only. */
  readonly isGuess: boolean;
  /** What may have been meant instead. */
  readonly others: readonly Call[];
  /** What the question asks for in so many words, said before all else. */
  readonly first?: "how-many";
}

/** How many parts of one question are answered. */
const mostCalls = 6;

export const explain = (topic: string): Call => ({ command: "socket explain", options: { topic } });

export const askPort = (query: string | number, options: Call["options"] = {}): Call => ({
  command: "port",
  options: { query: String(query), ...options },
});

/** The calls that surely answer a question; undefined for none. */
export function sure(...calls: readonly Call[]): Understood | undefined {
  const [first, ...rest] = calls.slice(0, mostCalls);
  return first && { calls: [first, ...rest], isGuess: false, others: [] };
}

/** The same as a guess, with what else may have been meant. */
export function guess(calls: readonly Call[], others: readonly Call[]): Understood | undefined {
  const understood = sure(...calls);
  return understood && { ...understood, isGuess: true, others };
}
