// How forms of speech are written down: expressions without case, English and Korean side by side.

const hangul = /\p{Script=Hangul}/u;
/** What `…` stands for: whatever comes in between in the same sentence, from word to word. */
const gap = "[^?!\\n]{0,60}";

/** Anywhere but inside a word. */
const outside = "(?:(?<![a-z])|(?![a-z]))";

/**
 * One expression that finds any of several forms. An English form begins and ends at a word's border; one with Hangul in it
 * does not, because particles and endings hang on Korean words.
 * @param flags of the expression; `i` unless told
 */
export function anyOf(forms: readonly RegExp[], flags = "i"): RegExp {
  const sources = forms.map(({ source }) => {
    if (hangul.test(source)) return source.replaceAll("…", gap);
    return `(?<![a-z])(?:${source.replaceAll("…", `${outside}${gap}${outside}`)})(?![a-z])`;
  });
  return new RegExp(sources.join("|"), flags);
}

/** An alternation of words that are written with blanks between them, the longest first; `_` is a blank that may be left out. */
export const oneOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll("_", " ?"))
    .join("|");

/**
 * The forms, as `anyOf` takes them, in which a lesson is asked for. A question that has one of `asks` is about it, whatever
 * numbers and services it mentions; of `hints` it takes several, each with its points, or one that has many.
 */
export interface TopicForms {
  readonly asks: readonly RegExp[];
  readonly hints: readonly (readonly [points: number, ...forms: readonly RegExp[]])[];
}
