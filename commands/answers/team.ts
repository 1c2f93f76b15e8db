// Adds to the team's list of ports, takes from it, and tells it.

import type { Outcome } from "../../src/core/answer.ts";
import { type Fault, fault, isFault } from "../../src/core/fault.ts";
import { shorten } from "../../src/core/shorten.ts";
import { type Place, personOf } from "../../src/core/whose.ts";
import { cleanText } from "../../src/ports/clean-text.ts";
import type { Protocol } from "../../src/ports/port-number.ts";
import { entriesNamed } from "../../src/team/find-entries.ts";
import { isPersonal, listOwner } from "../../src/team/owner.ts";
import { readEntry } from "../../src/team/read-entry.ts";
import type { KeptTeamPort, TeamPort } from "../../src/team/team-ports.ts";
import {
  clashCard,
  clashes,
  teamAddedCard,
  teamExportCard,
  teamListCard,
  teamRemovedCard,
} from "../cards/team-card.ts";
import type { PortlyContext } from "../context.ts";
import { whyNotManage } from "./permission.ts";

/** Entries that a list may have. */
const most = 200;

/** Everybody may change their own list, others only who manages the place. */
async function whyNotChange(owner: Place, context: PortlyContext): Promise<Fault | undefined> {
  return isPersonal(owner) ? undefined : whyNotManage(context.asker, context);
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

interface Typed {
  readonly port: string;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly protocol?: Protocol | undefined;
  /** Add it even where it clashes. */
  readonly anyway: boolean;
}

/** Adds an entry; one that clashes is asked about first. */
export async function addEntry(
  { port, name = "", note = "", protocol, anyway }: Typed,
  context: PortlyContext,
): Promise<Outcome> {
  const owner = listOwner(context.asker);
  const refused = await whyNotChange(owner, context);
  if (refused) return refused;
  const entry = readEntry({ port: cleanText(port), name: cleanText(name), note: cleanText(note), protocol });
  if (isFault(entry)) return entry;
  const entries = await context.kept.teamPorts.list(owner);
  const isKnown = entries.some((other) => isSame(other, entry));
  if (!isKnown && entries.length >= most) return fault("team-full", { most });
  const reasons = isKnown || anyway ? [] : clashes(entry, entries, context);
  if (reasons.length > 0) return { card: clashCard(entry, reasons, context), visibility: "private" };
  return keep(entry, owner, context);
}

/** The entries that somebody means: a port, a port with a name, or a name. "5353/udp" leaves what is kept for TCP alone. */
function meant(typed: string, name: string, entries: readonly KeptTeamPort[]): readonly KeptTeamPort[] {
  const [, digits, suffix, rest = ""] = /^(\d+)(?:\/(\w+))?(?: (.+))?$/.exec(typed) ?? [];
  if (digits === undefined) return entriesNamed(entries, typed);
  const told = suffix?.toLowerCase();
  const onPort = entries.filter(
    ({ port, protocol = told }) => port === Number(digits) && (told === undefined || protocol === told),
  );
  const called = name || rest;
  return called === "" ? onPort : entriesNamed(onPort, called);
}

/** Takes entries from the list. */
export async function removeEntries(
  { port, name = "" }: Pick<Typed, "port" | "name">,
  context: PortlyContext,
): Promise<Outcome> {
  const { kept, asker, remembered } = context;
  const owner = listOwner(asker);
  const refused = await whyNotChange(owner, context);
  if (refused) return refused;
  const typed = cleanText(port);
  const chosen = meant(typed, cleanText(name), await kept.teamPorts.list(owner));
  const removed: KeptTeamPort[] = [];
  for (const entry of chosen) removed.push(...(await kept.teamPorts.remove(owner, entry.port, entry)));
  remembered?.team.changed(owner);
  if (removed.length === 0) return fault("team-port-unknown", { given: shorten([typed, name].join(" ").trim()) });
  return { card: teamRemovedCard(removed, context), ports: [...new Set(removed.map((entry) => entry.port))] };
}

interface Page {
  readonly from?: string | undefined;
}

/** Which entry a page begins with, from 1. */
const readFrom = (typed: string, count: number): number =>
  /^\d+$/.test(typed) ? Math.min(Math.max(1, Number(typed)), Math.max(1, count)) : 1;

/** Tells the list, page by page. */
export async function tellList({ from = "" }: Page, context: PortlyContext): Promise<Outcome> {
  const owner = listOwner(context.asker);
  const entries = await context.kept.teamPorts.list(owner);
  const page = { from: readFrom(from, entries.length), most, isPersonal: isPersonal(owner) };
  return { card: teamListCard(entries, page, context), ports: entries.map(({ port }) => port) };
}

/** Tells the list as CSV, for who asks alone. */
export async function exportList({ from = "" }: Page, context: PortlyContext): Promise<Outcome> {
  const entries = await context.kept.teamPorts.list(listOwner(context.asker));
  const card =
    entries.length === 0
      ? teamListCard(entries, { from: 1, most, isPersonal: false }, context)
      : teamExportCard(entries, readFrom(from, entries.length), context);
  return { card, visibility: "private", ports: entries.map(({ port }) => port) };
}
