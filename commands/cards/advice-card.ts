// The cards of advice on one port: whether to open it, and how to find what holds it.

import { actions, type Block, type Card, say, strong, type Text } from "../../src/core/card.ts";
import type { Service } from "../../src/ports/service.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lessonLink, lines, portCall, relatedServices, serviceButton, sources } from "./names.ts";
import { type PortFacts, shortName, toldServices } from "./port-card.ts";

/** The verdict on one service, and its reason. */
function verdict(service: Service, { words, locale, knowledge }: PortlyContext): Text {
  const { level, why } = service.exposure;
  const siblings = (service.encrypted ?? []).map(knowledge.serviceById).filter((other) => other !== undefined);
  const names = siblings.map((other) => `${other.name} (${other.ports[0]?.port})`).join(", ");
  const instead = siblings.length === 0 ? [] : say`\n${words.safety.instead(names)}`;
  return say`${strong(`${service.name}: ${words.safety.levels[level]}.`)} ${why[locale]}${instead}`;
}

const backButton = (facts: PortFacts, context: PortlyContext) =>
  askButton(context.words.port.buttonPort(facts.port, shortName(facts, context)), portCall(facts.port));

/** Whether a port may be opened to the internet: the advice for what people run there. Nothing is scanned. */
export function safetyCard(facts: PortFacts, context: PortlyContext): Card {
  const { words } = context;
  const told = toldServices(facts);
  const text = told.length === 0 ? words.safety.unknown : lines(told.map((service) => verdict(service, context)));
  const siblings = relatedServices(told, context).filter((service) =>
    told.some(({ encrypted = [] }) => encrypted.includes(service.id)),
  );
  const buttons = siblings.slice(0, 3).map((service) => serviceButton(service, context));
  return {
    title: words.safety.heading(facts.port),
    tone: "answer",
    blocks: [
      { kind: "text", text },
      { kind: "context", text: say`${words.safety.noScan} ${sources(told, context)}` },
      ...actions([...buttons.filter((button) => button !== undefined), backButton(facts, context)]),
    ],
  };
}

interface Commands {
  readonly linux: string;
  readonly macos: string;
  readonly windows: string;
  readonly docker: string;
}

/** Commands that only look; `ss` of iproute2, `lsof`, PowerShell's NetTCPIP module, and docker. */
export function findCommands(port: number, isUdp: boolean): Commands {
  return {
    linux: isUdp ? `sudo ss -lunp 'sport = :${port}'` : `sudo ss -ltnp 'sport = :${port}'`,
    macos: isUdp ? `sudo lsof -nP -iUDP:${port}` : `sudo lsof -nP -iTCP:${port} -sTCP:LISTEN`,
    windows: isUdp
      ? `Get-Process -Id (Get-NetUDPEndpoint -LocalPort ${port}).OwningProcess`
      : `Get-Process -Id (Get-NetTCPConnection -LocalPort ${port} -State Listen).OwningProcess`,
    docker: `docker ps --filter publish=${port}${isUdp ? "/udp" : ""}`,
  };
}

const airplayPorts: ReadonlySet<number> = new Set([5000, 7000]);
const webPorts: ReadonlySet<number> = new Set([80, 443]);

/** UDP where that was asked for, or where it is all that the port is used for. */
function isOnlyUdp({ protocol, services, assignment }: PortFacts): boolean {
  if (protocol) return protocol === "udp";
  const spoken = [
    ...services.map(({ entry }) => entry.protocols),
    ...assignment.registrations.map((row) => row.protocols),
  ];
  return spoken.length > 0 && spoken.flat().every((name) => name === "udp");
}

/** How to find what listens on a port, and how to end it: find before kill. */
export function holderCard(facts: PortFacts, context: PortlyContext): Card {
  const { words } = context;
  const isUdp = isOnlyUdp(facts);
  const found = findCommands(facts.port, isUdp);
  const steps = (["linux", "macos", "windows", "docker"] as const).flatMap((system): readonly Block[] => [
    { kind: "heading", text: words.holder[system] },
    { kind: "code", code: found[system] },
  ]);
  const remarks = [
    ...(airplayPorts.has(facts.port) && !isUdp ? [words.holder.airplay] : []),
    ...(webPorts.has(facts.port) && !isUdp ? [words.holder.httpSys] : []),
    words.holder.end,
    words.holder.nothing,
  ];
  return {
    title: words.holder.heading(facts.port, isUdp ? "UDP" : "TCP"),
    tone: "answer",
    blocks: [
      { kind: "text", text: words.holder.first },
      ...steps,
      { kind: "list", items: remarks },
      ...actions([backButton(facts, context), ...lessonLink("address-in-use", context)]),
    ],
  };
}
