// What a word of a question may be a misspelt name of.

import type { Knowledge } from "../ports/knowledge.ts";
import type { Hit } from "../ports/name-index.ts";
import { beginningsOf, type FoundName, type FoundNames, hangulRun, shortestMisspelt } from "./names.ts";

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
