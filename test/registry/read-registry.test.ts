import { describe, expect, test } from "vitest";
import { createIanaRegistry } from "../../src/ports/iana-registry.ts";
import { encodeRegistry, readStoredRegistry } from "../../src/ports/stored-registry.ts";
import { readRegistry } from "../../src/registry/read-registry.ts";
import { registryCsv, registryXml } from "../helpers/registry-files.ts";

const csv = registryCsv();
const xml = registryXml();

function open(text: string) {
  const { records, updated } = readRegistry(text);
  return createIanaRegistry(
    readStoredRegistry(encodeRegistry(records, { updated, takenIn: 0, records: records.length })),
  );
}

describe.each([
  ["CSV", csv],
  ["XML", xml],
])("IANA's registry as %s", (_form, text) => {
  const registry = open(text);

  test("has about 14,500 records, those without a port included", () => {
    expect(readRegistry(text).records.length).toBeGreaterThan(14_000);
  });

  test("tells references, dates, notes and reported use", () => {
    expect(registry.assignmentOf(443).registrations).toContainEqual(
      expect.objectContaining({
        name: "https",
        details: { registered: "2021-10-01", references: ["RFC9110", "RFC9293"] },
      }),
    );
    expect(registry.assignmentOf(22).registrations[0]?.details).toEqual({
      modified: "2021-03-04",
      references: ["RFC4251"],
    });
    expect(registry.assignmentOf(79).unauthorized).toEqual(["Unauthorized use by some mail users"]);
  });

  test("reads quotes, commas and lines within a field", () => {
    const { details } = registry.assignmentOf(3000).registrations.find(({ name }) => name === "hbci") ?? {};
    expect(details).toEqual({ registered: "2000-01", notes: 'Notes with a "quote", a comma and a second line' });
  });

  test("reads rows of several ports", () => {
    expect(registry.assignmentOf(6063).registrations).toMatchObject([{ name: "x11", protocols: ["tcp", "udp"] }]);
    expect(registry.assignmentOf(5).unauthorized).toEqual(["Seen on 5"]);
  });

  test("says the same of every port as the data it was made from", () => {
    const packaged = createIanaRegistry();
    const plain = (port: number, from: typeof registry) => {
      const { status, reserved, registrations } = from.assignmentOf(port);
      return { status, reserved, names: registrations.map(({ name, protocols }) => [name, protocols]) };
    };
    expect(registry.registeredNames().length).toBe(packaged.registeredNames().length);
    for (let port = 0; port <= 65535; port += 1) expect(plain(port, registry)).toEqual(plain(port, packaged));
    expect(registry.countIn(0, 65535)).toEqual(packaged.countIn(0, 65535));
  });
});

test("the day of the data is what the file says, else its latest change", () => {
  expect(open(xml).about).toEqual({ origin: "iana", updated: "2026-11-18" });
  expect(open(csv).about.updated).toBe("2021-10-01");
});

describe("a file that is not IANA's whole registry is refused, and why", () => {
  const header = csv.slice(0, csv.indexOf("\r\n"));
  const rest = csv.slice(header.length);
  test.each([
    ["nothing", "", "is empty"],
    ["blanks", " \n\n", "is empty"],
    ["a web page", "<!DOCTYPE html><html><body>Log in to the hotel's network</body></html>", "is a web page"],
    ["other CSV", "a,b,c\n1,2,3\n", "lacks the columns Service Name, Port Number"],
    ["a missing column", header.replace("Reference,", "") + rest, "lacks the columns Reference"],
    ["half of the CSV", csv.slice(0, csv.length / 2), "is not whole CSV"],
    ["half of the CSV, cut between lines", csv.slice(0, csv.indexOf("\r\n", csv.length / 2)), "at least 12000"],
    ["a quote that never ends", csv.replace('"Notes', '"Notes "'), "is not whole CSV"],
    ["the head alone", header, "has 0 records"],
    ["a port beyond the last one", csv.replace("ssh,22,tcp", "ssh,70000,tcp"), 'has "70000" for a port number (line'],
    ["a range turned round", csv.replace("6000-6063", "6063-6000"), 'has "6063-6000" for a port number'],
    ["a protocol there is not", csv.replace("ssh,22,tcp", "ssh,22,icmp"), 'has "icmp" for a transport protocol'],
    ["rows that lost SSH", csv.replaceAll(/^ssh,22,.*\r\n/gm, ""), "does not have ssh on 22"],
    ["half of the XML", xml.slice(0, xml.length / 2), "is not whole XML"],
    ["other XML", '<?xml version="1.0"?><registry id="protocol-numbers"></registry>', "not IANA's registry"],
    ["noise", "\u0001\u0002\u0003", "lacks the columns"],
  ])("%s", (_what, text, message) => {
    expect(() => readRegistry(text)).toThrow(message);
  });

  test("far fewer records than are in use", () => {
    expect(() => readRegistry(csv, 17_000)).toThrow("at least 15300 were expected");
  });
});

describe("data that were taken in", () => {
  const { records, updated } = readRegistry(csv);
  const text = encodeRegistry(records, { updated, takenIn: 0, records: records.length });

  test("are refused when their end is missing, or when they are something else", () => {
    expect(() => readStoredRegistry(text.slice(0, -100))).toThrow("has no end");
    expect(() => readStoredRegistry("{}\nend\n")).toThrow("portly registry");
    expect(() => readStoredRegistry("")).toThrow();
  });

  test("say the same of a port before and after all of them were read", () => {
    const fresh = createIanaRegistry(readStoredRegistry(text));
    const read = createIanaRegistry(readStoredRegistry(text));
    read.registeredNames();
    for (let port = 0; port <= 65535; port += 61) expect(fresh.assignmentOf(port)).toEqual(read.assignmentOf(port));
  });
});
