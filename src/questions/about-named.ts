// Whether a question that speaks of a lesson's subject is after all about the ports and services it names.

import { rawError } from "./answer-error.ts";
import { nearName } from "./answer-names.ts";
import { anyOf } from "./forms.ts";
import { findNames } from "./names.ts";
import { hasService, type Reading } from "./reading.ts";
import { type FoundTopic, generalLessons } from "./topics.ts";
import { surelyAsksForRange } from "./wishes/classify.ts";
import { asksNumber, englishPort, gapToFill, koreanPort } from "./words.ts";

const asksForRange = anyOf([
  /officially|assigned|iana|group|reserved|which side|under which/,
  /(?:특권|임시|에페메[럴랄]|사설|동적|등록|시스템|사용자) ?포트(?:인|이|예|에|야|임|맞|죠| ?맞)/,
  /(?:type|kind|sort|class|category) of (?:an? )?port/,
  /시스템 ?포트|사용자 ?포트|어느 ?쪽|대역|구분/,
  /(?:system|user|private|dynamic|registered) ?(?:port)?(?:야|인가|인지|임|냐|이야)|(?:시스템|사용자|유저|동적|임시|등록)\)?(?:인지|이야|야|임|인가|냐)/,
  /file (?:it|this|that) under|categor\w+/,
  /해당하/,
  /an? (?:ephemeral|dynamic|system|user|private|registered|well[- ]?known)/,
  /count as/,
  /치나요|포함되|들어가/,
  /ranges?/,
  /(?<![a-z])(?:belongs?|falls?|categor\w+|class(?:ed|ify|ified)?|range|well[- ]?known|registered|dynamic|(?:system|user|private|privileged|ephemeral)(?: ports?)?(?= ?[?,]|$| or| yes| y\/n))/,
  /분류/,
  /속하/,
  /속해/,
  /범위/,
  /구간/,
  /종류/,
  /웰 ?노운/,
  /잘 ?알려진/,
  /등록/,
  /동적/,
  /다이나믹/,
]);
const asksWhy = anyOf([
  /(?<![a-z])(?:why|root|sudo|below|under(?! (?:registered|dynamic|which|the well|system|user))|how|linux|default)(?![a-z])/,
  /리눅스/,
  /기본값/,
  /왜/,
  /루트/,
  /권한/,
  /미만/,
  /이하/,
  /아래/,
]);
const asksWhichPort = anyOf([
  /(?:무슨|어떤|어느) ?포트/,
  /listen(?:ing)? ?port…(?:뭐|몇)|포트(?:가|는)? ?무엇|ports? according to/,
  /뒤에 ?콜론|콜론 ?(?:찍고|뒤에) ?(?:뭐|몇)/,
  /listens? (?:at|on) (?:tcp |udp )?(?:\u2026|\.\.\.|_+)|(?:forgot|forget|remember) (?:the|its|that) port/,
  /포트 ?(?:몇|알려)/,
  /번호(?:가|는|를)? ?(?:어떻게|뭐|뭘|몇)|(?:뭘로|뭐로|몇 ?번(?:으로)?) ?(?:돌아|돌|뜨|떠|열려)/,
  /포트(?:가|는|번호는?|번호가)? ?(?:어떻게|뭐|뭔)/,
  /(?:숫자|번호)(?:가|는)? ?\?|뒤에 ?(?:콜론 ?)?(?:뭐|붙는|무슨|오는|붙이)/,
  /(?:which|what|default|standard)(?: \w+){0,2} ports?(?! ranges?)/,
  /(?:들어가는|접속하는|붙는|여는|띄우는) ?포트/,
  /(?<!(?:one|single|same|any) )port number|what'?s \S+ port(?= ?\?|$)/,
  /몇 ?번/,
  /기본 ?(?:포트|폿트)/,
  /(?:after|behind|past) the colon|colon what|localhost(?: colon|: and|: what| something)|http:\S*:(?= |$|\?)/,
  /포트(?: ?번호)?(?:가|를|는)? ?(?:기억이? ?안|까먹|하나만 ?알려)/,
  /listen(?:s|ing)? on what|which door|듣(?:고|는) ?\S{0,3} ?번호|번호(?: 좀)? ?알려|콜론…(?:무슨|어떤) ?숫자|포트(?:가|를)? ?필요/,
  /숫자(?:가|는)? ?(?:뭐(?!가)|몇)|뒤에…(?:숫자|번호)(?:가|는|를)? ?(?:뭐|몇|알)/,
  /which ?\?|(?:to|on) which one|which one (?:was|is) (?:it|that)|port[- ]wise|as (?:the )?port|where does \w+ listen/,
  /포트 ?번호/,
]);

