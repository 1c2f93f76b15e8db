// What a word of a question may be a misspelt name of.

import type { Knowledge } from "../ports/knowledge.ts";
import type { Hit } from "../ports/name-index.ts";
import { beginningsOf, type FoundName, type FoundNames, hangulRun, joins, shortestMisspelt } from "./names.ts";

const longestMisspelt = 40;
const leastBegun = 4;
const mostUnknown = 4;
/** A word anywhere in a question is taken for a misspelt name only where it is long and the name is widely used. */
const shortestElsewhere = 6;
const leastElsewhere = 4;
const rankOf = (hit: Hit) => (hit.kind === "service" ? hit.service.popularity : 0);

/** A long word that is hardly anything but a misspelt name, wherever it stands. */
function guessElsewhere(unknown: readonly string[], { find }: Knowledge): FoundName | undefined {
  for (const word of unknown) {
    if (hangulRun.test(word) || word.length < shortestElsewhere || word.length > longestMisspelt) continue;
    const finding = find(word);
    if (finding.kind !== "found" || finding.how !== "misspelt" || rankOf(finding.hit) < leastElsewhere) continue;
    return { query: word, written: word, hit: finding.hit, isExact: false, isEveryday: false };
  }
  return undefined;
}

/** The best of the unknown words as a misspelt name. */
export const guessName = (named: FoundNames, knowledge: Knowledge): FoundName | undefined =>
  guessBeside(named, knowledge) ?? guessElsewhere(named.unknown, knowledge);

/** A misspelt name where one is asked for. Where there are many unknown words it is no question about a service. */
function guessBeside({ unknown, besidePort }: FoundNames, knowledge: Knowledge): FoundName | undefined {
  if (unknown.length > mostUnknown) return undefined;
  const candidates = besidePort.flatMap((text) => [...beginningsOf(text)]);
  const guesses = candidates.flatMap((candidate): readonly FoundName[] => {
    const isLong = hangulRun.test(candidate) ? candidate.length >= 2 : candidate.length >= shortestMisspelt;
    if (!isLong || candidate.length > longestMisspelt) return [];
    const finding = knowledge.find(candidate);
    if (finding.kind !== "found" || finding.hit.kind !== "service") return [];
    // A beginning only is too little: many words begin like some service.
    if (finding.how === "prefix" && (finding.hit.service.popularity < leastBegun || candidate.length < 3)) return [];
    return [
      { query: candidate, written: candidate, hit: finding.hit, isExact: finding.how === "exact", isEveryday: false },
    ];
  });
  return guesses.sort((a, b) => rankOf(b.hit) - rankOf(a.hit))[0];
}

/** Beside a name that is written right, so much is needed for another one that is not. */
const shortestJoined = 5;
const shortestKoreanJoined = 3;
const leastJoined = 3;

function misspeltBeginning(word: string, { find }: Knowledge): FoundName | undefined {
  for (const written of beginningsOf(word)) {
    if (written.length < (hangulRun.test(written) ? shortestKoreanJoined : shortestJoined)) continue;
    const finding = find(written);
    if (finding.kind === "found" && finding.how === "misspelt" && rankOf(finding.hit) >= leastJoined)
      return { query: written, written, hit: finding.hit, isExact: false, isEveryday: false };
  }
  return undefined;
}

/**
 * Misspelt names that are joined to one that is written right, or stand beside the word port: "potsgres and redis".
 * @param text in which the names were found
 */
export function misspeltBeside(
  { names, unknown, besidePort }: FoundNames,
  text: string,
  knowledge: Knowledge,
): readonly FoundName[] {
  const isJoined = (word: string) => {
    const [before = "", after = ""] = [text.slice(0, text.indexOf(word)), text.slice(text.indexOf(word) + word.length)];
    return names.some(({ written }) => {
      const [start, next] = [before.lastIndexOf(written), after.indexOf(written)];
      const isAfter = start >= 0 && joins.test(before.slice(start + written.length));
      return isAfter || (next >= 0 && joins.test(after.slice(0, next)));
    });
  };
  return unknown
    .filter((word) => (besidePort.includes(word) && !hangulRun.test(word)) || isJoined(word))
    .flatMap((word) => misspeltBeginning(word, knowledge) ?? []);
}
