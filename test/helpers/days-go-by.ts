// Days that go by in a place: its posts are planned, posted and kept, as the delivery does, without a platform.

import type { Answer } from "../../src/core/answer.ts";
import type { Post } from "../../src/core/post.ts";
import { planDue } from "../../src/daily/plan-due.ts";
import type { Place } from "./place.ts";

export interface Posted {
  readonly post: Post;
  readonly answer: Pick<Answer, "card">;
  readonly question: string;
  readonly round: string;
}

/** Posts everything that is due at an instant, on Discord. */
export async function postDue(place: Place, at: number): Promise<readonly Posted[]> {
  const { storage, core } = place;
  place.now = at;
  await planDue(storage.deliveries, core.programme, at);
  const claimed = await storage.deliveries.claim("discord", at, 100);
  const posted = claimed.flatMap(({ id, schedule, day, chosen }): Posted[] => {
    const round = chosen.points === undefined ? undefined : id;
    const post = core.programme.composePost(schedule, day, chosen, round);
    return post ? [{ post, answer: post, question: chosen.item, round: id }] : [];
  });
  await storage.deliveries.finish(
    claimed.map(({ id }) => [id, { state: "posted", message: `m${id}` }] as const),
    at,
  );
  return posted;
}

/** The message of a round as it is drawn anew. */
export async function redrawn({ storage, core }: Place, round: string): Promise<Pick<Answer, "card"> | undefined> {
  const found = await storage.rounds.find(round);
  return found && core.programme.composeRound(found, await storage.rounds.tally(round));
}
