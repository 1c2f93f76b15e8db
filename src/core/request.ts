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
  /** Where in the place they ask. */
  readonly channel?: string;
  /**
   * The message whose button was pressed, as the platform's poster takes it for changing that message later; missing where
   * Portly could not change it.
   */
  readonly message?: string;
  /** Told of a direct conversation where the place is wider than that. */
  readonly isDirect?: boolean;
  /** How the platform shows them to others. */
  readonly name?: string;
  /** Whether they may set up what belongs to the place and the channel. */
  readonly mayManage?: boolean;
  /** Whether they administer the place; missing where the platform does not tell. */
  readonly isAdmin?: boolean;
  /** Whether they may notify everyone whom a mention of this request names. */
  readonly mayMention?: boolean;
  /** Whether Portly may post in the channel, where the platform tells that with the request. */
  readonly mayPost?: boolean;
  /** Their IANA zone, where the platform tells it. */
  readonly zone?: string;
}

export interface Request extends Call {
  readonly locale: Locale;
  readonly asker: Asker;
}
