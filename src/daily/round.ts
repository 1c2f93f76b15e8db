// A question that was asked somewhere, and what people answered.

import type { Locale } from "../core/locale.ts";
import type { Person } from "../core/whose.ts";

/** Asked by somebody (`/trivia now`): the answer is told at once. */
export interface NewRound {
  readonly platform: string;
  readonly place: string;
  readonly channel: string;
  readonly question: string;
  /** What a right answer is worth. */
  readonly points: number;
  readonly locale: Locale;
}

export interface Round extends NewRound {
  readonly id: string;
  /** daily: answers may change until the reveal; now: the first one counts. */
  readonly mode: "daily" | "now";
  /** The local day of a daily round. */
  readonly day?: string;
  /** What its message can be changed by, as the platform's poster takes it; undefined until that is known. */
  readonly message?: string;
  readonly askedAt: number;
  readonly revealedAt?: number;
  readonly answers: number;
  /** Grows with every answer and with the reveal. */
  readonly version: number;
}

/** What became of an answer. `answers` is how many people have answered. */
export type Answered =
  | { readonly kind: "kept"; readonly round: Round; readonly before: number | undefined }
  /** Already revealed (daily) or already answered (now): `choice` is what counts, if there is one. */
  | { readonly kind: "closed"; readonly round: Round; readonly choice: number | undefined }
  | { readonly kind: "unknown" };

export interface Tally {
  /** How many chose each choice, by its number; a choice that nobody chose is not in it. */
  readonly counts: ReadonlyMap<number, number>;
  /** Who was right, of those who opted in; by the time of their answers, at most 50. */
  readonly rightNames: readonly string[];
}

export interface Score {
  readonly person: Person;
  /** Of those who opted in. */
  readonly name?: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
}
