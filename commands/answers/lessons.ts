// What /socket explain and /socket compare answer: lessons, images, code and the tour.

import type { Outcome, Reply } from "../../src/core/answer.ts";
import { actions, type Block, say } from "../../src/core/card.ts";
import { fault } from "../../src/core/fault.ts";
import { shorten } from "../../src/core/shorten.ts";
import { type ImageId, type Level, levels, type SampleLanguage, sampleLanguageIds } from "../../src/lessons/choices.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import type { TopicFinding } from "../../src/lessons/library.ts";
import { cleanText } from "../../src/ports/clean-text.ts";
import { codeCard, imageCard, lessonButton, lessonCard } from "../cards/lesson-card.ts";
import { parseTourPlace, tourCard } from "../cards/tour-card.ts";
import type { PortlyContext } from "../context.ts";

/** How a topic is to be told, where that was chosen. */
interface Way {
  readonly level?: Level | undefined;
  readonly image?: ImageId | undefined;
  readonly code?: SampleLanguage | undefined;
}

interface Asked extends Way {
  readonly topic?: string | undefined;
}

/** A topic that is only the name of a way (`python`, `child`) is that way. */
function readTopic({ topic: typed = "", ...way }: Asked) {
  const topic = cleanText(typed);
  const word = topic.toLowerCase();
  const code = sampleLanguageIds.find((id) => id === word);
  const level = levels.find((id) => id === word);
  if (code) return { topic: "", ...way, code };
  return level ? { topic: "", ...way, level } : { topic, ...way };
}

/** The lesson told where only the way was chosen. */
const firstLesson = "port-and-socket";
/** The topics named where nothing comes near. */
const wellKnownTopics = ["port", "ranges", "socket"];

function tellLesson(
  lesson: Lesson,
  { level, image, code }: Way,
  note: readonly Block[],
  context: PortlyContext,
): Outcome {
  if (code) return { card: codeCard(code, lesson.code ?? "tcp", lesson.id, context) };
  if (image) return { card: imageCard(image, lesson.id, context) };
  return { card: lessonCard(lesson, level ?? "newcomer", note, context) };
}

function tellFinding(topic: string, finding: TopicFinding, way: Way, context: PortlyContext): Outcome {
  const { lessons, locale, words } = context;
  if (finding.kind === "none") {
    const ids = finding.nearest.length > 0 ? finding.nearest : wellKnownTopics;
    const known = ids.flatMap((id) => lessons.lesson(id, locale)?.short ?? []);
    return fault("topic-unknown", { given: shorten(topic), known });
  }
  const { id, kind } = finding.topic;
  if (kind === "image") return { card: imageCard(finding.topic.id, undefined, context) };
  const lesson = lessons.lesson(id, locale);
  if (!lesson) return fault("topic-unknown", { given: shorten(topic), known: wellKnownTopics });
  const note: readonly Block[] =
    finding.how === "exact" ? [] : [{ kind: "text", text: words.lessons.guessed(shorten(topic), lesson.title) }];
  return tellLesson(lesson, way, note, context);
}

/** A topic by its name, told as was chosen; without one, the tour. */
export function explain(options: Asked, context: PortlyContext): Outcome {
  const { topic, ...way } = readTopic(options);
  const isAboutWay = way.level !== undefined || way.image !== undefined || way.code !== undefined;
  const place = topic === "" && isAboutWay ? undefined : parseTourPlace(topic);
  if (place) return { card: tourCard(place, context) };
  const asked = topic === "" ? firstLesson : topic;
  return tellFinding(asked, context.lessons.find(asked), way, context);
}

/** Port and socket side by side. */
export function compare(context: PortlyContext): Reply {
  const { words } = context;
  const { title, text, columns, rows, image, imageOf } = words.compare;
  const buttons = ["port", "socket", "port-and-socket"].map((id) => lessonButton(id, context));
  return {
    card: {
      title,
      tone: "answer",
      blocks: [
        { kind: "text", text },
        { kind: "table", columns, rows },
        { kind: "text", text: image },
        { kind: "context", text: say`${words.compare.source}` },
        ...actions([
          ...buttons.filter((button) => button !== undefined),
          {
            label: imageOf,
            call: { command: "socket explain", options: { topic: firstLesson, image: "company-phone" } },
            effect: "follow",
          },
        ]),
      ],
    },
  };
}
