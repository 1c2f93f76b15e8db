// Days of the week as people type them.

import { type Fault, fault } from "../core/fault.ts";
import { shorten } from "../core/shorten.ts";
import { everyDay, type Weekday, workdays } from "./schedule.ts";

const weekend: readonly Weekday[] = [6, 7];

const sets: Readonly<Record<string, readonly Weekday[]>> = {
  weekdays: workdays,
  weekday: workdays,
  workdays,
  평일: workdays,
  주중: workdays,
  every: everyDay,
  everyday: everyDay,
  daily: everyDay,
  all: everyDay,
  매일: everyDay,
  weekend,
  weekends: weekend,
  주말: weekend,
};

const english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const korean = "월화수목금토일";
const shortestName = 2;

/** One day: `mon`, `Tuesday`, `월`, `월요일`. */
function dayOf(word: string): Weekday | undefined {
  const hangul = korean.indexOf(word.replace(/요일$/, ""));
  if (hangul >= 0 && /^.(?:요일)?$/.test(word)) return (hangul + 1) as Weekday;
  if (word.length < shortestName) return undefined;
  const index = english.findIndex((name) => name.startsWith(word) || `${name}s` === word);
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** Days from one to another, over the weekend where it is so: `fri-mon`. */
function between(from: Weekday, to: Weekday): readonly Weekday[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (((from - 1 + index) % 7) + 1) as Weekday);
}

/** One word of a list: a set, a day, `mon-fri`, `월~금`, or Korean days in a row: `월수금`. */
function daysOf(word: string): readonly Weekday[] | undefined {
  const set = Object.hasOwn(sets, word) ? sets[word] : undefined;
  if (set) return set;
  const day = dayOf(word);
  if (day) return [day];
  const [from, to, ...more] = word.split(/[-~–]/).map(dayOf);
  if (from && to && more.length === 0) return between(from, to);
  return new RegExp(`^[${korean}]{2,7}$`).test(word) ? [...word].flatMap((letter) => dayOf(letter) ?? []) : undefined;
}

/**
 * Reads days: `weekdays`, `every`, `mon,wed,fri`, `mon-thu`, `평일`, `월수금`, `월~목`.
 * @returns at least one day, in order, each once, or the fault `days-unknown`
 */
export function parseDays(typed: string): readonly Weekday[] | Fault {
  const words = typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s*([-~–])\s*/g, "$1")
    .split(/[\s,./·+&]+|(?<=[월화수목금토일])\s*(?:과|와|및)\s*/)
    .filter((word) => word !== "" && word !== "and");
  const found = words.map(daysOf);
  if (found.length === 0 || found.includes(undefined)) return fault("days-unknown", { given: shorten(typed) });
  return [...new Set(found.flatMap((days) => days ?? []))].sort();
}
