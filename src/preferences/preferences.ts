// What people and places have set.

import type { Locale } from "../core/locale.ts";
import type { Person, Place } from "../core/whose.ts";

/** What a person has set; what is left out was never set. */
export interface PersonPreferences {
  readonly locale?: Locale;
  /** An IANA zone. */
  readonly zone?: string;
  /** The name to show on boards; only who has one is shown. */
  readonly boardName?: string;
}

export interface PlacePreferences {
  readonly locale?: Locale;
  readonly zone?: string;
  /** Only administrators may change what belongs to the place. */
  readonly isAdminOnly?: boolean;
}

/** Changes: a value sets, `null` takes back, what is left out stays. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | null };

export interface PreferenceStore {
  ofPerson(person: Person): Promise<PersonPreferences>;
  ofPlace(place: Place): Promise<PlacePreferences>;
  /** @returns what is set now */
  changePerson(person: Person, changes: Changes<PersonPreferences>, now: number): Promise<PersonPreferences>;
  changePlace(place: Place, changes: Changes<PlacePreferences>, now: number): Promise<PlacePreferences>;
  /**
   * Everything that anybody has set, to be held in memory.
   * @param since only what was changed since then, in milliseconds since 1970, by the clock of whoever changed it
   */
  all(since?: number): Promise<{
    readonly persons: readonly (readonly [Person, PersonPreferences])[];
    readonly places: readonly (readonly [Place, PlacePreferences])[];
  }>;
}
