// What Portly says back: a card, and who may see it.

import type { Card } from "./card.ts";
import type { Fault } from "./fault.ts";
import type { Locale } from "./locale.ts";

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

export type Outcome = Reply | Fault;