/** "Is TCP/80 the same as UDP/80?" */
const asksWhetherSame = anyOf([
  /tcp ?\/? ?\d+…udp ?\/? ?\d+…(?:same|different)/,
  /same…tcp…udp ?\/? ?\d+/,
  /tcp ?\/? ?\d+…(?:same|different)…udp/,
  /tcp…\d+…udp…\d+…(?:같|다른|달라)/,
]);

/** Not of a service's own. */
const asksOfAllPorts = anyOf([/ports|who|iana|assign\w*/, /포트들|누가|기관/]);

/** Lessons that a question about a certain port is hardly after. */
const numberless: ReadonlySet<string> = new Set([
  "client-and-server",
  "socket-types",
  "address-bar",
  "port-and-socket",
]);

/** Lessons on how addresses are written: one that is named is taken apart instead. */
const addressLessons: ReadonlySet<string> = new Set(["socket-address", "address-bar"]);

/** Of a number named it is asked what it is, or who gave it. */
const asksWhatItIs = anyOf([
  /which service/,
  /what(?:'s| is| are|s) (?:this|these|it|they|that)/,
  /정체|무슨 ?서비스|누가 ?보내|뭐하는|뭐 ?하는|뭐예요|뭔가요|뭐임|뭐야/,
]);
const asksWhatPortIs = anyOf([
  /which service|what (?:that|this) port is|(?:두|이|그) ?포트 ?용도|what(?:'s| is) (?:it|that port|this port)/,
  /which port (?:is|was) (?:that|this|it)/,
  /\d번?(?:은|는|이|가)? ?(?:포트(?:는|가)? ?)?뭐 ?하는/,
  /뭐 ?하는 ?(?:포트|번호|애|서비스)|하나씩 ?설명|어디(?:다|에)(?:다)? ?(?:써|쓰)/,
]);
const setsApart = anyOf([/differ\w*|apart|roles?|each/, /차이|달라|다른가|다르|각자|각각|역할|용도/]);
const whoChoseIt = /\d번?(?:은|는|이|가)? ?누가 ?정|그 ?(?:숫자|번호)(?:는|를)? ?(?:누가|왜)[^?]*정/;
/** Situations in which a number that is named is what matters. */
const ofNumbers: ReadonlySet<string> = new Set(["ranges", "no-ports"]);

/** From so many points a situation is told in so many words that a service in it is only an example. */
export const surelyTold = 12;

/** Whether a number or a service matters more than the situation in which it is named. */
function isBesideSituation(topic: FoundTopic, reading: Reading, hasNumber: boolean): boolean {
  const { lesson, points } = topic;
  const { text, lower, wishes, asksForPort, named } = reading;
  if (hasNumber)
    return (
      (points < surelyTold && !isShared(topic)) ||
      ofNumbers.has(lesson) ||
      asksWhatItIs.test(lower) ||
      rawError.test(text)
    );
  if (!hasService(reading))
    return asksForPort && (wishes.safety || (named.unknown.length <= 2 && nearName(reading) !== undefined));
  const isAsked = asksWhichPort.test(lower) || reading.named.names.length > 1;
  return wishes.safety || gapToFill.test(lower) || (asksForPort && isAsked && points < surelyTold);
}

const asRoot = anyOf([/(?:as|with|need|needs|being) (?:root|sudo)/, /루트로|root로|관리자로/]);
const ownPort = anyOf([
  /(?:local|source|outgoing|my (?:side|end)(?:'s)?) ports?/,
  /(?:로컬|출발지|내 ?쪽|제 ?쪽) ?포트/,
]);
/** Situations that are told with a port as an example. */
const inPassing: ReadonlySet<string> = new Set(["many-connections", "ephemeral-ports", "privileged-ports"]);
/** Whether it only tells that a port is used. */
const isShared = ({ lesson, isTold }: FoundTopic) => isTold && inPassing.has(lesson);

/** Of a service in so few words no lesson is asked that only sounds like it. */
const mostBesideShort = 2;
const inShort: ReadonlySet<string> = new Set([
  "client-and-server",
  "address-bar",
  "privileged-ports",
  "socket-address",
]);

/** So many ports are listed for themselves. */
const mostInPassing = 2;
const ofOnePort = anyOf([/(?:on|uses?|for) port \d+/, /\d+번 ?포트(?:는|가|에)/]);
/** A line of a scanner: "27017/tcp filtered mongod". */
const scanned = /\d+\/(?:tcp|udp) +(?:open|closed|filtered)/;
const portOfSide = anyOf([/(?:server|client)(?: side)? port/, /(?:서버|클라이언트) ?쪽? ?포트/]);

/** So many services are asked for themselves. */
const mostNamedInPassing = 3;

/** Where one sentence ends and another begins. */
const betweenSentences = /[.!?\n]+(?= |$)/;

/** Whether a sentence of it asks for the port of a service and says nothing else: "..., 한 단어로만 대답해. https 포트는?" */
const asksDirectly = ({ lower, known }: Reading): boolean =>
  lower.split(betweenSentences).some((sentence) => {
    if (!koreanPort.test(sentence) && !englishPort.test(sentence) && !asksNumber.test(sentence)) return false;
    const { names, unknown } = findNames(sentence, known.knowledge);
    return unknown.length === 0 && names.some(({ hit, isEveryday }) => hit.kind === "service" && !isEveryday);
  });

/** Whether a question that speaks of a lesson's subject is after all about the numbers and services it names. */
export function isAboutNamed(topic: FoundTopic, reading: Reading): boolean {
  const { lesson, numbers: ofTopic } = topic;
  const { numbers, addresses, wishes, lower, named } = reading;
  const namesService = hasService(reading);
  const others = numbers.ports.filter((port) => !ofTopic.includes(port));
  const mayClassify = (lesson === "no-ports" ? others : numbers.ports).length > 0 && wishes.classify;
  if (
    mayClassify &&
    !/\d개/.test(lower) &&
    (surelyAsksForRange(lower) || (asksForRange.test(lower) && !asksWhy.test(lower)))
  )
    return true;
  if (lesson === "no-ports" && /tracert/.test(lower)) return false;
  if (named.names.length >= mostNamedInPassing && namesService && reading.asksForPort) return true;
  if (lesson === "privileged-ports" && asRoot.test(lower)) return false;
  if (others.length > 0 && scanned.test(lower)) return true;
  if (
    namesService &&
    reading.asksForPort &&
    named.unknown.length <= mostBesideShort &&
    inShort.has(lesson) &&
    topic.points < surelyTold
  )
    return true;
  if (lesson === "client-and-server" && namesService && portOfSide.test(lower)) return true;
  if (others.length > 0 && (asksWhatPortIs.test(lower) || whoChoseIt.test(lower))) return true;
  if (others.length > 1 && setsApart.test(lower)) return true;
  if (others.length > mostInPassing && lesson !== "ranges") return true;
  if (lesson === "port" && numbers.ports.length === 1 && ofOnePort.test(lower)) return true;
  if (namesService && wishes.safety && lesson !== "privileged-ports") return true;
  if (others.length > 0 && (wishes.safety || (wishes.holder && !isShared(topic)))) return true;
  if (topic.isTold && (asksDirectly(reading) || addresses.some(({ address }) => address.portFrom === "written")))
    return true;
  if (topic.isTold && isBesideSituation(topic, reading, others.length > 0)) return true;
  if (others.length > 0 && numberless.has(lesson) && (others.length > 1 || !topic.isTold)) return true;
  if (others.length > 1 && lesson === "ephemeral-ports") return true;
  if (addresses.length > 0 && addressLessons.has(lesson)) return true;
  if (generalLessons.has(lesson))
    return others.length > 0 || namesService || addresses.length > 0 || nearName(reading) !== undefined;
  if (lesson === "tcp-or-udp" && asksWhetherSame.test(lower)) return false;
  if (lesson === "tcp-or-udp") return others.length > 0 || namesService;
  if (lesson === "ranges" && numbers.ports.length > 0 && wishes.safety) return true;
  if (lesson === "ranges" && namesService && !asksOfAllPorts.test(lower)) return true;
  if (lesson === "address-bar" && /dns/.test(lower) && /browser|브라우저/.test(lower)) return false;
  if (lesson === "port-zero" && namesService && /display/.test(lower)) return true;
  if (lesson === "unix-and-raw-sockets" && others.length > 0) return true;
  if (lesson === "socket-address" && namesService && asksWhichPort.test(lower)) return true;
  if (lesson === "ephemeral-ports" && ownPort.test(lower)) return false;
  if (lesson === "ephemeral-ports" && namesService && reading.asksForPort && !asksWhy.test(lower)) return true;
  return namesService && asksWhichPort.test(lower) && lesson !== "no-ports";
}
