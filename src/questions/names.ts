// Services named in a sentence.

import type { Knowledge } from "../ports/knowledge.ts";
import type { Hit } from "../ports/name-index.ts";
import { everydayNames, neverNames } from "./everyday-names.ts";
import { englishPort, fillers, koreanFillers, koreanPort, networkWord, transport } from "./words.ts";

export interface FoundName {
  /** What to look up: a service's id, a family, or a misspelt word as it was typed. */
  readonly query: string;
  /** As it was typed, in lower case. */
  readonly written: string;
  readonly hit: Hit;
  /** Whether it was written right. */
  readonly isExact: boolean;
  /** Whether the name is an everyday word first. */
  readonly isEveryday: boolean;
}

export interface FoundNames {
  readonly names: readonly FoundName[];
  /** Words of the text that are neither names nor words of a question about ports. */
  readonly unknown: readonly string[];
  /** Unknown words beside the word port, also together with the ones before them: there a misspelt name may stand. */
  readonly besidePort: readonly string[];
}

/** The longest name, in words. */
const mostWords = 6;
/** A shorter word is hardly told from others, in UTF-16 code units. */
export const shortestMisspelt = 4;
/** In a longer question an everyday word is only that. */
const mostBesideEveryday = 8;
/** In so short a question any word may be the name. */
const fewestWords = 4;
const mostRead = 200;

/** What may hang on a Korean or mixed word behind a name. */
const suffix =
  /^(?:$|은|는|이|가|을|를|의|와|과|랑|이랑|하고|도|만|에|로|으로|용|요|이요|섭|은요|는요|서버|포트|폳트|폿트|포투|기본|디폴트|번|몇|뭐|머|판|접속|연결|관리|웹|쓰|열|알려|차이|말고|보다|라는|라고|인데|인가|이야|야|임|예요|에요|죠|디비|브로커|콘솔|클러스터|설치|돌리|띄우|띄워|켜|주소|\+|,)/u;

const word = /[\p{L}\p{N}]+(?:\+\+|#)?(?:[._-][\p{L}\p{N}]+)*/gu;
export const hangulRun = /[가-힣ㄱ-ㅣ]/u;

interface WordAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const listWords = (text: string): readonly WordAt[] =>
  [...text.matchAll(word)].slice(0, mostRead).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

interface Match {
  readonly name: FoundName;
  readonly words: number;
  /** What hangs on the last word: "포트뭐야". */
  readonly tail: string;
}

const queryOf = (hit: Hit) =>
  hit.kind === "service" ? hit.service.id : hit.kind === "family" ? hit.family.family : hit.registered.name;

/** The parts of a word that may be a name with something behind it: 레디스는 → 레디스는, 레디스. */
export function* beginningsOf(text: string): Iterable<string> {
  yield text;
  if (!hangulRun.test(text)) return;
  for (let length = text.length - 1; length >= 1; length -= 1) {
    const isBorder = /[a-z\d]/i.test(text[length - 1] as string) && hangulRun.test(text[length] as string);
    if ((length >= 2 || isBorder) && (isBorder || suffix.test(text.slice(length)))) yield text.slice(0, length);
  }
}

/** "redis sentinels" */
const plural = /[a-z]{4}s$/i;

/** "setting up sd webui" is no upsd: behind such a word a name begins anew, unless it is written so. */
const smallWords = /^(?:up|on|in|at|is|of|for|an?|it|or|so|we|do|am|as|be|if|by|to)$/;
const isWrittenSo = (hit: Hit, key: string) =>
  hit.kind !== "service" ||
  [hit.service.name, ...(hit.service.aliases ?? [])].some((name) => name.toLowerCase() === key);

/** The longest name that begins at a word. */
function matchAt(words: readonly WordAt[], index: number, text: string, { exact }: Knowledge): Match | undefined {
  for (let count = Math.min(mostWords, words.length - index); count >= 1; count -= 1) {
    const last = words[index + count - 1] as WordAt;
    const first = words[index] as WordAt;
    const between = text.slice(first.start, last.start);
    if (count > 1 && last.text === "s") continue;
    if (/[?!,;:()+]/.test(between)) continue;
    const isPlural = count > 1 && plural.test(last.text);
    for (const beginning of [...beginningsOf(last.text), ...(isPlural ? [last.text.slice(0, -1)] : [])]) {
      const key = between + beginning;
      if (neverNames.has(key) || key === "who is" || key === "a list" || key === "am i" || /^\d+$/.test(key)) continue;
      const hit = exact(key);
      if (!hit || (count > 1 && smallWords.test(first.text) && !isWrittenSo(hit, key))) continue;
      const tail = last.text.slice(beginning.length);
      return {
        name: { query: queryOf(hit), written: key, hit, isExact: true, isEveryday: everydayNames.has(key) },
        words: count,
        tail,
      };
    }
  }
  return undefined;
}

/** What is set up is a service, whatever its name means otherwise: "setting up Ray, which port ...". */
const asksAnyPort = /(?:which|what) ports?(?![a-z])|몇 ?번|(?:무슨|어떤) ?포트|포트 ?(?:몇|뭐|번호)/i;
const setsUp =
  /(?:setting up|set up|install(?:ing|ed)?|deploy(?:ing|ed)?|hosting|self-?host(?:ing|ed)?|configur(?:ing|ed)|rolling out|migrating to|trying out) (?:an? |the |my |our )?$/i;
const isSetUp = /^(?:을|를)? ?(?:세팅|셋팅|설치|구축|깔았|깔고|깔려|운영 ?중|배포|도입)/;

/** Whether the word port stands beside a place of the text: "steam ports", "port for time", 스팀 포트. */
function isBesidePort(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /^[,?:]? (?:which|what) (?:ports?|number)|^(?: (?:admin|web|page|ui))* (?:is )?(?:at|on) localhost/i.test(after) ||
    /^ (?:listens?|runs?|is|lives?|sits?|uses?) (?:on )?(?:which|wich|what) (?:ports?|prots?)/i.test(after) ||
    /^['"`]?(?:['’]s)?\s*(?:의 ?)?(?:(?:servers?|default|서버|기본|디폴트|game|web|admin|management|console|dashboard|pages?|ui|api|관리자?|화면|페이지|콘솔|대시보드|웹|여는|열 ?때|들어가는|접속하는|프린터|printer|interface|인터페이스)\s*)*(?:ports?|prots?|포트|폳트|포토)(?![\p{L}]*폴리오)/iu.test(
      after,
    ) ||
    /(?:ports?|prots?|potr) (?:does |dose |do |is |for |of |number for |used by |should )(?:an? |the |my |our )?['"`]?$/iu.test(
      before,
    ) ||
    /['"`]$/.test(before) ||
    (asksAnyPort.test(text) && (setsUp.test(before) || isSetUp.test(after)))
  );
}

