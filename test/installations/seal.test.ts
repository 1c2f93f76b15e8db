import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSeal } from "../../src/installations/seal.ts";

const [old, young] = ["an old key of thirty-two characters!", "a young key of thirty-two characters"];

describe("a sealed text", () => {
  const seal = createSeal([old]);

  test("opens to what it was, and looks like nothing of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, purpose) => {
        const { sealed, key } = seal.close(text.toWellFormed(), purpose.toWellFormed());
        expect(seal.open(sealed, purpose.toWellFormed())).toBe(text.toWellFormed());
        expect(key).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
    expect(seal.close("xoxb-token", "slack T1").sealed).not.toContain("xoxb");
  });

  test("does not open when any byte was changed, cut off or added", () => {
    const { sealed } = seal.close("xoxb-token", "slack T1");
    const bytes = Buffer.from(sealed, "base64url");
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8((bytes.readUInt8(index) ^ change) & 0xff, index);
        expect(() => seal.open(changed.toString("base64url"), "slack T1")).toThrow();
      }),
    );
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => seal.open(bytes.subarray(0, length).toString("base64url"), "slack T1")).toThrow();
    expect(() => seal.open(Buffer.concat([bytes, Buffer.of(0)]).toString("base64url"), "slack T1")).toThrow();
  });

  test("does not open for another workspace, and the reason tells nothing of it", () => {
    const { sealed } = seal.close("xoxb-token", "slack T1");
    const failure = (() => {
      try {
        return seal.open(sealed, "slack T2");
      } catch (error) {
        return String(error);
      }
    })();
    expect(failure).toMatch(/changed, or is for something else/);
    expect(failure).not.toContain("xoxb");
  });

  test("is never the same twice", () => {
    const made = Array.from({ length: 100 }, () => seal.close("xoxb-token", "slack T1").sealed);
    expect(new Set(made).size).toBe(100);
  });

  test("opens while its key stands anywhere among the keys; the first one seals", () => {
    const { sealed } = seal.close("xoxb-token", "slack T1");
    const both = createSeal([young, old]);
    expect(both.open(sealed, "slack T1")).toBe("xoxb-token");
    const anew = both.close("xoxb-token", "slack T1");
    expect(anew.key).toBe(createSeal([young]).key);
    expect(createSeal([young]).open(anew.sealed, "slack T1")).toBe("xoxb-token");
    expect(() => createSeal([young]).open(sealed, "slack T1")).toThrow(/ENCRYPTION_KEY/);
  });
});
