// A question about ports and addresses that it names, or about a port to choose.

import type { Call } from "../core/request.ts";
import type { HostKind } from "../ports/host.ts";
import { rawError } from "./answer-error.ts";
import { nearName } from "./answer-names.ts";
import { anyOf } from "./forms.ts";
import { type FoundName, findNames } from "./names.ts";
import { hasService, type Reading } from "./reading.ts";
import { type FoundTopic, generalLessons, strongPoints } from "./topics.ts";
import { askPort, sure, type Understood } from "./understood.ts";
import { isMoving, isOwnThing, movesAway, ordersPort, surelyWantsPort } from "./wishes/pick.ts";
import { asks, compares } from "./words.ts";

const near = anyOf([
  /near/,
  /around/,
  /close/,
  /above/,
  /between/,
  /from/,
  /over|above|below/,
  /위|넘/,
  /근처/,
  /부근/,
  /이상/,
  /쯤/,
  /번대/,
  /대(?:에서|로|중)/,
  /사이/,
]);
const asksOfProtocol =
  /(?<![a-z])(?:why|doesn'?t|does(?! it matter)|do(?! (?:i|we)(?![a-z]))|did)(?![a-z]).*(?:need|want|pick|choose)|왜|누가|기관/iu;

/** Lessons whose questions sound like choosing a port. */
const aboutOwnPorts: ReadonlySet<string> = new Set([
  "port-zero",
  "no-ports",
  "many-connections",
  "port-and-socket",
  "address-bar",
]);

const differs = anyOf([/differ\w*/, /차이|다른 ?(?:거예|거야|건|지|가)|달라|다르/]);
/** Letting the system choose a port sounds like an order to choose one; ESP is a protocol, and a small computer. */
const mayBeOrdered = (lesson: string, lower: string) =>
  lesson !== "port-zero" && (lesson !== "no-ports" || choosing.test(lower));

/** Whoever says so wants one chosen, whatever it is for. */
const choosing = anyOf([
  /(?:suggest|recommend|pick|choose)\w*/,
  /(?:two|three|four|five|six|a few|some|\d) ports for/,
  /골라|제안|추천|정해|고르|뽑|잡아 ?둘/,
]);
const avoiding = anyOf([
  /free|unused/,
  /(?<![가-힣])빈|안 ?쓰는|비어/,
  /clash|collid\w*|conflict|besides|other than/,
  /말고/,
]);

/** Whether so little speaks for a lesson that a port may be chosen: free and registered are words of both. */
const mayPass = ({ lesson, points }: FoundTopic) =>
  generalLessons.has(lesson) || (lesson === "ranges" && points < strongPoints);

/** Short words that are misspelt are hardly told from others. */
const shortestMisspelt = 6;
const shortestKorean = 3;

/** Whether a service is misspelt, whose port is asked for instead. */
function isForMisspelt(reading: Reading): boolean {
  const near = isOwnThing(reading.lower) && reading.wishes.pick ? undefined : nearName(reading);
  if (!near) return false;
  const isKorean = /[가-힣]/.test(near.query);
  return near.query.length >= (isKorean ? shortestKorean : shortestMisspelt);
}

/** A port for something new. */
export function answerPick(reading: Reading): Understood | undefined {
  const { wishes, lower, numbers, asksForPort, topics } = reading;
  const [topic] = topics;
  const isOrdered = ordersPort(lower);
  if (reading.addresses.length > 0 && !isOrdered) return undefined;
  if (surelyWantsPort(lower) && !wishes.safety && topic?.lesson !== "port-zero")
    return sure({ command: "pick", options: {} });
  const isMeant =
    (isOrdered && /port|unassigned|listen|number|번호|숫자/.test(lower)) || (isMoving(lower) && hasService(reading));
  const hasNumber = numbers.ports.length + numbers.perhaps.length > 0;
  const isOfPorts = topic !== undefined && topic.points >= strongPoints && aboutOwnPorts.has(topic.lesson);
  const isOfOwn = topic?.lesson === "port-and-socket" && wishes.pick && isOwnThing(lower) && !compares.test(lower);
  if (isOfPorts && !isOfOwn && !(isOrdered && mayBeOrdered(topic.lesson, lower))) return undefined;
  const isOfLesson = topic !== undefined && !mayPass(topic);
  const isPick = wishes.pick || (wishes.mayPick && !isOfLesson);
  if (!isPick || !(asksForPort || wishes.mayPick || hasNumber || isMeant) || asksOfProtocol.test(lower))
    return undefined;
  if (!isOrdered && !choosing.test(lower) && isForMisspelt(reading)) return undefined;
  if (numbers.ports.length > 1 && !choosing.test(lower) && (differs.test(lower) || /any ideas/.test(lower)))
    return undefined;
  const isForOwn = wishes.pick && (isOwnThing(lower) || avoiding.test(lower));
  if (hasService(reading) && !isForOwn && !choosing.test(lower) && !isMoving(lower)) return undefined;
  const [port] = [...numbers.ports, ...numbers.perhaps];
  if (port === undefined) return sure({ command: "pick", options: {} });
  if (movesAway.test(lower) || /already|another port|besides|tired of|이미|다른 ?(?:포트|번호)/.test(lower))
    return sure({ command: "pick", options: {} });
  if (near.test(lower)) return sure({ command: "pick", options: { near: String(port) } });
  return isOrdered ? sure({ command: "pick", options: {} }) : undefined;
}

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
  /ports?|what (?:does|do) …(?:listen|run|use|sit)|where (?:does|do|would) …listen/,
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
  /였나|아닌가|헷갈|맞던가|아니었나|바뀌었/,
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
  if (wishes.holder && !wishes.safety)
    return sure(...ports.map((port) => askPort(port, { ...options, about: "holder" })));
  if (wishes.safety) return sure(...ports.map((port) => askPort(port, { ...options, about: "safety" })));
  if (wishes.classify && !isDefaultOf(lower)) return sure({ command: "classify", options: { ports: ports.join(",") } });
  const others = namesBeside(reading);
  if (others.length > 0)
    return sure(...ports.map((port) => askPort(port, options)), ...others.map(({ query }) => askPort(query)));
  if (ports.length > 2) return sure(askPort(ports.join(","), options));
  return sure(...ports.map((port) => askPort(port, options)));
}

const isDefaultOf = (lower: string) => /default|기본/.test(lower) && !/range|범위|구간/.test(lower);
