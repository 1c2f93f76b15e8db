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

/** Other processes may change settings, too: what they changed is read so often, while somebody asks. */
const changesMs = 2000;
/** Everything is read so often: what was deleted is only missed then. */
const allMs = 5 * 60_000;
/** After a failure. */
const restMs = 15_000;
/** Clocks of other processes may be so far behind. */
const skewMs = 60_000;

const keyOf = ({ platform, id }: Person | Place) => `${platform} ${id}`;

/** @param clock milliseconds since 1970 */
export function rememberPreferences(store: PreferenceStore, clock = Date.now): RememberedPreferences {
  let persons = new Map<string, PersonPreferences>();
  let places = new Map<string, PlacePreferences>();
  let readAllAt = Number.NEGATIVE_INFINITY;
  let readAt = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;
  /** Grows with each change: what was read before it is old. */
  let changes = 0;

  function toMaps(read: Awaited<ReturnType<PreferenceStore["all"]>>) {
    return [
      read.persons.map(([person, preferences]) => [keyOf(person), preferences] as const),
      read.places.map(([place, preferences]) => [keyOf(place), preferences] as const),
    ] as const;
  }

  async function readAll(): Promise<void> {
    const before = changes;
    const since = clock();
    const [allPersons, allPlaces] = toMaps(await store.all());
    if (before !== changes) return readAll();
    [persons, places] = [new Map(allPersons), new Map(allPlaces)];
    [readAllAt, readAt] = [since, since];
  }

  async function readChanges(): Promise<void> {
    const before = changes;
    const since = clock();
    const [newPersons, newPlaces] = toMaps(await store.all(readAt - skewMs));
    if (before !== changes) return readChanges();
    for (const [key, preferences] of newPersons) persons.set(key, preferences);
    for (const [key, preferences] of newPlaces) places.set(key, preferences);
    readAt = since;
  }

  async function read(isAll: boolean): Promise<void> {
    try {
      await (isAll ? readAll() : readChanges());
      next = clock() + changesMs;
    } catch {
      next = clock() + restMs;
    }
  }

  function load(isAll = true): Promise<void> {
    loading ??= read(isAll).finally(() => {
      loading = undefined;
    });
    return loading;
  }

  function refresh(): void {
    const now = clock();
    const wasSetBack = now < readAt;
    if (now >= next || wasSetBack) void load(wasSetBack || now - readAllAt >= allMs);
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
    load: () => load(),
  };
}
