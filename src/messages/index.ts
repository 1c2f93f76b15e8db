// The words for each language.

import type { Localized } from "../core/locale.ts";
import { en, type Messages } from "./en.ts";
import { ko } from "./ko.ts";

export type { FaultWords, Messages, Named } from "./en.ts";

export const messages: Localized<Messages> = { en, ko };

/** One sentence in every language. */
export function localized(pick: (words: Messages) => string): Localized {
  return { en: pick(en), ko: pick(ko) };
}
