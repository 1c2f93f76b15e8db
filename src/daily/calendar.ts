// When the next post of a schedule is: a local time on some weekdays, whatever the clocks there do.

import type { Temporal } from "temporal-polyfill";
import type { PostTime, Timing, Weekday } from "./schedule.ts";
import { temporal } from "./temporal.ts";

/** A weekly day that its zone leaves out (Samoa left out a Friday) is two weeks away. */
const longestWaitDays = 21;

/** A local time that the clocks jump over becomes the first instant after the jump; of one that comes twice the first counts. */
function instantOf(date: Temporal.PlainDate, minutes: number, zone: string): number {
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  const found = date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: "compatible" });
  const isThere = found.hour === time.hour && found.minute === time.minute;
  const jump = isThere ? undefined : found.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  return (jump ?? found).epochMilliseconds;
}

/** False for a date that a zone left out when it changed sides of the date line. */
const isThere = (date: Temporal.PlainDate, zone: string) => date.toZonedDateTime(zone).toPlainDate().equals(date);

/**
 * The first post after an instant.
 * @param after milliseconds since 1970
 * @returns undefined where this system does not know the zone
 */
export function nextPost({ minutes, zone, days }: Timing, after: number): PostTime | undefined {
  const { Instant } = temporal();
  const now = Instant.fromEpochMilliseconds(after);
  let today: Temporal.PlainDate;
  try {
    today = now.toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return undefined;
  }
  for (let ahead = 0; ahead <= longestWaitDays; ahead += 1) {
    const date = today.add({ days: ahead });
    if (!days.includes(date.dayOfWeek as Weekday) || !isThere(date, zone)) continue;
    const at = instantOf(date, minutes, zone);
    if (at > after) return { at, day: date.toString() };
  }
  throw new RangeError("a schedule needs a weekday");
}

/** The next posts after an instant, in order; none where this system does not know the zone. */
export function nextPosts(timing: Timing, after: number, count: number): readonly PostTime[] {
  const posts: PostTime[] = [];
  while (posts.length < count) {
    const next = nextPost(timing, posts.at(-1)?.at ?? after);
    if (!next) return posts;
    posts.push(next);
  }
  return posts;
}
