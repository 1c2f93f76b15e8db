// The card of a URL or a socket address taken apart.

import { actions, type Card, code, type Field, say, type Text } from "../../src/core/card.ts";
import { shorten } from "../../src/core/shorten.ts";
import type { SocketAddress } from "../../src/ports/socket-address.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lessonLink, portCall, sources } from "./names.ts";
import { gatherFacts, shortName, tellPort, toldServices } from "./port-card.ts";

/** An IPv6 address goes into brackets beside a port. */
const bracketed = (address: SocketAddress, host: string) => (address.ipVersion === 6 ? `[${host}]` : host);

function hostValue(address: SocketAddress, { words }: PortlyContext): Text {
  if (address.host === "") return words.address.anyHost;
  const version = address.ipVersion ? `${words.address.ipVersion(address.ipVersion)}, ` : "";
  return say`${code(shorten(address.host))}: ${version}${words.address.hostKinds[address.hostKind]}`;
}

function portValue({ port, portFrom, scheme }: SocketAddress, { words }: PortlyContext): Text {
  if (portFrom === "scheme" && scheme !== undefined) return words.address.fromScheme(port, shorten(scheme));
  return words.address.written(port);
}

/** The card of an address: its parts, and what is usually found at that port. */
export function addressCard(address: SocketAddress, context: PortlyContext): Card {
  const { words } = context;
  const { port, scheme } = address;
  const host = bracketed(address, shorten(address.host));
  const facts = gatherFacts(port, undefined, context);
  const fields: readonly Field[] = [
    ...(scheme === undefined ? [] : [{ name: words.address.scheme, value: say`${code(`${shorten(scheme)}://`)}` }]),
    { name: words.address.host, value: hostValue(address, context) },
    { name: words.address.port, value: portValue(address, context) },
    { name: words.address.service, value: tellPort(facts, context) },
  ];
  return {
    title: words.address.heading(port, host),
    tone: "answer",
    blocks: [
      ...(address.host === "" ? [] : [{ kind: "text", text: words.address.meaning(host, port) } as const]),
      { kind: "fields", fields },
      {
        kind: "context",
        text: sources(toldServices(facts), context),
      },
      ...actions([
        askButton(words.port.buttonPort(port, shortName(facts, context)), portCall(port)),
        askButton(words.compare.title, { command: "socket compare", options: {} }),
        ...lessonLink("socket-address", context),
      ]),
    ],
  };
}
