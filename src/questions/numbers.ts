// Numbers in a sentence that are meant as ports, and those that are something else.

import { isPort, type Protocol, protocols } from "../ports/port-number.ts";
import { addressMark } from "./addresses.ts";
import { isCount, isMeasure, isNumbering, type NumberAt, phoneNumber } from "./other-numbers.ts";
import { otherPortMark } from "./out-of-scope.ts";
import { asks, fillers, koreanFillers, networkWord, transport } from "./words.ts";

export interface FoundNumbers {
  /** Each port once, in the order of the text. */
  readonly ports: readonly number[];
  /** Numbers said to be ports that are none (65536 and more), as written. */
  readonly tooLarge: readonly string[];
  /** "8000-8010", where exactly one range and nothing else was named. */
  readonly range?: string;
  /** Numbers of which nothing says that they are ports, nor that they are something else. */
  readonly perhaps: readonly number[];
  /** The protocol named beside a number. */
  readonly protocol?: Protocol;
}

/** How surely a number is a port: said so, likely from the words around it, not at all. */
type Likelihood = "said" | "likely" | "no";

const digits = /\d+/g;
/** One number with a comma in it, not two: 65,535 and 8,080. */
const thousands =
  /(?<![\d,.])(\d{1,2}),(0\d\d|53[56](?<=65,53[56])|152(?<=49,152)|151(?<=49,151)|768(?<=32,768))(?![\d,])/g;
/** Letters that a number may follow at once: udp500, port80, 포트6379. Any others make it a part of a name: ipv6, k8s. */
const mayTouch = /(?:ports?|(?:tcp|udp|sctp|dccp)-?|[가-힣])$/i;
const range = /(?<![\d.-])(\d{1,5}) ?(?:-|–|~|to|부터) ?(\d{1,5})(?![\d.-]|\s?(?:ms|kb|mb|gb|%|년|월|일|개|명))/giu;

