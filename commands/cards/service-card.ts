// The card of a service found by name.

import { actions, type Block, type Button, type Card, code, say, strong, type Text } from "../../src/core/card.ts";
import type { RegisteredName } from "../../src/ports/iana-registry.ts";
import { mainPorts } from "../../src/ports/main-ports.ts";
import type { Hit } from "../../src/ports/name-index.ts";
import type { Protocol } from "../../src/ports/port-number.ts";
import type { Family, Service, ServicePort } from "../../src/ports/service.ts";
import type { PortlyContext } from "../context.ts";
import {
  askButton,
  lines,
  named,
  portCall,
  portNames,
  portSpan,
  protocolNames,
  rangeButton,
  registeredNames,
  relatedServices,
  serviceButton,
  serviceFields,
  sources,
  summaryLine,
} from "./names.ts";
import { gatherFacts, portBlocks, toldServices } from "./port-card.ts";

const mostButtons = 3;
const mostOfFamily = 40;

/** The port numbers that an entry covers; of a wide range only its ends. */
function numbersOf({ port, to = port }: ServicePort): readonly number[] {
  if (to - port > 63) return [port, to];
  return Array.from({ length: to - port + 1 }, (_, index) => port + index);
}

/** Every port of a hit, each once. */
export function portsOfHit(hit: Hit): readonly number[] {
  if (hit.kind === "registered") return hit.registered.ports;
  const services = hit.kind === "service" ? [hit.service] : hit.family.services;
  return [...new Set(services.flatMap((service) => service.ports).flatMap(numbersOf))];
}

/** Whether IANA registered this port for the service, for something else, or for nothing. */
function standing(entry: ServicePort, context: PortlyContext): Text {
  const { words, knowledge } = context;
  if (entry.registered !== undefined) return words.service.registeredAs(entry.registered);
  const { registrations } = knowledge.assignmentOf(entry.port);
  const sharing = registrations.filter((row) => entry.protocols.some((protocol) => row.protocols.includes(protocol)));
  if (sharing.length === 0) return words.service.notRegistered;
  return words.service.registeredForOther(registeredNames(sharing, context));
}

function entryLine(entry: ServicePort, context: PortlyContext): Text {
  const use = entry.use ? ` ${entry.use[context.locale]}` : "";
  return say`${code(portSpan(entry))} ${protocolNames(entry.protocols)}${use} (${standing(entry, context)})`;
}

function serviceButtons(service: Service, context: PortlyContext): readonly Button[] {
  const { words } = context;
  const numbers = [...new Set(service.ports.map(({ port }) => port))];
  const own = numbers.map((port) => {
    const use = service.ports.find((entry) => entry.port === port)?.use?.[context.locale];
    return askButton(words.port.buttonPort(port, use ?? service.name), portCall(port));
  });
  const elsewhere = relatedServices([service], context).filter(({ ports }) => !numbers.includes(ports[0]?.port ?? 0));
  const related = elsewhere.map((other) => serviceButton(other, context)).filter((button) => button !== undefined);
  const safety = { command: "port", options: { query: service.id, about: "safety" } };
  return [...[...own, ...related].slice(0, mostButtons), askButton(words.port.buttonSafety, safety)];
}

function severalPorts(service: Service, context: PortlyContext): readonly Block[] {
  const { words } = context;
  const ports = {
    name: words.service.fieldPorts,
    value: lines(service.ports.map((entry) => entryLine(entry, context))),
  };
  return [
    { kind: "text", text: summaryLine(service, context.locale) },
    { kind: "fields", fields: [ports, ...serviceFields(service, context)] },
    { kind: "context", text: sources([service], context) },
    ...actions([...serviceButtons(service, context), rangeButton(context)]),
  ];
}

/** The whole card of the port where the service has only one and nobody else is better known there. */
function blocksOf(service: Service, context: PortlyContext): readonly Block[] {
  const [entry, ...more] = service.ports;
  if (!entry || more.length > 0 || entry.to !== undefined) return severalPorts(service, context);
  const facts = gatherFacts(entry.port, undefined, context);
  const [first, ...others] = toldServices(facts);
  const isAlone = first === service && others.length === 0;
  return isAlone ? portBlocks(facts, context) : severalPorts(service, context);
}

