// One typed line, answered.

import type { Answer } from "../../core/answer.ts";
import { isFault } from "../../core/fault.ts";
import type { Locale } from "../../core/locale.ts";
import type { Core } from "../adapter.ts";
import { toRequest } from "./to-request.ts";

/** Answers a typed line, in `preferred` or else in the language of the line. */
export function answerLine(line: string, core: Core, preferred: Locale | undefined): Answer | Promise<Answer> {
  const { asked, locale } = toRequest(line, core, preferred);
  return isFault(asked) ? core.answerFault(asked, locale) : core.respond(asked);
}
