// The curated catalogue in memory: what people run on which port.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Family, Service, ServicePort } from "./service.ts";
import { keysOf } from "./service-keys.ts";

/** A service seen from one of its ports. */
export interface ServiceOnPort {
  readonly service: Service;
  readonly entry: ServicePort;
  /**
   * How likely somebody who meets the port meets this service: from 0 to 6, larger is likelier. Below 0 where the port only
   * lies in a range so wide that this says nearly nothing.
   */
  readonly likelihood: number;
}

export interface Catalogue {
  readonly families: readonly Family[];
  readonly services: readonly Service[];
  /** Services on a port (0 to 65535), the most likely first. */
  servicesOn(port: number): readonly ServiceOnPort[];
  serviceById(id: string): Service | undefined;
  /** The service that has a name of this search key, among its id, name, aliases and Korean names. */
  serviceByKey(key: string): Service | undefined;
  /** Every listed port on which something is run, the best known first. */
  readonly popularPorts: readonly number[];
}

/** The check is loaded where the catalogue is checked: a single answer starts quicker without it. */
const load = createRequire(import.meta.url);

const catalogueFolder = new URL("../../data/services/", import.meta.url);

/** Above this many ports an entry is a range to search, not numbers to list. */
const widestListed = 64;

/** A range of more ports than this tells nothing of a single one: the ports of voice, or of clients. */
const widestTelling = 4096;

const width = (entry: ServicePort) => (entry.to ?? entry.port) - entry.port;

/** Nor does one of more ports than this, where it is only a secondary one of the service. */
const widestSecondary = 16;

/**
 * The popularity, one more where IANA registered the port for the service, one less where it is only a secondary port of it,
 * two less where it is one of very many.
 */
function toServiceOnPort(service: Service, entry: ServicePort): ServiceOnPort {
  const isMain = service.ports[0]?.port === entry.port;
  if (width(entry) > (isMain ? widestTelling : widestSecondary)) return { service, entry, likelihood: -1 };
  const registered = entry.registered === undefined ? 0 : 1;
  const lessFor = (isMain ? 0 : 1) + (width(entry) > widestListed ? 2 : 0);
  return { service, entry, likelihood: Math.max(0, service.popularity + registered - lessFor) };
}

const likeliestFirst = (a: ServiceOnPort, b: ServiceOnPort) => b.likelihood - a.likelihood;

/** Each file of data/services as it is. */
export function readCatalogueFiles(folder: URL = catalogueFolder): readonly Buffer[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => readFileSync(new URL(file, folder)));
}

/** Reads data/services and checks it. @throws Error that lists every problem with its file and entry */
export function readCheckedFamilies(folder: URL = catalogueFolder): readonly Family[] {
  const families = readCatalogueFiles(folder).map((file) => JSON.parse(file.toString("utf8")) as Family);
  const { checkCatalogue } = load("./check-catalogue.ts") as typeof import("./check-catalogue.ts");
  const problems = checkCatalogue(families);
  if (problems.length > 0) throw new Error(`The catalogue has faults:\n${problems.join("\n")}`);
  return families;
}

/** Indexes the catalogue by port and id. */
export function createCatalogue(families: readonly Family[] = readCheckedFamilies()): Catalogue {
  const services = families.flatMap((family) => family.services);
  const byId = new Map(services.map((service) => [service.id, service]));
  let byKey: ReadonlyMap<string, Service> | undefined;
  const byPort = new Map<number, ServiceOnPort[]>();
  const wide: ServiceOnPort[] = [];
  const commonFirst = services.toSorted((a, b) => b.popularity - a.popularity);
  for (const service of commonFirst) {
    for (const entry of service.ports) {
      if (width(entry) > widestListed) {
        wide.push(toServiceOnPort(service, entry));
        continue;
      }
      const found = toServiceOnPort(service, entry);
      for (let port = entry.port; port <= (entry.to ?? entry.port); port += 1) {
        const known = byPort.get(port);
        if (known) known.push(found);
        else byPort.set(port, [found]);
      }
    }
  }
  for (const found of byPort.values()) found.sort(likeliestFirst);
  const likelihoodOf = (port: number) => byPort.get(port)?.[0]?.likelihood ?? 0;
  const listed = services.flatMap((service) => service.ports.map((entry) => entry.port));
  const popularPorts = [...new Set(listed)].sort((a, b) => likelihoodOf(b) - likelihoodOf(a) || a - b);
  return {
    families,
    services,
    serviceById: (id) => byId.get(id),
    serviceByKey: (key) => {
      byKey ??= new Map(services.flatMap((service) => Array.from(keysOf(service).all, (own) => [own, service])));
      return byKey.get(key);
    },
    popularPorts,
    servicesOn: (port) => {
      const spanning = wide.filter(({ entry }) => port >= entry.port && port <= (entry.to ?? entry.port));
      return [...(byPort.get(port) ?? []), ...spanning].sort(likeliestFirst);
    },
  };
}
