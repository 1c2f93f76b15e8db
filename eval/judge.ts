// The labelled questions, and whether an answer is what the label expects.

import { readFileSync } from "node:fs";
import { type Locale, localeOfText, locales } from "../src/core/locale.ts";
import { createLessons } from "../src/lessons/library.ts";
import { createCore } from "../src/portly.ts";
import { createKnowledge } from "../src/ports/knowledge.ts";
import { understand } from "../src/questions/understand.ts";

/** One part was looked at while the understanding was written, the other is only measured. */
export const parts = ["development", "measured"] as const;
export type Part = (typeof parts)[number];

export interface Labelled {
  readonly text: string;
  readonly lang: Locale;
  readonly kind: string;
  readonly expect: {
    /** One of these commands answers; "none" for a question about something else. */
    readonly intent: readonly string[];
    /** Each must be among the ports answered. */
    readonly ports?: readonly number[];
    /** One of these lessons. */
    readonly topic?: readonly string[];
    readonly about?: string;
  };
}

export interface Judged {
  readonly isRight: boolean;
  /** The calls that the question was understood as. */
  readonly got: string;
  readonly gotPorts: readonly number[];
}

/** Reads a part of the corpus: a JSON object a line. */
export function loadCorpus(part: Part): readonly Labelled[] {
  return locales.flatMap((locale) => {
    const text = readFileSync(new URL(`corpus/${part}/${locale}.jsonl`, import.meta.url), "utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Labelled);
  });
}

const knowledge = createKnowledge();
const lessons = createLessons();
const core = createCore({ knowledge: () => knowledge });

/** Asks a question and compares. */
export function judge({ text, expect }: Labelled): Judged {
  const answer = core.respond({
    command: "ask",
    options: { question: text },
    locale: localeOfText(text),
    asker: { platform: "eval", user: "eval" },
  });
  if (answer instanceof Promise) throw new Error("a look-up must not wait");
  const calls = understand(text, { knowledge, lessons })?.calls ?? [];
  const topics = calls.map(({ command, options }) =>
    command === "socket compare" ? "port-and-socket" : String(options["topic"]),
  );
  const abouts = calls.map(({ options }) => options["about"]);
  // A pasted error may be answered by its own card, which links to the lesson.
  const isOfPort = answer.intent === "port" && expect.intent.includes("port");
  const isRight =
    expect.intent.includes(answer.intent) &&
    (expect.intent.includes("none") ? answer.ports.length === 0 : answer.ok) &&
    (expect.ports ?? []).every((port) => answer.ports.includes(port)) &&
    (expect.topic === undefined || isOfPort || topics.some((topic) => expect.topic?.includes(topic))) &&
    abouts.every((about) => about === expect.about);
  return { isRight, got: JSON.stringify(calls), gotPorts: answer.ports };
}
