// Schedules for tests, and a log that nobody reads.

import type { Log } from "../../src/adapters/adapter.ts";
import type { ScheduleSetting } from "../../src/daily/schedule.ts";
import { workdays } from "../../src/daily/schedule.ts";

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const somebody = { platform: "discord", id: "u1" };

/** Nine in the morning in Seoul, Mondays to Fridays. */
export function scheduleOf(changes: Partial<ScheduleSetting> = {}): ScheduleSetting {
  return {
    ...{ platform: "discord", place: "g1", channel: "c1", minutes: 9 * 60, zone: "Asia/Seoul", days: workdays },
    ...{ locale: "en", kind: "quiz" },
    ...changes,
  };
}
