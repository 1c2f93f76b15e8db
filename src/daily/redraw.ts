// Brings messages of questions up to date: how many answered, and the reveal.

import type { Log } from "../adapters/adapter.ts";
import type { EditOutcome, Poster } from "../core/post.ts";
import type { Programme } from "./programme.ts";
import type { Round } from "./round.ts";
import type { RoundStore } from "./stores.ts";

export interface RedrawParts {
  readonly platform: string;
  readonly poster: Poster;
  readonly rounds: Pick<RoundStore, "stale" | "tally" | "drawn" | "lost" | "rest">;
  readonly programme: Programme;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** After a message could not be changed it is left alone for so long. */
const restMs = 30_000;

export interface Redraw {
  /** Messages that are to be changed now; however many answers came, each is in it once. */
  find(most: number): Promise<readonly Round[]>;
  /** Changes one. @returns milliseconds that the platform asks to leave it alone, 0 for none */
  draw(round: Round): Promise<number>;
}

/** Builds it. Its functions throw a FaultError while the database can not be used. */
export function createRedraw({ platform, poster, rounds, programme, log, now }: RedrawParts): Redraw {
  async function edit(round: Round, message: string): Promise<EditOutcome> {
    try {
      const post = programme.composeRound(round, await rounds.tally(round.id));
      if (!post) return { kind: "gone" };
      return await poster.edit({ place: round.place, channel: round.channel }, message, post);
    } catch (error) {
      log.error({ err: error, platform, item: round.question }, "a question could not be drawn anew");
      return { kind: "retry" };
    }
  }

  return {
    find: (most) => rounds.stale(platform, most, now()),
    draw: async (round) => {
      const outcome: EditOutcome = round.message === undefined ? { kind: "gone" } : await edit(round, round.message);
      if (outcome.kind === "edited") await rounds.drawn(round.id, round.version, now());
      if (outcome.kind === "gone") await rounds.lost(round.id);
      if (outcome.kind !== "retry") return 0;
      await rounds.rest(round.id, now() + Math.max(restMs, outcome.afterMs ?? 0));
      return outcome.isForAll ? (outcome.afterMs ?? restMs) : 0;
    },
  };
}
