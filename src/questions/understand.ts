// A question as it comes → the requests that answer it.

import { asksAboutPortly } from "./about-portly.ts";
import { answerError, answerPasted } from "./answer-error.ts";
import { guessMisspelt, guessNames, guessNumbers } from "./answer-guess.ts";
import { answerMisspelt, answerNames, answerNearName, answerSendingMail } from "./answer-names.ts";
import { answerAddresses, answerNumbers } from "./answer-numbers.ts";
import { answerPick } from "./answer-pick.ts";
import { answerAlias, answerStrongTopic, answerWeakTopic, guessGeneral, guessLesson } from "./answer-topics.ts";
import { anyOf } from "./forms.ts";
import { isOfAnotherTrade, speaksOfPlugs } from "./out-of-scope.ts";
import { type Known, type Reading, read } from "./reading.ts";
import { sure, type Understood } from "./understood.ts";

function answerPortly({ lower, saysPort, numbers }: Reading): Understood | undefined {
  if ((saysPort && numbers.ports.length > 0) || numbers.perhaps.length > 0) return undefined;
  const call = asksAboutPortly(lower);
  return call && sure(call);
}

/** In this order: what is most particular comes first. */
const readers: readonly ((reading: Reading) => Understood | undefined)[] = [
  answerError,
  answerSendingMail,
  answerPick,
  answerStrongTopic,
  answerAddresses,
  answerNumbers,
  answerNames,
  answerNearName,
  answerWeakTopic,
  answerAlias,
  answerPortly,
  answerMisspelt,
  answerPasted,
  guessNames,
  guessNumbers,
  guessMisspelt,
  guessLesson,
  guessGeneral,
];

const asksWhichPort = anyOf([
  /(?:which|what|default|standard|listening) ports?|ports? (?:numbers?|of|for|does|do|is used)/,
  /포트(?! ?포)/,
]);

/** Whether it is about something else, although names and numbers may be in it. */
function isOfSomethingElse({ lower, text, addresses, saysPort, numbers, named }: Reading): boolean {
  if (addresses.length > 0) return false;
  const beside = named.names.reduce((rest, { written }) => rest.replaceAll(written, " "), lower);
  return (
    (isOfAnotherTrade(lower) && (!asksWhichPort.test(lower) || isOfAnotherTrade(beside))) ||
    (!saysPort && numbers.ports.length === 0 && speaksOfPlugs(text))
  );
}

/** Understands a question. @returns undefined when it is not about ports */
export function understand(question: string, known: Known): Understood | undefined {
  const reading = read(question, known);
  if (isOfSomethingElse(reading)) return undefined;
  for (const answer of readers) {
    const understood = answer(reading);
    if (understood) return understood;
  }
  return undefined;
}
