import { describe, expect, test } from "vitest";
import { createCatalogue, readCatalogueFiles } from "../../src/ports/catalogue.ts";
import { createQuickCatalogue } from "../../src/ports/quick-catalogue.ts";
import type { Service } from "../../src/ports/service.ts";
import { keysOf } from "../../src/ports/service-keys.ts";

const files = readCatalogueFiles();
const whole = createCatalogue();

describe("the catalogue for a single answer", () => {
  test("says the same of every port as the whole one", () => {
    const quick = createQuickCatalogue(files);
    const told = (port: number, { servicesOn }: typeof whole) =>
      servicesOn(port).map(({ service, entry, likelihood }) => [service.id, entry.port, likelihood]);
    const ports = [...whole.popularPorts.slice(0, 300), ...Array.from({ length: 300 }, (_, index) => index * 218)];
    for (const port of ports) expect(told(port, quick), String(port)).toEqual(told(port, whole));
  });

  test("finds every service by its id, its name and its last alias", () => {
    const quick = createQuickCatalogue(files);
    const someOf = (service: Service) => {
      const { names, all } = keysOf(service);
      return [...names, [...all].at(-1) as string];
    };
    const missing = whole.services.flatMap((service) => [
      ...(quick.serviceById(service.id)?.id === service.id ? [] : [service.id]),
      ...someOf(service).filter((key) => quick.serviceByKey(key)?.id !== service.id),
    ]);
    expect(missing).toEqual([]);
  });

  test("knows nobody by a name or id that there is not", () => {
    const quick = createQuickCatalogue(files);
    expect(quick.serviceById("nobody")).toBeUndefined();
    expect(quick.serviceByKey("nobody")).toBeUndefined();
    expect(quick.serviceById('x"y')).toBeUndefined();
  });
});
