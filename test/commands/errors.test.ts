import { describe, expect, test } from "vitest";
import { locales } from "../../src/core/locale.ts";
import { messages } from "../../src/messages/index.ts";
import { errorIds } from "../../src/ports/known-errors.ts";
import { answer, read } from "../helpers/answer-in.ts";

describe("/port with an error message", () => {
  test("says what it means, what to do, and how to look, for the port in it", async () => {
    const text = await read("/port Error: listen EADDRINUSE: address already in use :::3000");
    expect(text).toMatch(/^Address already in use \(port 3000\)/);
    expect(text).toContain("sudo ss -ltnp 'sport = :3000'");
    expect(text).toContain("What holds 3000?: /port 3000 holder");
    expect((await answer("/port EADDRINUSE :::3000")).ports).toEqual([3000]);
  });

  test("answers in Korean, too", async () => {
    const text = await read("/port connect ECONNREFUSED 127.0.0.1:5432", "ko");
    expect(text).toMatch(/^연결 거부 \(5432번 포트\)/);
    expect(text).toContain("5432번은 누가 쓰나요?");
  });

  test("answers without a port, too", async () => {
    const { ok, ports } = await answer("/port WinError 10048");
    expect([ok, ports]).toEqual([true, []]);
  });

  test.each(locales)("every error has its words in %s", (locale) => {
    for (const id of errorIds) expect(messages[locale].errors.kinds[id].steps.length).toBeGreaterThan(1);
  });
});
