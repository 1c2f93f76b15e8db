// How the contract suite talks to an adapter: as a person on that platform would.

import type { Locale } from "../../src/core/locale.ts";

/** One answer as the person sees it. */
export interface Shown {
  /** Everything a reader sees, title first, formatting removed. */
  readonly text: string;
  /** True when only the person who asked sees it; undefined where there is nobody else. */
  readonly isPrivate: boolean | undefined;
  /** True when it took the place of the message whose button was pressed; undefined where nothing can be replaced. */
  readonly replaced: boolean | undefined;
  /** Labels of the buttons, in order. */
  readonly buttons: readonly string[];
  /** The payload as it went over the wire (or was printed). */
  readonly payload: unknown;
}

/** What people can do with messages, on platforms that have them. */
export interface Messaging {
  /** Mentions the bot in a channel and waits for its reply. */
  mention(text: string): Promise<Shown>;
  /** Writes to the bot alone and waits for its reply. */
  direct(text: string): Promise<Shown>;
  /** Mentions the bot as another bot does. */
  mentionAsBot(text: string): Promise<void>;
  /** Delivers the last message to the bot once more. */
  redeliver(): Promise<void>;
  /** Mentions the bot in a channel that does not let it write. */
  mentionInVain(text: string): Promise<void>;
  /** How many messages the bot has posted. */
  posted(): number;
  /** Calls "Explain ports" on a message that says this. */
  explain(text: string, locale?: Locale): Promise<Shown>;
}

/** A running adapter with its far end faked at the wire. */
export interface Harness {
  readonly name: string;
  /** Whether several people can use it at the same time. */
  readonly isShared: boolean;
  /** Types `/port 53`-like lines; resolves with the answer. */
  send(line: string, locale?: Locale): Promise<Shown>;
  /**
   * Presses the button with this label on an answer; `locale` is the language of the person who presses, `user` tells people
   * apart where that matters.
   */
  press(shown: Shown, label: string, locale?: Locale, user?: string): Promise<Shown>;
  /** Suggestions while typing an option; undefined where the platform has no completion. */
  complete?(command: string, option: string, typed: string, locale?: Locale): Promise<readonly string[]>;
  readonly messaging?: Messaging;
  stop(): Promise<void>;
}
