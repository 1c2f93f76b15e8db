// What the port of the day needs to have kept. Times are milliseconds since 1970; ids are strings.

import type { Refusal } from "../core/post.ts";
import type { Person, Place } from "../core/whose.ts";
import type { Chosen } from "./programme.ts";
import type { Answered, NewRound, Round, Score, Tally } from "./round.ts";
import type { PostTime, Schedule, ScheduleSetting, Timing } from "./schedule.ts";

/**
 * planned: to be posted; claimed: a request may be under way; posted; uncertain: nobody knows, and it is not tried again;
 * failed: the platform did not take it; skipped: too late.
 */
export type DeliveryState = "planned" | "claimed" | "posted" | "uncertain" | "failed" | "skipped";

/** How a schedule's post of a day went. */
export interface DeliveryStatus {
  readonly day: string;
  readonly dueAt: number;
  readonly state: DeliveryState;
  /** Why it failed. */
  readonly reason?: string;
}

export interface ScheduleStatus extends Schedule {
  /** The latest posts, the newest first; at most five. */
  readonly latest: readonly DeliveryStatus[];
}

/** All of a place's schedules are its own business: another place's id finds nothing. */
export interface ScheduleStore {
  add(setting: ScheduleSetting, next: PostTime, by: Person, now: number): Promise<Schedule>;
  /** In the order they were added. */
  list(place: Place): Promise<readonly ScheduleStatus[]>;
  /** @returns whether there was one; its open round is revealed */
  remove(place: Place, id: string, now: number): Promise<boolean>;
  /** Takes a paused schedule up again. @returns whether there was one */
  resume(place: Place, id: string, next: PostTime): Promise<boolean>;
}

/** A post that is being made. */
export interface Delivery {
  /** Also the nonce of the post, and the id of its round; 16 characters. */
  readonly id: string;
  readonly schedule: Schedule;
  readonly day: string;
  readonly dueAt: number;
  readonly chosen: Chosen;
  /** How many times it was tried before. */
  readonly attempts: number;
  /** Since when it may have been posted without us knowing. */
  readonly doubtSince?: number;
}

/** What is decided of a schedule whose time has come. */
export interface Plan {
  readonly schedule: Schedule;
  /** The next time; undefined pauses the schedule, its zone being unknown. */
  readonly next: PostTime | undefined;
  /**
   * The post of the time that has come: "late" where it is too late for it; undefined where its time has not come after all. Posts
   * go out by `order`; so places take turns.
   */
  readonly post: { readonly chosen: Chosen; readonly order: number } | "late" | undefined;
}

export type DeliveryEnd =
  | { readonly state: "posted"; readonly message: string }
  | { readonly state: "uncertain" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "skipped" }
  /** Pauses its schedule, too. */
  | { readonly state: "refused"; readonly reason: Refusal }
  /** Again, not before this time. `isDoubtful` where it may have been posted. */
  | { readonly state: "planned"; readonly notBefore: number; readonly isDoubtful: boolean };

/** Where places are in their order of items: a pool's position, by {@link positionKey}. */
export type Positions = ReadonlyMap<string, string>;

/** How many posts of a platform stand in the queue: due now, to be tried again later, being sent, or given up. */
export interface Depth {
  readonly platform: string;
  readonly state: "due" | "later" | "claimed" | "dead";
  readonly count: number;
}

/** A post that was given up. */
export interface DeadPost {
  readonly id: string;
  readonly platform: string;
  readonly place: string;
  readonly channel: string;
  readonly day: string;
  readonly reason: string;
}

