// A question as it comes → the requests that answer it.

import type { Call } from "../core/request.ts";
import { shorten } from "../core/shorten.ts";
import type { Lessons } from "../lessons/library.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { type ErrorId, type KnownError, readError } from "../ports/known-errors.ts";
import { asksAboutPortly } from "./about-portly.ts";
import { addressMark, type FoundAddress, takeOutAddresses } from "./addresses.ts";
import { cleanQuestion } from "./clean-question.ts";
import { type FoundName, type FoundNames, findNames, guessName } from "./names.ts";
import { type FoundNumbers, findNumbers } from "./numbers.ts";
import { isOfAnotherTrade, takeOutOtherPorts } from "./out-of-scope.ts";
import { writeNumbers } from "./spoken-numbers.ts";
import { type FoundTopic, findTopics, strongPoints } from "./topics.ts";
import { isOwnThing, readWishes, type Wishes } from "./wishes.ts";
import { asksNumber, englishPort, koreanPort } from "./words.ts";

export interface Understood {
  readonly calls: readonly [Call, ...Call[]];
  /** True when it is the best guess only. */
  readonly isGuess: boolean;
  /** What may have been meant instead. */
  readonly others: readonly Call[];
}

export interface Known {
  readonly knowledge: Knowledge;
  readonly lessons: Lessons;
}

/** All that was read of a question. */
interface Reading {
  readonly text: string;
  readonly lower: string;
  readonly error: KnownError | undefined;
  readonly addresses: readonly FoundAddress[];
  readonly numbers: FoundNumbers;
  readonly named: FoundNames;
  /** Lessons that may be asked for, the likeliest first. */
  readonly topics: readonly FoundTopic[];
  readonly wishes: Wishes;
  /** Whether the word port, TCP or UDP, or "which number" is in it. */
  readonly saysPort: boolean;
  readonly known: Known;
}

/** How many parts of one question are answered. */
const mostCalls = 6;
const explain = (topic: string): Call => ({ command: "socket explain", options: { topic } });

const askPort = (query: string | number, options: Call["options"] = {}): Call => ({
  command: "port",
  options: { query: String(query), ...options },
});

const sure = (...calls: readonly Call[]): Understood | undefined => {
  const [first, ...rest] = calls.slice(0, mostCalls);
  return first && { calls: [first, ...rest], isGuess: false, others: [] };
};

/** How an error is asked of `/port`: by a name that it knows again. */
const errorNames: Readonly<Record<ErrorId, string>> = {
  "address-in-use": "EADDRINUSE",
  "access-denied": "EACCES",
  "address-not-available": "EADDRNOTAVAIL",
  refused: "ECONNREFUSED",
  "timed-out": "ETIMEDOUT",
  reset: "ECONNRESET",
  unreachable: "EHOSTUNREACH",
  "name-not-found": "ENOTFOUND",
  "unsafe-port": "ERR_UNSAFE_PORT",
  "time-wait": "TIME_WAIT",
};

