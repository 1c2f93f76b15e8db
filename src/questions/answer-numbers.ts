// A question about ports and addresses that it names.

import type { Call } from "../core/request.ts";
import type { HostKind } from "../ports/host.ts";
import { rawError } from "./answer-error.ts";
import { anyOf } from "./forms.ts";
import { type FoundName, findNames } from "./names.ts";
import type { Reading } from "./reading.ts";
import { askPort, sure, type Understood } from "./understood.ts";
import { asksForMembership } from "./wishes/classify.ts";
import { asks } from "./words.ts";

/** Only on this machine can be looked what holds a port. */
const hereKinds: ReadonlySet<HostKind> = new Set(["localhost", "loopback", "all-interfaces"]);

/** URLs and socket addresses, taken apart. */
export function answerAddresses({
  addresses: found,
  wishes,
  numbers,
  text,
  lower,
  saysPort,
}: Reading): Understood | undefined {
  const isAsked = saysPort || asks.test(lower) || !/\p{L}/u.test(lower);
  // A link in a sentence that asks nothing is only a link.
  const addresses = found.filter(({ address }) => isAsked || address.portFrom === "written");
  if (addresses.length === 0) return undefined;
  const isHere = addresses.every(({ address }) => hereKinds.has(address.hostKind));
  if (wishes.safety || (wishes.holder && isHere)) {
    const about = wishes.safety ? "safety" : "holder";
    return sure(...addresses.map(({ address }) => askPort(address.port, { about })));
  }
  if (rawError.test(text)) return sure(...addresses.map(({ address }) => askPort(address.port)));
  const isOther = (port: number) => !addresses.some(({ address }) => address.port === port);
  const others = numbers.ports.filter(isOther);
  return sure(
    ...addresses.map(({ written }): Call => ({ command: "socket parse", options: { address: written } })),
    ...others.map((port) => askPort(port)),
  );
}

/** Where one question of several ends: "465가 뭔지랑 / pop3 포트", "port for nfs, / and what is 3260 for". */
const betweenQuestions = /[?!.;\n]+(?=\s|$)|,| and | plus |(?<=[가-힣])(?:이랑|랑|하고|이고|고) |(?<=는데|지만) /u;
const asksWhichPort = anyOf([
  /ports?|what (?:does|do) …(?:listen|run|use|sit)|where (?:does|do|would) …listen|^\W*\w+ (?:needs|uses|has|wants)$/,
  /포트|몇 ?번|^.{1,20}(?:는|은)$|(?:는요|은요)|(?:글구|그리고) ?[^\d]{0,12}$/,
]);

const asksOfAll = anyOf([/(?:which|what) ports?/, /몇 ?번/]);

/** Services that are asked for in a question of their own, beside one about numbers. */
function namesBeside({ lower, numbers, known }: Reading): readonly FoundName[] {
  const isOfAll = asksOfAll.test(lower);
  const questions = lower
    .split(betweenQuestions)
    .filter((part) => !/\d{2}/.test(part) && (isOfAll || asksWhichPort.test(part)));
  const names = questions.flatMap((question) => findNames(question, known.knowledge).names);
  return names.filter(
    ({ hit, isEveryday }) =>
      hit.kind === "service" && !isEveryday && !hit.service.ports.every(({ port }) => numbers.ports.includes(port)),
  );
}

/** A number that somebody is not sure of, beside the service that it is said to be of. */
const doubts = anyOf([
  /or was it|my bet|i bet|always want to say|or is (?:that|it)|isn'?t it/,
  /였나|\d번?(?:이|가)? ?아닌가|헷갈|맞던가|아니었나|바뀌었/,
]);
/** A number that only bounds another: "a port below 200". */
const bounds = anyOf([
  /(?:below|under|above|over|less than|more than) (?:port )?\d+…(?:which|what)/,
  /\d+ ?뭐시기|\d+번? ?(?:이하|미만|이상|아래|위)…(?:뭐|몇|어떤)/,
]);

/** Ports by their numbers. */
export function answerNumbers(reading: Reading): Understood | undefined {
  const { numbers, wishes, lower } = reading;
  const { ports, range, protocol } = numbers;
  const [first] = ports;
  if (range !== undefined) return sure(askPort(range));
  if (first === undefined) {
    const [tooLarge] = numbers.tooLarge;
    return tooLarge === undefined ? undefined : sure(askPort(tooLarge));
  }
  const options: Call["options"] = protocol ? { protocol } : {};
  const [doubted] = reading.named.names.filter(({ hit, isEveryday }) => hit.kind === "service" && !isEveryday);
  if (doubted && !wishes.safety && bounds.test(lower)) return sure(askPort(doubted.query));
  if (doubted && ports.length === 1 && !wishes.safety && doubts.test(lower))
    return sure(askPort(doubted.query), askPort(first));
  if (asksForMembership(lower) && !wishes.safety)
    return sure({ command: "classify", options: { ports: ports.join(",") } });
  if (wishes.holder && !wishes.safety)
    return sure(...ports.map((port) => askPort(port, { ...options, about: "holder" })));
  if (wishes.safety)
    return sure(
      ...ports.map((port) => askPort(port, { ...options, about: "safety" })),
      ...namesBeside(reading).map(({ query }) => askPort(query)),
    );
  if (wishes.classify && !isDefaultOf(lower)) return sure({ command: "classify", options: { ports: ports.join(",") } });
  const others = namesBeside(reading);
  if (others.length > 0)
    return sure(...ports.map((port) => askPort(port, options)), ...others.map(({ query }) => askPort(query)));
  if (ports.length > 2) return sure(askPort(ports.join(","), options));
  return sure(...ports.map((port) => askPort(port, options)));
}

const isDefaultOf = (lower: string) => /default|기본/.test(lower) && !/range|범위|구간/.test(lower);