export interface DeliveryStore {
  /**
   * Takes schedules, soonest first, and keeps their plans; all of it in one transaction, so a post is planned once however many
   * processes look.
   * @param which those that are due; or those whose next time was worked out with other rules of time zones, or lies so far
   * ahead that a clock must have been wrong
   * @returns how many schedules were taken; fewer than `limit` when there are no more
   */
  plan(
    which: "due" | "odd",
    now: number,
    limit: number,
    decide: (due: readonly Schedule[], positions: Positions) => readonly Plan[],
  ): Promise<number>;
  /** What schedules share of which one's next time is after an instant, and the latest of these times. */
  timings(after: number): Promise<readonly { readonly timing: Timing; readonly latest: number }[]>;
  /** Sets schedules of these timings back where their next time is later, unless the day has its post already. @returns how many */
  setBack(corrections: readonly { readonly timing: Timing; readonly next: PostTime }[]): Promise<number>;
  /**
   * Claims planned posts of a platform, in their order, and opens the rounds of those that are questions. A claim is held, however
   * long the post takes, until this process ends it, dies, or can not reach the database for a while.
   * @param perSecond messages that all processes together may send; where there are several, the claim waits for its turn
   * @returns none when nothing is to be done now
   */
  claim(platform: string, now: number, limit: number, perSecond?: number): Promise<readonly Delivery[]>;
  /** Ends claims: as one write. A posted question reveals its schedule's earlier ones. */
  finish(ends: readonly (readonly [id: string, end: DeliveryEnd])[], now: number): Promise<void>;
  /**
   * Takes back claims of which nothing was heard since `before`: whether they were posted is in doubt. A queue of many machines does so
   * by itself.
   * @returns how many
   */
  recover(platform: string, before: number, now: number): Promise<number>;
  /** Resolves when so many messages may be sent, changes of messages included, however many processes send. */
  pace(platform: string, count: number, perSecond: number): Promise<void>;
  /** Leaves a platform alone for so many milliseconds, in every process. */
  rest(platform: string, ms: number): Promise<void>;
  /** Posts that were given up, the oldest first: the platform did not take them, or nobody knows whether it did. */
  dead(limit: number): Promise<readonly DeadPost[]>;
  /** Puts posts that were given up into the queue again, as if they were due now. @returns how many */
  redrive(ids: readonly string[], now: number): Promise<number>;
  /** How full the queue is. */
  depth(now: number): Promise<readonly Depth[]>;
  /** Forgets how posts went that were due before `before`. */
  prune(before: number): Promise<void>;
}

export interface RoundStore {
  /** Opens a round outside of a schedule (`/trivia now`). */
  open(round: NewRound, now: number): Promise<Round>;
  find(id: string): Promise<Round | undefined>;
  /**
   * Keeps an answer. In a daily round the last one before the reveal counts, else the first.
   * Once this resolves, nothing short of a broken disk loses the answer.
   * @param message what the round's message can be changed by, as a press told it; that of a daily post is known better
   */
  answer(
    id: string,
    person: Person,
    choice: number,
    isRight: boolean,
    now: number,
    message?: string,
  ): Promise<Answered>;
  /** How the choices are spread, and the names of those who opted in. */
  tally(id: string): Promise<Tally>;
  /** @returns whether it was open */
  reveal(id: string, now: number): Promise<boolean>;
  /** The item that comes next in a place's order, and moves on; `pick` is given where the place is. */
  draw(place: Place, pool: string, pick: (position: string | undefined) => Chosen): Promise<Chosen>;
  /**
   * Rounds whose message shows less than is known (an answer more, the reveal), the longest waiting first; each is given to one
   * process, which has ten seconds to draw it.
   */
  stale(platform: string, limit: number, now: number): Promise<readonly Round[]>;
  /** The message shows what was known at this version. */
  drawn(id: string, version: number, now: number): Promise<void>;
  /** The message could not be changed: it is left alone until then. */
  rest(id: string, until: number): Promise<void>;
  /** The message can not be changed any more. */
  lost(id: string): Promise<void>;
  /** Everybody's points in a place that were told since a time, those with the most first; names of those who opted in. */
  scores(place: Place, since: number): Promise<readonly Score[]>;
  /** The days of a place's daily rounds that somebody could answer, since a time, in order, and whether somebody did. */
  days(
    place: Place,
    person: Person,
    since: number,
  ): Promise<readonly { readonly day: string; readonly answered: boolean }[]>;
}
