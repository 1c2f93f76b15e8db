// The form that lessons, images and the tour share: a front matter of `key: value` lines, an opening, and sections.

/** A file of data/lessons has a fault; the message names the file and what is wrong with it. */
export class LessonError extends Error {
  override readonly name = "LessonError";
}

export interface Section {
  /** What stands behind "## ". */
  readonly name: string;
  readonly text: string;
}

export interface LessonFile {
  /** For messages: "en/port.md". */
  readonly file: string;
  /** The lines between the dashes. */
  readonly matter: ReadonlyMap<string, string>;
  /** What stands before the first section. */
  readonly opening: string;
  readonly sections: readonly Section[];
}

function parseMatter(text: string, file: string): ReadonlyMap<string, string> {
  const pairs = text.split("\n").map((line) => {
    const match = /^([a-z]+): (.+)$/.exec(line);
    if (!match) throw new LessonError(`${file}: "${line}" is no line of a front matter`);
    return [match[1] as string, (match[2] as string).trim()] as const;
  });
  return new Map(pairs);
}

/** Cuts a file into its parts. @throws LessonError */
export function parseLessonFile(text: string, file: string): LessonFile {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  if (!match) throw new LessonError(`${file}: has no front matter`);
  const [opening = "", ...parts] = (match[2] as string).split(/^## /m);
  const sections = parts.map((part): Section => {
    const end = part.indexOf("\n");
    return { name: part.slice(0, end).trim(), text: part.slice(end).trim() };
  });
  return { file, matter: parseMatter(match[1] as string, file), opening: opening.trim(), sections };
}

/** The value of a front matter's key. @throws LessonError when it is missing */
export function matterOf({ matter, file }: LessonFile, key: string): string {
  const value = matter.get(key);
  if (value === undefined) throw new LessonError(`${file}: the front matter lacks ${key}`);
  return value;
}

/** The values of a front matter's key, separated by commas; none where the key is missing. */
export const listOf = ({ matter }: LessonFile, key: string): readonly string[] =>
  (matter.get(key) ?? "")
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");

/** Checks that the sections are these, in this order; those with "?" may be missing. @throws LessonError */
export function expectSections({ file, sections }: LessonFile, names: readonly string[]): void {
  const found = sections.map(({ name }) => name);
  const wanted = names.map((name) => name.replace("?", ""));
  const needed = names.filter((name) => !name.endsWith("?") || found.includes(name.slice(0, -1)));
  const expected = needed.map((name) => name.replace("?", ""));
  if (found.join() !== expected.join()) {
    throw new LessonError(`${file}: the sections are ${found.join(", ")}, not ${wanted.join(", ")}`);
  }
}

/** The text of a section; undefined where it is missing. */
export const sectionOf = ({ sections }: LessonFile, name: string): string | undefined =>
  sections.find((section) => section.name === name)?.text;
