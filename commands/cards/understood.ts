// What is said around the answer to a question in free words.

import { actions, type Block } from "../../src/core/card.ts";
import type { Call } from "../../src/core/request.ts";
import type { Messages } from "../../src/messages/index.ts";
import type { Understood } from "../../src/questions/understood.ts";
import { askButton } from "./names.ts";

/** How a call is typed, for the label of a button. */
const labelOf = ({ command, options }: Call) => `/${[command, ...Object.values(options)].join(" ")}`;

/** A number that was asked for comes first; a guess is said to be one, with the others below as buttons. */
export function blocksAround(
  { isGuess, others, first }: Understood,
  { ask }: Messages,
): { readonly above: readonly Block[]; readonly below: readonly Block[] } {
  const texts = [...(isGuess ? [ask.guess] : []), ...(first === "how-many" ? [ask.howMany] : [])];
  return {
    above: texts.map((text) => ({ kind: "text", text })),
    below: actions(others.map((call) => askButton(labelOf(call), call))),
  };
}
