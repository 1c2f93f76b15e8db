// Writes src/questions/lesson-points.ts: how much each cue speaks for each lesson, fitted to the development questions
// (multinomial logistic regression, one pass after the other in a fixed order, so that it comes out the same).

import { writeFileSync } from "node:fs";
import { createLessons } from "../src/lessons/library.ts";
import { createKnowledge } from "../src/ports/knowledge.ts";
import { lessonCues } from "../src/questions/lesson-cues.ts";
import { read } from "../src/questions/reading.ts";
import { topicForms } from "../src/questions/topic-forms.ts";
import { type Labelled, loadCorpus } from "./judge.ts";

const kinds: ReadonlySet<string> = new Set(["concept", "compare", "why", "count", "no-ports", "out", "hostile"]);
const passes = 30;
const firstStep = 0.2;
const slower = 8;
const decay = 0.0005;
/** So many points are one unit of the logit. */
const pointsPerUnit = 2;

const known = { knowledge: createKnowledge(), lessons: createLessons() };
const cues = lessonCues();
/** What speaks for none of the lessons counts as one of its own. */
const none = "none";
const lessons = [...Object.keys(topicForms), none];

interface Row {
  readonly found: readonly number[];
  readonly right: ReadonlySet<number>;
}

/** A question as the cues that it has; the last one is in every question. */
function toRow({ text, expect }: Labelled): Row {
  const { lower } = read(text, known);
  const found = cues.flatMap(({ form }, index) => (form.test(lower) ? [index] : []));
  const names = expect.intent.includes("none") ? [none] : (expect.topic ?? []);
  return { found: [...found, cues.length], right: new Set(names.map((name) => lessons.indexOf(name))) };
}

const rows = loadCorpus("development")
  .filter(({ kind, expect }) => kinds.has(kind) && (expect.topic || expect.intent.includes("none")))
  .map(toRow);
const weights = lessons.map(() => new Float64Array(cues.length + 1));

function likelihoods({ found }: Row): readonly number[] {
  const sums = weights.map((of) => found.reduce((sum, cue) => sum + (of[cue] ?? 0), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function learn(row: Row, step: number): void {
  const likely = likelihoods(row);
  const ofRight = likely.reduce((sum, share, lesson) => (row.right.has(lesson) ? sum + share : sum), 0);
  for (const [lesson, of] of weights.entries()) {
    const share = likely[lesson] ?? 0;
    const excess = share - (row.right.has(lesson) ? share / ofRight : 0);
    for (const cue of row.found) of[cue] = (of[cue] ?? 0) - step * (excess + decay * (of[cue] ?? 0));
  }
}

/** The rows are taken far apart: neighbours were written by the same hand. */
const stride = 7919;
const shift = 31;
for (let pass = 0; pass < passes; pass += 1) {
  const step = firstStep / (1 + pass / slower);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[(index * stride + pass * shift) % rows.length];
    if (row) learn(row, step);
  }
}

const lineOf = (cue: number) =>
  lessons
    .map((lesson, index) => [lesson, Math.round(pointsPerUnit * (weights[index]?.[cue] ?? 0))] as const)
    .filter(([, points]) => points !== 0)
    .map(([lesson, points]) => `${lesson} ${points}`)
    .join(", ");
const entryOf = (name: string, cue: number) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: "${lineOf(cue)}",`;

const lines = [...cues.map(({ name }) => name), "always"].map(entryOf);
writeFileSync(
  new URL("../src/questions/lesson-points.ts", import.meta.url),
  `// How much each cue speaks for each lesson, and against it. Written by \`npm run fit\` (eval/fit-lesson-points.ts).

/** By the name of the cue (lesson-cues.ts): lessons with their points; "always" counts in every question. */
export const lessonPoints: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

/** So many points more make a lesson e times as likely. */
export const pointsPerUnit = ${pointsPerUnit};
`,
);
console.log(`${rows.length} questions, ${cues.length} cues`);
