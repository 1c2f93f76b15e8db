// Look-ups made lately: many people ask for the same few ports, and the catalogue answers all of them the same.

import { isRedirect, type Outcome } from "../../src/core/answer.ts";
import { isFault } from "../../src/core/fault.ts";
import { keepRecent } from "../../src/core/keep-recent.ts";
import { shareCard } from "../../src/core/shared-card.ts";
import type { Knowledge } from "../../src/ports/knowledge.ts";
import type { PortlyContext } from "../context.ts";

/** Some ten megabytes of cards. */
const most = 2000;

type LookUp<A> = (asked: A, context: PortlyContext) => Outcome;

/**
 * The same look-up, which answers with the very same outcome what was asked before, in the same language and of the same knowledge.
 * For look-ups that depend on nothing else: not on who asks, where, or when. What is asked once only is not kept.
 * @param asked what JSON keeps whole
 */
export function rememberLookUps<A>(lookUp: LookUp<A>): LookUp<A> {
  const outcomes = new Map<string, Outcome>();
  const once = new Map<string, true>();
  let known: Knowledge | undefined;

  function lookUpAgain(key: string, asked: A, context: PortlyContext): Outcome {
    const outcome = lookUp(asked, context);
    if (isFault(outcome) || isRedirect(outcome)) return outcome;
    if (once.has(key)) {
      shareCard(outcome.card);
      keepRecent(outcomes, key, outcome, most);
    } else keepRecent(once, key, true, most);
    return outcome;
  }

  return (asked, context) => {
    if (context.knowledge !== known) outcomes.clear();
    known = context.knowledge;
    const key = context.locale + JSON.stringify(asked);
    const outcome = outcomes.get(key);
    if (!outcome) return lookUpAgain(key, asked, context);
    keepRecent(outcomes, key, outcome, most);
    return outcome;
  };
}
