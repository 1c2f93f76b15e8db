// Ports for a new service: free of assignments, of what people run, of ports for clients and of what browsers refuse.

import { isBlockedByBrowsers } from "./blocked-by-browsers.ts";
import type { Catalogue } from "./catalogue.ts";
import type { IanaRegistry } from "./iana-registry.ts";

/** Below 1024 needs a privilege; old systems handed 1024 to 5000 to clients. */
const lowest = 5001;
/** At 30000 Kubernetes' NodePorts begin, at 32768 what Linux hands to clients. */
const highest = 29_999;

type Known = Pick<IanaRegistry, "assignmentOf"> & Pick<Catalogue, "servicesOn">;

/** Whether nothing speaks against a new service on this port. */
export function isFreeToPick(port: number, { assignmentOf, servicesOn }: Known): boolean {
  if (port < lowest || port > highest || isBlockedByBrowsers(port)) return false;
  if (servicesOn(port).some(({ likelihood }) => likelihood >= 0)) return false;
  return assignmentOf(port).status === "unassigned";
}

/**
 * The free ports nearest to `near`, the nearest first (of two equally near ones the higher). The same question always has
 * the same answer.
 * @param near any port number, 0 to 65535
 * @param count how many, at least 1
 */
export function pickPorts(near: number, count: number, known: Known): readonly number[] {
  const found: number[] = [];
  for (let distance = 0; distance <= 65_535 && found.length < count; distance += 1) {
    const sides = distance === 0 ? [near] : [near + distance, near - distance];
    found.push(...sides.filter((port) => isFreeToPick(port, known)));
  }
  return found.slice(0, count);
}
