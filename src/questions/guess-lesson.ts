// A question that no form of words took → the lesson that most of its words speak for.

import { lessonCues } from "./lesson-cues.ts";
import { lessonPoints, pointsPerUnit } from "./lesson-points.ts";

export interface GuessedLesson {
  readonly lesson: string;
  /** From 0 to 1. */
  readonly likelihood: number;
}

type Points = ReadonlyMap<string, number>;

const toPoints = (line: string): Points =>
  new Map(
    line.split(", ").map((entry) => {
      const [lesson = "", points] = entry.split(" ");
      return [lesson, Number(points)];
    }),
  );

interface Weighed {
  readonly form: RegExp;
  readonly points: Points;
}

let made: { readonly cues: readonly Weighed[]; readonly always: Points } | undefined;

/** Read when a lesson is first guessed. */
function table() {
  made ??= {
    cues: lessonCues().map(({ name, form }) => ({ form, points: toPoints(lessonPoints[name] ?? "") })),
    always: toPoints(lessonPoints.always ?? ""),
  };
  return made;
}

/** What is asked of something else. */
const none = "none";

/**
 * The lessons that the words of a question speak for, the likeliest first.
 * @param lower the question in lower case
 * @returns nothing where most speaks for something else
 */
export function guessLessons(lower: string): readonly GuessedLesson[] {
  const { cues, always } = table();
  const sums = new Map(always);
  for (const { form, points } of cues)
    if (form.test(lower)) for (const [lesson, count] of points) sums.set(lesson, (sums.get(lesson) ?? 0) + count);
  const powers = [...sums].map(([lesson, points]) => [lesson, Math.exp(points / pointsPerUnit)] as const);
  const total = powers.reduce((sum, [, power]) => sum + power, 0);
  const ranked = powers
    .map(([lesson, power]) => ({ lesson, likelihood: power / total }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
  return ranked[0]?.lesson === none ? [] : ranked.filter(({ lesson }) => lesson !== none);
}
