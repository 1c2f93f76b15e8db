// The card of an expected failure: what was wrong, and what to type instead.

import { type Block, type Card, code, say } from "../core/card.ts";
import type { Fault, FaultContexts, FaultId } from "../core/fault.ts";
import type { Locale } from "../core/locale.ts";
import { type FaultWords, messages } from "./index.ts";

/** Puts a fault into words. */
export function faultCard(fault: Fault, locale: Locale): Card {
  const words = messages[locale];
  const speak = words.faults[fault.id] as (context: FaultContexts[FaultId]) => FaultWords;
  const { title, text, examples } = speak(fault.context);
  const tries: readonly Block[] =
    examples.length === 0 ? [] : [{ kind: "text", text: say`${words.faultTry}${words.joinNames(examples.map(code))}` }];
  return { title, tone: "fault", blocks: [{ kind: "text", text }, ...tries] };
}
