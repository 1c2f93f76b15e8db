// What is said around an answer that is only the best guess at what was meant.

import { actions, type Block } from "../../src/core/card.ts";
import type { Call } from "../../src/core/request.ts";
import type { Messages } from "../../src/messages/index.ts";
import { askButton } from "./names.ts";

/** How a call is typed, for the label of a button. */
const labelOf = ({ command, options }: Call) => `/${[command, ...Object.values(options)].join(" ")}`;

/** Says above that it is a guess, and offers the others below. */
export function guessBlocks(
  others: readonly Call[],
  words: Messages,
): { readonly above: readonly Block[]; readonly below: readonly Block[] } {
  return {
    above: [{ kind: "text", text: words.ask.guess }],
    below: actions(others.map((call) => askButton(labelOf(call), call))),
  };
}
