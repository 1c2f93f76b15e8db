// How ports, protocols and services are named on a card.

import {
  type Button,
  code,
  type Field,
  joinTexts,
  link,
  plain,
  type Span,
  say,
  strong,
  type Text,
} from "../../src/core/card.ts";
import type { Locale } from "../../src/core/locale.ts";
import type { Call } from "../../src/core/request.ts";
import { shorten } from "../../src/core/shorten.ts";
import type { Named } from "../../src/messages/index.ts";
import type { ServiceOnPort } from "../../src/ports/catalogue.ts";
import type { Registration } from "../../src/ports/iana-registry.ts";
import { mainPorts } from "../../src/ports/main-ports.ts";
import type { Protocol } from "../../src/ports/port-number.ts";
import { rangeOf } from "../../src/ports/ranges.ts";
import type { Service, ServicePort } from "../../src/ports/service.ts";
import type { PortlyContext } from "../context.ts";

const mostPortsNamed = 3;
const mostReferences = 3;
const mostNotes = 3;
const longestNote = 200;

/** "TCP, UDP" */
export const protocolNames = (protocols: readonly Protocol[]): string =>
  protocols.map((protocol) => protocol.toUpperCase()).join(", ");

/** "6000–6063" or "53" */
export const portSpan = (entry: Pick<ServicePort, "port" | "to">): string =>
  entry.to === undefined ? String(entry.port) : `${entry.port}–${entry.to}`;

/** "6379, 26379" or, of many, "80, 443, 8080…" */
export function portNames(entries: readonly Pick<ServicePort, "port" | "to">[]): string {
  const spans = [...new Set(entries.map(portSpan))];
  return spans.length > mostPortsNamed ? `${spans.slice(0, mostPortsNamed).join(", ")}…` : spans.join(", ");
}

/** A service's name with how it is read in Korean. */
export const named = (service: Service): Named => ({ name: service.name, reading: service.korean[0] });

export const lines = (texts: readonly Text[]): Text => joinTexts(texts, "\n");

/** IANA's names as code, each once; a use without a name by its description. */
export function registeredNames(registrations: readonly Registration[], { words }: PortlyContext): Text {
  const spans = registrations.map(({ name, description }) => (name === "" ? plain(description) : code(name)));
  const unique = spans.filter((span, index) => spans.findIndex((other) => other.text === span.text) === index);
  return words.joinNames(unique);
}

function registrationName({ name, description, protocols }: Registration, { words }: PortlyContext): Text {
  const tail = protocols.length === 0 ? words.port.noProtocol : protocolNames(protocols);
  if (name === "") return say`${description} (${tail})`;
  return description === "" || description.toLowerCase() === name.toLowerCase()
    ? say`${code(name)} (${tail})`
    : say`${code(name)} (${tail}): ${description}`;
}

/** "RFC9293" and addresses as links, anything else as it is. */
function referenceSpan(reference: string): Span {
  const rfc = /^RFC(\d+)$/i.exec(reference)?.[1];
  if (rfc !== undefined) return link(`RFC ${rfc}`, `https://www.rfc-editor.org/rfc/rfc${rfc}`);
  return /^https?:\/\/[^\s<>]+$/.test(reference) ? link(shorten(reference), reference) : plain(shorten(reference));
}

/** One line of the registry: name, protocols, IANA's description, and where IANA tells them, date and references. */
export function registrationLine(registration: Registration, context: PortlyContext): Text {
  const { registered, references = [] } = registration.details ?? {};
  const since = registered === undefined ? [] : [[plain(context.words.port.since(registered))]];
  const shown = references.slice(0, mostReferences).map((reference) => [referenceSpan(reference)]);
  return joinTexts([registrationName(registration, context), ...since, ...shown], " · ");
}

/** IANA's notes on names, each once and shortened. They are in English. */
export function registryNotes(registrations: readonly Registration[]): readonly Text[] {
  const noted = registrations.filter(({ details }) => details?.notes !== undefined);
  const texts = noted.map(({ name, details }) => say`${code(name)}: ${shorten(details?.notes ?? "", longestNote)}`);
  return texts.slice(0, mostNotes);
}

