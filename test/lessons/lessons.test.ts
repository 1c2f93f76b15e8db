import { describe, expect, test } from "vitest";
import { plain, plainText, strong } from "../../src/core/card.ts";
import { locales } from "../../src/core/locale.ts";

import { type ImageId, imageIds, levels, sampleLanguageIds } from "../../src/lessons/choices.ts";
import { parseLesson } from "../../src/lessons/lesson.ts";
import { LessonError, parseLessonFile } from "../../src/lessons/lesson-file.ts";
import { checkLessons, createLessons } from "../../src/lessons/library.ts";
import { toText } from "../../src/lessons/to-blocks.ts";
import { parseTour } from "../../src/lessons/tour.ts";
import { toSearchKey } from "../../src/ports/search-key.ts";

const lessons = createLessons();
const lessonIn = (id: string, locale: "en" | "ko") => {
  const lesson = lessons.lesson(id, locale);
  if (!lesson) throw new Error(id);
  return lesson;
};
const kindsOf = (blocks: readonly { kind: string }[]) => blocks.map(({ kind }) => kind);

describe("the course", () => {
  test("has every file in both languages, without a fault and without a stray one", () => {
    expect(() => checkLessons(lessons)).not.toThrow();
    expect(lessons.ids.length).toBeGreaterThanOrEqual(20);
  });

  test.each(lessons.ids)("%s has the same structure in both languages", (id) => {
    const [en, ko] = [lessonIn(id, "en"), lessonIn(id, "ko")];
    for (const key of ["related", "images", "code"] as const) expect(ko[key], key).toEqual(en[key]);
    expect(ko.read.map(({ url }) => url)).toEqual(en.read.map(({ url }) => url));
    expect(ko.drawing.length).toBe(en.drawing.length);
    for (const level of levels) expect(kindsOf(ko.levels[level]), level).toEqual(kindsOf(en.levels[level]));
  });

  test.each(lessons.ids)("%s leads only to lessons and images that there are", (id) => {
    const { related, images, read } = lessonIn(id, "en");
    for (const other of related) expect(lessons.ids, other).toContain(other);
    expect(related).not.toContain(id);
    for (const image of images) expect(imageIds).toContain(image as ImageId);
    for (const { url } of read) expect(new URL(url).protocol).toBe("https:");
  });

  test.each(locales)("is told in one sentence first, and buttons are short, in %s", (locale) => {
    for (const id of lessons.ids) {
      const { sentence, short, title } = lessonIn(id, locale);
      expect(plainText(sentence), id).toMatch(/[.요]\.?$/);
      expect(plainText(sentence).length, id).toBeLessThanOrEqual(locale === "en" ? 170 : 110);
      expect(short.length, id).toBeLessThanOrEqual(22);
      expect(title.length, id).toBeLessThanOrEqual(60);
    }
  });

  test("drawings fit a phone's width: 56 columns, where Hangul takes two", () => {
    const width = (line: string) => [...line].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 2 : 1), 0);
    for (const locale of locales) {
      for (const id of lessons.ids) {
        for (const block of lessonIn(id, locale).drawing) {
          if (block.kind !== "code") continue;
          for (const line of block.code.split("\n"))
            expect(width(line), `${locale}/${id}: ${line}`).toBeLessThanOrEqual(56);
        }
      }
    }
  });

  test("Korean is polite everywhere", () => {
    for (const id of lessons.ids) {
      const { levels: told, mistake } = lessonIn(id, "ko");
      for (const block of [...Object.values(told).flat(), ...mistake.right]) {
        if (block.kind === "text") expect(plainText(block.text), id).not.toMatch(/[가-힣]다\.(?:\s|$)/);
      }
    }
  });

  test("addresses are those kept for examples, loopback or private ones", () => {
    const allowed =
      /^(192\.0\.2|198\.51\.100|203\.0\.113|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|100\.64\.|169\.254\.|255\.|224\.)/;
    for (const locale of locales) {
      for (const id of lessons.ids) {
        const text = JSON.stringify(lessonIn(id, locale));
        for (const [address] of text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) {
          expect(address, `${locale}/${id}`).toMatch(allowed);
        }
      }
    }
  });
});

describe("finding a topic", () => {
  test.each(locales)("every title, short name and alias finds its lesson in %s", (locale) => {
    for (const id of lessons.ids) {
      const { title, short } = lessonIn(id, locale);
      for (const word of [id, title, short]) {
        expect(lessons.find(word), word).toMatchObject({ kind: "found", topic: { kind: "lesson", id } });
      }
    }
  });

  test("suggests lessons in the language of who types, found by words of either", () => {
    expect(lessons.suggest("", "ko")).toHaveLength(lessons.ids.length);
    expect(lessons.suggest("ephem", "ko")).toEqual([{ label: "임시 포트", value: "ephemeral-ports" }]);
    expect(lessons.suggest("임시", "en")).toEqual([{ label: "Ephemeral ports", value: "ephemeral-ports" }]);
    expect(lessons.suggest("qqq", "en")).toEqual([]);
  });

  test("every suggestion leads to what it names", () => {
    for (const typed of ["", "p", "so", "포", "도"]) {
      for (const { value } of lessons.suggest(typed, "ko")) {
        expect(lessons.find(value), value).toMatchObject({ kind: "found", how: "exact", topic: { id: value } });
      }
    }
  });

  test("no word belongs to two topics of a language", () => {
    for (const locale of locales) {
      const owners = new Map<string, string>();
      for (const id of lessons.ids) {
        const { title, short } = lessonIn(id, locale);
        for (const key of new Set([title, short].map(toSearchKey))) {
          expect(owners.get(key) ?? id, `${locale}: ${key}`).toBe(id);
          owners.set(key, id);
        }
      }
    }
  });
});

