// The cards of the team's own ports.

import { actions, type Block, type Button, type Card, code, joinTexts, say, type Text } from "../../src/core/card.ts";
import { isBlockedByBrowsers } from "../../src/ports/blocked-by-browsers.ts";
import { ephemeralUse, rangeOf } from "../../src/ports/ranges.ts";
import { portWord } from "../../src/team/read-entry.ts";
import type { KeptTeamPort, TeamPort } from "../../src/team/team-ports.ts";
import { toCsv } from "../../src/team/to-csv.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lines, portCall } from "./names.ts";
import { gatherFacts, toldServices } from "./port-card.ts";

/** Entries on one card. */
const mostListed = 40;
/** A code block of so many characters fits every platform. */
const csvRoom = 3000;
const mostButtons = 3;

const entryLine = (entry: TeamPort, { words }: PortlyContext): Text =>
  words.team.line(portWord(entry), entry.name, entry.note ?? "");

/** What stands on top of a look-up: the team's own services there. */
export function teamBlocks(entries: readonly TeamPort[], context: PortlyContext): readonly Block[] {
  if (entries.length === 0) return [];
  const items = lines(entries.slice(0, mostListed).map((entry) => entryLine(entry, context)));
  return [{ kind: "fields", fields: [{ name: context.words.team.onPort, value: items }] }];
}

/** The answer to a name that only the team knows. */
export function teamNameCard(entries: readonly TeamPort[], context: PortlyContext): Card {
  const { words } = context;
  const ports = [...new Set(entries.map(({ port }) => port))];
  const items = entries.map((entry) => entryLine(entry, context));
  return {
    title: words.team.title(entries[0]?.name ?? "", entries.map(portWord).join(", ")),
    tone: "answer",
    blocks: [
      { kind: "list", items },
      ...actions(ports.slice(0, mostButtons).map((port) => askButton(words.team.buttonPort(port), portCall(port)))),
    ],
  };
}

const moreButton = (command: string, from: number, { words }: PortlyContext): Button => ({
  label: words.team.buttonMore,
  call: { command, options: { from: String(from) } },
  effect: "follow",
});

interface Page {
  /** From 1. */
  readonly from: number;
  /** How many the list may have. */
  readonly most: number;
  readonly isPersonal: boolean;
}

/** The list, page by page. */
export function teamListCard(entries: readonly KeptTeamPort[], page: Page, context: PortlyContext): Card {
  const { words } = context;
  const { from, most, isPersonal } = page;
  const shown = entries.slice(from - 1, from - 1 + mostListed);
  const rest = entries.length > from - 1 + shown.length;
  const note = say`${words.team.count(entries.length, most)}${isPersonal ? ` · ${words.team.personal}` : ""}`;
  return {
    title: words.team.heading,
    tone: "answer",
    blocks: [
      shown.length === 0
        ? { kind: "text", text: words.team.empty }
        : { kind: "list", items: shown.map((entry) => entryLine(entry, context)) },
      { kind: "context", text: note },
      ...actions(rest ? [moreButton("team list", from + shown.length, context)] : []),
    ],
  };
}

/** The list as CSV, as much as fits into a message. */
export function teamExportCard(entries: readonly KeptTeamPort[], from: number, context: PortlyContext): Card {
  const { words } = context;
  const { csv, count } = toCsv(entries.slice(from - 1), csvRoom);
  const isAll = count === entries.length;
  const text = isAll ? words.team.exportText : words.team.exportCut(from, from + count - 1, entries.length);
  const rest = entries.length > from - 1 + count;
  return {
    title: words.team.export,
    tone: "answer",
    blocks: [
      { kind: "text", text },
      { kind: "code", code: csv },
      ...actions(rest ? [moreButton("team export", from + count, context)] : []),
    ],
  };
}

/** What is worth knowing of a port, clash or not. */
function remarks(port: number, { words }: PortlyContext): readonly Text[] {
  return [
    ...(isBlockedByBrowsers(port) ? [words.team.clashBrowser] : []),
    ...(rangeOf(port).id === "system" ? [words.team.clashLow] : []),
    ...(ephemeralUse(port) === undefined ? [] : [words.team.clashEphemeral]),
  ];
}

/** With whom an entry clashes: others of the team, and services that people commonly run there. */
export function clashes(entry: TeamPort, entries: readonly KeptTeamPort[], context: PortlyContext): readonly Text[] {
  const { words } = context;
  const others = entries.filter(({ port, protocol }) => {
    const isShared = protocol === undefined || entry.protocol === undefined || protocol === entry.protocol;
    return port === entry.port && isShared;
  });
  const services = toldServices(gatherFacts(entry.port, entry.protocol, context)).filter(
    ({ popularity }) => popularity >= 3,
  );
  return [
    ...(others.length > 0 ? [words.team.clashTeam(others.map(({ name }) => name).join(", "))] : []),
    ...(services.length > 0 ? [words.team.clashService(services.map(({ name }) => name).join(", "))] : []),
  ];
}

/** Asks before an entry is added that clashes. */
export function clashCard(entry: TeamPort, reasons: readonly Text[], context: PortlyContext): Card {
  const { words } = context;
  const { name, note } = entry;
  const options = { port: portWord(entry), name, ...(note === undefined ? {} : { note }), anyway: true };
  const keep: Button = { label: words.team.buttonKeep, call: { command: "team add", options }, effect: "update" };
  const pick = askButton(words.team.buttonPick, { command: "pick", options: { near: String(entry.port) } });
  const told: Block = { kind: "list", items: [...reasons, ...remarks(entry.port, context)] };
  const typed = ["/team add", portWord(entry), name, note ?? "", "anyway"].filter((part) => part !== "").join(" ");
  return {
    title: words.team.clashTitle(portWord(entry), name),
    tone: "answer",
    blocks: [told, { kind: "context", text: say`${words.team.orType(typed)}` }, ...actions([keep, pick])],
  };
}

/** Told when an entry is kept. */
export function teamAddedCard(entry: TeamPort, how: "added" | "changed", context: PortlyContext): Card {
  const { words } = context;
  const noted = remarks(entry.port, context);
  return {
    title: words.team[how](portWord(entry), entry.name),
    tone: "answer",
    blocks: [
      { kind: "text", text: joinTexts([entryLine(entry, context), words.team.known], "\n") },
      ...(noted.length > 0 ? [{ kind: "list", items: noted } as const] : []),
      ...actions([askButton(words.team.buttonPort(entry.port), portCall(entry.port))]),
    ],
  };
}

/** Told when entries are gone. */
export function teamRemovedCard(entries: readonly KeptTeamPort[], { words }: PortlyContext): Card {
  const items = entries.map((entry) => say`${code(portWord(entry))} ${entry.name}`);
  return { title: words.team.removed(entries.length), tone: "answer", blocks: [{ kind: "list", items }] };
}
