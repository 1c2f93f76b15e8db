import { describe, expect, test } from "vitest";
import { answer, read } from "../helpers/answer-in.ts";

describe("/socket", () => {
  test("explains in short when nothing is named, with buttons to ports, ranges and sockets", async () => {
    const { card, intent } = await answer("/socket");
    expect(intent).toBe("socket explain");
    const labels = card.blocks.flatMap((block) =>
      block.kind === "actions" ? block.buttons.map(({ label }) => label) : [],
    );
    expect(labels).toEqual(["Ports", "Ranges", "Sockets", "Port and socket side by side"]);
  });

  test.each(["ranges", "Range", "범위"])("finds the topic %s", async (topic) => {
    expect((await answer(`/socket explain ${topic}`)).card.title).toBe("The three ranges of ports");
  });

  test("tells which topics there are when it does not know one", async () => {
    expect(await read("/socket explain cheese")).toContain("overview, ports, ranges, sockets");
  });

  test("compares port and socket row by row", async () => {
    const text = await read("/socket compare");
    expect(text).toMatch(/Port: a number\n {2}Socket: an endpoint/);
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
