// Plans what is due: which post of which schedule goes out, and when the schedule comes again.

import { setImmediate as breathe } from "node:timers/promises";
import { nextPost } from "./calendar.ts";
import { positionKey } from "./order.ts";
import type { Programme } from "./programme.ts";
import type { PostTime, Schedule } from "./schedule.ts";
import type { DeliveryStore, Plan, Positions } from "./stores.ts";

/** A post that is later than this is not news any more: it is skipped. */
export const latestMs = 2 * 60 * 60 * 1000;

/** Schedules in one transaction: each costs a write to the disk, and keeps others from the database for a moment. */
const atOnce = 4000;

/** Posts of one place stand so far apart in the queue that those of others find their way between them. */
const apartMs = 1000;

/** Works out next times; schedules that share their timing share the work. */
function createNextPosts(now: number) {
  const known = new Map<string, PostTime | undefined>();
  return (schedule: Schedule): PostTime | undefined => {
    const { minutes, zone, days } = schedule;
    const key = `${minutes} ${zone} ${days.join("")}`;
    if (!known.has(key)) known.set(key, nextPost(schedule, now));
    return known.get(key);
  };
}

/** Builds the decision for one look at what is due; it remembers from batch to batch whose turn it was. */
function createDecide(programme: Programme, now: number) {
  const nextOf = createNextPosts(now);
  const turns = new Map<string, number>();

  function orderOf({ platform, place, next }: Schedule): number {
    const key = `${platform}/${place}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return next.at + turn * apartMs;
  }

  function postOf(schedule: Schedule, positions: Map<string, string>): Plan["post"] {
    if (schedule.next.at > now) return undefined;
    if (now - schedule.next.at > latestMs) return "late";
    const { platform, place, next } = schedule;
    const keyOf = (pool: string) => positionKey(platform, place, pool);
    const chosen = programme.choose(schedule, next.day, (pool) => positions.get(keyOf(pool)));
    if (chosen.position !== undefined) positions.set(keyOf(chosen.pool), chosen.position);
    return { chosen, order: orderOf(schedule) };
  }

  return (due: readonly Schedule[], positions: Positions): readonly Plan[] => {
    const moved = new Map(positions);
    return due.map((schedule) => ({ schedule, next: nextOf(schedule), post: postOf(schedule, moved) }));
  };
}

/**
 * Plans every post that is due, in batches between which other work gets its turn.
 * @param which `odd` looks after schedules whose next time can not be trusted
 * @param now milliseconds since 1970
 * @returns how many schedules were planned
 */
export async function planDue(
  deliveries: Pick<DeliveryStore, "plan">,
  programme: Programme,
  now: number,
  which: "due" | "odd" = "due",
): Promise<number> {
  const decide = createDecide(programme, now);
  for (let planned = 0; ; await breathe()) {
    const taken = await deliveries.plan(which, now, atOnce, decide);
    planned += taken;
    if (taken < atOnce) return planned;
  }
}
