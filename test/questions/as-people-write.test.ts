// The same question, as different people write it, is understood the same.

import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../eval/judge.ts";
import { createLessons } from "../../src/lessons/library.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";
import { understand } from "../../src/questions/understand.ts";

const known = { knowledge: createKnowledge(), lessons: createLessons() };
const callsOf = (question: string) => understand(question, known)?.calls ?? [];

/** One in so many of the labelled questions. */
const oneIn = 83;
const sample = (lang: string) =>
  loadCorpus("development").filter(
    (row, index) =>
      index % oneIn === 0 &&
      row.lang === lang &&
      row.kind !== "hostile" &&
      row.kind !== "address" &&
      /^[\p{L}\d]/u.test(row.text),
  );

describe.each<[lang: string, ways: readonly (readonly [way: string, write: (text: string) => string])[]]>([
  [
    "en",
    [
      ["in capitals", (text) => text.toUpperCase()],
      ["with a greeting", (text) => `Hi all, ${text}`],
      ["with an announcement", (text) => `quick question: ${text}`],
      ["with thanks", (text) => `${text} thanks a lot!`],
      ["as a request", (text) => `can someone tell me ${text}`],
      ["with wide gaps", (text) => text.replaceAll(" ", "  ")],
    ],
  ],
  [
    "ko",
    [
      ["with a greeting", (text) => `안녕하세요 ${text}`],
      ["with an announcement", (text) => `질문이요! ${text}`],
      ["with thanks", (text) => `${text} 감사합니다`],
      ["with wide gaps", (text) => text.replaceAll(" ", "  ")],
    ],
  ],
])("a question in %s", (lang, ways) => {
  test.each(ways)("is understood the same %s", (_, write) => {
    const otherwise = sample(lang).filter(
      ({ text }) => JSON.stringify(callsOf(write(text))) !== JSON.stringify(callsOf(text)),
    );
    expect(otherwise.map(({ text }) => text)).toEqual([]);
  });
});

describe("a service of the catalogue that many use", () => {
  const leastPopular = 3;
  /** Of two readings each: the web in general, and what is asked of encryption. */
  const ambiguous: ReadonlySet<string> = new Set(["http", "https"]);
  const services = known.knowledge.services.filter(
    ({ id, name, popularity }) => popularity >= leastPopular && !ambiguous.has(id) && !name.includes("("),
  );

  test.each<[question: string, ask: (name: string) => string]>([
    ["which port does … use", (name) => `which port does ${name} use`],
    ["… default port", (name) => `${name} default port`],
    ["I'm setting up …", (name) => `I'm setting up ${name}, which port do I have to open in the firewall?`],
    ["… 포트 몇 번이에요?", (name) => `${name} 포트 몇 번이에요?`],
    ["… 기본 포트가 뭐죠", (name) => `${name} 기본 포트가 뭐죠`],
  ])("is found by its name in %j", (_, ask) => {
    const missed = services.filter(({ id, name }) => {
      const queries = callsOf(ask(name)).map(({ options }) => known.knowledge.exact(String(options.query)));
      return !queries.some((hit) => hit?.kind === "family" || (hit?.kind === "service" && hit.service.id === id));
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
