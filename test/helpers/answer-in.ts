// Answers of the real core as plain text, for tests that compare what people read.

import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerLine } from "../../src/adapters/terminal/answer-line.ts";
import { toText } from "../../src/adapters/terminal/to-text.ts";
import type { Answer } from "../../src/core/answer.ts";
import type { Locale } from "../../src/core/locale.ts";
import { createCore } from "../../src/portly.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";
import { createSamples } from "../../src/samples/index.ts";
import { inMemory } from "../../src/storage/in-memory.ts";
import { openStorage } from "../../src/storage/index.ts";

/** All that Portly knows. Tests of very many answers call `warmUp()` first. */
export const knowledge = createKnowledge();

const folder = join(tmpdir(), `portly-tests-${process.pid}-${performance.timeOrigin}`);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The real command core, with all of its knowledge; unexpected failures fail the test. */
export const core = createCore({
  storage: openStorage({ dataDir: folder }),
  knowledge: () => knowledge,
  report: (error) => {
    throw error;
  },
});

/** A core that keeps what it is told only for itself. */
export const createSampleCore = () =>
  createCore({ storage: openStorage({ dataDir: inMemory }), knowledge: () => knowledge });

/** The gallery's made-up team; unexpected failures fail the test. */
export const withSamples = createSamples({
  knowledge: () => knowledge,
  report: (error) => {
    throw error;
  },
});

/** Answers a typed line. */
export async function answer(line: string, locale: Locale = "en"): Promise<Answer> {
  return answerLine(line, core, locale);
}

/** Answers a typed line with what the terminal prints. */
export async function read(line: string, locale: Locale = "en"): Promise<string> {
  return toText((await answer(line, locale)).card);
}
