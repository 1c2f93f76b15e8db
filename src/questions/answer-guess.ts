// What may well be meant where nothing was asked in so many words: a bot about ports is asked about ports.

import { anyOf, oneOf } from "./forms.ts";
import type { FoundName } from "./names.ts";
import { otherPortMark } from "./out-of-scope.ts";
import type { Reading } from "./reading.ts";
import { askPort, guess, type Understood } from "./understood.ts";
import { asks, asksUsage, compares } from "./words.ts";

/** In more words something else may be told. In UTF-16 code units. */
const longestGuessed = 160;
/** From 1 (exotic) to 5. */
const leastPopular = 3;
const shortestMisspelt = 7;
const mostBesideMisspelt = 2;

/** What stands beside a service whose port is meant: a part of it, or hurry. */
const besideName = new RegExp(
  `^(?:${oneOf(`
    brokers? clients? cluster nodes? api rest ui gui web admin management console control data sync replication agents? listeners? bootstrap
    classic normal usual remembers? everybody everyone still quick quickly short again go plus alone myself mine setup notebook native cql grpc wan lan
    browser page part version server_to_server federation voice editor traffic before please thanks remind forgot forget
  `)}|(?:${oneOf(`
    클라 클라이언트 브로커 콘솔 관리 화면 웹 제어 제어용 데이터 데이터용 접속용 접속 붙는 붙을 쪽 노드 클러스터 마스터 슬레이브 복제 통신 하나씩 하나씩만 하나 급함 빨리
    알겠 알아 까먹 깜빡 기억 얼마 정리 필요 넣 적 쓸 칸 불러 목적지
  `)})[가-힣]*)$`,
  "iu",
);

/** How something is reached: beside a service or a number hardly anything but its port is meant. */
const reaching = anyOf([
  /opens?(?!-)|opened|allow(?:s|ed)?|let (?:in|through)|forward(?:s|ed|ing)?|firewalls?|listen(?:s|ing|er)?/,
  /answers?|knocks?|sits? (?:on|at)|enabled|connect(?:s|ed)? to|reach(?:es|able)?/,
  /expos\w*|facing|outward|tls|ssl|udp|tcp|unencrypted|plain|traps?|router|wan|vlan|internet|localhost|colon/,
  /value\?|on ?(?:\?|what)|(?:ten|fifteen|thirty|fifty|eighty)-?(?:something|ish)/,
  /열어|열려|열면|열고|뚫|막아|막는|막힌|막혔|허용|방화벽|접속|붙|듣|노출|외부|암호화|평문|udp|tcp|인터넷|공유기|콜론/,
]);

const isPopular = ({ hit, isEveryday }: FoundName) =>
  hit.kind === "service" && !isEveryday && hit.service.popularity >= leastPopular;

/** Services named in a short text, with nothing beside them but parts of them, or of which is asked how they are reached. */
export function guessNames({ lower, named }: Reading): Understood | undefined {
  if (lower.length > longestGuessed || asksUsage.test(lower) || /\d/.test(lower)) return undefined;
  if (named.names.length === 1 && compares.test(lower)) return undefined;
  if (!named.names.every(isPopular)) return undefined;
  const isAlone = named.unknown.every((word) => besideName.test(word));
  if (!isAlone && !(reaching.test(lower) && asks.test(lower))) return undefined;
  const calls = named.names.map(({ query }) => askPort(query));
  return guess(calls, []);
}

/** Asked of a number: what it is for, or nothing at all. */
const asksOfNumber = anyOf([
  /look ?up|has to do with|wondering|eli5|what|which|meaning|means?|explain|rings? a bell|forgot|forget/,
  /again|for\?|one line|purpose|idea|clue|decided/,
  /뭐|뭔|머(?:야|여|임|지|더라|하)|역할|누구니|뭘 ?위|무슨|용도|정체|아는|알아|설명|의미|뜻|궁금|회신|뭘까|뭐길래|들어 ?본|아시|떠오르|번호|이유|왜|\d번?(?:이|가|은|는)…(?:맞나|쓰나)/,
]);
/** Who looks at a log or a list of rules. */
const seesTraffic = anyOf([
  /logs?|network diagram|firewall|siem|ids|netflow|vlan|scanner|audit|fail2ban|nessus|openvas|shodan|sniffer/,
  /방화벽|로그|보안|점검|스캔/,
]);

