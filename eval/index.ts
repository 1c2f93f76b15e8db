// How well questions are understood: accuracy by kind and language, for both parts of the corpus.
// `--failures` also lists what went wrong in the part for development.

import { locales } from "../src/core/locale.ts";
import { type Judged, judge, type Labelled, loadCorpus, parts } from "./judge.ts";

/** In percent, of the measured part. */
const leastRight = 98;

interface Result extends Labelled, Judged {}

const share = (results: readonly Result[]) =>
  results.length === 0 ? Number.NaN : (100 * results.filter(({ isRight }) => isRight).length) / results.length;

function cell(results: readonly Result[]): string {
  const percent = results.length === 0 ? "-" : share(results).toFixed(1);
  return `${percent.padStart(7)} of ${String(results.length).padStart(3)}`;
}

function printTable(title: string, results: readonly Result[]): void {
  console.log(
    `\n${title}, in percent\n${["kind".padEnd(12), ...locales.map((locale) => locale.padStart(14))].join("")}`,
  );
  for (const kind of [...new Set(results.map((result) => result.kind)), "all"]) {
    const of = results.filter((result) => kind === "all" || result.kind === kind);
    const cells = locales.map((locale) => cell(of.filter(({ lang }) => lang === locale)));
    console.log([kind.padEnd(12), ...cells].join(""));
  }
}

function printFailures(results: readonly Result[]): void {
  for (const { lang, kind, text, expect, got } of results.filter(({ isRight }) => !isRight)) {
    console.log(`\n${lang} ${kind}: ${text.replaceAll("\n", "⏎").slice(0, 200)}`);
    console.log(`  wanted ${JSON.stringify(expect)}\n  got    ${got}`);
  }
}

const [development = [], measured = []] = parts.map((part) =>
  loadCorpus(part).map((row): Result => ({ ...row, ...judge(row) })),
);
printTable("development", development);
printTable("measured", measured);
if (process.argv.includes("--failures")) printFailures(development);

const invented = [...development, ...measured].filter(
  ({ expect, gotPorts }) => expect.intent.includes("none") && gotPorts.length > 0,
);
const right = share(measured);
console.log(`\nmeasured part: ${right.toFixed(1)} % right (at least ${leastRight} wanted)`);
console.log(`questions about something else that were answered with a port: ${invented.length} (0 wanted)`);
if (!(right >= leastRight) || invented.length > 0) process.exitCode = 1;
