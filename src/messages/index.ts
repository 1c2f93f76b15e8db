// The words for each language, loaded when it is first spoken: a single line speaks only one.

import { createRequire } from "node:module";
import type { Localized } from "../core/locale.ts";
import type { Messages } from "./en.ts";

export type { FaultWords, Messages, Named } from "./en.ts";

const load = createRequire(import.meta.url);

let en: Messages | undefined;
let ko: Messages | undefined;

export const messages: Localized<Messages> = {
  get en() {
    en ??= (load("./en.ts") as typeof import("./en.ts")).en;
    return en;
  },
  get ko() {
    ko ??= (load("./ko.ts") as typeof import("./ko.ts")).ko;
    return ko;
  },
};

/** One sentence, or several, in every language. */
export function localized<T = string>(pick: (words: Messages) => T): Localized<T> {
  return {
    get en() {
      return pick(messages.en);
    },
    get ko() {
      return pick(messages.ko);
    },
  };
}