const popularity = (reading: Reading, port: number) =>
  reading.known.knowledge.servicesOn(port)[0]?.service.popularity ?? 0;

/** So few unknown words may stand beside a number of which nothing says that it is a port. */
const mostBesideNumber = 2;
/** "What is 8140": any service on it will do. */
const leastAsked = 1;
const mostBesideAsked = 6;
const mostBesideAtOnce = 12;
/** 161을 …: with a particle the number is what the sentence is about. */
const mostBesideParticle = 9;
const withParticle = /(?<![\d.])(?:\d{3,5}번?|\d{2}번)(?:을|를|이|가|은|는|만|하면|에| 들어| 아시| 켜|') ?/u;
/** Of the number itself: nothing stands between. */
const asksAtOnce = anyOf([
  /\d+ …(?:remind me|stick in|ring a bell|normally speaks|what normally)/,
  /(?:meaning of|what(?:'?s| is)|explain) \d+|\d+ (?:explain|rings a bell|means?|again)/,
  /\d+번?(?:이|은|는|가)? ?(?:뭐|뭔|머|용도|정체)/,
]);

/** How many unknown words may stand beside the number. */
function mostUnknown(lower: string, isWished: boolean): number {
  if (seesTraffic.test(lower) || reaching.test(lower)) return Number.POSITIVE_INFINITY;
  if (withParticle.test(lower)) return mostBesideParticle;
  if (asksAtOnce.test(lower)) return mostBesideAtOnce;
  return isWished ? mostBesideAsked : mostBesideNumber;
}

/** 5432, 27017: so odd that they are hardly counted, paid or dated. */
const isOdd = (port: number) => port >= 1024 && port % 100 !== 0;
const leastOdd = 2;
const mostBesideOdd = 10;

/** Whether all numbers are ports that hardly stand for anything else. */
function areOdd(reading: Reading): boolean {
  const { lower, named, numbers } = reading;
  const most = asksOfNumber.test(lower) ? mostBesideOdd : 0;
  if (named.unknown.length > most || asksUsage.test(lower)) return false;
  return numbers.perhaps.every((port) => isOdd(port) && popularity(reading, port) >= leastOdd);
}

/** Whether something is asked or wished of all numbers, and little else is said. */
function areAsked(reading: Reading): boolean {
  const { lower, numbers, named, wishes } = reading;
  const isWished = wishes.safety || wishes.holder;
  if (lower.length > longestGuessed || !(isWished || asksOfNumber.test(lower))) return false;
  if (named.unknown.length > mostUnknown(lower, isWished)) return false;
  const least = asksAtOnce.test(lower) ? leastAsked : leastPopular;
  return numbers.perhaps.every((port) => popularity(reading, port) >= least);
}

/** Numbers that are well-known ports: asked about, or so odd that they are hardly anything else. A guess. */
export function guessNumbers(reading: Reading): Understood | undefined {
  if (reading.lower.includes(otherPortMark)) return undefined;
  const { numbers, wishes } = reading;
  if (!areOdd(reading) && !areAsked(reading)) return undefined;
  const about = wishes.safety ? { about: "safety" } : wishes.holder ? { about: "holder" } : {};
  const calls = numbers.perhaps.map((port) => askPort(port, about));
  return guess(calls, []);
}

/** A word that is hardly anything but a misspelt name. */
export function guessMisspelt({ lower, named, misspelt }: Reading): Understood | undefined {
  if (named.unknown.length > mostBesideMisspelt || asksUsage.test(lower) || !asks.test(lower)) return undefined;
  const near = misspelt();
  return near && near.query.length >= shortestMisspelt && isPopular(near)
    ? guess([askPort(near.query)], [])
    : undefined;
}
