// What is asked about ports and sockets in general → the lessons that tell it, the best first.

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
const fewestPoints = 4;
/** From here a question is about the lesson, whatever numbers and services it mentions. */
export const strongPoints = 6;

interface Cue {
  readonly points: number;
  readonly form: RegExp;
}

const hangul = /\p{Script=Hangul}/u;
const gap = "[^?!\\n]{0,60}";

/** One expression for several forms; the English ones end at a word's border. */
function toForm(forms: readonly string[]): RegExp {
  const sources = forms.map((form) => {
    const source = form.replaceAll("…", gap);
    return hangul.test(form) ? source : `(?<![a-z])(?:${source})(?![a-z])`;
  });
  return new RegExp(sources.join("|"), "i");
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
      ...(asks.length === 0 ? [] : [{ points: pointsOfAsking, form: toForm(asks) }]),
      ...hints.map(([points, ...forms]) => ({ points, form: toForm(forms) })),
    ],
  }));
  return made;
}

const digits = /\d+/g;

function weigh({ lesson, cues }: Topic, lower: string): FoundTopic {
  let points = 0;
  const numbers: number[] = [];
  for (const cue of cues) {
    const match = cue.form.exec(lower);
    if (!match) continue;
    points += cue.points;
    if (cue.points >= 3) for (const [number] of match[0].matchAll(digits)) numbers.push(Number(number));
  }
  return { lesson, points, numbers };
}

/** The lessons that a question may ask for, the likeliest first. `lower` is the question in lower case, without addresses. */
export function findTopics(lower: string): readonly FoundTopic[] {
  const found = topics().map((topic) => weigh(topic, lower));
  return found.filter(({ points }) => points >= fewestPoints).sort((a, b) => b.points - a.points);
}
