// An answer as the page gets it.

import type { Locale } from "../../core/locale.ts";

export interface Shown<Discord = unknown, Slack = unknown, Home = unknown> {
  readonly intent: string;
  readonly ok: boolean;
  readonly locale: Locale;
  readonly title: string;
  /** Only who asked sees it. */
  readonly isPrivate: boolean;
  /** It takes the place of the card whose button was pressed. */
  readonly replaces: boolean;
  /** Exactly what would be sent; missing where the platform has no such thing. */
  readonly discord?: Discord;
  readonly slack?: Slack;
  /** A Home tab, in the place of messages. */
  readonly home?: Home;
  readonly text: string;
  /** The message that it is about, where the page has not shown it. */
  readonly given?: string;
}
