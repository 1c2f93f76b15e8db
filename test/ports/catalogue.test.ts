import { describe, expect, test } from "vitest";
import { createCatalogue, readCheckedFamilies } from "../../src/ports/catalogue.ts";
import { checkCatalogue } from "../../src/ports/check-catalogue.ts";
import { createIanaRegistry } from "../../src/ports/iana-registry.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";
import type { Family, Service } from "../../src/ports/service.ts";

const families = readCheckedFamilies();
const catalogue = createCatalogue(families);
const registry = createIanaRegistry();
const knowledge = createKnowledge(registry, catalogue);
knowledge.warmUp();
const entries = families.flatMap(({ family, services }) =>
  services.map((service) => ({ file: `${family}.json`, service })),
);

describe("the catalogue", () => {
  test("has at least 500 services on at least 430 ports", () => {
    expect(entries.length).toBeGreaterThanOrEqual(500);
    expect(catalogue.popularPorts.length).toBeGreaterThanOrEqual(430);
  });

  test("calls a port registered only where IANA gave it to that very name", () => {
    for (const { file, service } of entries) {
      for (const { port, registered, protocols } of service.ports) {
        if (registered === undefined) continue;
        const rows = registry
          .assignmentOf(port)
          .registrations.filter(({ name }) => name.toLowerCase() === registered.toLowerCase());
        const spoken = rows.flatMap((row) => (row.protocols.length === 0 ? protocols : row.protocols));
        expect(
          protocols.some((protocol) => spoken.includes(protocol)),
          `${file}: ${service.id}: ${port} ${registered}`,
        ).toBe(true);
      }
    }
  });

  test("every name of every service finds it, at the first place", () => {
    for (const { file, service } of entries) {
      for (const word of [service.id, service.name, ...service.aliases, ...service.korean]) {
        const where = `${file}: ${service.id}: ${word}`;
        expect(knowledge.find(word), where).toMatchObject({
          kind: "found",
          how: "exact",
          hit: { service: { id: service.id } },
        });
      }
    }
  });

  test("every service is found on each of its ports", () => {
    for (const { service } of entries) {
      for (const { port, to = port } of service.ports) {
        expect(knowledge.servicesOn(port).map(({ service: found }) => found.id)).toContain(service.id);
        expect(knowledge.servicesOn(to).map(({ service: found }) => found.id)).toContain(service.id);
      }
    }
  });

  test("Korean is written as polite sentences", () => {
    for (const { file, service } of entries) {
      for (const text of [service.summary.ko, service.exposure.why.ko, service.transport?.ko ?? "그래요."]) {
        expect(text, `${file}: ${service.id}`).toMatch(/[가-힣].*요[.!]$/s);
      }
    }
  });
});

describe("a fault in the catalogue", () => {
  const service: Service = {
    id: "sound",
    name: "Sound",
    aliases: ["fine"],
    korean: ["사운드"],
    ports: [{ port: 1, protocols: ["tcp"] }],
    summary: { en: "It is.", ko: "그래요." },
    source: { title: "IANA", url: "https://www.iana.org/" },
    popularity: 1,
    exposure: { level: "inside", why: { en: "Because.", ko: "그래서요." } },
  };
  const familyOf = (...services: unknown[]): Family[] => [
    { family: "test", name: { en: "Test", ko: "시험" }, aliases: [], services: services as Service[] },
  ];

  test("is not found where there is none", () => {
    expect(checkCatalogue(familyOf(service))).toEqual([]);
  });

  test.each([
    [{ ...service, id: "Not Kebab" }, "id"],
    [{ ...service, korean: [] }, "korean"],
    [{ ...service, ports: [] }, "ports"],
    [{ ...service, ports: [{ port: 65536, protocols: ["tcp"] }] }, "65536"],
    [{ ...service, ports: [{ port: 0, protocols: ["tcp"] }] }, "port 0"],
    [{ ...service, ports: [{ port: 1, protocols: ["icmp"] }] }, "protocols"],
    [{ ...service, ports: [{ port: 9, to: 3, protocols: ["tcp"] }] }, "range"],
    [{ ...service, summary: { en: "Only English." } }, "summary"],
    [{ ...service, source: { title: "x", url: "http://insecure.example" } }, "source"],
    [{ ...service, popularity: 6 }, "popularity"],
    [{ ...service, exposure: { level: "often", why: service.summary } }, "exposure"],
    [{ ...service, colour: "red" }, "colour"],
    [{ ...service, related: ["nobody"] }, "nobody"],
    [{ ...service, encrypted: ["sound"] }, "sound"],
  ])("is told with file and entry: %#", (faulty, told) => {
    const problems = checkCatalogue(familyOf(faulty));
    expect(problems[0]).toMatch(/^test\.json: /);
    expect(problems.join("\n")).toContain(told);
  });

  test("is told when a word belongs to two services, or an id is used twice", () => {
    expect(
      checkCatalogue(familyOf(service, { ...service, id: "other", name: "Other", korean: ["다른"] }))[0],
    ).toContain("fine");
    expect(checkCatalogue(familyOf(service, service))[0]).toContain("twice");
  });
});
