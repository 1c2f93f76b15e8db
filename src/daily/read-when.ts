// A time, days and a zone out of words in any order: "9:30 Seoul weekdays", "월수금 오전 9시 30분 뉴욕".

import { type Fault, isFault } from "../core/fault.ts";
import { parseDays } from "./read-days.ts";
import { parseTime } from "./read-time.ts";
import { type Weekday, workdays } from "./schedule.ts";

export interface When {
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly days: readonly Weekday[];
  /** As it was typed; "" where it was not. */
  readonly zone: string;
}

/** Words that a time may have: "오후 2시 30분". */
const longestTime = 3;

/** The longest row of words that is something; what is left stands around it. */
function take<T extends object | number>(
  words: readonly string[],
  longest: number,
  read: (text: string) => T | Fault,
): { readonly found: T; readonly rest: readonly string[] } | undefined {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const found = read(words.slice(from, from + length).join(" "));
      if (typeof found === "object" && isFault(found)) continue;
      return { found, rest: [...words.slice(0, from), ...words.slice(from + length)] };
    }
  }
  return undefined;
}

/**
 * Reads when something is to be posted.
 * @param time may hold all of it
 * @param zone the zone, where it was typed apart
 * @param days the days, where they were typed apart; workdays where they are nowhere
 */
export function readWhen(time: string, zone: string, days: string): When | Fault {
  const apart = days === "" ? undefined : parseDays(days);
  if (apart && isFault(apart)) return apart;
  const words = time.split(" ");
  const inTime = apart ? undefined : take(words, words.length, parseDays);
  const clock = take(inTime?.rest ?? words, longestTime, parseTime);
  if (!clock) return parseTime(time) as Fault;
  const rest = clock.rest.join(" ");
  return {
    minutes: clock.found,
    days: apart ?? inTime?.found ?? workdays,
    zone: zone === "" ? rest : zone,
  };
}
