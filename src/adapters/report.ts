// Tells the log and the meter how requests ended; never what was typed.

import type { Log, Meter, Outcome } from "./adapter.ts";

/** What may be told of a request. */
export interface About {
  readonly command: string;
  readonly ok: boolean;
  readonly locale: string;
}

export interface Report {
  /** @param since when it arrived, by `performance.now()` */
  answered(about: About, since: number): void;
  /** The platform did not take the answer; `why` goes into the log. */
  unsent(about: Partial<About>, since: number, why: object, level?: "warn" | "error"): void;
}

/** Builds the report of one platform. */
export function createReport(platform: string, log: Log, meter: Meter | undefined): Report {
  function tell(about: Partial<About>, outcome: Outcome, since: number): object {
    const ms = Math.round(performance.now() - since);
    meter?.answered(platform, about.command ?? "unknown", outcome, ms);
    return { platform, ...about, ms };
  }
  return {
    answered: (about, since) => log.info(tell(about, about.ok ? "ok" : "fault", since), "answered"),
    unsent: (about, since, why, level = "error") =>
      log[level]({ ...tell(about, "unsent", since), ...why }, "an answer could not be sent"),
  };
}
