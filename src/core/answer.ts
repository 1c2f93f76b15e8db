// What Portly says back: a card, and who may see it.

import type { Block, Card } from "./card.ts";
import type { Fault } from "./fault.ts";
import type { Locale } from "./locale.ts";
import type { Call } from "./request.ts";

export type Visibility = "public" | "private";

/** What a command returns. Left out, the answer is public and about no port. */
export interface Reply {
  readonly card: Card;
  readonly visibility?: Visibility;
  readonly ports?: readonly number[];
}

export interface Answer {
  /** The command that answered, in words, or "none". */
  readonly intent: string;
  /** False when the card tells of a fault. */
  readonly ok: boolean;
  readonly card: Card;
  readonly visibility: Visibility;
  /** The port numbers (0 to 65535) that the answer is about. */
  readonly ports: readonly number[];
  readonly locale: Locale;
}

/** A question that was understood as other requests: they answer in its place. */
export interface Redirect {
  readonly kind: "redirect";
  /** At least one. The answers to several are joined into one card. */
  readonly calls: readonly [Call, ...Call[]];
  /** The language of the question. */
  readonly locale: Locale;
  /** Said above the answer, and offered below it. */
  readonly above: readonly Block[];
  readonly below: readonly Block[];
}

export type Outcome = Reply | Fault | Redirect;

export function isRedirect(outcome: Outcome): outcome is Redirect {
  return "kind" in outcome && outcome.kind === "redirect";
}
