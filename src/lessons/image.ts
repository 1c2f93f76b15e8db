// An image: a picture from everyday life, which part of it stands for what, and where it breaks.

import type { Block, Text } from "../core/card.ts";
import type { ImageId } from "./choices.ts";
import { expectSections, type LessonFile, matterOf, sectionOf } from "./lesson-file.ts";
import { toBlocks, toText } from "./to-blocks.ts";

export interface Image {
  readonly id: ImageId;
  readonly title: string;
  /** For a button. */
  readonly short: string;
  readonly picture: Text;
  /** "the room = the port" */
  readonly map: readonly Block[];
  readonly breaks: readonly Block[];
}

/** Reads an image. @throws LessonError */
export function parseImage(id: ImageId, document: LessonFile): Image {
  expectSections(document, ["map", "breaks"]);
  return {
    id,
    title: matterOf(document, "title"),
    short: matterOf(document, "short"),
    picture: toText(document.opening.replaceAll("\n", " ")),
    map: toBlocks(sectionOf(document, "map") ?? ""),
    breaks: toBlocks(sectionOf(document, "breaks") ?? ""),
  };
}
