// Everything that is kept, in one place.

import type { Person } from "../core/whose.ts";
import type { DeliveryStore, RoundStore, ScheduleStore } from "../daily/stores.ts";
import type { InstallationStore } from "../installations/installations.ts";
import type { PreferenceStore } from "../preferences/preferences.ts";
import type { TeamPortStore } from "../team/team-ports.ts";

/** What was deleted of a person. */
export interface Forgotten {
  readonly answers: number;
  readonly preferences: number;
  /** Entries that stay, because they are the team's, but no longer tell who added them. */
  readonly unsigned: number;
}

/**
 * The database, opened when it is first needed. Every function rejects with a {@link FaultError} (`storage-unavailable`) while
 * it can not be reached, which `respond` tells kindly.
 */
export interface Storage {
  readonly schedules: ScheduleStore;
  readonly deliveries: DeliveryStore;
  readonly rounds: RoundStore;
  readonly preferences: PreferenceStore;
  readonly teamPorts: TeamPortStore;
  readonly installations: InstallationStore;
  /** Deletes everything of a person at once. */
  forget(person: Person, now: number): Promise<Forgotten>;
  /** Resolves when the database answers. */
  check(): Promise<void>;
  /** Waits for what is under way, then closes. */
  close(): Promise<void>;
}
