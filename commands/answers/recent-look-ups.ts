// Look-ups made lately: many people ask for the same few ports, and the catalogue answers all of them the same.

import { isRedirect, type Outcome } from "../../src/core/answer.ts";
import { isFault } from "../../src/core/fault.ts";
import { shareCard } from "../../src/core/shared-card.ts";
import type { Knowledge } from "../../src/ports/knowledge.ts";
import type { PortlyContext } from "../context.ts";

/** Some ten megabytes of cards. */
const most = 2000;

type LookUp<A> = (asked: A, context: PortlyContext) => Outcome;

/** The younger ones of what is kept by a key; the oldest gives way. */
function createRecent<V>() {
  const recent = new Map<string, V>();
  return {
    get: (key: string) => recent.get(key),
    clear: () => recent.clear(),
    keep: (key: string, value: V) => {
      recent.delete(key);
      recent.set(key, value);
      const [oldest] = recent.keys();
      if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    },
  };
}

/**
 * The same look-up, which answers with the very same outcome what was asked before, in the same language and of the same knowledge.
 * For look-ups that depend on nothing else: not on who asks, where, or when. What is asked once only is not kept.
 * @param asked what JSON keeps whole
 */
export function rememberLookUps<A>(lookUp: LookUp<A>): LookUp<A> {
  const outcomes = createRecent<Outcome>();
  const once = createRecent<true>();
  let known: Knowledge | undefined;

  function lookUpAgain(key: string, asked: A, context: PortlyContext): Outcome {
    const outcome = lookUp(asked, context);
    if (isFault(outcome) || isRedirect(outcome)) return outcome;
    if (once.get(key)) {
      shareCard(outcome.card);
      outcomes.keep(key, outcome);
    } else once.keep(key, true);
    return outcome;
  }

  return (asked, context) => {
    if (context.knowledge !== known) outcomes.clear();
    known = context.knowledge;
    const key = context.locale + JSON.stringify(asked);
    const outcome = outcomes.get(key);
    if (!outcome) return lookUpAgain(key, asked, context);
    outcomes.keep(key, outcome);
    return outcome;
  };
}
