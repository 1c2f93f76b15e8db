// What is asked about ports and sockets in general → the lessons that tell it, the best first.

import { anyOf } from "./forms.ts";
import { topicForms } from "./topic-forms.ts";

export interface FoundTopic {
  readonly lesson: string;
  /** How much speaks for it. */
  readonly points: number;
  /** Numbers that belong to the topic: 1024 in "below 1024". */
  readonly numbers: readonly number[];
}

/** What a form that asks for the lesson counts. */
const pointsOfAsking = 6;
/** Fewer points say nothing. */
const fewestPoints = 3;
/** From here a question is about the lesson, whatever numbers and services it mentions. */
export const strongPoints = 6;

/** What ports and sockets are: whatever is more particular comes first. */
export const generalLessons: ReadonlySet<string> = new Set(["port", "socket"]);

interface Cue {
  readonly points: number;
  readonly form: RegExp;
}

interface Topic {
  readonly lesson: string;
  readonly cues: readonly Cue[];
}

let made: readonly Topic[] | undefined;

/** Made at the first question. */
function topics(): readonly Topic[] {
  made ??= Object.entries(topicForms).map(([lesson, { asks, hints }]) => ({
    lesson,
    cues: [
      ...(asks.length === 0 ? [] : [{ points: pointsOfAsking, form: anyOf(asks) }]),
      ...hints.map(([points, ...forms]) => ({ points, form: anyOf(forms) })),
    ],
  }));
  return made;
}

/** Numbers that belong to the subject itself: borders of ranges, how many there are, IP protocols. */
const bordersOfRanges = [0, 1023, 1024, 49_151, 49_152, 65_535, 65_536];
const ipProtocols = [1, 2, 41, 47, 50, 51, 88, 89, 112, 115];

function weigh({ lesson, cues }: Topic, lower: string): FoundTopic {
  const found = cues.filter(({ form }) => form.test(lower));
  const points = found.reduce((sum, cue) => sum + cue.points, 0);
  return { lesson, points, numbers: lesson === "no-ports" ? ipProtocols : bordersOfRanges };
}

/** The lessons that a question may ask for, the likeliest first. `lower` is the question in lower case, without addresses. */
export function findTopics(lower: string): readonly FoundTopic[] {
  const found = topics()
    .map((topic) => weigh(topic, lower))
    .filter(({ points }) => points >= fewestPoints);
  const isOfOne = found.some(({ lesson, points }) => !generalLessons.has(lesson) && points >= strongPoints);
  const rankOf = ({ lesson, points }: FoundTopic) => (isOfOne && generalLessons.has(lesson) ? 0 : points);
  return found.sort((a, b) => rankOf(b) - rankOf(a));
}
