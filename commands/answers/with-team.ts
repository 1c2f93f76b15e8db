// Look-ups with the team's own ports on top.

import { isRedirect, type Outcome } from "../../src/core/answer.ts";
import type { Choice } from "../../src/core/command.ts";
import { isFault } from "../../src/core/fault.ts";
import type { Query } from "../../src/ports/parse-query.ts";
import { entriesBegun, entriesNamed, entriesOn } from "../../src/team/find-entries.ts";
import { listOwner } from "../../src/team/owner.ts";
import { portWord } from "../../src/team/read-entry.ts";
import type { KeptTeamPort } from "../../src/team/team-ports.ts";
import { teamBlocks, teamNameCard } from "../cards/team-card.ts";
import type { PortlyContext } from "../context.ts";

/** The team's entries: at hand, or a promise the first time. */
export function teamEntries({
  asker,
  remembered,
}: PortlyContext): readonly KeptTeamPort[] | Promise<readonly KeptTeamPort[]> {
  return remembered?.team.of(listOwner(asker)) ?? [];
}

/** What the team's list has for what is typed so far. */
export function teamChoices(typed: string, { asker, remembered, words }: PortlyContext): readonly Choice[] {
  const entries = remembered?.team.peek(listOwner(asker)) ?? [];
  return entriesBegun(entries, typed).map((entry) => ({
    label: `${portWord(entry)} · ${entry.name} (${words.team.onPort})`,
    value: String(entry.port),
  }));
}

/** Entries that a query is about. */
function entriesFor(query: Query, entries: readonly KeptTeamPort[]): readonly KeptTeamPort[] {
  switch (query.kind) {
    case "port":
      return entriesOn(entries, [query.port]);
    case "address":
      return entriesOn(entries, [query.address.port]);
    case "list":
      return entriesOn(entries, query.ports);
    case "range":
      return entries.filter(({ port }) => port >= query.from && port <= query.to);
    case "name":
      return entriesNamed(entries, query.name);
  }
}

/**
 * Puts the team's entries on top of an answer; where only the team knows a name, they are the answer.
 * @param isExact whether the answer is to just this name, not to one near it
 */
export function withTeam(
  outcome: Outcome,
  query: Query,
  isExact: boolean,
  entries: readonly KeptTeamPort[],
  context: PortlyContext,
): Outcome {
  const found = entriesFor(query, entries);
  if (found.length === 0) return outcome;
  const ports = [...new Set(found.map(({ port }) => port))];
  if (isFault(outcome) || isRedirect(outcome) || (query.kind === "name" && !isExact)) {
    return { card: teamNameCard(found, context), ports };
  }
  const { card } = outcome;
  return { ...outcome, card: { ...card, blocks: [...teamBlocks(found, context), ...card.blocks] } };
}
