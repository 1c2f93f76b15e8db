// The tables, as they are after the last migration. Times are milliseconds since 1970; flags are 0 or 1.

import type { DeliveryState } from "../daily/stores.ts";

export interface ScheduleRow {
  readonly id: string;
  readonly platform: string;
  readonly place: string;
  readonly channel: string;
  readonly minutes: number;
  readonly zone: string;
  /** Digits of ISO weekdays: "12345". */
  readonly days: string;
  readonly locale: string;
  readonly kind: string;
  readonly mention_kind: string | null;
  readonly mention_id: string | null;
  readonly added_by: string | null;
  readonly added_at: number;
  readonly next_at: number;
  readonly next_day: string;
  /** The version of the rules of time zones that the next time was worked out with. */
  readonly rules: string;
  readonly paused: string | null;
}

export interface DeliveryRow {
  readonly id: string;
  readonly schedule: string;
  readonly day: string;
  readonly platform: string;
  readonly due_at: number;
  readonly order_at: number;
  readonly not_before: number;
  readonly state: DeliveryState;
  readonly pool: string | null;
  readonly item: string | null;
  readonly points: number | null;
  readonly attempts: number;
  readonly claimed_at: number | null;
  /** When whoever claimed it was last heard of. */
  readonly beat_at: number | null;
  readonly doubt_since: number | null;
  readonly ended_at: number | null;
  readonly message: string | null;
  readonly reason: string | null;
}

/** Where a place is in its order of a pool. */
export interface PositionRow {
  readonly platform: string;
  readonly place: string;
  readonly pool: string;
  readonly position: string;
}

export interface RoundRow {
  readonly id: string;
  /** Null for a round that somebody asked for. */
  readonly schedule: string | null;
  readonly platform: string;
  readonly place: string;
  readonly channel: string;
  readonly message: string | null;
  readonly day: string | null;
  readonly question: string;
  readonly points: number;
  readonly locale: string;
  readonly asked_at: number;
  readonly revealed_at: number | null;
  readonly version: number;
  /** The version that the message shows. */
  readonly drawn: number;
  /** Since when the message shows less than is known. */
  readonly stale_since: number | null;
  /** Whoever draws its message has until then. */
  readonly drawing_until: number | null;
}

export interface AnswerRow {
  readonly round: string;
  readonly platform: string;
  readonly person: string;
  readonly choice: number;
  readonly is_right: number;
  readonly answered_at: number;
}

export interface PersonRow {
  readonly platform: string;
  readonly person: string;
  readonly locale: string | null;
  readonly zone: string | null;
  readonly board_name: string | null;
  readonly changed_at: number;
}

export interface PlaceRow {
  readonly platform: string;
  readonly place: string;
  readonly locale: string | null;
  readonly zone: string | null;
  readonly is_admin_only: number | null;
  readonly changed_at: number;
}

export interface TeamPortRow {
  readonly platform: string;
  readonly place: string;
  readonly port: number;
  /** Empty where none was given. */
  readonly protocol: string;
  readonly name: string;
  /** The name as it is compared. */
  readonly name_key: string;
  readonly note: string | null;
  readonly added_by: string | null;
  readonly added_at: number;
}

/** A workspace that installed the bot. */
export interface InstallationRow {
  readonly platform: string;
  readonly place: string;
  /** Its token and what belongs to it; nothing of that is readable without the key. */
  readonly sealed: string;
  readonly seal_key: string;
  readonly version: number;
  readonly installed_at: number;
  /** Until then one process renews the token. */
  readonly claimed_until: number;
}

/** When a platform's next message may be sent, by the database's clock; for several processes. */
export interface PaceRow {
  readonly platform: string;
  readonly free_at: number;
}

export interface Tables {
  readonly paces: PaceRow;
  readonly schedules: ScheduleRow;
  readonly deliveries: DeliveryRow;
  readonly positions: PositionRow;
  readonly rounds: RoundRow;
  readonly answers: AnswerRow;
  readonly persons: PersonRow;
  readonly places: PlaceRow;
  readonly team_ports: TeamPortRow;
  readonly installations: InstallationRow;
}
