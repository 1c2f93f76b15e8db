// All that is read of a question before it is decided what it asks.

import type { Lessons } from "../lessons/library.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { type KnownError, leaveOutErrorNumbers, readError } from "../ports/known-errors.ts";
import { type FoundAddress, takeOutAddresses } from "./addresses.ts";
import { cleanQuestion } from "./clean-question.ts";
import { guessName } from "./misspelt-names.ts";
import { type FoundName, type FoundNames, findNames } from "./names.ts";
import { type FoundNumbers, findNumbers } from "./numbers.ts";
import { otherPortMark, takeOutOtherPorts } from "./out-of-scope.ts";
import { writeNumbers } from "./spoken-numbers.ts";
import { type FoundTopic, findTopics } from "./topics.ts";
import { readWishes, type Wishes } from "./wishes.ts";
import { asksNumber, englishPort, koreanPort } from "./words.ts";

export interface Known {
  readonly knowledge: Knowledge;
  readonly lessons: Lessons;
}

export interface Reading {
  /** The question, plain, without the numbers of errors. */
  readonly text: string;
  /** In lower case, without addresses and without ports of another kind. */
  readonly lower: string;
  readonly error: KnownError | undefined;
  readonly addresses: readonly FoundAddress[];
  readonly numbers: FoundNumbers;
  readonly named: FoundNames;
  /** What a word of it may be a misspelt name of. Looked for once, when it is first asked. */
  misspelt(): FoundName | undefined;
  /** Lessons that may be asked for, the likeliest first. */
  readonly topics: readonly FoundTopic[];
  readonly wishes: Wishes;
  /** Whether the word port is in it. */
  readonly saysPort: boolean;
  /** Whether it asks for a number, with the word port or without. */
  readonly asksForPort: boolean;
  readonly known: Known;
}

/** A web server may be any program. */
const anyServer = /^(?:www|(?:the )?web(?: ?(?:server|site|page))?s?|웹(?: ?(?:서버|사이트|페이지))?)$/;

/** Whether a service of the catalogue is named, written right. */
export const hasService = ({ named }: Reading): boolean =>
  named.names.some(({ written, hit, isExact }) => isExact && hit.kind === "service" && !anyServer.test(written));

/** Popularity of the service behind a number that may be meant as a port; more where there are many other words. */
const leastPopular = 3;
const surelyPopular = 4;
const mostUnknown = 2;

/** How surely a bare number is a port: one of a service that is named too, or one that everybody runs something on. */
function isKnownPort(
  port: number,
  named: FoundNames,
  guessed: () => FoundName | undefined,
  knowledge: Knowledge,
): "named" | "popular" | undefined {
  const isOf = ({ hit }: FoundName) =>
    hit.kind === "service" &&
    hit.service.ports.some((entry) => entry.port === port || ((entry.to ?? 0) >= port && entry.port <= port));
  const { names, unknown } = named;
  const misspelt = names.length === 0 ? guessed() : undefined;
  if (names.some(isOf) || (misspelt && isOf(misspelt))) return "named";
  const least = unknown.length > mostUnknown ? surelyPopular : leastPopular;
  return (knowledge.servicesOn(port)[0]?.service.popularity ?? 0) >= least ? "popular" : undefined;
}

const namesOwnPort = (written: string, hit: FoundName["hit"]) =>
  hit.kind === "service" && hit.service.ports.some(({ port }) => new RegExp(`(?<!\\d)${port}(?!\\d)`).test(written));

/** Digits in the name of a service are no port: "office 365 smtp", "xbox 360". */
const withoutDigitsOf = ({ names }: FoundNames, lower: string): string =>
  names
    .filter(({ written, isExact, hit }) => isExact && !namesOwnPort(written, hit))
    .reduce((text, { written }) => text.replaceAll(written, written.replace(/\d/g, "x")), lower);

/** Words in the name of a service ask for no lesson: "secure socket tunneling protocol", "netbios datagram service". */
const withoutLongNames = ({ names }: FoundNames, lower: string): string =>
  names
    .filter(
      ({ written, isExact, hit }) =>
        isExact && hit.kind === "service" && written.includes(" ") && !anyServer.test(written),
    )
    .reduce((text, { written }) => text.replaceAll(written, " "), lower);

/** Reads a question. Never throws. */
export function read(question: string, known: Known): Reading {
  const { exact } = known.knowledge;
  const isName = (word: string) => exact(word) !== undefined;
  const typed = cleanQuestion(question, isName);
  const error = readError(typed);
  const plain = error ? leaveOutErrorNumbers(typed) : typed;
  const spoken = writeNumbers(plain);
  const { addresses, rest } = takeOutAddresses(spoken);
  const text = takeOutOtherPorts(rest, isName);
  const lower = text.toLowerCase();
  const saysPort = englishPort.test(lower) || koreanPort.test(lower);
  const wishes = readWishes(lower);
  const named = findNames(lower, known.knowledge);
  let guessed: readonly [FoundName | undefined] | undefined;
  const misspelt = () => {
    guessed ??= [lower.includes(otherPortMark) ? undefined : guessName(named, known.knowledge)];
    return guessed[0];
  };
  const isAboutPorts = saysPort || wishes.classify;
  const isWished = wishes.holder || wishes.safety;
  const numbers = findNumbers(withoutDigitsOf(named, lower), isAboutPorts, isWished, (port) =>
    isKnownPort(port, named, misspelt, known.knowledge),
  );
  const isGeneral = named.names.length + numbers.ports.length + addresses.length === 0;
  return {
    text: plain,
    lower,
    error,
    addresses,
    numbers,
    named,
    misspelt,
    topics: findTopics(withoutLongNames(named, lower).replace(/["“”‘’]/g, ""), !wishes.pick, isGeneral),
    wishes,
    saysPort,
    asksForPort: saysPort || asksNumber.test(lower),
    known,
  };
}
