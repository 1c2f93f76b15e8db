import { expect, test } from "vitest";
import { watchChanges } from "../../src/samples/watch-changes.ts";
import { inMemory } from "../../src/storage/in-memory.ts";
import { openStorage } from "../../src/storage/index.ts";

const place = { platform: "playground", id: "p" };
const person = { platform: "playground", id: "ada" };

test("to read changes nothing", async () => {
  const { storage, hasChanged } = watchChanges(openStorage({ dataDir: inMemory }));
  await storage.check();
  expect(await storage.teamPorts.list(place)).toEqual([]);
  expect(await storage.teamPorts.owners(0)).toEqual([]);
  expect(await storage.schedules.list(place)).toEqual([]);
  expect(await storage.rounds.find("none")).toBeUndefined();
  expect(await storage.preferences.ofPerson(person)).toEqual({});
  expect(hasChanged()).toBe(false);
  await storage.close();
});

test("a change is told once, whatever is changed", async () => {
  const { storage, hasChanged } = watchChanges(openStorage({ dataDir: inMemory }));
  const changes: readonly (() => Promise<unknown>)[] = [
    () => storage.teamPorts.add(place, { port: 8123, name: "billing" }, person, 1, 200),
    () => storage.teamPorts.remove(place, 8123),
    () => storage.preferences.changePerson(person, { locale: "ko" }, 1),
    () => storage.rounds.reveal("none", 1),
    () => storage.forget(person, 1),
  ];
  for (const change of changes) {
    await change();
    expect(hasChanged()).toBe(true);
    expect(hasChanged()).toBe(false);
  }
  await storage.close();
});
