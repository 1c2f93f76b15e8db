import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFreeToPick } from "../../src/ports/pick-ports.ts";
import { answer, knowledge, read } from "../helpers/answer-in.ts";

knowledge.warmUp();

describe("/pick", () => {
  test("suggests three ports, near to the one named where one is", async () => {
    expect((await answer("/pick")).ports).toHaveLength(3);
    const { ports } = await answer("/pick 8000 5");
    expect(ports).toHaveLength(5);
    for (const port of ports) expect(Math.abs(port - 8000)).toBeLessThan(100);
  });

  test("gives the same answer to the same question", async () => {
    expect(await read("/pick 9000 10")).toBe(await read("/pick 9000 10"));
  });

  test("suggests only what is clear of assignments, common use, clients and browsers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 1, max: 10 }), (near, count) => {
        const ports = knowledge.pick(near, count);
        expect(new Set(ports).size).toBe(count);
        for (const port of ports) {
          expect(port).toBeGreaterThan(5000);
          expect(port).toBeLessThan(30_000);
          expect(knowledge.assignmentOf(port).status).toBe("unassigned");
          expect(knowledge.servicesOn(port).filter(({ likelihood }) => likelihood >= 0)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([5173, 8080, 3000, 6000, 80, 32768, 50000])("never suggests %i", (port) => {
    expect(isFreeToPick(port, knowledge)).toBe(false);
  });

  test.each(["70000", "8000 0", "8000 11", "8000 many", "soon"])("refuses %j kindly", async (typed) => {
    expect(await answer(`/pick ${typed}`)).toMatchObject({ ok: false, visibility: "private", ports: [] });
  });
});
