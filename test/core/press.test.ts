import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePress, encodePress } from "../../src/core/press.ts";

describe("a press", () => {
  test("comes back from its encoding as it was", () => {
    const press = {
      call: { command: "port", options: { query: "레디스", private: true } },
      effect: "update",
      locale: "ko",
    } as const;
    expect(decodePress(encodePress(press))).toEqual(press);
  });

  test("is short enough for a custom id of Discord", () => {
    const press = {
      call: { command: "socket explain", options: { topic: "ranges" } },
      effect: "reply",
      locale: "en",
    } as const;
    expect(encodePress(press).length).toBeLessThanOrEqual(100);
  });

  test.each([
    "",
    "port",
    "[]",
    "{}",
    "null",
    '["port"]',
    '["port",null]',
    '["port",[]]',
    "[1,{}]",
    '["port",{"query":5}]',
  ])("%j is none", (encoded) => {
    expect(decodePress(encoded)).toBeUndefined();
  });

  test("an unknown effect or language falls back to the harmless one", () => {
    expect(decodePress('["port",{},7,"x"]')).toMatchObject({ effect: "reply", locale: "en" });
  });

  test("any text is read without an exception", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decodePress(text)));
  });
});
