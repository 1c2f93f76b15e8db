import { describe, expect, test } from "vitest";
import { answer, read } from "../helpers/answer-in.ts";

describe("is it safe to open", () => {
  test.each([
    ["3389", "No: keep it inside, or behind a VPN"],
    ["23", "No, never"],
    ["443", "Yes, that is what it is for"],
    ["22", "Only with encryption and a login"],
  ])("%s: %s", async (port, verdict) => {
    expect(await read(`/port ${port} safety`)).toContain(verdict);
  });

  test("names the encrypted sibling, with a button to it", async () => {
    const text = await read("/port telnet safety");
    expect(text).toContain("Encrypted instead: SSH (22)");
    expect(text).toContain("→ 22 · SSH: /port 22");
  });

  test("vouches for nothing that it does not know", async () => {
    expect(await read("/port 4 safety")).toContain("can't vouch for it");
  });

  test("answers in Korean", async () => {
    expect(await read("/port 23 safety", "ko")).toContain("아니요, 절대 열지 마세요");
  });
});

describe("what holds it", () => {
  test("finds before it ends, on each system", async () => {
    const text = await read("/port 8080 holder");
    for (const part of [
      "ss -ltnp 'sport = :8080'",
      "lsof -nP -iTCP:8080",
      "-LocalPort 8080",
      "publish=8080",
      "kill PID",
    ]) {
      expect(text).toContain(part);
    }
    expect(text.indexOf("ss -ltnp")).toBeLessThan(text.indexOf("kill PID"));
  });

  test("looks for UDP where the port is only used so, or where it is asked for", async () => {
    expect(await read("/port 123/udp holder")).toContain("ss -lunp 'sport = :123'");
    expect(await read("/port 5353 holder")).toContain("lsof -nP");
  });

  test("knows AirPlay on a Mac and HTTP.sys on Windows", async () => {
    expect(await read("/port 5000 holder")).toContain("AirPlay Receiver");
    expect(await read("/port 80 holder")).toContain("HTTP.sys");
    expect(await read("/port 8080 holder")).not.toContain("AirPlay");
  });

  test("both are buttons on every port", async () => {
    for (const line of ["/port 53", "/port 4", "/port 50000"]) {
      const { card } = await answer(line);
      const labels = card.blocks.flatMap((block) =>
        block.kind === "actions" ? block.buttons.map(({ label }) => label) : [],
      );
      expect(labels).toEqual(expect.arrayContaining(["Is it safe to open?", "What holds it?"]));
    }
  });
});

test("a port that browsers refuse says so, and only such a port", async () => {
  expect(await read("/port 6000")).toContain("ERR_UNSAFE_PORT");
  expect(await read("/port 8080")).not.toContain("ERR_UNSAFE_PORT");
});
