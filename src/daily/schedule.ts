// When and where a port of the day is posted.

import type { Locale } from "../core/locale.ts";
import type { Mention, Refusal } from "../core/post.ts";

/** ISO weekdays: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A quiz, a fact, or the one after the other. */
export type PostKind = "quiz" | "fact" | "turn";

/** A local time on some weekdays. */
export interface Timing {
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number;
  /** An IANA zone: `Asia/Seoul`. */
  readonly zone: string;
  /** At least one, in order. */
  readonly days: readonly Weekday[];
}

/** What somebody sets up. Ids are the platform's own. */
export interface ScheduleSetting extends Timing {
  readonly platform: string;
  readonly place: string;
  readonly channel: string;
  readonly locale: Locale;
  readonly kind: PostKind;
  readonly mention?: Mention;
}

/** One post of a schedule. */
export interface PostTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The local day it belongs to: `2026-11-22`. A schedule posts once on each. */
  readonly day: string;
}

/** Why a schedule rests. */
export type PauseReason = Refusal | "zone-unknown";

export interface Schedule extends ScheduleSetting {
  readonly id: string;
  readonly next: PostTime;
  /** Set while it rests; nothing is posted until it is resumed. */
  readonly paused?: PauseReason;
}

/** Mondays to Fridays. */
export const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
