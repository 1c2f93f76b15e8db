// What is read aloud by screen readers, also when the same is said once more.

import { useState } from "react";

/** A space that nobody hears makes a text another one: where nothing has changed, readers keep silent. */
const unheard = "\u00a0";

/** A text for a live region, so that each turn differs from the one before. */
export const toAnnounce = (text: string, turn: number): string =>
  text !== "" && turn % 2 === 1 ? text + unheard : text;

/** What was said last, for a live region, and how something is said. */
export function useAnnounced(): [string, (text: string) => void] {
  const [{ text, turn }, setSaid] = useState({ text: "", turn: 0 });
  return [toAnnounce(text, turn), (next) => setSaid((before) => ({ text: next, turn: before.turn + 1 }))];
}
