// Finds entries of the team's list by port or by name.

import { toSearchKey } from "../ports/search-key.ts";
import type { KeptTeamPort } from "./team-ports.ts";

const mostSuggested = 5;

export const entriesOn = (entries: readonly KeptTeamPort[], ports: readonly number[]): readonly KeptTeamPort[] =>
  entries.filter(({ port }) => ports.includes(port));

/** Entries of this name; case, spaces and marks do not count. */
export function entriesNamed(entries: readonly KeptTeamPort[], name: string): readonly KeptTeamPort[] {
  const key = toSearchKey(name);
  return key === "" ? [] : entries.filter((entry) => toSearchKey(entry.name) === key);
}

/** Entries whose name or port begins with what is typed. */
export function entriesBegun(entries: readonly KeptTeamPort[], typed: string): readonly KeptTeamPort[] {
  const key = toSearchKey(typed);
  if (key === "") return [];
  const fits = ({ name, port }: KeptTeamPort) => toSearchKey(name).startsWith(key) || String(port).startsWith(key);
  return entries.filter(fits).slice(0, mostSuggested);
}
