// Finds schedules whose next time a clock that was ahead put beyond their next post, and sets them back.

import { setImmediate as breathe } from "node:timers/promises";
import { nextPost } from "./calendar.ts";
import type { PostTime, Timing } from "./schedule.ts";
import type { DeliveryStore } from "./stores.ts";

/** Two posts of a schedule are never so close, whatever the clocks of its zone do: a nearer next time is right. */
const leastApartMs = 20 * 60 * 60 * 1000;

/** Next posts worked out at a time: whoever waits for an answer gets it in between. */
const atOnce = 100;

/**
 * Corrects next times that are beyond the schedule's next post from now. A day that has its post keeps it, and gets no other.
 * Schedules that share their timing share the work.
 * @param now milliseconds since 1970
 * @returns how many were corrected
 */
export async function setBack(deliveries: Pick<DeliveryStore, "timings" | "setBack">, now: number): Promise<number> {
  const corrections: { readonly timing: Timing; readonly next: PostTime }[] = [];
  for (const [index, { timing, latest }] of (await deliveries.timings(now + leastApartMs)).entries()) {
    const next = nextPost(timing, now);
    if (next && latest > next.at) corrections.push({ timing, next });
    if (index % atOnce === atOnce - 1) await breathe();
  }
  return corrections.length === 0 ? 0 : deliveries.setBack(corrections);
}
