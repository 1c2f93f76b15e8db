import { describe, expect, test } from "vitest";
import { ephemeralUse, rangeOf } from "../../src/ports/ranges.ts";
import { drawRuler } from "../../src/ports/ruler.ts";

describe("IANA's ranges", () => {
  test.each([
    [0, "system"],
    [587, "system"],
    [1023, "system"],
    [1024, "user"],
    [3306, "user"],
    [49151, "user"],
    [49152, "dynamic"],
    [65535, "dynamic"],
  ])("%i is a %s port", (port, range) => {
    expect(rangeOf(port).id).toBe(range);
  });

  test.each([
    [32767, undefined],
    [32768, "linux-only"],
    [49151, "linux-only"],
    [49152, "everywhere"],
    [60999, "everywhere"],
    [61000, "not-linux"],
    [65535, "not-linux"],
  ])("a client gets %i: %s", (port, use) => {
    expect(ephemeralUse(port)).toBe(use);
  });
});

describe("the ruler", () => {
  test("shows a port once, within the borders of its range", () => {
    expect(drawRuler(0)).toBe("0 ├●─────┤1024├────────────┤49152├──────┤ 65535");
    expect(drawRuler(1023)).toBe("0 ├─────●┤1024├────────────┤49152├──────┤ 65535");
    expect(drawRuler(49151)).toBe("0 ├──────┤1024├───────────●┤49152├──────┤ 65535");
    expect(drawRuler(65535)).toBe("0 ├──────┤1024├────────────┤49152├─────●┤ 65535");
  });

  test("is equally long for every port and has one mark", () => {
    for (let port = 0; port <= 65535; port += 1) {
      const ruler = drawRuler(port);
      if (ruler.length !== 47 || ruler.split("●").length !== 2) expect.fail(`${port}: ${ruler}`);
    }
  });
});
