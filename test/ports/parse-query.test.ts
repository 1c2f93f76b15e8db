import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/ports/parse-query.ts";

const port = (number: number) => ({ query: { kind: "port", port: number } });

describe("a query", () => {
  test.each([
    ["53", port(53)],
    ["0", port(0)],
    ["65535", port(65535)],
    ["00080", port(80)],
    ["+80", port(80)],
    ["０５３", port(53)],
    ["８０８０", port(8080)],
    [":8080", port(8080)],
    ["\u202e80\u200b", port(80)],
    ["8,080", port(8080)],
    ["port 22", port(22)],
    ["53번 포트?", port(53)],
    ["포트 53", port(53)],
    ["53/udp", { ...port(53), protocol: "udp" }],
    ["udp/53", { ...port(53), protocol: "udp" }],
    ["UDP 53", { ...port(53), protocol: "udp" }],
    ["redis udp", { query: { kind: "name", name: "redis" }, protocol: "udp" }],
    ["22,80,443", { query: { kind: "list", ports: [22, 80, 443] } }],
    ["22 80 443", { query: { kind: "list", ports: [22, 80, 443] } }],
    ["80 and 443", { query: { kind: "list", ports: [80, 443] } }],
    ["443, 443", port(443)],
    ["80,8000-8002", { query: { kind: "list", ports: [80, 8000, 8001, 8002] } }],
    ["65,535", { query: { kind: "list", ports: [65, 535], joined: 65535 } }],
    ["8000-8010", { query: { kind: "range", from: 8000, to: 8010 } }],
    ["8000 – 8010", { query: { kind: "range", from: 8000, to: 8010 } }],
    ["80-80", port(80)],
    ["1-65535", { query: { kind: "range", from: 1, to: 65535 } }],
    ["sql server", { query: { kind: "name", name: "sql server" } }],
    ["next.js", { query: { kind: "name", name: "next.js" } }],
    ["redis:latest", { query: { kind: "name", name: "redis:latest" } }],
    ["__proto__", { query: { kind: "name", name: "__proto__" } }],
    ["<!channel>", { query: { kind: "name", name: "<!channel>" } }],
  ])("%j is read", (typed, read) => {
    expect(parseQuery(typed)).toEqual(read);
  });

  test.each([
    ["http://localhost", { scheme: "http", host: "localhost", hostKind: "localhost", port: 80, portFrom: "scheme" }],
    [
      "HTTPS://Example.com/a?b#c",
      { scheme: "https", host: "Example.com", hostKind: "name", port: 443, portFrom: "scheme" },
    ],
    [
      "<http://example.com|example.com>",
      { scheme: "http", host: "example.com", hostKind: "name", port: 80, portFrom: "scheme" },
    ],
    [
      "ftp://192.0.2.1:21",
      { scheme: "ftp", host: "192.0.2.1", ipVersion: 4, hostKind: "documentation", port: 21, portFrom: "written" },
    ],
    ["192.0.2.1:5432", { host: "192.0.2.1", ipVersion: 4, hostKind: "documentation", port: 5432, portFrom: "written" }],
    [
      "[2001:db8::1]:443",
      { host: "2001:db8::1", ipVersion: 6, hostKind: "documentation", port: 443, portFrom: "written" },
    ],
    [
      "https://[2001:db8::1]:8443/x",
      {
        scheme: "https",
        host: "2001:db8::1",
        ipVersion: 6,
        hostKind: "documentation",
        port: 8443,
        portFrom: "written",
      },
    ],
    ["localhost:3000", { host: "localhost", hostKind: "localhost", port: 3000, portFrom: "written" }],
    ["0.0.0.0:80", { host: "0.0.0.0", ipVersion: 4, hostKind: "all-interfaces", port: 80, portFrom: "written" }],
    ["10.0.0.3:5432", { host: "10.0.0.3", ipVersion: 4, hostKind: "private", port: 5432, portFrom: "written" }],
    ["[::1]:80", { host: "::1", ipVersion: 6, hostKind: "loopback", port: 80, portFrom: "written" }],
    [
      "postgres://me:secret@db.internal/app",
      { scheme: "postgres", host: "db.internal", hostKind: "name", port: 5432, portFrom: "scheme" },
    ],
    ["jdbc:mysql://db:3307/app", { scheme: "mysql", host: "db", hostKind: "name", port: 3307, portFrom: "written" }],
  ])("%j is taken apart", (typed, address) => {
    expect(parseQuery(typed)).toEqual({ query: { kind: "address", address } });
  });

  test.each([
    ["65536", "port-too-large", { given: "65536" }],
    ["99999999999999999999", "port-too-large", {}],
    ["localhost:70000", "port-too-large", { given: "70000" }],
    ["1-70000", "port-too-large", { given: "70000" }],
    ["-1", "port-negative", { given: "-1" }],
    ["3.5", "port-fraction", { given: "3.5" }],
    ["1e3", "port-exponent", { given: "1e3", port: 1000 }],
    ["1e9", "port-exponent", { given: "1e9", port: undefined }],
    ["0x50", "port-hexadecimal", { given: "0x50", port: 80 }],
    ["٣", "port-foreign-digits", { given: "٣", port: 3 }],
    ["५३", "port-foreign-digits", { port: 53 }],
    ["10-5", "range-backwards", { from: 10, to: 5 }],
    ["22,abc", "list-item", { given: "abc" }],
    ["1-60, 100-160", "list-too-long", { limit: 100 }],
    ["192.0.2.1", "no-port-in-it", { given: "192.0.2.1" }],
    ["2001:db8::1", "ipv6-needs-brackets", { given: "2001:db8::1" }],
    ["192.0.2.999:80", "address-invalid", {}],
    ["http://:80x", "address-invalid", {}],
    ["foo://bar", "scheme-unknown", { scheme: "foo" }],
  ])("%j is refused as %s", (typed, id, context) => {
    expect(parseQuery(typed)).toMatchObject({ kind: "fault", id, context });
  });

  test("never shows what may be a password", () => {
    for (const typed of [
      "postgres://me:hunter2@bad_host!:1",
      "foo://me:hunter2@host",
      "http://me:hunter2@host:99999",
    ]) {
      expect(JSON.stringify(parseQuery(typed))).not.toContain("hunter2");
    }
  });

  test("reads 100 ports of a list and not 101", () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(",");
    expect(parseQuery(list(100))).toMatchObject({ query: { kind: "list" } });
    expect(parseQuery(list(101))).toMatchObject({ id: "list-too-long" });
  });

  test("any port number is read as itself, in every way of writing it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65535 }), (number) => {
        const wide = String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
        for (const typed of [`${number}`, wide, `port ${number}`, `${number}번`, `:${number}`, `tcp/${number}`]) {
          expect(parseQuery(typed)).toMatchObject(port(number));
        }
      }),
    );
  });

  test("any text is read or refused, never thrown at", () => {
    const pieces = fc.constantFrom(
      "80",
      ",",
      "-",
      ":",
      "/",
      "[",
      "]",
      "::",
      "http://",
      "@",
      "udp",
      " ",
      "번",
      "٣",
      "0x",
      "e",
      ".",
    );
    const mixed = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          mixed.map((parts) => parts.join("")),
        ),
        (typed) => {
          expect(parseQuery(typed)).toBeTypeOf("object");
        },
      ),
      { numRuns: 2000 },
    );
  });
});
