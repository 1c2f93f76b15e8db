// What a check found, and what it is given.

import type { Config } from "../config.ts";

export interface Finding {
  /** `fine`; `doubtful` where somebody should look; `wrong` where something will not work. */
  readonly state: "fine" | "doubtful" | "wrong";
  /** What it is about: "database", "discord". */
  readonly about: string;
  readonly what: string;
  /** What to do; missing where nothing is to be done. */
  readonly advice?: string;
}

export type Findings = readonly Finding[];

/** What is found of one thing. */
export interface Finder {
  fine(what: string): Finding;
  doubtful(what: string, advice: string): Finding;
  wrong(what: string, advice: string): Finding;
}

/** Builds findings about one thing. */
export const findingsAbout = (about: string): Finder => ({
  fine: (what) => ({ state: "fine", about, what }),
  doubtful: (what, advice) => ({ state: "doubtful", about, what, advice }),
  wrong: (what, advice) => ({ state: "wrong", about, what, advice }),
});

/** What most checks are given. */
export interface DoctorParts {
  readonly config: Config;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
