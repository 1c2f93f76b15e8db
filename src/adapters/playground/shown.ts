// An answer as the page gets it.

import type { Locale } from "../../core/locale.ts";

export interface Shown<Discord = unknown, Slack = unknown> {
  readonly intent: string;
  readonly ok: boolean;
  readonly locale: Locale;
  readonly title: string;
  /** Only who asked sees it. */
  readonly isPrivate: boolean;
  /** It takes the place of the card whose button was pressed. */
  readonly replaces: boolean;
  /** Exactly what would be sent. */
  readonly discord: Discord;
  readonly slack: Slack;
  readonly text: string;
}
