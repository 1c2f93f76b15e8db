// What the gallery shows beside what can be typed anywhere: a place with a history, and moments of it.

import type { Answer } from "../../core/answer.ts";
import type { Locale } from "../../core/locale.ts";
import type { Asker } from "../../core/request.ts";
import type { Core } from "../adapter.ts";

/** A page of one platform's own that shows answers, drawn as that platform has it: Slack's Home tab. */
export interface Home {
  /** What stands there always. */
  readonly guide: Answer;
  /** What a button asked for last. */
  readonly answer: Answer | undefined;
}

export interface Moments {
  /** What is posted by itself. */
  readonly posts: Readonly<Record<string, (locale: Locale) => Promise<Answer>>>;
  /** What buttons answer. */
  readonly presses: Readonly<Record<string, (locale: Locale) => Promise<Answer>>>;
  readonly homes: Readonly<Record<string, (locale: Locale) => Promise<Home>>>;
}

export interface Samples extends Moments {
  readonly core: Core;
  /** Who asks in the gallery. */
  readonly asker: Asker;
  /** Lines worth a look beside the commands' examples. */
  readonly lines: readonly string[];
  /** Messages that a command is called on, by name. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Does something with samples that nobody has changed. One at a time: what it changes is gone afterwards. */
export type WithSamples = <T>(work: (samples: Samples) => Promise<T>) => Promise<T>;
