// The card of one port: what IANA registered it for, and what people run on it. Two truths, never mixed.

import {
  actions,
  type Block,
  type Button,
  type Card,
  code,
  type Field,
  joinTexts,
  plain,
  say,
  strong,
  type Text,
} from "../../src/core/card.ts";
import { isBlockedByBrowsers } from "../../src/ports/blocked-by-browsers.ts";
import type { ServiceOnPort } from "../../src/ports/catalogue.ts";
import type { Assignment, Registration } from "../../src/ports/iana-registry.ts";
import type { Protocol } from "../../src/ports/port-number.ts";
import { oftenMisplaced, rangeOf } from "../../src/ports/ranges.ts";
import { drawRuler } from "../../src/ports/ruler.ts";
import type { Service } from "../../src/ports/service.ts";
import type { PortlyContext } from "../context.ts";
import {
  askButton,
  lines,
  protocolNames,
  rangeButton,
  registeredNames,
  registrationLine,
  registryNotes,
  relatedServices,
  serviceButton,
  serviceFields,
  serviceLine,
  sources,
  summaryLine,
} from "./names.ts";

/** Services told in a sentence; more of them are only named. */
const mostTold = 3;
/** A service that is so much less likely than the likeliest one is not told of. */
const farBehind = 2;
const mostNamed = 8;
const mostRelated = 2;

/** What is known of one port, for one protocol or for all. */
export interface PortFacts {
  readonly port: number;
  readonly protocol: Protocol | undefined;
  readonly assignment: Assignment;
  readonly services: readonly ServiceOnPort[];
}

const speaks = (protocols: readonly Protocol[], protocol: Protocol | undefined) =>
  protocol === undefined || protocols.length === 0 || protocols.includes(protocol);

/** Gathers what is known of a port (0 to 65535), for `protocol` alone where one is given. */
export function gatherFacts(port: number, protocol: Protocol | undefined, { knowledge }: PortlyContext): PortFacts {
  const assignment = knowledge.assignmentOf(port);
  const narrowed = (registration: Registration): Registration =>
    protocol && registration.protocols.length > 0 ? { ...registration, protocols: [protocol] } : registration;
  const registrations = assignment.registrations.filter((row) => speaks(row.protocols, protocol)).map(narrowed);
  const reserved = assignment.reserved.filter((candidate) => speaks([candidate], protocol));
  const services = knowledge.servicesOn(port).filter(({ entry }) => speaks(entry.protocols, protocol));
  return { port, protocol, assignment: { ...assignment, registrations, reserved }, services };
}

/** The services that somebody who asks for this port most likely means. */
function likeliest({ services }: PortFacts): readonly ServiceOnPort[] {
  const best = services[0]?.likelihood ?? 0;
  const near = services.filter(({ likelihood }) => likelihood >= 0 && best - likelihood < farBehind);
  return near.filter(({ service }, index) => near.findIndex((other) => other.service === service) === index);
}

/** The services told in a sentence, the likeliest first. */
export function toldServices(facts: PortFacts): readonly Service[] {
  return likeliest(facts)
    .slice(0, mostTold)
    .map(({ service }) => service);
}

/** The few words that stand for a port in a title. */
export function shortName(facts: PortFacts, { words }: PortlyContext): string {
  const { assignment, port } = facts;
  const [first, second, ...more] = likeliest(facts).map(({ service }) => service.name);
  if (first !== undefined) return [first, ...(second ? [second] : [])].join(", ") + (more.length > 0 ? "…" : "");
  const registered = assignment.registrations.find(({ name }) => name !== "")?.name;
  if (registered !== undefined) return registered;
  if (port === 0 || assignment.status === "reserved") return words.port.reserved;
  return assignment.status === "registered" ? words.port.registered : words.port[assignment.status];
}

function tellNothing({ assignment, port }: PortFacts, context: PortlyContext): Text {
  const { words } = context;
  if (port === 0) return words.port.zero;
  if (assignment.registrations.length > 0) {
    return words.port.onlyRegistered(registeredNames(assignment.registrations, context));
  }
  if (assignment.status === "dynamic") return words.port.onlyDynamic;
  return assignment.status === "reserved" ? words.port.onlyReserved : words.port.onlyUnassigned;
}

/** Protocols of a port beside the one asked for. */
function otherProtocols({ port, protocol }: PortFacts, { knowledge }: PortlyContext): readonly string[] {
  const registered = knowledge.assignmentOf(port).registrations.flatMap((row) => row.protocols);
  const used = knowledge.servicesOn(port).flatMap(({ entry }) => entry.protocols);
  return [...new Set([...registered, ...used])]
    .filter((other) => other !== protocol)
    .map((other) => other.toUpperCase());
}

/** The answer itself: what the port is for. */
export function tellPort(facts: PortFacts, context: PortlyContext): Text {
  const { services, assignment, protocol } = facts;
  const { words, locale } = context;
  const isEmpty = services.length === 0 && assignment.registrations.length === 0;
  if (protocol && isEmpty && facts.port !== 0) {
    return words.port.notForProtocol(protocol, otherProtocols(facts, context));
  }
  if (services.length === 0) return tellNothing(facts, context);
  const told = toldServices(facts);
  return told.length === 0 ? words.port.onlyInRanges : lines(told.map((service) => summaryLine(service, locale)));
}

