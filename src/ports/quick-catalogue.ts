// The catalogue for a single answer: only the files that can hold it are parsed, all of them when the search is a wide one.

import { type Catalogue, createCatalogue } from "./catalogue.ts";
import type { Family, Service } from "./service.ts";
import { keysOf } from "./service-keys.ts";

const rangeForm = /"port":\s*(\d+),\s*"to":\s*(\d+)/g;

/** Whether a file has an entry that covers a port. */
function coversPort(file: Buffer, port: number): boolean {
  // Numbers need no decoding of the Korean around them.
  const text = file.toString("latin1");
  if (new RegExp(`"port":\\s*${port}\\b`).test(text)) return true;
  for (const [, from, to] of text.matchAll(rangeForm)) if (port >= Number(from) && port <= Number(to)) return true;
  return false;
}

/** Builds a catalogue over the files of data/services; it answers what `createCatalogue` answers. */
export function createQuickCatalogue(files: readonly Buffer[]): Catalogue {
  const parsed = new Map<Buffer, Family>();
  let everything: Catalogue | undefined;

  function parse(file: Buffer): Family {
    const family = parsed.get(file) ?? (JSON.parse(file.toString("utf8")) as Family);
    parsed.set(file, family);
    return family;
  }

  const all = (): Catalogue => {
    everything ??= createCatalogue(files.map(parse));
    return everything;
  };

  /** The service that passes the test, looked for in files that have this word in quotes. */
  function findIn(word: string, isMeant: (service: Service) => boolean): Service | undefined {
    for (const file of files) {
      if (!file.includes(`"${word}"`)) continue;
      const found = parse(file).services.find(isMeant);
      if (found) return found;
    }
    return undefined;
  }

  return {
    get families() {
      return all().families;
    },
    get services() {
      return all().services;
    },
    get popularPorts() {
      return all().popularPorts;
    },
    servicesOn: (port) => {
      if (everything) return everything.servicesOn(port);
      const families = files.filter((file) => coversPort(file, port)).map(parse);
      return createCatalogue(families).servicesOn(port);
    },
    serviceById: (id) => findIn(id, (service) => service.id === id),
    serviceByKey: (key) => findIn(key, (service) => keysOf(service).all.has(key)) ?? all().serviceByKey(key),
  };
}
