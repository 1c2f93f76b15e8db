// The cards of the course: a lesson, an image, code samples.

import {
  actions,
  type Block,
  type Button,
  type Card,
  code,
  joinTexts,
  link,
  say,
  strong,
} from "../../src/core/card.ts";
import { type ImageId, type Level, levels, type SampleLanguage, sampleLanguageIds } from "../../src/lessons/choices.ts";
import { readSample } from "../../src/lessons/code-samples.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import type { PortlyContext } from "../context.ts";

const mostRelated = 3;

/** A button that opens a part of the course; on a private card it turns the page. */
const pageButton = (label: string, options: Readonly<Record<string, string>>): Button => ({
  label,
  call: { command: "socket explain", options },
  effect: "follow",
});

/** A button to a lesson, by its short name. */
export function lessonButton(id: string, { lessons, locale }: PortlyContext): Button | undefined {
  const lesson = lessons.lesson(id, locale);
  return lesson && pageButton(lesson.short, { topic: id });
}

const isButton = (button: Button | undefined): button is Button => button !== undefined;

/** The tour, from its beginning. */
export const tourButton = ({ words }: PortlyContext): Button => pageButton(words.lessons.buttonTour, { topic: "tour" });

/** How else the lesson can be told: other levels, as an image, as code. */
function waysToTell(lesson: Lesson, level: Level, { lessons, locale, words }: PortlyContext): readonly Button[] {
  const others = levels.filter((other) => other !== level);
  const images = lesson.images.slice(0, 2).map((id) => lessons.image(id as ImageId, locale));
  return [
    ...others.map((other) => pageButton(words.lessons.levels[other], { topic: lesson.id, level: other })),
    ...images.map(({ id, short }) => pageButton(words.lessons.buttonImage(short), { topic: lesson.id, image: id })),
    ...(lesson.code ? [pageButton(words.lessons.buttonCode, { topic: lesson.id, code: sampleLanguageIds[0] })] : []),
  ];
}

function waysOn(lesson: Lesson, context: PortlyContext): readonly Button[] {
  const related = lesson.related.slice(0, mostRelated).map((id) => lessonButton(id, context));
  return [...related.filter(isButton), tourButton(context)];
}

/** A lesson at a level; `note` says how the topic was understood, where that is not plain. */
export function lessonCard(lesson: Lesson, level: Level, note: readonly Block[], context: PortlyContext): Card {
  const { words } = context;
  const { sentence, drawing, mistake, read } = lesson;
  const readings = read.map(({ title, url }) => [link(title, url)]);
  return {
    title: lesson.title,
    tone: "answer",
    blocks: [
      ...note,
      { kind: "text", text: sentence.map((span) => (span.kind === "plain" ? strong(span.text) : span)) },
      ...lesson.levels[level],
      ...drawing,
      { kind: "text", text: say`${strong(words.lessons.mistake)} ${words.lessons.quote(mistake.wrong)}` },
      ...mistake.right,
      { kind: "context", text: say`${words.lessons.readOn}${joinTexts(readings, ", ")}` },
      ...actions(waysToTell(lesson, level, context)),
      ...actions(waysOn(lesson, context)),
    ],
  };
}

/** An image: the picture, which part stands for what, where it breaks. `from` is the lesson it was opened from. */
export function imageCard(id: ImageId, from: string | undefined, context: PortlyContext): Card {
  const { words, lessons, locale } = context;
  const image = lessons.image(id, locale);
  const back = lessonButton(from ?? "port", context);
  return {
    title: image.title,
    tone: "answer",
    blocks: [
      { kind: "text", text: image.picture },
      { kind: "heading", text: words.lessons.imageMap },
      ...image.map,
      { kind: "heading", text: words.lessons.imageBreaks },
      ...image.breaks,
      ...actions([back, tourButton(context)].filter(isButton)),
    ],
  };
}

/** The smallest server and client of a protocol in a language. */
export function codeCard(
  language: SampleLanguage,
  protocol: "tcp" | "udp",
  from: string,
  context: PortlyContext,
): Card {
  const { words } = context;
  const server = readSample(language, protocol, "server");
  const client = readSample(language, protocol, "client");
  const others = sampleLanguageIds.filter((other) => other !== language);
  const languages = others.map((other) =>
    pageButton(readSample(other, protocol, "server").language, { topic: from, code: other }),
  );
  const blocks = [server, client].flatMap((sample): readonly Block[] => [
    { kind: "text", text: say`${strong(sample.file)} ${code(sample.run)}` },
    { kind: "code", code: sample.code },
  ]);
  const otherProtocol = protocol === "tcp" ? "tcp-or-udp" : "client-and-server";
  const back = lessonButton(from, context);
  const pair = pageButton(words.lessons.codeOther(protocol), { topic: otherProtocol, code: language });
  return {
    title: words.lessons.codeTitle(protocol.toUpperCase(), server.language),
    tone: "answer",
    blocks: [
      { kind: "text", text: words.lessons.codeText },
      ...blocks,
      ...actions(languages),
      ...actions([pair, back].filter(isButton)),
    ],
  };
}
