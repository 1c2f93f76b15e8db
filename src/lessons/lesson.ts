// A lesson: one sentence first, then the same told at three levels, a drawing, a common mistake, and what to read on.

import type { Block, Text } from "../core/card.ts";
import { type Level, levels } from "./choices.ts";
import { expectSections, LessonError, type LessonFile, listOf, matterOf, sectionOf } from "./lesson-file.ts";
import { toBlocks, toText } from "./to-blocks.ts";

export interface Reading {
  readonly title: string;
  readonly url: string;
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** For a button. */
  readonly short: string;
  readonly sentence: Text;
  readonly levels: Readonly<Record<Level, readonly Block[]>>;
  readonly drawing: readonly Block[];
  readonly mistake: { readonly wrong: Text; readonly right: readonly Block[] };
  /** Ids of lessons. */
  readonly related: readonly string[];
  /** Ids of images that fit. */
  readonly images: readonly string[];
  /** The protocol whose code samples belong to it. */
  readonly code?: "tcp" | "udp";
  readonly read: readonly Reading[];
}

function parseReadings(document: LessonFile): readonly Reading[] {
  return matterOf(document, "read")
    .split(";")
    .map((part) => {
      const [title = "", url = ""] = part.split("|").map((half) => half.trim());
      if (title === "" || !/^https:\/\/\S+$/.test(url))
        throw new LessonError(`${document.file}: read: "${part.trim()}"`);
      return { title, url };
    });
}

function parseMistake({ file, sections }: LessonFile): Lesson["mistake"] {
  const text = sections.find(({ name }) => name === "mistake")?.text ?? "";
  const match = /^> ([^\n]+)\n+(.+)$/s.exec(text);
  if (!match) throw new LessonError(`${file}: mistake: the wrong belief begins with "> ", its correction follows`);
  return { wrong: toText(match[1] as string), right: toBlocks(match[2] as string) };
}

function parseCode(document: LessonFile): "tcp" | "udp" | undefined {
  const code = document.matter.get("code");
  if (code === undefined || code === "tcp" || code === "udp") return code;
  throw new LessonError(`${document.file}: code is tcp or udp`);
}

/** Reads a lesson. @throws LessonError */
export function parseLesson(id: string, document: LessonFile): Lesson {
  expectSections(document, [...levels, "drawing?", "mistake"]);
  if (document.opening === "") throw new LessonError(`${document.file}: the first sentence is missing`);
  const code = parseCode(document);
  const told = (level: Level) => toBlocks(sectionOf(document, level) ?? "");
  return {
    id,
    title: matterOf(document, "title"),
    short: matterOf(document, "short"),
    sentence: toText(document.opening.replaceAll("\n", " ")),
    levels: { child: told("child"), newcomer: told("newcomer"), practitioner: told("practitioner") },
    drawing: toBlocks(sectionOf(document, "drawing") ?? ""),
    mistake: parseMistake(document),
    related: listOf(document, "related"),
    images: listOf(document, "images"),
    ...(code ? { code } : {}),
    read: parseReadings(document),
  };
}