/** The card of a service of the catalogue; `guess` says how the name was understood, where that is not plain. */
export function serviceCard(service: Service, guess: Text, context: PortlyContext): Card {
  const { words } = context;
  const main = mainPorts(service);
  const ports = words.service.onPorts(main.flatMap(numbersOf).length, portNames(main));
  const note: readonly Block[] = guess.length === 0 ? [] : [{ kind: "text", text: guess }];
  return {
    title: words.service.heading(named(service), ports),
    tone: "answer",
    blocks: [...note, ...blocksOf(service, context)],
  };
}

/** The card of a name that only IANA's registry knows. */
export function registeredCard(registered: RegisteredName, guess: Text, context: PortlyContext): Card {
  const { words, knowledge } = context;
  const { name, ports } = registered;
  const spans = ports.map((port) => ({ port }));
  const title = words.service.heading({ name }, words.service.onPorts(ports.length, portNames(spans)));
  const note: readonly Block[] = guess.length === 0 ? [] : [{ kind: "text", text: guess }];
  const [only, ...more] = ports;
  if (only !== undefined && more.length === 0) {
    const blocks = portBlocks(gatherFacts(only, undefined, context), context);
    return {
      title,
      tone: "answer",
      blocks: [...note, { kind: "text", text: words.service.ianaOnly(name) }, ...blocks],
    };
  }
  const described = ports.slice(0, 10).map((port) => {
    const rows = knowledge.assignmentOf(port).registrations.filter((row) => row.name === name);
    const protocols = [...new Set(rows.flatMap((row) => row.protocols))];
    return say`${code(String(port))} ${protocolNames(protocols as Protocol[])}`;
  });
  const rest = ports.length - described.length;
  const list = rest > 0 ? [...described, say`${words.port.more(rest)}`] : described;
  const buttons = ports
    .slice(0, mostButtons)
    .map((port) => askButton(words.port.buttonPort(port, name), portCall(port)));
  return {
    title,
    tone: "answer",
    blocks: [
      ...note,
      { kind: "text", text: words.service.ianaOnly(name) },
      { kind: "fields", fields: [{ name: words.service.fieldPorts, value: lines(list) }] },
      { kind: "context", text: sources([], context) },
      ...actions([...buttons, rangeButton(context)]),
    ],
  };
}

/** How a hit is called, and what finds it again. */
export function nameOfHit(hit: Hit, { locale }: PortlyContext): { readonly label: string; readonly query: string } {
  switch (hit.kind) {
    case "service":
      return { label: hit.service.name, query: hit.service.id };
    case "registered":
      return { label: hit.registered.name, query: hit.registered.name };
    case "family":
      return { label: hit.family.name[locale], query: hit.family.family };
  }
}

/** The card of a family: its services with their ports, the best known first. */
export function familyCard(family: Family, context: PortlyContext): Card {
  const { words, locale } = context;
  const best = family.services.toSorted((a, b) => b.popularity - a.popularity);
  const shown = best.slice(0, mostOfFamily);
  const items = shown.map((service) => say`${strong(service.name)} ${code(portNames(mainPorts(service)))}`);
  const rest = best.length - shown.length;
  const buttons = best.slice(0, mostButtons).map((service) => serviceButton(service, context));
  return {
    title: words.service.familyHeading(family.name[locale]),
    tone: "answer",
    blocks: [
      { kind: "list", items: rest > 0 ? [...items, say`${words.port.more(rest)}`] : items },
      ...actions(buttons.filter((button) => button !== undefined)),
    ],
  };
}

/** The card that asks which of several services was meant; a choice takes the card's place. */
export function choiceCard(given: string, hits: readonly Hit[], context: PortlyContext): Card {
  const { words } = context;
  const buttons = hits.map((hit): Button => {
    const { label, query } = nameOfHit(hit, context);
    return { label: `${label} · ${portsOfHit(hit)[0]}`, call: portCall(query), effect: "update" };
  });
  return {
    title: words.service.ambiguousTitle(given),
    tone: "answer",
    blocks: [{ kind: "text", text: words.service.ambiguous }, ...actions(buttons)],
  };
}
