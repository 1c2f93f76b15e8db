// Several answers as one card.

import type { Answer, Redirect } from "./answer.ts";
import type { Block, Button } from "./card.ts";

/** Of each of several answers so much is shown; a button opens the whole. */
const shownBlocks = 2;

/** The beginning of an answer under its title. */
function toSection({ card }: Answer): readonly Block[] {
  const told = card.blocks.filter(({ kind }) => kind === "text" || kind === "list" || kind === "fields");
  return [{ kind: "heading", text: card.title }, ...told.slice(0, shownBlocks)];
}

/** Buttons of a card, the first of each answer. */
function buttonsOf({ card }: Answer): readonly Button[] {
  return card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : [])).slice(0, 2);
}

/**
 * Joins the answers to the parts of a question. One stays as it is, with what is said above and below it; of several a
 * card begins with each in turn. A fault among good answers is left out.
 */
export function joinAnswers(answers: readonly Answer[], { above, below }: Redirect): Answer {
  const good = answers.filter(({ ok }) => ok);
  const [first, ...more] = good.length > 0 ? good : answers;
  if (!first) throw new Error("a question was understood as nothing");
  const ports = [...new Set(good.flatMap((answer) => answer.ports))];
  if (more.length === 0) {
    const { card } = first;
    return { ...first, card: { ...card, blocks: [...above, ...card.blocks, ...below] } };
  }
  const all = [first, ...more];
  const buttons = all.flatMap(buttonsOf);
  const title = all.map(({ card }) => card.title).join(" · ");
  const blocks = [...above, ...all.flatMap(toSection), ...below];
  const actions: readonly Block[] = buttons.length > 0 ? [{ kind: "actions", buttons }] : [];
  return { ...first, ports, card: { title, tone: "answer", blocks: [...blocks, ...actions] } };
}