const allOf = (form: RegExp) => new RegExp(form.source, "giu");
const vocabulary = [englishPort, koreanPort, networkWord, transport].map(allOf);

/** Whether a word is made of nothing but the words of questions about ports. */
function isKnownWord(text: string): boolean {
  const left = [...vocabulary, fillers, koreanFillers].reduce((rest, form) => rest.replace(form, ""), text);
  return left === "" || /^[\d_.-]+$/.test(left);
}

/** Words that are no part of a name behind them. */
const beforeNames = /^(?:do|does|did|is|are|the|an?|my|our)$/;
/** Everyday words behind such are counted: 몇 비트, "2 games". */
const counts = /(?:몇|\d) ?$/;

/** What joins two services: whoever names one of them names the other. */
export const joins =
  /^(?:[ ,/&+·]|and|or|vs\.?|plus|랑|이랑|하고|와|과|및|에다|ui|api|web|dashboard|console|servers?|ports?|웹|대시보드|콘솔|서버|포트)+$/iu;

/** So much of Hangul without a blank is a word, in UTF-16 code units. */
const wordOfRun = /.{1,6}/gsu;
const longestWord = 8;
/** What hangs on a name is a particle or two; in more, something is said. */
const longestTail = 4;

/** A word, or as many as a run of Hangul without blanks may be. */
const partsOfRun = (text: string): readonly string[] =>
  text.length > longestWord && hangulRun.test(text) ? [...text.matchAll(wordOfRun)].map(([part]) => part) : [text];

/** Finds the names of services that are written right. */
export function findNames(text: string, knowledge: Knowledge): FoundNames {
  const words = listWords(text);
  const sure: FoundName[] = [];
  const perhaps: FoundName[] = [];
  let [sureEnd, perhapsEnd] = [-1, -1];
  const unknown: string[] = [];
  const besidePort: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const at = words[index] as WordAt;
    const match = matchAt(words, index, text, knowledge);
    if (!match) {
      if (isKnownWord(at.text)) continue;
      unknown.push(...partsOfRun(at.text));
      if (words.length > fewestWords && !isBesidePort(text, at.start, at.end) && !hangulRun.test(at.text)) continue;
      const before = words[index - 1]?.text;
      if (before !== undefined && !beforeNames.test(before) && at.text.length >= shortestMisspelt)
        besidePort.push(`${before} ${at.text}`);
      besidePort.push(at.text);
      continue;
    }
    const end = (words[index + match.words - 1] as WordAt).end - match.tail.length;
    if (match.tail.length > longestTail && !isKnownWord(match.tail)) unknown.push(...partsOfRun(match.tail));
    const isCounted = match.name.isEveryday && counts.test(text.slice(0, at.start));
    const isJoined = sureEnd >= 0 && joins.test(text.slice(sureEnd, at.start));
    if (!match.name.isEveryday || isJoined || isBesidePort(text, at.start, end)) {
      if (sure.length === 0 && perhaps.length > 0 && joins.test(text.slice(perhapsEnd, at.start)))
        sure.push(...perhaps.splice(-1));
      sure.push({ ...match.name, isEveryday: false });
      sureEnd = end;
    } else if (!isCounted) {
      perhaps.push(match.name);
      perhapsEnd = end;
    }
    index += match.words - 1;
  }
  if (sure.length > 0) unknown.push(...perhaps.map(({ query }) => query));
  const isShort = words.length <= mostBesideEveryday;
  const names = sure.length === 0 && unknown.length === 0 && isShort ? perhaps : sure;
  return { names: eachOnce(names), unknown, besidePort };
}

const eachOnce = (names: readonly FoundName[]) => [...new Map(names.map((name) => [name.query, name])).values()];
