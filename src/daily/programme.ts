// What is posted: chosen when a post is planned, drawn when it is made. Written where questions and facts are.

import type { Post } from "../core/post.ts";
import type { Round, Tally } from "./round.ts";
import type { Schedule } from "./schedule.ts";

/** What a post is about. */
export interface Chosen {
  /** Which pool it is from: "quiz", "special" or "fact". */
  readonly pool: string;
  /** The id of a question or a service. */
  readonly item: string;
  /** Where the place now is in the pool's order; left as it was where this is undefined. */
  readonly position?: string;
  /** Of a question: what a right answer is worth. A post with points has a round. */
  readonly points?: number;
}

/** Must be pure and quick: a post that is repeated after a crash has to be the same post. */
export interface Programme {
  /**
   * Chooses the post of a day. `positionOf` tells where the place is in a pool; give it to {@link nextInOrder}.
   * Called within a transaction: 50,000 of these take less than a second.
   */
  choose(schedule: Schedule, day: string, positionOf: (pool: string) => string | undefined): Chosen;
  /** Draws a post; undefined where the item is not known any more. `round` is the id of its round, for the buttons. */
  composePost(schedule: Schedule, day: string, chosen: Chosen, round: string | undefined): Post | undefined;
  /** Draws the message of a round anew: how many answered, or the reveal. Undefined where the question is not known any more. */
  composeRound(round: Round, tally: Tally): Post | undefined;
}
