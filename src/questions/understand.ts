// A question as it comes → the requests that answer it.

import type { Call } from "../core/request.ts";
import type { Lessons } from "../lessons/library.ts";
import type { Knowledge } from "../ports/knowledge.ts";

export interface Understood {
  readonly calls: readonly [Call, ...Call[]];
  /** True when it is the best guess only. */
  readonly isGuess: boolean;
  /** What may have been meant instead. */
  readonly others: readonly Call[];
}

export interface Known {
  readonly knowledge: Knowledge;
  readonly lessons: Lessons;
}

/** Understands a question. @returns undefined when it is not about ports */
export function understand(question: string, _known: Known): Understood | undefined {
  const port = /(?:port|포트) ?(\d+)|(\d+)번/.exec(question);
  const query = port?.[1] ?? port?.[2];
  if (query === undefined) return undefined;
  return { calls: [{ command: "port", options: { query } }], isGuess: false, others: [] };
}
