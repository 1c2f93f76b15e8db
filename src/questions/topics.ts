// What is asked about ports and sockets in general → the lessons that tell it, the best first.

import { anyOf } from "./forms.ts";
import { guessLessons } from "./guess-lesson.ts";
import { findSituations } from "./situations.ts";
import { topicForms } from "./topic-forms.ts";

export interface FoundTopic {
  readonly lesson: string;
  /** How much speaks for it. */
  readonly points: number;
  /** Numbers that belong to the topic: 1024 in "below 1024". */
  readonly numbers: readonly number[];
  /** Whether no form of words asks for it, and only the situation told speaks for it. */
  readonly isTold: boolean;
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
const bordersOfRanges = [0, 1, 1023, 1024, 49_151, 49_152, 65_535, 65_536];
const ipProtocols = [1, 2, 41, 47, 50, 51, 88, 89, 112, 115];

const numbersOf = (lesson: string) => (lesson === "no-ports" ? ipProtocols : bordersOfRanges);

function weigh({ lesson, cues }: Topic, lower: string): FoundTopic {
  const found = cues.filter(({ form }) => form.test(lower));
  const points = found.reduce((sum, cue) => sum + cue.points, 0);
  return { lesson, points, numbers: numbersOf(lesson), isTold: false };
}

/** Where no form of words asks for a lesson, the situation that is told counts as well. */
function addSituations(topics: readonly FoundTopic[], lower: string): readonly FoundTopic[] {
  if (topics.some(({ points }) => points >= strongPoints)) return topics;
  const told = findSituations(lower);
  return topics.map((topic) => {
    const points = told.get(topic.lesson);
    return points === undefined ? topic : { ...topic, points: topic.points + points, isTold: true };
  });
}

/** From here on the words of a question as a whole outweigh the forms that were found; more is needed against what is asked for plainly. */
const surelyMeant = 0.97;
const meant = 0.8;
/** In more words many lessons are touched. In UTF-16 code units. */
const longestWeighed = 300;

/** Where the words of a question as a whole speak for another lesson than the forms do, it comes first. */
function preferMeant(found: readonly FoundTopic[], lower: string): readonly FoundTopic[] {
  const [first] = found;
  if (!first) return found;
  const [best] = guessLessons(lower);
  const isPlain = !first.isTold && first.points >= strongPoints;
  if (!best || best.lesson === first.lesson || best.likelihood < (isPlain ? surelyMeant : meant)) return found;
  const { lesson } = best;
  const points = Math.max(first.points, found.find((topic) => topic.lesson === lesson)?.points ?? 0);
  const chosen = { lesson, points, numbers: numbersOf(lesson), isTold: first.isTold };
  return [chosen, ...found.filter((topic) => topic.lesson !== lesson)];
}

/**
 * The lessons that a question may ask for, the likeliest first.
 * @param lower the question in lower case, without addresses
 * @param mayTell whether it may only tell of something that a lesson explains
 * @param isGeneral whether it names no port and no service, so that its words as a whole are about the lesson
 */
export function findTopics(lower: string, mayTell: boolean, isGeneral: boolean): readonly FoundTopic[] {
  const weighed = topics().map((topic) => weigh(topic, lower));
  const found = (mayTell ? addSituations(weighed, lower) : weighed).filter(({ points }) => points >= fewestPoints);
  const isOfOne = found.some(({ lesson, points }) => !generalLessons.has(lesson) && points >= strongPoints);
  const rankOf = ({ lesson, points }: FoundTopic) => (isOfOne && generalLessons.has(lesson) ? 0 : points);
  const ranked = found.toSorted((a, b) => rankOf(b) - rankOf(a));
  return isGeneral && lower.length <= longestWeighed ? preferMeant(ranked, lower) : ranked;
}