function registeredField({ assignment }: PortFacts, context: PortlyContext): Field {
  const { words } = context;
  const { registrations, reserved, status } = assignment;
  const name = words.port.fieldRegistered;
  if (registrations.length === 0) {
    const why = status === "registered" ? "unassigned" : status;
    return { name, value: words.port.nothingRegistered[reserved.length > 0 ? "reserved" : why] };
  }
  const rows = registrations.map((registration) => registrationLine(registration, context));
  const held = reserved.length === 0 ? [] : [say`${words.port.alsoReserved(protocolNames(reserved))}`];
  return { name, value: lines([...rows, ...held]) };
}

/** Told where one service alone is meant by the port. */
function siblingFields(facts: PortFacts, context: PortlyContext): readonly Field[] {
  const [service, ...others] = toldServices(facts);
  return service && others.length === 0 ? serviceFields(service, context) : [];
}

/** What IANA tells beside the names; only where it does. */
function remarkFields({ assignment }: PortFacts, { words }: PortlyContext): readonly Field[] {
  const { registrations, unauthorized } = assignment;
  const notes = registryNotes(registrations);
  return [
    ...(unauthorized.length > 0
      ? [{ name: words.port.fieldUnauthorized, value: say`${unauthorized.join("\n")}` }]
      : []),
    ...(notes.length > 0 ? [{ name: words.port.fieldNotes, value: lines(notes) }] : []),
  ];
}

function usedField({ services }: PortFacts, context: PortlyContext): Field {
  const { words } = context;
  const name = words.port.fieldUsed;
  if (services.length === 0) return { name, value: words.port.nothingUsed };
  const shown = services.slice(0, mostNamed).map((service) => serviceLine(service, context));
  const rest = services.length - shown.length;
  return { name, value: lines(rest > 0 ? [...shown, [plain(words.port.more(rest))]] : shown) };
}

function rangeField({ port }: PortFacts, { words }: PortlyContext): Field {
  const range = rangeOf(port);
  const remark = oftenMisplaced.has(port) ? say`\n${words.port.misplaced}` : [];
  return {
    name: words.port.fieldRange,
    value: say`${words.ranges[range.id].name} (${words.rangeSpan(range)})${remark}`,
  };
}

/** Told only where it is so. */
function browserFields({ port }: PortFacts, { words }: PortlyContext): readonly Field[] {
  if (!isBlockedByBrowsers(port)) return [];
  return [{ name: words.port.fieldBrowsers, value: words.port.blockedByBrowsers }];
}

function buttonsOf(facts: PortFacts, context: PortlyContext): readonly Button[] {
  const told = toldServices(facts);
  const elsewhere = relatedServices(told, context).filter((service) => service.ports[0]?.port !== facts.port);
  const related = elsewhere.slice(0, mostRelated).map((service) => serviceButton(service, context));
  const { words } = context;
  const advice = (["safety", "holder"] as const).map((about) => {
    const label = about === "safety" ? words.port.buttonSafety : words.port.buttonHolder;
    return askButton(label, { command: "port", options: { query: String(facts.port), about } });
  });
  return [...related.filter((button) => button !== undefined), ...advice, rangeButton(context, facts.port)];
}

/** The blocks of a port's card below its title. */
export function portBlocks(facts: PortFacts, context: PortlyContext): readonly Block[] {
  return [
    { kind: "text", text: tellPort(facts, context) },
    {
      kind: "fields",
      fields: [
        registeredField(facts, context),
        usedField(facts, context),
        ...siblingFields(facts, context),
        ...remarkFields(facts, context),
        rangeField(facts, context),
        ...browserFields(facts, context),
      ],
    },
    { kind: "code", code: drawRuler(facts.port) },
    {
      kind: "context",
      text: sources(toldServices(facts), context),
    },
    ...actions(buttonsOf(facts, context)),
  ];
}

/** The card of one port. */
export function portCard(facts: PortFacts, context: PortlyContext): Card {
  const title = context.words.port.heading(facts.port, facts.protocol, shortName(facts, context));
  return { title, tone: "answer", blocks: portBlocks(facts, context) };
}

/** One line for a list of ports: number, what people run there or else what IANA registered. */
export function portLine(port: number, context: PortlyContext): Text {
  const facts = gatherFacts(port, undefined, context);
  const { assignment } = facts;
  const number = code(String(port));
  const told = toldServices(facts);
  if (told.length > 0) {
    const names = told.map((service) => [strong(service.name)]);
    const rest = likeliest(facts).length - told.length;
    return say`${number} ${joinTexts(names, ", ")}${rest > 0 ? ` ${context.words.port.more(rest)}` : ""}`;
  }
  if (assignment.registrations.length > 0) return say`${number} ${registeredNames(assignment.registrations, context)}`;
  return say`${number} ${shortName(facts, context)}`;
}
