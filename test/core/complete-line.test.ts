import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeLine } from "../../src/core/complete-line.ts";
import type { Locale } from "../../src/core/locale.ts";
import { core } from "../helpers/answer-in.ts";

const asker = { platform: "test", user: "test" };
const complete = (line: string, locale: Locale = "en") =>
  completeLine(core.commands, core.complete, { line, locale, asker });
const lines = (line: string) => complete(line).map((choice) => choice.line);

describe("a line being typed", () => {
  test("begins with the commands, each told in the language of who types", () => {
    expect(lines("/")).toEqual(expect.arrayContaining(["/port ", "/socket explain ", "/socket compare"]));
    expect(complete("/po", "ko")[0]?.description).toMatch(/포트/);
    expect(lines("/socket ")).toEqual(["/socket explain ", "/socket compare", "/socket parse "]);
    expect(lines("/PORTL")).toEqual(["/portly help", "/portly settings ", "/portly privacy"]);
  });

  test("goes on with values", () => {
    expect(complete("/port postg")[0]).toMatchObject({ label: "PostgreSQL · 5432" });
    expect(lines("/port 레디")[0]).toMatch(/^\/port /);
    expect(lines("/socket explain time").length).toBeGreaterThan(0);
  });

  test("goes on with options, each once, behind the text that they need", () => {
    expect(lines("/port 53 ")).toEqual(expect.arrayContaining(["/port 53 udp", "/port 53 private", "/port 53 safety"]));
    expect(lines("/port 53 udp ")).not.toContain("/port 53 udp tcp");
    expect(lines("/port 53 udp pri")).toContain("/port 53 udp private");
    expect(lines("/port u")).not.toContain("/port udp");
    expect(lines("/socket explain chi")).toContain("/socket explain child");
  });

  test("is left alone where there is nothing to suggest", () => {
    for (const line of ["", "port", "what is 53?", "/nothing", "/portly help ", "/port 53 udp private safety "])
      expect(lines(line), line).toEqual([]);
  });

  test("suggests at most 25, and every one goes on from what was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        for (const line of [text, `/${text}`, `/port ${text}`, `/socket explain ${text}`]) {
          const choices = complete(line);
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const choice of choices) expect(choice.line).toMatch(/^\/\S/);
        }
      }),
    );
  });
});
