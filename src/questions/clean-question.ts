// A question as it was typed → plain text: no mentions, no markup, no invisible characters, and in the layout that was meant.

import { hangul } from "../hangul.ts";
import { cleanText } from "../ports/clean-text.ts";
import { leaveOutCourtesies } from "./courtesies.ts";
import { spaceKorean } from "./korean-spacing.ts";
import { mendWords } from "./mend-words.ts";

/** What is read of a text, in UTF-16 code units: nobody asks at greater length, and every reader stays quick. */
const longestRead = 2000;

/** `<@1>`, `<@&1>`, `<#1>`, `<:name:1>`, `<t:1:R>` of Discord; `<!here>`, `<#C1|name>` of Slack; `@everyone`. */
const mentions = /<(?:[@#!][^<>\s]*|a?:\w+:\d+|t:\d+(?::\w)?)(?:\|[^<>]*)?>|@(?:everyone|here|channel)\b/gi;
/** `<https://host|label>` of Slack; the address is what counts. */
const slackLinks = /<((?:https?|mailto|tel|ftp):[^<>|\s]+)(?:\|[^<>]*)?>/gi;
/** `[label](https://host)` of Markdown: here the label is what is said. */
const markdownLinks = /\[([^[\]]+)\]\(https?:[^()\s]*\)/gi;
const htmlTags = /<\/?[a-z][^<>]{0,200}>/gi;
/** Items of a list, each in its line. */
const bullets = /\n\s*[-*•]\s+/g;
/** Items of a list in one line: "1) http 2) https". */
const numbering = /(?:^|(?<=\s))\(?[1-9][).] +(?=\p{L})/gu;
/** 8O8O: letters in the place of zeros. */
const letterZeros = /(?<![\p{L}\p{N}])(?=\d*o)(\d[\do]{2,4})(?![\p{L}\p{N}])/giu;
/** 2 7 0 1 7: digit by digit. */
const spacedDigits = /(?<![\d.,])\d(?: \d){3,4}(?=번| ?포트| ?port)/g;
/** 4 me. */
const forInDigits = /(?<![\p{L}\p{N}])4(?= (?:me|us|my|our|the|a)(?!\p{L}))/giu;
/** A block of code of several lines is no question, unless nothing is said beside it, or it is only a number. */
const codeBlocks = /```([^`]*\n[^`]*)```/g;

function leaveOutCode(text: string): string {
  const said = text.replace(codeBlocks, (_, code: string) => (/^\s*[^\n]{1,160}\s*$/.test(code) ? code : " "));
  return /[\p{L}\p{N}]/u.test(said) ? said : text;
}

/** A gap to be filled in: POP3 __, IMAP ___. */
const gaps = /(?<![\p{L}\p{N}_*])_{2,}(?![\p{L}\p{N}_*])/gu;
/** A setting that holds a port: REDIS_PORT, spring.data.redis.port. */
const portSettings = /(?<![\p{L}\p{N}])(?!err_)[a-z\d-]+(?:[._][a-z\d-]+)*[._]port(?![\p{L}\p{N}_])/giu;

/** 8096:8096, the same port on both sides of a container; behind `-u` and `chown` it is a user. */
const sameOnBothSides = /(?<![\d.:]|(?:chown|user|uid|-u)\S{0,2} {0,2})(\d{3,5}):\1(?![\d:])/g;

const emphasis = /(?<!\d)\*+(?=\S)|(?<=\S)\*+(?!\d)|~~|\|\||`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** Colours of a terminal, of which the escape before them may be lost or is taken out later. */
const colours = /\[\d{1,3}(?:;\d{1,3})*m/g;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** 포트, 몇번, 기본 and 뭐 as they come out when the Korean layout is off. */
const typedWithoutHangul = /vhxm|aucqjs|rlqhs|\banj/;
const latinWord = /[a-z]+/gi;

/** ㄱㄷ얀 (redis), ㅡㅛㄴ비 (mysql): single letters of Hangul among syllables. */
const typedWithHangul = /(?<![가-힣])[ㄱ-ㅣ가-힣]*[ㄱ-ㅣ][ㄱ-ㅣ가-힣]*/gu;

const longestName = 20;

/** Turns words typed with the Korean layout on into the names they are; laughter and tears stay. */
const restoreNames = (text: string, isName: (word: string) => boolean): string =>
  text.replace(typedWithHangul, (word) => {
    if (word.length < 2 || word.length > longestName) return word;
    const typed = hangul().convertHangulToQwerty(word).toLowerCase();
    return isName(typed) ? typed : word;
  });

/** Turns `6379 vhxmsms anjdi` into `6379 포트는 뭐야`; names of the right layout (`redis vhxm`) stay. */
function restoreLayout(text: string, isName: (word: string) => boolean): string {
  if (!typedWithoutHangul.test(text)) return text;
  return text.replace(latinWord, (word) => (isName(word) ? word : hangul().convertQwertyToHangul(word)));
}

/**
 * Makes a question plain.
 * @param isName whether a word names a service, so that it is not taken for Korean typed with the wrong layout
 */
export function cleanQuestion(typed: string, isName: (word: string) => boolean): string {
  const plain = leaveOutCode(typed.slice(0, longestRead).replace(colours, ""))
    .replace(bullets, ", ")
    .replace(numbering, ", ")
    .replace(forInDigits, "for")
    .replace(letterZeros, (digits) => digits.replace(/o/gi, "0"))
    .replace(spacedDigits, (digits) => digits.replaceAll(" ", ""))
    .replace(mentions, " ")
    .replace(slackLinks, "$1")
    .replace(markdownLinks, "$1")
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(htmlTags, " ")
    .replace(gaps, "???")
    .replace(sameOnBothSides, "$1")
    .replace(portSettings, (setting) => setting.replace(/[._]/g, " "))
    .replace(emphasis, " ");
  const mended = mendWords(leaveOutCourtesies(cleanText(plain)), isName);
  return spaceKorean(restoreLayout(restoreNames(mended, isName), isName), isName);
}