/** Said to be a port: "port 53", "53번 포트", "53/udp", "tcp 53", ":53". */
const saidBefore =
  /(?<!\[:{0,2}-?)(?:(?:^|[^\p{L}])(?:ports?|prots?|prt|porrt|d(?:st)?_?p(?:or)?t|s(?:rc)?_?p(?:or)?t|dst|src)(?: numbers?| nr| no\.?)?|포트(?: ?번호)?(?:(?:가|는|만|로)? (?:전부|모두|다|계속|자꾸|거의|항상|맨날) )?|(?:^|[^a-z])(?:tcp|udp|sctp|dccp)|(?<!(?:^|[^a-z])[a-z]|:):)[ /:=#"'()-]*$|(?:ports?|포트|tcp|udp)[^.?!]{0,40}?\d[ ,/&]*(?:and|or|와|과|랑|이랑|하고|및|&|plus|also)?[ ,/]*(?:(?:what is|what's|the) )?$/iu;
const saidAfter =
  /^[ ,"')]*(?:번 ?)?(?:이?라는 ?)?(?:port(?!s)|prot(?!s)|prt|포트|포토|폳|vhxm)(?![\p{L}]*(?:폴리오|와인))|^ ?\/ ?(?:tcp|udp|sctp|dccp)|^ (?:tcp|udp|sctp|dccp)(?![a-z])|^ (?:still |also |really |even )?(?:an? |one of |part of |among |in(?:side)? |within |counts? as )(?:the |an? )?(?:so-called )?(?:well[- ]known|registered|system|user|dynamic|private|ephemeral|privileged) (?:ports?|ranges?|ones)|^(?:[ ,/&+·]*(?:(?:and|or|와|과|랑|이랑|하고|및)[ ,/]*)?\d{2,5}(?!\d)번?){1,9}[ ]*(?:번 ?)?(?:ports?|포트)/iu;

/** Of a smaller one may be asked anything: "60 괜찮나요". */
const leastWished = 100;

/** A number below is hardly a port unless it is said to be one: "2 servers", "windows 11". */
const leastUnsaid = 20;
/** What traffic and scanners show. */
const isSeen =
  /^(?:번)?(?:이|가|만)? ?(?:보이|보여|뜨|떠|나오|나와|열려|잡히|찍히)|^ (?:traffic|packets|open|is open|shows? up)/u;
const isLikeYear = (value: number) => value >= 1900 && value <= 2048;
const onOrAt =
  /(?:^|[^\p{L}])(?:on|at|to|towards?|via|through|over|behind|expose|exposing|open|opening|block|blocking|forward|forwarding|using|use|uses|of|free up|kill|is|what's|and|or|vs|versus|has|have|having|got|see|saw|are|than|from|about|says?|:)[ "'`(]*$/iu;

/** Numbers beside each other: "161 and 162", 5060하고 5061, "137, 138". */
const sideBySide =
  /\d{2,5}번? ?(?:하고|이랑|랑|와|과|,|\/|&|and|or|vs\.?|versus) ?\d{2,5}|(?<!\d)\d{2,5} \d{2,5}(?!\d)/i;

/** "161 + 162" is a list where both are ports that many know. */
const sum = (text: string, isKnown: (port: number) => unknown) =>
  text.replace(/(\d+) ?\+ ?(\d+)(?! ?=)/g, (whole, one: string, other: string) =>
    isKnown(Number(one)) &&
    isKnown(Number(other)) &&
    !/(?:what'?s|what is|how much is) *$/.test(text.slice(0, text.indexOf(whole)))
      ? `${one} and ${other}`
      : whole,
  );

/** 7이랑 9번 포트, "7 and 9". */
const joinedToNumber = /^번?(?:이랑|랑|하고|와|과|,| and| &) ?\d+(?:번| ?포트|$|[?.!])/;

/** Letters that are left when the words of a bare question are taken away. */
function countUnknown(text: string): number {
  if (text.includes(otherPortMark)) return 1;
  const rest = text.replace(/\d+/g, " ").replace(fillers, " ").replace(koreanFillers, " ").replaceAll(addressMark, " ");
  return (rest.match(/\p{L}/gu) ?? []).length;
}

/** What follows a number that is asked about; behind one that counts follows what is counted. */
const afterAsked =
  /^(?:\s*[^\s\p{L}\d]|\s+\d|\s*$|\s+(?:and|or|vs\.?|versus|is|for|in|on|used|mean|means|do|does|pls|please|at|from|to|was|it|this|that|which|what|how|why|who|i|instead|than|differ\w*|normally|usually|typically|rings?|belongs?|shows?|came|comes?|keeps?|pops?|appears?|seems?|so|again|exactly|actually|nowadays|these days|whats)(?![\p{L}])|\s?(?:은|는|이|가|을|를|랑|하고|와|과|번|에|의|도|이랑|뭐|뭔|머|차이|하는데|얘기|말|쓰|사용|들어가|나오|이거|이게|임|인데|이라|라고|로|vs))/iu;
/** 3268이라고 적혀 있는데, "443 on the slide". */
const writtenAfter =
  /^(?:번)?(?:이|가|이라고|라고|만)? ?(?:적혀|쓰여|써 ?있|써져|찍혀)|^ on (?:the|a|my|our) (?:slide|list|sheet|sticker|diagram|exam|page)/u;
const wonders = /means?(?![a-z])|nobody (?:\w+ ){0,4}knows|no (?:idea|clue)|모르/i;
const shortestPopular = 4;
const shortestBeside = 2;

/** A number that everybody knows as a port, in a sentence that asks what it is. */
function mayBeAsked({ written, before, after, value }: NumberAt, text: string): boolean {
  const isWritten = writtenAfter.test(after);
  const isPlaced =
    isWritten ||
    /(?<![a-z])(?:on|port|over|through|via|uses?|using|behind|what'?s|what is|explain|distinguish|label(?:l?ed)|marked|says)\s*$/i.test(
      before,
    );
  const isLong = written.length >= shortestPopular && afterAsked.test(after);
  return (isPlaced || isLong) && !isLikeYear(value) && (asks.test(text) || wonders.test(text));
}

function likelihoodOf(at: NumberAt, hasNetworkWord: boolean, isLikely: boolean, isNamed: boolean): Likelihood {
  const { value, before, after } = at;
  if (isMeasure(at)) return "no";
  if (saidAfter.test(after) || saidBefore.test(before)) return "said";
  if ((isNumbering(at) && !isNamed) || (isCount(at) && !isLikely)) return "no";
  const isNumbered = /^번(?!째)/u.test(after);
  if (isLikely) return "likely";
  if (isLikeYear(value) && !(hasNetworkWord && (onOrAt.test(before) || isSeen.test(after))) && !isNumbered) return "no";
  if (value < leastUnsaid && !isNumbered) return "no";
  return hasNetworkWord ? "likely" : "no";
}

/** Whether nothing around a number says that it is something else. */
const mayBePort = (at: NumberAt) =>
  isPort(at.value) &&
  at.value >= leastUnsaid &&
  !isMeasure(at) &&
  !isNumbering(at) &&
  !isCount(at) &&
  !isLikeYear(at.value);

/** Whether digits stand in a decimal, a version, a name or a phone number. */
function isPartOfOther(before: string, after: string): boolean {
  if (/\d[.,:]$|[.](?<!\s\.)$|[_$#€£₩]$/.test(before) && !/\d,$/.test(before)) return true;
  if (/[a-z]-?$/i.test(before) && !mayTouch.test(before)) return true;
  return /^(?:\.\d|[a-z_](?!cp|dp|CP|DP)|[-:]\d)/.test(after) && !/^(?:tcp|udp|port)/i.test(after);
}

/** So much is read before and behind a number, in UTF-16 code units, and so many numbers of a question. */
const read = 60;
const mostNumbers = 50;

function* listNumbers(typed: string): Iterable<NumberAt> {
  const text = typed.replace(thousands, "$1$2").replace(phoneNumber, " ");
  for (const { 0: written, index } of [...text.matchAll(digits)].slice(0, mostNumbers)) {
    const end = index + written.length;
    const [before, after] = [text.slice(Math.max(0, index - read), index), text.slice(end, end + read)];
    if (written.length > 6 || isPartOfOther(before, after)) continue;
    yield { value: Number(written), written, before, after };
  }
}

function findRange(text: string, isSaid: boolean): string | undefined {
  const found = [...text.matchAll(range)].filter(({ index }) => !/(?:scale|out) of $/i.test(text.slice(0, index)));
  const [match] = found;
  if (found.length !== 1 || !match || !isSaid) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  if (!isPort(from) || !isPort(to) || from >= to) return undefined;
  return text.replace(match[0], "").search(/\d{2}/) === -1 ? `${from}-${to}` : undefined;
}

/**
 * Finds the numbers that are meant as ports.
 * @param typed a question without addresses
 * @param isAboutPorts whether the question speaks of ports, so that a likely number is one
 * @param isWished whether it asks for the safety, the holder or the range of something: then a larger number is one
 * @param isKnown whether a number is a port of a service in the same question, or one that everybody knows
 */
export function findNumbers(
  typed: string,
  isAboutPorts: boolean,
  isWished: boolean,
  isKnown: (port: number) => "named" | "popular" | undefined,
): FoundNumbers {
  const text = sum(typed, isKnown);
  const hasNetworkWord = isAboutPorts || networkWord.test(text) || transport.test(text) || text.includes(addressMark);
  const isBare = countUnknown(text) === 0 && (asks.test(text) || !/\p{L}/u.test(text));
  const all = [...listNumbers(text)];
  const known = all.filter(({ value }) => isKnown(value) !== undefined).length;
  const isOneOfSeveral = asks.test(text) && (known > 1 || (known === 1 && sideBySide.test(text)));
  const weighAll = (isLikelyHere: (at: NumberAt) => boolean) =>
    all.map((at) => [at, likelihoodOf(at, hasNetworkWord, isLikelyHere(at), isKnown(at.value) === "named")] as const);
  const first = weighAll(
    (at) =>
      isBare ||
      (isOneOfSeveral && !isCount(at)) ||
      isKnown(at.value) === "named" ||
      (isWished && at.value >= leastWished) ||
      (isKnown(at.value) !== undefined && mayBeAsked(at, text)),
  );
  // Where one number is a port, the others beside it are.
  const hasPort = first.some(([{ value }, likelihood]) => likelihood !== "no" && isPort(value));
  const found = new Map<number, Likelihood>();
  const tooLarge: string[] = [];
  for (const [{ value, written }, likelihood] of hasPort
    ? weighAll(({ written, after }) => written.length >= shortestBeside || joinedToNumber.test(after))
    : first) {
    if (likelihood === "no") continue;
    if (!isPort(value)) {
      if (likelihood === "said") tooLarge.push(written);
      continue;
    }
    if (found.get(value) !== "said") found.set(value, likelihood);
  }
  const ports = [...found.keys()];
  const named = transport.exec(text)?.[0]?.toLowerCase();
  const both = /tcp.*udp|udp.*tcp/i.test(text);
  const protocol = both ? undefined : protocols.find((candidate) => candidate === named);
  const wide = findRange(text, isWished || hasNetworkWord);
  const perhaps = found.size > 0 ? [] : all.filter(mayBePort).map(({ value }) => value);
  return { ports, tooLarge, perhaps, ...(wide ? { range: wide } : {}), ...(protocol ? { protocol } : {}) };
}
