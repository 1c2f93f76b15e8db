// The ports that a service is known by.

import type { Service, ServicePort } from "./service.ts";

/** The first entry, and every other one that IANA registered for the service; each number once. */
export function mainPorts({ ports }: Service): readonly ServicePort[] {
  const main = ports.filter((entry, index) => index === 0 || entry.registered !== undefined);
  return [...new Map(main.toReversed().map((entry) => [entry.port, entry])).values()].reverse();
}
