// /team: the ports of the team's own services, told on top of look-ups.

import type { Outcome } from "../src/core/answer.ts";
import { defineGroup } from "../src/core/command.ts";
import { type Fault, fault, isFault } from "../src/core/fault.ts";
import { shorten } from "../src/core/shorten.ts";
import { type Place, personOf } from "../src/core/whose.ts";
import { localized } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { protocols } from "../src/ports/port-number.ts";
import { entriesNamed } from "../src/team/find-entries.ts";
import { listOwner } from "../src/team/owner.ts";
import { readEntry } from "../src/team/read-entry.ts";
import type { KeptTeamPort, TeamPort } from "../src/team/team-ports.ts";
import { clashCard, clashes, teamAddedCard, teamExportCard, teamListCard, teamRemovedCard } from "./cards/team-card.ts";
import { command, type PortlyContext } from "./context.ts";
import { whyNotManage } from "./permission.ts";

/** Entries that a list may have. */
const most = 200;

/** Everybody may change their own list, others only who manages the place. */
async function whyNotChange(owner: Place, context: PortlyContext): Promise<Fault | undefined> {
  return owner.id.startsWith("@") ? undefined : whyNotManage(context.asker, context);
}

const isSame = (a: TeamPort, b: TeamPort) =>
  a.port === b.port && a.protocol === b.protocol && a.name.toLowerCase() === b.name.toLowerCase();

async function keep(entry: TeamPort, owner: Place, context: PortlyContext): Promise<Outcome> {
  const { kept, asker, now, remembered } = context;
  const how = await kept.teamPorts.add(owner, entry, personOf(asker), now, most);
  remembered?.team.changed(owner);
  return how === "full"
    ? fault("team-full", { most })
    : { card: teamAddedCard(entry, how, context), ports: [entry.port] };
}

const protocol = {
  type: "choice",
  choices: protocols,
  name: localized((words) => words.commands.port.protocol.name),
  description: localized((words) => words.commands.teamAdd.protocol),
} as const;

const add = command({
  name: "add",
  description: localized((words) => words.commands.teamAdd.description),
  options: {
    port: {
      type: "text",
      required: true,
      maxLength: 200,
      name: localized((words) => words.commands.teamAdd.port.name),
      description: localized((words) => words.commands.teamAdd.port.description),
    },
    name: {
      type: "text",
      required: false,
      maxLength: 100,
      name: localized((words) => words.commands.teamAdd.name.name),
      description: localized((words) => words.commands.teamAdd.name.description),
    },
    note: {
      type: "text",
      required: false,
      maxLength: 200,
      name: localized((words) => words.commands.teamAdd.note.name),
      description: localized((words) => words.commands.teamAdd.note.description),
    },
    protocol,
    anyway: {
      type: "flag",
      name: localized((words) => words.commands.teamAdd.anyway.name),
      description: localized((words) => words.commands.teamAdd.anyway.description),
    },
  },
  examples: ["8123 billing-api staging", "5353/udp discovery"],
  async answer({ port, name = "", note = "", protocol: chosen, anyway }, context) {
    const owner = listOwner(context.asker);
    const refused = await whyNotChange(owner, context);
    if (refused) return refused;
    const typed = { port: cleanText(port), name: cleanText(name), note: cleanText(note), protocol: chosen };
    const entry = readEntry(typed);
    if (isFault(entry)) return entry;
    const entries = await context.kept.teamPorts.list(owner);
    const isKnown = entries.some((other) => isSame(other, entry));
    if (!isKnown && entries.length >= most) return fault("team-full", { most });
    const reasons = isKnown || anyway ? [] : clashes(entry, entries, context);
    if (reasons.length > 0) return { card: clashCard(entry, reasons, context), visibility: "private" };
    return keep(entry, owner, context);
  },
});

/** The entries that somebody means: a port, a port with a name, or a name. */
function meant(typed: string, name: string, entries: readonly KeptTeamPort[]): readonly KeptTeamPort[] {
  const [, digits, rest = ""] = /^(\d+)(?:\/\w+)?(?: (.+))?$/.exec(typed) ?? [];
  if (digits === undefined) return entriesNamed(entries, typed);
  const onPort = entries.filter(({ port }) => port === Number(digits));
  const called = name || rest;
  return called === "" ? onPort : entriesNamed(onPort, called);
}

const remove = command({
  name: "remove",
  description: localized((words) => words.commands.teamRemove.description),
  options: {
    port: {
      type: "text",
      required: true,
      maxLength: 200,
      name: localized((words) => words.commands.teamRemove.port.name),
      description: localized((words) => words.commands.teamRemove.port.description),
    },
    name: {
      type: "text",
      required: false,
      maxLength: 100,
      name: localized((words) => words.commands.teamRemove.name.name),
      description: localized((words) => words.commands.teamRemove.name.description),
    },
  },
  examples: ["8123", "billing-api"],
  async answer({ port, name = "" }, context) {
    const { kept, asker, remembered } = context;
    const owner = listOwner(asker);
    const refused = await whyNotChange(owner, context);
    if (refused) return refused;
    const typed = cleanText(port);
    const chosen = meant(typed, cleanText(name), await kept.teamPorts.list(owner));
    const removed: KeptTeamPort[] = [];
    for (const entry of chosen) removed.push(...(await kept.teamPorts.remove(owner, entry.port, entry.name)));
    remembered?.team.changed(owner);
    if (removed.length === 0) return fault("team-port-unknown", { given: shorten([typed, name].join(" ").trim()) });
    return { card: teamRemovedCard(removed, context), ports: [...new Set(removed.map((entry) => entry.port))] };
  },
});

const from = {
  type: "text",
  required: false,
  maxLength: 10,
  name: localized((words) => words.commands.teamExport.from.name),
  description: localized((words) => words.commands.teamExport.from.description),
} as const;

/** Which entry a page begins with, from 1. */
const readFrom = (typed: string, count: number): number =>
  /^\d+$/.test(typed) ? Math.min(Math.max(1, Number(typed)), Math.max(1, count)) : 1;

const list = command({
  name: "list",
  description: localized((words) => words.commands.teamList.description),
  options: { from },
  examples: [""],
  async answer({ from: typed = "" }, context) {
    const owner = listOwner(context.asker);
    const entries = await context.kept.teamPorts.list(owner);
    const page = { from: readFrom(typed, entries.length), most, isPersonal: owner.id.startsWith("@") };
    return { card: teamListCard(entries, page, context), ports: entries.map(({ port }) => port) };
  },
});

const exportCsv = command({
  name: "export",
  description: localized((words) => words.commands.teamExport.description),
  options: { from },
  examples: [""],
  async answer({ from: typed = "" }, context) {
    const entries = await context.kept.teamPorts.list(listOwner(context.asker));
    const page = { from: 1, most, isPersonal: false };
    const card =
      entries.length === 0
        ? teamListCard(entries, page, context)
        : teamExportCard(entries, readFrom(typed, entries.length), context);
    return { card, visibility: "private", ports: entries.map(({ port }) => port) };
  },
});

export const team = defineGroup<PortlyContext>({
  name: "team",
  description: localized((words) => words.commands.team.description),
  commands: [add, remove, list, exportCsv],
  otherwise: "list",
});
