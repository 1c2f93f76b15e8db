// What somebody asks: a command with its options, who asks, and in which language.

import type { Locale } from "./locale.ts";

export type OptionValue = string | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A command with its options. `command` is the whole path in words: "port", "socket explain". */
export interface Call {
  readonly command: string;
  readonly options: OptionValues;
}

/** Who asks, and where. Ids are the platform's own. */
export interface Asker {
  readonly platform: string;
  readonly user: string;
  readonly place?: string;
}

export interface Request extends Call {
  readonly locale: Locale;
  readonly asker: Asker;
}