describe("the tour", () => {
  test("has the same steps and the same right choices in both languages", () => {
    const [en, ko] = [lessons.tour("en"), lessons.tour("ko")];
    const shape = ({ steps }: typeof en) => steps.map(({ lesson, choices }) => [lesson, choices.map((c) => c.isRight)]);
    expect(shape(ko)).toEqual(shape(en));
    expect(en.steps.length).toBeGreaterThanOrEqual(3);
    expect(en.steps.length).toBeLessThanOrEqual(7);
    for (const { lesson } of en.steps) expect(lessons.ids).toContain(lesson);
  });

  test("does not have the right choice always at the same place", () => {
    const places = lessons.tour("en").steps.map(({ choices }) => choices.findIndex(({ isRight }) => isRight));
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test("explains every choice, in labels that fit a button", () => {
    for (const locale of locales) {
      for (const { choices } of lessons.tour(locale).steps) {
        for (const { label, why } of choices) {
          expect(label.length, label).toBeLessThanOrEqual(75);
          expect(plainText(why).length, label).toBeGreaterThan(20);
        }
      }
    }
  });
});

describe("a fault in a file is told with the file's name", () => {
  const whole = [
    "---",
    "title: T",
    "short: S",
    "related: port",
    "read: RFC 1 | https://example.com",
    "---",
    "",
    "One.",
    "",
    ...levels.flatMap((level) => [`## ${level}`, "", "Text.", ""]),
    "## mistake",
    "",
    "> Wrong.",
    "",
    "Right.",
  ].join("\n");
  const read = (text: string) => parseLesson("x", parseLessonFile(text, "en/x.md"));

  test("none where there is none", () => {
    expect(read(whole)).toMatchObject({ id: "x", title: "T", read: [{ title: "RFC 1", url: "https://example.com" }] });
  });

  test.each([
    ["no front matter", "Text.", "front matter"],
    ["a line that is none", whole.replace("short: S", "short"), '"short"'],
    ["a title missing", whole.replace("title: T\n", ""), "lacks title"],
    ["a section missing", whole.replace("## child\n\nText.\n\n", ""), "sections"],
    ["a section too much", `${whole}\n\n## more\n\nText.`, "sections"],
    ["no first sentence", whole.replace("One.\n", ""), "first sentence"],
    ["a mistake without its belief", whole.replace("> Wrong.\n\n", ""), "mistake"],
    ["a reading without an address", whole.replace("https://", "http://"), "read"],
    ["code of a protocol there is not", whole.replace("related", "code: icmp\nrelated"), "tcp or udp"],
  ])("%s", (_what, text, message) => {
    expect(() => read(text)).toThrow(LessonError);
    expect(() => read(text)).toThrow(new RegExp(`^en/x\\.md: .*${message}`));
  });

  test.each([
    ["a step without a question", "## step port\n\nText.\n\n- yes: A :: B", "question"],
    ["a step with two right choices", "## step port\n\nT.\n\n? Q\n\n- yes: A :: B\n- yes: C :: D", "exactly one"],
    ["a choice that is none", "## step port\n\nT.\n\n? Q\n\n- maybe", "no choice"],
    ["too few steps", "## step port\n\nT.\n\n? Q\n\n- yes: A :: B", "1 steps"],
  ])("%s", (_what, sections, message) => {
    const file = parseLessonFile(`---\ntitle: T\n---\n\nOne.\n\n${sections}\n`, "en/tour.md");
    expect(() => parseTour(file)).toThrow(message);
  });
});

describe("text within a line", () => {
  test("bold ends before a Korean particle, also after a bracket", () => {
    expect(toText("**TCP(연결형)**는 `ss`와")).toEqual([
      strong("TCP(연결형)"),
      plain("는 "),
      { kind: "code", text: "ss" },
      plain("와"),
    ]);
  });

  test("links are https only", () => {
    expect(toText("[a](https://x.y) [b](javascript:1)")).toEqual([
      { kind: "link", text: "a", url: "https://x.y" },
      plain(" [b](javascript:1)"),
    ]);
  });
});

test("there is a sample for every language", () => {
  expect(sampleLanguageIds).toEqual(["python", "javascript", "go", "java", "rust", "c"]);
});
