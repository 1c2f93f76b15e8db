// Everybody's settings, held in memory: no answer waits for the database to know its language.

import type { Locale } from "../core/locale.ts";
import type { Asker } from "../core/request.ts";
import { type Person, type Place, personOf, placeOf } from "../core/whose.ts";
import type { PersonPreferences, PlacePreferences, PreferenceStore } from "./preferences.ts";

export interface RememberedPreferences {
  /** What a person has set; empty where that is nothing, or not known yet. */
  ofPerson(asker: Asker): PersonPreferences;
  ofPlace(asker: Asker): PlacePreferences;
  /** The language that was chosen: the person's own, else the place's. */
  localeFor(asker: Asker): Locale | undefined;
  /** Takes note of what was just set. */
  keepPerson(person: Person, preferences: PersonPreferences): void;
  keepPlace(place: Place, preferences: PlacePreferences): void;
  /** Reads everything anew. Never rejects: what was known stays. */
  load(): Promise<void>;
}

/** Other processes may change settings, too. */
const freshMs = 5 * 60_000;
const restMs = 15_000;

const keyOf = ({ platform, id }: Person | Place) => `${platform} ${id}`;

/** @param clock milliseconds since whenever; only differences count */
export function rememberPreferences(store: PreferenceStore, clock = () => performance.now()): RememberedPreferences {
  let persons = new Map<string, PersonPreferences>();
  let places = new Map<string, PlacePreferences>();
  let next = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;
  /** Grows with each change: what was read before it is old. */
  let changes = 0;

  async function read(): Promise<void> {
    const before = changes;
    try {
      const all = await store.all();
      if (before !== changes) return read();
      persons = new Map(all.persons.map(([person, preferences]) => [keyOf(person), preferences]));
      places = new Map(all.places.map(([place, preferences]) => [keyOf(place), preferences]));
      next = clock() + freshMs;
    } catch {
      next = clock() + restMs;
    }
  }

  function load(): Promise<void> {
    loading ??= read().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  function refresh(): void {
    if (clock() >= next) void load();
  }

  function ofPerson(asker: Asker): PersonPreferences {
    refresh();
    return persons.get(keyOf(personOf(asker))) ?? {};
  }

  function ofPlace(asker: Asker): PlacePreferences {
    refresh();
    const place = placeOf(asker);
    return (place && places.get(keyOf(place))) ?? {};
  }

  return {
    ofPerson,
    ofPlace,
    localeFor: (asker) => ofPerson(asker).locale ?? ofPlace(asker).locale,
    keepPerson: (person, preferences) => {
      changes += 1;
      persons.set(keyOf(person), preferences);
    },
    keepPlace: (place, preferences) => {
      changes += 1;
      places.set(keyOf(place), preferences);
    },
    load,
  };
}
