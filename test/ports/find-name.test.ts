import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, mayBeNear, toLetterSet } from "../../src/ports/edit-distance.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";

const knowledge = createKnowledge();
const found = (name: string) => {
  const finding = knowledge.find(name);
  if (finding.kind !== "found") return finding.kind;
  const { hit, how } = finding;
  if (hit.kind === "family") return `family ${hit.family.family}`;
  return `${how} ${hit.kind === "service" ? hit.service.id : hit.registered.name}`;
};

describe("finding a name", () => {
  test.each([
    ["redis", "exact redis"],
    ["REDIS", "exact redis"],
    ["redis port", "exact redis"],
    ["레디스 기본 포트", "exact redis"],
    ["hbci", "exact hbci"],
    ["redsi", "misspelt redis"],
    ["래디스", "misspelt redis"],
    ["레디스포트", "exact redis"],
    ["fpt", "misspelt ftp"],
    ["fax", "ambiguous"],
    ["리포트", "none"],
    ["포트폴리오", "none"],
    ["reids", "misspelt redis"],
    ["ㄴ노", "layout ssh"],
    ["ㅡㅛㄴ비", "layout mysql"],
    ["fpeltm", "layout redis"],
    ["postg", "prefix postgresql"],
    ["tls dns", "words dns-over-tls"],
    ["dns tls", "words dns-over-tls"],
    ["edition bedrock minecraft", "words minecraft-bedrock"],
    ["어시스턴트 홈", "words home-assistant"],
    ["mail ports", "family mail"],
    ["메일 포트", "family mail"],
    ["databases", "family databases"],
    ["kubernetes", "exact kubernetes"],
    ["zzzzzzzz", "none"],
    ["port", "none"],
    ["", "none"],
    ["...", "none"],
  ])("%s: %s", (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test("is never surprised", () => {
    const letters = fc.array(fc.constantFrom(..."abehkmopqrtHOTㄱㅎㅏㅘ가닭 -.+#"), { maxLength: 12 });
    const names = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      letters.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(names, (name) => void knowledge.find(name)),
      { numRuns: 2000 },
    );
  });
});

describe("suggestions", () => {
  test("are at most 25, never twice the same, and each leads somewhere", () => {
    const beginnings = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.stringMatching(/^[a-z0-9]{0,3}$/),
      fc.constantFrom("", "ㅍ", "포", "레디", "8"),
    );
    fc.assert(
      fc.property(beginnings, (typed) => {
        const suggestions = knowledge.suggest(typed);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
        for (const { value } of suggestions) {
          if (!/^\d+$/.test(value)) expect(knowledge.find(value), value).toMatchObject({ kind: "found", how: "exact" });
        }
      }),
    );
  });

  test("begin with the best known", () => {
    expect(knowledge.suggest("post")[0]).toEqual({ label: "PostgreSQL · 5432", value: "postgresql" });
    expect(
      knowledge
        .suggest("44")
        .slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(["44", "443"]);
    expect(knowledge.suggest("bedrock").map(({ value }) => value)).toContain("minecraft-bedrock");
    expect(knowledge.suggest("443")[0]?.label).toBe("443 · HTTPS");
    expect(knowledge.suggest("").length).toBe(25);
  });
});

describe("the distance between words", () => {
  test.each([
    ["redis", "redis", 0],
    ["redis", "reids", 1],
    ["redis", "rdis", 1],
    ["redis", "reddis", 1],
    ["kafka", "kakfa", 1],
    ["mysql", "mssql", 1],
    ["abc", "xyz", 3],
  ])("%s and %s: %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  test("gives up just beyond its limit", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
  });

  test("is never more than the letters allow for", () => {
    const words = fc.string({ unit: fc.constantFrom(..."abcdeㄱㅏ"), maxLength: 8 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(mayBeNear(toLetterSet(a), toLetterSet(b), editDistance(a, b, 8))).toBe(true);
      }),
    );
  });

  test("is the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
      }),
    );
  });
});
