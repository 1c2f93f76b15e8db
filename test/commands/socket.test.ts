import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer.ts";
import { answer, read } from "../helpers/answer-in.ts";

const labelsOf = ({ card }: Answer) =>
  card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons.map(({ label }) => label) : []));

describe("/socket explain", () => {
  test("begins the tour when nothing is named", async () => {
    for (const line of ["/socket", "/socket explain", "/socket explain tour", "/socket explain 투어"]) {
      const { card, intent, ok } = await answer(line);
      expect([intent, ok, card.title]).toEqual(["socket explain", true, "1/6 · What a port is"]);
    }
  });

  test.each([
    ["ranges", "The three ranges of ports"],
    ["범위", "The three ranges of ports"],
    ["TIME_WAIT", "Why the address is already in use"],
    ["localhost", "Binding to 0.0.0.0, 127.0.0.1 or localhost"],
    ["4-tuple", "Many connections on one port"],
  ])("finds the topic %s", async (topic, title) => {
    expect(await read(`/socket explain ${topic}`)).toContain(title);
  });

  test("guesses a misspelt topic, and says so", async () => {
    const text = await read("/socket explain ephemral");
    expect(text).toMatch(/^Ephemeral ports\n\nI took ephemral for: Ephemeral ports\./);
  });

  test("names the nearest topics when it does not know one", async () => {
    const { ok, visibility } = await answer("/socket explain cheese");
    expect([ok, visibility]).toEqual([false, "private"]);
    expect(await read("/socket explain cheese")).toContain("Ports, Port ranges, Sockets");
    expect(await read("/socket explain 치즈", "ko")).toContain("포트, 포트 범위, 소켓");
  });

  test("tells a lesson at three levels, as an image and as code", async () => {
    const newcomer = await read("/socket explain port");
    const child = await read("/socket explain port child");
    const practitioner = await read("/socket explain port practitioner");
    expect(new Set([newcomer, child, practitioner]).size).toBe(3);
    expect(await read("/socket explain port city")).toContain("a numbered room = a port");
    expect(await read("/socket explain port rust")).toContain("TcpListener::bind");
    expect(await read("/socket explain tcp-or-udp go")).toContain("ListenPacket");
    expect(await read("/socket explain c")).toContain("accept(");
    expect(await read("/socket explain child")).toContain("Port and socket");
  });

  test("a lesson leads to other levels, images, code, related lessons and the tour", async () => {
    expect(labelsOf(await answer("/socket explain port"))).toEqual([
      "For a child",
      "In depth",
      "As an image: City",
      "As an image: Company phone",
      "As code",
      "Port ranges",
      "Port or socket",
      "Client and server",
      "Take the tour",
    ]);
  });

  test.each([
    ["/port 443", "ranges"],
    ["/port 50000", "ephemeral-ports"],
    ["/port 0", "port-zero"],
    ["/classify 80", "privileged-ports"],
    ["/classify 40000", "ephemeral-ports"],
    ["/port EADDRINUSE", "address-in-use"],
    ["/port ECONNREFUSED", "refused-reset-timeout"],
    ["/socket parse localhost:80", "socket-address"],
  ])("%s links to the lesson that explains it", async (line, topic) => {
    expect(await read(line)).toContain(`/socket explain ${topic}`);
  });
});

describe("the tour", () => {
  test("says to each choice why it is right or not, and goes on from there", async () => {
    const wrong = await read("/socket explain tour 2 b");
    expect(wrong).toContain("Not quite. “Registered, 1024–49151”: Many lists say so");
    expect(wrong).toContain("Next: /socket explain tour 3");
    expect(wrong).toContain("Back: /socket explain tour 1");
    expect(await read("/socket explain tour 2 a")).toContain("Right. “Well-known, 0–1023”:");
    expect(await read("/socket explain tour 2 a", "ko")).toContain("맞아요.");
  });

  test("ends with a summary and where to go on, also beyond its end", async () => {
    for (const step of [7, 9]) {
      const text = await read(`/socket explain tour ${step}`);
      expect(text).toMatch(/^What you know now/);
      expect(text).toContain("/socket explain tcp-life");
    }
    expect(await read("/socket explain tour 0")).toMatch(/^1\/6/);
  });
});

describe("/socket compare and parse", () => {
  test("compares port and socket row by row, with an image below", async () => {
    const text = await read("/socket compare");
    expect(text).toMatch(/Port: a number\n {2}Socket: an endpoint/);
    expect(text).toContain("Think of a company's phone");
    expect(await read("/socket compare", "ko")).toMatch(/포트: 숫자\n {2}소켓: 끝점/);
  });

  test.each([
    ["192.0.2.1:5432", 5432],
    ["https://[2001:db8::1]:8443", 8443],
    ["https://example.com", 443],
    [":8080", 8080],
  ])("takes %s apart", async (address, port) => {
    expect(await answer(`/socket parse ${address}`)).toMatchObject({ ok: true, ports: [port] });
  });

  test.each(["", "hello", "192.0.2.1", "2001:db8::1", "host:99999"])("refuses %j kindly", async (typed) => {
    expect(await answer(`/socket parse ${typed}`)).toMatchObject({ ok: false, visibility: "private", ports: [] });
  });
});
