// Time zones as people type them: an id, a city, a country or an abbreviation, in English or Korean.

import type { Choice } from "../core/command.ts";
import { type Fault, fault } from "../core/fault.ts";
import { type Locale, localeOfText } from "../core/locale.ts";
import { shorten } from "../core/shorten.ts";
import { editDistance } from "../ports/edit-distance.ts";
import { ambiguous, cities, newerIds } from "./cities.ts";
import { koreanCities } from "./korean-cities.ts";

const mostFound = 25;
const mostNearest = 3;

interface Named {
  readonly zone: string;
  /** What it may be called, as {@link keyOf} writes it. */
  readonly keys: readonly string[];
}

/** Spaces, case, accents and the marks between words do not count. */
const keyOf = (text: string) =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_./,()-]+/g, "");

/** What somebody typed may be the name of something that every object has. */
const valueAt = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The well-known zones first, then the rest by id. */
function listZones(): readonly string[] {
  const listed = Intl.supportedValuesOf("timeZone").map((id) => newerIds[id] ?? id);
  return [...new Set([...Object.keys(cities), ...listed])].filter(isKnown);
}

/** The system's name of a zone at an instant. */
function nameOf(zone: string, locale: Locale, style: "shortGeneric" | "longOffset", at: number): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style });
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What a zone is called beside its id, its own city in Korean first. */
const namesOf = (zone: string): readonly string[] => valueAt(cities, zone) ?? valueAt(koreanCities, zone) ?? [];

const cityOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** Any time when the zones of today had their names of today. */
const namesAt = Date.UTC(2025, 0, 1);

/** What the system calls a zone is its country or city with a word for time. */
const placeIn = (name: string) => name.replace(/ Time$| 시간$/, "");

let zones: readonly string[] | undefined;
const indexes = new Map<Locale, readonly Named[]>();

/** Names in one language: the system needs a tenth of a second to tell them all. */
function indexIn(locale: Locale): readonly Named[] {
  const known = indexes.get(locale);
  if (known) return known;
  zones ??= listZones();
  const index = zones.map((zone) => {
    const names = [cityOf(zone), zone, ...namesOf(zone), placeIn(nameOf(zone, locale, "shortGeneric", namesAt))];
    return { zone, keys: names.map(keyOf) };
  });
  indexes.set(locale, index);
  return index;
}

/** How well a zone fits: 0 best, undefined not at all. */
function rankOf({ keys }: Named, key: string): number | undefined {
  if (keys.includes(key)) return 0;
  if (keys.some((known) => known.startsWith(key))) return 1;
  return keys.some((known) => known.includes(key)) ? 2 : undefined;
}

function search(typed: string): readonly string[] {
  const key = keyOf(typed);
  const found = indexIn(localeOfText(typed)).flatMap((named) => {
    const rank = rankOf(named, key);
    return rank === undefined ? [] : [{ zone: named.zone, rank }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ zone }) => zone);
}

/** The zone's difference to UTC at an instant: `UTC+09:00`. */
export function offsetOf(zone: string, at: number): string {
  const offset = nameOf(zone, "en", "longOffset", at).replace("GMT", "");
  return `UTC${offset || "+00:00"}`;
}

/** The zone's city in a language: `Seoul`, `서울`. */
export function zoneName(zone: string, locale: Locale): string {
  const [korean] = locale === "ko" ? namesOf(zone) : [];
  return korean !== undefined && localeOfText(korean) === "ko" ? korean : cityOf(zone);
}

/**
 * Zones that fit what is typed so far, best first, at most 25; the well-known ones where nothing is typed.
 * @param at the offset in a label is the one at this instant, in milliseconds since 1970
 */
export function findZones(typed: string, locale: Locale, at: number): readonly Choice[] {
  const isEmpty = keyOf(typed) === "";
  const found = isEmpty ? Object.keys(cities) : (valueAt(ambiguous, keyOf(typed)) ?? search(typed));
  return found.slice(0, mostFound).map((zone) => ({
    label: `${zoneName(zone, locale)} (${zone}, ${offsetOf(zone, at)})`,
    value: zone,
  }));
}

/** `UTC+9`, `+09:00` → `Etc/GMT-9`: those ids count the other way round. */
function parseOffset(key: string): string | undefined {
  const found = /^(?:utc|gmt)?([+\u2212-])0?(\d{1,2})(?::?00)?$/.exec(key);
  if (!found) return undefined;
  const zone = `Etc/GMT${found[1] === "+" ? "-" : "+"}${found[2]}`;
  return isKnown(zone) ? zone : undefined;
}

/** One syllable of a short name is half of it: letter by letter at most so much of it may differ. */
const mostLetters = 2;

/** How far a name is from what was typed, by characters and then letter by letter in Hangul; undefined for too far. */
function distanceTo(typed: string, known: string): number | undefined {
  const most = typed.length < 5 ? 1 : 2;
  const characters = editDistance(typed, known, most);
  if (characters > most) return undefined;
  const letters = editDistance(typed.normalize("NFD"), known.normalize("NFD"), mostLetters * most);
  return letters > mostLetters * most ? undefined : characters * 10 + letters;
}

function nearestTo(typed: string): readonly string[] {
  const found = search(typed);
  if (found.length > 0) return found.slice(0, mostNearest);
  const key = keyOf(typed);
  const near = indexIn(localeOfText(typed)).flatMap(({ zone, keys }) => {
    const distances = keys.flatMap((known) => distanceTo(key, known) ?? []);
    return distances.length > 0 ? [{ zone, distance: Math.min(...distances) }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostNearest)
    .map(({ zone }) => zone);
}

/** @returns an IANA zone, or the fault `zone-unknown` or `zone-ambiguous` */
export function parseZone(typed: string): string | Fault {
  const given = shorten(typed.trim());
  const key = keyOf(typed);
  const several = valueAt(ambiguous, key);
  if (several) return fault("zone-ambiguous", { given, zones: several });
  const offset = parseOffset(typed.normalize("NFKC").toLowerCase().replaceAll(/\s/g, ""));
  if (offset) return offset;
  const exact = key === "" ? [] : indexIn(localeOfText(typed)).filter(({ keys }) => keys.includes(key));
  const [first] = exact;
  // A country may have a small second zone; what its name means is the well-known one, which comes first.
  if (first && (exact.length === 1 || valueAt(cities, first.zone))) return first.zone;
  if (first) return fault("zone-ambiguous", { given, zones: exact.slice(0, 5).map(({ zone }) => zone) });
  const id = valueAt(newerIds, typed.trim()) ?? typed.trim();
  if (id.includes("/") && isKnown(id)) return id;
  return fault("zone-unknown", { given, nearest: key === "" ? [] : nearestTo(typed) });
}
