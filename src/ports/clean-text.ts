// Makes typed text plain: one form of each character, nothing invisible.

const invisible = /[\p{Cf}\p{Co}\p{Cn}]/gu;
const blanks = /[\p{Cc}\p{Z}\s]+/gu;

/**
 * Full-width digits and letters become ordinary ones (NFKC), broken surrogates are mended, invisible characters (marks
 * for the writing direction, joiners) go, control characters and blanks become single spaces.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().normalize("NFKC").replace(invisible, "").replace(blanks, " ").trim();
}
