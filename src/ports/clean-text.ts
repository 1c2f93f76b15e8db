// Makes typed text plain: one form of each character, nothing invisible.

const invisible = /[\p{Cf}\p{Co}\p{Cn}]/gu;
const blanks = /[\p{Cc}\p{Z}\s]+/gu;

/** Single Hangul letters (`ㄴ노`) stay what was typed: NFKC would turn them into parts of syllables. */
const exceptSingleLetters = /[^\u3131-\u318e]+/gu;

/**
 * Full-width digits and letters become ordinary ones (NFKC), broken surrogates are mended, invisible characters (marks
 * for the writing direction, joiners) go, control characters and blanks become single spaces.
 */
export function cleanText(text: string): string {
  const ordinary = text.toWellFormed().replace(exceptSingleLetters, (part) => part.normalize("NFKC"));
  return ordinary.replace(invisible, "").replace(blanks, " ").trim();
}