/** One line of what people run: name, protocols, whether it is what IANA registered, and what this port is for. */
export function serviceLine({ service, entry }: ServiceOnPort, { words, locale }: PortlyContext): Text {
  const use = entry.use ? say`: ${entry.use[locale]}` : [];
  const registered = entry.registered === undefined ? "" : `, ${words.port.registeredToo}`;
  const span = entry.to === undefined ? "" : `${portSpan(entry)}, `;
  return say`${strong(service.name)} (${span}${protocolNames(entry.protocols)}${registered})${use}`;
}

/** "**DNS**: turns names into addresses." */
export function summaryLine(service: Service, locale: Locale): Text {
  return say`${strong(service.name)}: ${service.summary[locale]}`;
}

export const sourceLink = (service: Service): Span => link(service.source.title, service.source.url);

/** The page of the registry that names come from. */
export const ianaLink: Span = link("IANA", "https://www.iana.org/assignments/service-names-port-numbers");

/** Each source once, IANA first with the day of its data. */
export function sources(services: readonly Service[], { words, knowledge }: PortlyContext): Text {
  const links = services.map(sourceLink).filter((span) => span.text !== ianaLink.text);
  const unique = links.filter((span, index) => links.findIndex((other) => other.text === span.text) === index);
  const iana = say`${[ianaLink]}${words.port.asOf(knowledge.about.updated)}`;
  return say`${words.port.sources}${joinTexts([iana, ...unique.map((span) => [span])], ", ")}`;
}

/** The encrypted siblings of a service, each with its ports, and why it takes TCP or UDP; only what there is to tell. */
export function serviceFields(service: Service, { words, locale, knowledge }: PortlyContext): readonly Field[] {
  const siblings = (service.encrypted ?? []).map(knowledge.serviceById).filter((other) => other !== undefined);
  const named = siblings.map((other) => `${other.name} (${portNames(mainPorts(other))})`).join(", ");
  return [
    ...(siblings.length > 0 ? [{ name: words.service.fieldEncrypted, value: say`${named}` }] : []),
    ...(service.transport ? [{ name: words.service.fieldTransport, value: say`${service.transport[locale]}` }] : []),
  ];
}

/** A button that asks something and answers only who presses it. */
export const askButton = (label: string, call: Call): Button => ({ label, call, effect: "reply" });

export const portCall = (query: string | number): Call => ({ command: "port", options: { query: String(query) } });

/** "853 · DNS over TLS" for the first port of a service. */
export function serviceButton(service: Service, { words }: PortlyContext): Button | undefined {
  const port = service.ports[0]?.port;
  return port === undefined ? undefined : askButton(words.port.buttonPort(port, service.name), portCall(port));
}

const topicCall = (topic: string): Call => ({ command: "socket explain", options: { topic } });

/** A button to the lesson that explains a card. */
export function lessonLink(id: string, { lessons, locale }: PortlyContext): readonly Button[] {
  const lesson = lessons.lesson(id, locale);
  return lesson ? [askButton(lesson.short, topicCall(id))] : [];
}

/** The lesson behind a port's range: clients' ports and port 0 have one of their own. */
export function rangeButton({ words }: PortlyContext, port?: number): Button {
  const isDynamic = port !== undefined && rangeOf(port).id === "dynamic";
  const topic = port === 0 ? "port-zero" : isDynamic ? "ephemeral-ports" : "ranges";
  return askButton(words.port.buttonRange, topicCall(topic));
}

/** Services that a reader would look at next: encrypted siblings first, then related ones, each once. */
export function relatedServices(services: readonly Service[], context: PortlyContext): readonly Service[] {
  const ids = services.flatMap((service) => [...(service.encrypted ?? []), ...(service.related ?? [])]);
  const found = [...new Set(ids)].map(context.knowledge.serviceById);
  return found.filter((service) => service !== undefined).filter((service) => !services.includes(service));
}