/** An error as a program writes it, not as a person speaks of it. */
const rawError =
  /\bE[A-Z]{4,}\b|ERR_[A-Z_]+|errno|win ?error|exception|traceback|failed|error:|\berror\b.*:|bind\(|dial tcp|i\/o timeout|:{1,3}\d{2,5}\b|에러|오류|오동작|로그|떠요|뜸|뜨는데|나와요|나옴/i;

/** An error with its port, or one that was pasted; what is only spoken of is a matter of lessons. */
function answerError({ error, topics: [topic], text, wishes, addresses, numbers }: Reading): Understood | undefined {
  if (!error) return undefined;
  const port = error.port ?? addresses[0]?.address.port ?? numbers.ports[0];
  if (port === undefined && topic && topic.points >= strongPoints) return sure(explain(topic.lesson));
  const isRaw = rawError.test(text);
  if (!isRaw && (wishes.holder || wishes.safety)) return undefined;
  return sure(askPort(port === undefined ? errorNames[error.id] : `${errorNames[error.id]} port ${port}`));
}

function answerPick({ wishes, lower, named, numbers, saysPort }: Reading): Understood | undefined {
  if (!wishes.pick || !saysPort || named.names.some(({ isExact }) => isExact && !isOwnThing(lower))) return undefined;
  const near = numbers.range?.split("-")[0] ?? numbers.ports[0];
  const isNear =
    near !== undefined &&
    /near|around|close|above|between|from|over|근처|부근|이상|쯤|대(?:에서|로|중)|사이/iu.test(lower);
  if (near !== undefined && !isNear) return undefined;
  return sure({ command: "pick", options: isNear ? { near: String(near) } : {} });
}

function answerAddresses({ addresses, wishes, numbers }: Reading): Understood | undefined {
  const [first] = addresses;
  if (!first) return undefined;
  if (wishes.safety || wishes.holder) {
    const about = wishes.safety ? "safety" : "holder";
    return sure(...addresses.map(({ address }) => askPort(address.port, { about })));
  }
  const others = numbers.ports.filter((port) => !addresses.some(({ address }) => address.port === port));
  return sure(
    ...addresses.map(({ written }): Call => ({ command: "socket parse", options: { address: written } })),
    ...others.map((port) => askPort(port)),
  );
}

/** A question on a lesson that only mentions numbers and services. */
function answerStrongTopic({ topics: [topic], numbers, wishes, named, lower }: Reading): Understood | undefined {
  if (!topic || topic.points < strongPoints) return undefined;
  const others = numbers.ports.filter((port) => !topic.numbers.includes(port));
  const isOfOnePort = topic.lesson === "ranges" || topic.lesson === "ephemeral-ports";
  if (isOfOnePort && numbers.ports.length > 0 && wishes.classify) return undefined;
  const hasService = named.names.some(({ hit }) => hit.kind === "service");
  if (topic.lesson === "tcp-or-udp" && (others.length > 0 || hasService)) return undefined;
  if (others.length > 0 && (wishes.safety || (wishes.holder && topic.lesson !== "address-in-use"))) return undefined;
  if (topic.lesson === "nat" && others.length > 0 && !/what is|how|뭐|어떻게|방법/.test(lower)) return undefined;
  const isCompared = topic.lesson === "port-and-socket" && compares.test(lower);
  return sure(isCompared ? { command: "socket compare", options: {} } : explain(topic.lesson));
}

function answerNumbers(reading: Reading): Understood | undefined {
  const { numbers, wishes, lower } = reading;
  const { ports, range, protocol } = numbers;
  const [first] = ports;
  if (range !== undefined) return sure(askPort(range));
  if (first === undefined) {
    const [tooLarge] = numbers.tooLarge;
    return tooLarge === undefined ? undefined : sure(askPort(tooLarge));
  }
  const options: Call["options"] = protocol ? { protocol } : {};
  if (wishes.holder && !wishes.safety)
    return sure(...ports.map((port) => askPort(port, { ...options, about: "holder" })));
  if (wishes.safety) return sure(...ports.map((port) => askPort(port, { ...options, about: "safety" })));
  if (wishes.classify && !isDefaultOf(lower)) return sure({ command: "classify", options: { ports: ports.join(",") } });
  if (ports.length > 2) return sure(askPort(ports.join(","), options));
  return sure(...ports.map((port) => askPort(port, options)));
}

const isDefaultOf = (lower: string) => /default|기본/.test(lower) && !/range|범위|구간/.test(lower);

const compares =
  /(?<![\p{L}])(?:vs\.?|versus|difference|differ(?:s|ent)?|compared?|or|better|instead of|same as)(?![\p{L}])|차이|다른|달라|비교|다름|vs|말고/iu;

/** A question that has nothing but the service in it: "redis?", "what is mDNS". */
const isBareName = ({ named }: Reading) => named.unknown.length === 0;

const asksEncrypted =
  /(?<![\p{L}])(?:(?:over|with|using|via|behind|and|on) (?:ssl|tls)|(?:ssl|tls) (?:version|variant|port)|(?<!not )secure|encrypted|implicit tls)(?![\p{L}])|암호화(?!(?: ?안| ?없))|보안 ?(?:버전|연결)|(?:ssl|tls) ?(?:적용|버전|쓰는|붙은|포트)/iu;
const asksPlain = /without|plain|unencrypted|not encrypted|no (?:ssl|tls)|암호화 ?(?:안|없)|평문/iu;

/** "IMAP over TLS" asks for the encrypted sibling of IMAP. */
function encryptedWhereAsked(
  names: readonly FoundName[],
  lower: string,
  { serviceById }: Knowledge,
): readonly FoundName[] {
  if (!asksEncrypted.test(lower) || asksPlain.test(lower)) return names;
  return names.map((name) => {
    const id = name.hit.kind === "service" ? name.hit.service.encrypted?.[0] : undefined;
    const service = id === undefined ? undefined : serviceById(id);
    return service ? { ...name, query: service.id, hit: { kind: "service", service } } : name;
  });
}

function answerNames(reading: Reading): Understood | undefined {
  const { named, wishes, saysPort, lower, numbers, known } = reading;
  const names = encryptedWhereAsked(named.names, lower, known.knowledge);
  const [first] = names;
  if (!first) return undefined;
  const options: Call["options"] = numbers.protocol ? { protocol: numbers.protocol } : {};
  const about = wishes.safety ? { about: "safety" } : wishes.holder && saysPort ? { about: "holder" } : {};
  const calls = names.map(({ query }) => askPort(query, { ...options, ...about }));
  if (saysPort) return sure(...calls);
  if (wishes.safety && /expos|open|internet|public|열|노출|오픈|공개|외부/.test(lower)) return sure(...calls);
  if (names.length > 1 && compares.test(lower) && named.unknown.length <= 1) return sure(...calls);
  if (!isBareName(reading)) return undefined;
  return {
    calls: [calls[0] as Call, ...calls.slice(1, mostCalls)],
    isGuess: names.length === 1 && !known.knowledge.exact(lower),
    others: [],
  };
}

function answerMisspelt({ named, saysPort, known, wishes }: Reading): Understood | undefined {
  if (!saysPort) return undefined;
  const guess = guessName(named.unknown, known.knowledge);
  if (!guess) return undefined;
  return sure(askPort(shorten(guess.query), wishes.safety ? { about: "safety" } : {}));
}

/** A short question with hardly a word beside the misspelt name. */
const answerNearName = (reading: Reading) => (reading.named.unknown.length <= 2 ? answerMisspelt(reading) : undefined);

function answerWeakTopic({ topics: [topic, ...others] }: Reading): Understood | undefined {
  if (!topic) return undefined;
  const near = others.slice(0, 2).map(({ lesson }) => explain(lesson));
  return { calls: [explain(topic.lesson)], isGuess: topic.points < strongPoints, others: near };
}

function answerAlias({ lower, known, saysPort }: Reading): Understood | undefined {
  const bare = lower
    .replace(
      /^(?:what(?:'s| is| are)?|explain|define|tell me about|how does|how do)\s+(?:an? |the )?|[?!.]+$|\s*(?:이란|란|은|는|이|가)?\s*(?:뭐\S*|뭔\S*|무엇\S*|설명\S*|알려\S*|이 ?뭐\S*)?(?:\s*(?:좀|해줘|해주세요|줘|주세요))*[?!.]*$/gu,
      "",
    )
    .trim();
  if (bare.length < 3 && !saysPort) return undefined;
  const finding = known.lessons.find(bare);
  if (finding.kind !== "found" || finding.how !== "exact" || finding.topic.kind !== "lesson") return undefined;
  return sure(explain(finding.topic.id));
}

function answerPortly({ lower, saysPort, numbers }: Reading): Understood | undefined {
  if (saysPort && numbers.ports.length > 0) return undefined;
  const call = asksAboutPortly(lower);
  return call && sure(call);
}

/** In this order: what is most particular comes first. */
const readers: readonly ((reading: Reading) => Understood | undefined)[] = [
  answerError,
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
];

/** How surely a bare number is a port: one of a service that is named too, or one that everybody runs something on. */
function isKnownPort(port: number, { names }: FoundNames, { servicesOn }: Knowledge): "named" | "popular" | undefined {
  const isOf = ({ hit }: FoundName) =>
    hit.kind === "service" &&
    hit.service.ports.some((entry) => entry.port === port || ((entry.to ?? 0) >= port && entry.port <= port));
  if (names.some(isOf)) return "named";
  return (servicesOn(port)[0]?.service.popularity ?? 0) >= 4 ? "popular" : undefined;
}

function read(question: string, known: Known): Reading {
  const { exact } = known.knowledge;
  const typed = cleanQuestion(question, (word) => exact(word) !== undefined);
  const spoken = writeNumbers(typed);
  const { addresses, rest } = takeOutAddresses(spoken);
  const text = takeOutOtherPorts(rest);
  const lower = text.toLowerCase();
  const saysPort = englishPort.test(lower) || koreanPort.test(lower) || asksNumber.test(lower);
  const wishes = readWishes(lower);
  const named = findNames(lower, known.knowledge);
  const isAboutPorts = saysPort || wishes.holder || wishes.safety || wishes.classify;
  const numbers = findNumbers(lower, isAboutPorts, (port) => isKnownPort(port, named, known.knowledge));
  return {
    text: typed,
    lower,
    error: readError(typed),
    addresses,
    numbers,
    named,
    topics: findTopics(lower),
    wishes,
    saysPort,
    known,
  };
}

/** Understands a question. @returns undefined when it is not about ports */
export function understand(question: string, known: Known): Understood | undefined {
  const reading = read(question, known);
  if (isOfAnotherTrade(reading.lower) && reading.addresses.length === 0) return undefined;
  for (const answer of readers) {
    const understood = answer(reading);
    if (understood) return understood;
  }
  return undefined;
}
