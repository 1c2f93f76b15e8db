// Korean particles after anything: Hangul, numbers, Latin letters.

import { hangul } from "../hangul.ts";

type ParticlePair = Parameters<ReturnType<typeof hangul>["josa"]["pick"]>[1];

/** How the last digit of a number is read. A number that ends in 0 ends in 십, 백, 천, 만 or 영: a final consonant in each. */
const digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];

/** Letters whose sound at the end of a word, or whose name in an abbreviation, has a final consonant. */
const letters: Readonly<Record<string, string>> = { l: "엘", m: "엠", n: "엔" };

/** Any syllable without a final consonant: most foreign words end so when read in Korean. */
const open = "스";

function readEnd(word: string): string {
  const spoken = word.replace(/[^\p{L}\p{N}]+$/u, "");
  const last = spoken.at(-1) ?? "";
  if (/[가-힣]/.test(last)) return last;
  if (/\d/.test(last)) return digits[Number(last)] ?? open;
  if (/ng$/i.test(spoken)) return "잉";
  if (/R$/.test(spoken)) return "알";
  return letters[last.toLowerCase()] ?? open;
}

/**
 * The particle that fits after a word.
 * @param reading how the word is read aloud in Hangul, where that is known
 */
export function particle(word: string | number, pair: ParticlePair, reading?: string): string {
  return hangul().josa.pick(readEnd(reading ?? String(word)), pair);
}
