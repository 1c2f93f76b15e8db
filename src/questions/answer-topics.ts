// A question about ports and sockets in general.

import { isAboutNamed, surelyTold } from "./about-named.ts";
import { anyOf } from "./forms.ts";
import { guessLessons } from "./guess-lesson.ts";
import type { Reading } from "./reading.ts";
import { type FoundTopic, strongPoints } from "./topics.ts";
import { explain, guess, sure, type Understood } from "./understood.ts";
import { wordFamilies } from "./word-families.ts";
import { asks, asksUsage, englishPort, koreanPort, networkWord, transport } from "./words.ts";

/** The table of differences rather than the lesson. */
const asksToCompare = anyOf([/vs\.?|versus|differ\w*|compar\w+/, /차이|비교|달라|다른|다름|≠/]);
/** The likeliest lesson as a guess, with the next ones. */
function guessTopic([topic, ...others]: readonly FoundTopic[]): Understood | undefined {
  const near = others.slice(0, 2).map(({ lesson }) => explain(lesson));
  return topic && guess([explain(topic.lesson)], near);
}

/** A question on a lesson that only mentions numbers and services. */
export function answerStrongTopic(reading: Reading): Understood | undefined {
  const [topic] = reading.topics;
  if (!topic || topic.points < strongPoints || isAboutNamed(topic, reading)) return undefined;
  if (topic.isTold && !speaksOfComputers(reading.lower)) return undefined;
  const ofAll = reading.topics.find(({ lesson }) => lesson === "port");
  if (ofAll && asksHowMany.test(reading.lower) && !asksOfSome.test(reading.lower) && !ofConnections.test(reading.lower))
    return tellHowMany(sure(explain("port")), reading.lower);
  const isCompared = topic.lesson === "port-and-socket" && asksToCompare.test(reading.lower);
  if (isCompared) return sure({ command: "socket compare", options: {} });
  const isGuess = topic.isTold && topic.points < surelyTold;
  return tellHowMany(isGuess ? guessTopic(reading.topics) : sure(explain(topic.lesson)), reading.lower);
}

const asksHowMany = anyOf([
  /how many (?:\w+ ){0,3}ports?/,
  /(?:number|count|amount) of (?:\w+ ){0,3}ports/,
  /65,?53[56] (?:or|ports)/,
  /(?:max(?:imum)?|highest|largest|last) (?:\w+ ){0,2}ports?(?: number)?/,
  /(?:총|전부|모두) ?몇 ?개|(?:제일|가장) ?(?:큰|높은|마지막) ?(?:포트|번호)/,
  /포트…(?:몇 ?개|개수|갯수|몇 ?번 ?까지|최[대댓]|(?:육만|6만|몇천|몇만)[^?]{0,6}개)/,
  /ports?…how many of them|how far up …ports? go/,
  /65,?53[56]개/,
]);
/** Of the well-known ones, or in a file of one's own: these are others. */
const asksOfSome = anyOf([
  /well[- ]?known|registered|dynamic|system|user|privileged|root|sudo|icmp|ping|ephemeral|temporary|open|free|used/,
  /웰 ?노운|잘 ?알려진|등록|동적|특권|임시|열린|열려/,
]);

/** What a port is for many of. */
const ofConnections = anyOf([
  /connections?|clients?|users?|sockets?|visitors?/,
  /연결|접속|커넥션|소켓|명까지|등급|한 ?포트|포트 ?하나/,
]);

/** The number itself comes before the lesson that tells it. */
function tellHowMany(understood: Understood | undefined, lower: string): Understood | undefined {
  const [call] = understood?.calls ?? [];
  const isWanted = call?.options.topic === "port" && asksHowMany.test(lower) && !asksOfSome.test(lower);
  return understood && isWanted ? { ...understood, isGuess: false, first: "how-many" } : understood;
}

const networks = anyOf([
  /sockets?|protocol|packets?|ip|dns|nat|router|connect\w*|ping|icmp|udp|tcp|rst|syn|fin|syn-?ack/,
  /address already|addr already|accept\(?\)?|bind\(?\)?|peer/,
  /소켓|핑|프로토콜|패킷|아이피|연결|접속|통신/,
]);

/** Little speaks for a lesson where not even networks are spoken of. */
const speaksOfNetworks = (lower: string) =>
  [englishPort, koreanPort, networkWord, transport, networks].some((form) => form.test(lower));

/** The likeliest lesson, as a guess where little speaks for it. */
export function answerWeakTopic({ topics, lower }: Reading): Understood | undefined {
  const [topic] = topics;
  if (!topic) return undefined;
  if (topic.isTold ? !speaksOfComputers(lower) : topic.points < strongPoints && !speaksOfNetworks(lower))
    return undefined;
  return tellHowMany(topic.points < strongPoints ? guessTopic(topics) : sure(explain(topic.lesson)), lower);
}

const { program, browser, data, address, router, sniffing, devices, live, connection, internet, bothEnds } =
  wordFamilies;
const computers = anyOf([
  ...[program, browser, data, address, router, sniffing, devices, live, connection, internet, bothEnds].flat(),
  /time[ds]?[- ]?out|numbers?|443|80|computers?|networks?|wi-?fi|web/,
  /시간 ?초과|443|컴퓨터|네트워크|와이파이/,
]);

/** A situation may be one of any trade. */
const speaksOfComputers = (lower: string) => speaksOfNetworks(lower) || computers.test(lower);

/** With what is said around it, in UTF-16 code units. */
const longestAlias = 100;

/** A lesson by one of its names: "NAT?", 임시 포트란. */
export function answerAlias({ lower, known, saysPort }: Reading): Understood | undefined {
  if (lower.length > longestAlias) return undefined;
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

/** From here on it is worth a guess. */
const likelyEnough = 0.75;
/** In more words anything may be told. In UTF-16 code units. */
const longestGuessed = 200;

/** The lesson that most words of a question speak for, as a guess: it names nothing, and no form of words took it. */
export function guessLesson({ lower, named, numbers, wishes }: Reading): Understood | undefined {
  if (lower.length > longestGuessed || asksUsage.test(lower) || !speaksOfNetworks(lower)) return undefined;
  if (named.names.length + numbers.ports.length + numbers.perhaps.length > 0 || wishes.safety) return undefined;
  const [best, ...others] = guessLessons(lower);
  if (!best || best.likelihood < likelyEnough) return undefined;
  return guess(
    [explain(best.lesson)],
    others.slice(0, 2).map(({ lesson }) => explain(lesson)),
  );
}

/** Nobody says so but of networks. */
const surelyOfNetworks = anyOf([
  /port numbers?|(?:tcp|udp|network|server|open|closed|source|destination) ports?/,
  /ports? (?:on|of) (?:a|the|my) (?:server|machine|computer|host)/,
  /포트 ?번호|(?:네트워크|서버|열린|닫힌|출발지|목적지)(?:에서|의)? ?포트/,
]);
/** In more words something else may be told. In UTF-16 code units. */
const longestGeneral = 120;

/** What is asked of ports and no reader took is answered by what they are, as a guess. */
export function guessGeneral({ lower, saysPort, named, numbers }: Reading): Understood | undefined {
  if (!saysPort || lower.length > longestGeneral || !asks.test(lower) || asksUsage.test(lower)) return undefined;
  if (named.names.length + numbers.ports.length + numbers.perhaps.length > 0) return undefined;
  return surelyOfNetworks.test(lower) ? guess([explain("port")], [explain("port-and-socket")]) : undefined;
}
