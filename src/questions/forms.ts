// How forms of speech are written down: expressions without case, English and Korean side by side.

const hangul = /\p{Script=Hangul}/u;
/** What `…` stands for: whatever comes in between in the same sentence, from word to word. */
const gap = "[^?!\\n]{0,60}";

/** Anywhere but inside a word. */
const outside = "(?:(?<![a-z])|(?![a-z]))";

/** The alternatives of an expression that are not inside brackets: `a(b|c)|d` has two. */
function alternativesOf(source: string): readonly string[] {
  const alternatives = [""];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === "|" && depth === 0) alternatives.push("");
    else alternatives[alternatives.length - 1] += part;
  }
  return alternatives;
}

/** Where a form says port, "port number" will do. */
const saysPort = /(?<![a-z\\])(ports\??|port)(?= |\)|\||$|…)/g;

/**
 * One expression that finds any of several forms. An English form begins and ends at a word's border; one with Hangul in it
 * does not, because particles and endings hang on Korean words.
 * @param flags of the expression; `i` unless told
 */
export function anyOf(forms: readonly RegExp[], flags = "i"): RegExp {
  const alternatives = forms.flatMap(({ source }) => alternativesOf(source.replace(saysPort, "$1(?: numbers?)?")));
  const korean = alternatives.filter((form) => hangul.test(form)).map((form) => form.replaceAll("…", gap));
  const english = alternatives
    .filter((form) => !hangul.test(form))
    .map((form) => form.replaceAll("…", `${outside}${gap}${outside}`));
  const bordered = english.length > 0 ? [`(?<![a-z])(?:${english.join("|")})(?![a-z])`] : [];
  return new RegExp([...bordered, ...korean].join("|"), flags);
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
