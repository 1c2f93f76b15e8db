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
  stop(): Promise<void>;
}
