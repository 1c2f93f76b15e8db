// Cuts texts so that everybody sees that something was cut.

/** Made when it is first needed: that takes longer than all else at the start. */
let segmenter: Intl.Segmenter | undefined;

/** Characters shown of what somebody typed. */
const shownOfInput = 40;

/**
 * Cuts a text to at most `limit` UTF-16 code units, the last of them "…". Never splits what a reader sees as one
 * character, and mends broken surrogates.
 */
export function shorten(text: string, limit = shownOfInput): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  if (whole.length <= limit) return whole;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let end = 0;
  for (const { segment, index } of segmenter.segment(whole.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  return `${whole.slice(0, end)}…`;
}
