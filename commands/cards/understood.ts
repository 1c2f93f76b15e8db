// What is said around the answer to a question in free words.

import { actions, type Block, type Button } from "../../src/core/card.ts";
import type { Call } from "../../src/core/request.ts";
import type { Understood } from "../../src/questions/understood.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lessonLink } from "./names.ts";

/** A lesson by its name, anything else as it is typed. */
function toButtons(call: Call, context: PortlyContext): readonly Button[] {
  const { command, options } = call;
  const { topic } = options;
  if (command === "socket explain" && typeof topic === "string") return lessonLink(topic, context);
  return [askButton(`/${[command, ...Object.values(options)].join(" ")}`, call)];
}

/**
 * A number that was asked for comes first; a guess is said to be one, with the others below as buttons.
 * @param context with the words in the language of the question
 */
export function blocksAround(
  { isGuess, others, first }: Understood,
  context: PortlyContext,
): { readonly above: readonly Block[]; readonly below: readonly Block[] } {
  const { ask } = context.words;
  const texts = [...(isGuess ? [ask.guess] : []), ...(first === "how-many" ? [ask.howMany] : [])];
  return {
    above: texts.map((text) => ({ kind: "text", text })),
    below: actions(others.flatMap((call) => toButtons(call, context))),
  };
}
