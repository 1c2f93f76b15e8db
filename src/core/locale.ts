// The languages Portly speaks.

/** Every language, the default first. */
export const locales = ["en", "ko"] as const;

/** A language that every sentence exists in. */
export type Locale = (typeof locales)[number];

/** The same thing in every language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** How each language calls itself, for whoever looks for their own. */
export const localeNames: Localized = { en: "English", ko: "한국어" };

const hangul = /\p{Script=Hangul}/u;

/** The language a text is written in: Korean when it has any Hangul, else English. */
export function localeOfText(text: string): Locale {
  return hangul.test(text) ? "ko" : "en";
}

/**
 * The language for a platform's locale tag (BCP 47, or with an underscore).
 * @returns undefined when the tag is missing or empty; English for any language that is not Korean.
 */
export function localeOfTag(tag: string | null | undefined): Locale | undefined {
  if (!tag) return undefined;
  return /^ko\b/i.test(tag.replace("_", "-")) ? "ko" : "en";
}
