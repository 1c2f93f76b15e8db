// Whom a post notifies: a role or a group of people, as one word of a command.

import type { Mention } from "./post.ts";

const form = /^(role|group):([A-Z0-9]{1,32})$/i;
/** Words that begin so are meant as a mention, also those that Portly never makes (`@here`). */
const attempt = /^@./;

/** Whether a word is meant as a mention. */
export const isMention = (word: string): boolean => form.test(word) || attempt.test(word);

/** Reads a mention; undefined for one that Portly does not make: everyone, here, a single person. */
export function parseMention(word: string): Mention | undefined {
  const [, kind, id] = form.exec(word) ?? [];
  if (id === undefined) return undefined;
  return { kind: kind?.toLowerCase() === "role" ? "role" : "group", id };
}
