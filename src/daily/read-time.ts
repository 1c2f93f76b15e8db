// Times of day as people type them.

import { type Fault, fault } from "../core/fault.ts";
import { shorten } from "../core/shorten.ts";

const form =
  /^(?<before>am|pm|오전|오후|새벽|아침|낮|저녁|밤)?(?<hour>\d{1,2})(?:시|[:.](?<minute>\d{2})|시(?<spelt>\d{1,2})분|시(?<half>반))?(?<after>am|pm)?$/;

const digitsOnly = /^(?<hour>\d{2})(?<minute>\d{2})$/;

const words: Readonly<Record<string, number>> = { noon: 12 * 60, 정오: 12 * 60, midnight: 0, 자정: 0 };

type Half = "morning" | "afternoon" | "night";

const halves: Readonly<Record<string, Half>> = {
  am: "morning",
  오전: "morning",
  새벽: "morning",
  아침: "morning",
  pm: "afternoon",
  오후: "afternoon",
  낮: "afternoon",
  저녁: "afternoon",
  밤: "night",
};

/** @returns the hour from 0 to 23; undefined where the words contradict each other */
function hourOf(hour: number, half: Half | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour === 12) return half === "afternoon" ? 12 : 0;
  if (half === "morning") return hour < 12 ? hour : undefined;
  // 밤 1시 is after midnight.
  if (half === "night" && hour < 6) return hour;
  return hour < 12 ? hour + 12 : hour;
}

/**
 * Reads a time of day: `9`, `09:30`, `0930`, `9am`, `2:30 pm`, `noon`, `오전 9시`, `오후 2시 30분`, `9시 반`, `정오`.
 * @returns minutes since midnight, 0 to 1439, or the fault `time-invalid`
 */
export function parseTime(typed: string): number | Fault {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+|(?<=[ap])\.(?=m)|(?<=[ap]\.?m)\./g, "");
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) return word;
  const found = (form.exec(text) ?? digitsOnly.exec(text))?.groups;
  const invalid = fault("time-invalid", { given: shorten(typed) });
  if (!found || (found.before && found.after)) return invalid;
  const { before, after, minute, spelt, half } = found;
  const minutes = half ? 30 : Number(minute ?? spelt ?? 0);
  const hour = hourOf(Number(found.hour), halves[before ?? after ?? ""]);
  if (hour === undefined || hour > 23 || minutes > 59) return invalid;
  return hour * 60 + minutes;
}
