// All lessons, images and the tour in both languages, read from data/lessons when they are asked for.

import { readdirSync, readFileSync } from "node:fs";
import { type Locale, locales } from "../core/locale.ts";
import { editDistance } from "../ports/edit-distance.ts";
import { toSearchKey, toWords } from "../ports/search-key.ts";
import { type ImageId, imageIds } from "./choices.ts";
import { type Image, parseImage } from "./image.ts";
import { type Lesson, parseLesson } from "./lesson.ts";
import { LessonError, type LessonFile, listOf, matterOf, parseLessonFile } from "./lesson-file.ts";
import { parseTour, type Tour } from "./tour.ts";

/** What a word names. */
export type Topic = { readonly kind: "lesson"; readonly id: string } | { readonly kind: "image"; readonly id: ImageId };

export type TopicFinding =
  | { readonly kind: "found"; readonly topic: Topic; readonly how: "exact" | "near" }
  /** Ids of lessons that come nearest. */
  | { readonly kind: "none"; readonly nearest: readonly string[] };

export interface TopicSuggestion {
  readonly label: string;
  readonly value: string;
}

export interface Lessons {
  /** Ids of all lessons, in the order of the course. */
  readonly ids: readonly string[];
  /** @throws LessonError when its file has a fault; undefined when there is no such lesson */
  lesson(id: string, locale: Locale): Lesson | undefined;
  image(id: ImageId, locale: Locale): Image;
  tour(locale: Locale): Tour;
  /** What a word names, in either language: by id, title or alias, begun or misspelt. */
  find(word: string): TopicFinding;
  /** Topics for what is typed so far. */
  suggest(typed: string, locale: Locale): readonly TopicSuggestion[];
}

/** The order of the course. */
const course = [
  "port",
  "ranges",
  "socket",
  "port-and-socket",
  "socket-types",
  "client-and-server",
  "many-connections",
  "tcp-life",
  "ephemeral-ports",
  "address-bar",
  "socket-address",
  "tcp-or-udp",
  "privileged-ports",
  "unix-and-raw-sockets",
  "address-in-use",
  "refused-reset-timeout",
  "bind-addresses",
  "nat",
  "port-zero",
  "no-ports",
];

const folder = new URL("../../data/lessons/", import.meta.url);
const mostSuggested = 25;
const mostNearest = 3;
const shortestPrefix = 2;

interface Named {
  readonly key: string;
  /** Its single words, where it has several. */
  readonly words: readonly string[];
  readonly topic: Topic;
}

const keyOf = (topic: Topic) => `${topic.kind} ${topic.id}`;

/** Mistakes forgiven in a word of so many letters. */
const forgiven = (key: string) => (key.length < 4 ? 0 : key.length < 8 ? 1 : 2);

function remember<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

/** Opens the lessons. Files are read and checked when they are first needed. */
export function createLessons(): Lessons {
  const document = remember((file): LessonFile => parseLessonFile(readFileSync(new URL(file, folder), "utf8"), file));
  const lessons = remember((file) => parseLesson(file.slice(3, -3), document(file)));
  const tours = remember((file) => parseTour(document(file)));
  let named: readonly Named[] | undefined;

  const fileOf = (topic: Topic, locale: Locale) =>
    topic.kind === "lesson" ? `${locale}/${topic.id}.md` : `${locale}/images/${topic.id}.md`;

  const topics: readonly Topic[] = [
    ...course.map((id): Topic => ({ kind: "lesson", id })),
    ...imageIds.map((id): Topic => ({ kind: "image", id })),
  ];

  function wordsOf(topic: Topic, locale: Locale): readonly string[] {
    const found = document(fileOf(topic, locale));
    return [topic.id, matterOf(found, "title"), matterOf(found, "short"), ...listOf(found, "aliases")];
  }

  /** Every word for every topic in both languages; the first topic that claims a word has it. */
  function allNames(): readonly Named[] {
    named ??= locales.flatMap((locale) =>
      topics.flatMap((topic) =>
        wordsOf(topic, locale).map((word): Named => ({ key: toSearchKey(word), words: toWords(word), topic })),
      ),
    );
    return named;
  }

  function nearest(key: string): readonly string[] {
    const lessonNames = allNames().filter(({ topic }) => topic.kind === "lesson");
    const limit = Math.max(1, Math.floor(key.length / 3));
    const near = lessonNames
      .map(({ key: other, topic }) => ({ id: topic.id, distance: editDistance(key, other, limit) }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance);
    return [...new Set(near.map(({ id }) => id))].slice(0, mostNearest);
  }

  function find(word: string): TopicFinding {
    const key = toSearchKey(word);
    const names = allNames();
    const exact = names.find((name) => name.key === key);
    if (exact) return { kind: "found", topic: exact.topic, how: "exact" };
    const begun = key.length < shortestPrefix ? [] : names.filter((name) => name.key.startsWith(key));
    const targets = new Set(begun.map(({ topic }) => keyOf(topic)));
    if (begun[0] && targets.size === 1) return { kind: "found", topic: begun[0].topic, how: "near" };
    const limit = forgiven(key);
    const isNear = (other: string) => editDistance(key, other, limit) <= limit;
    const misspelt =
      limit === 0
        ? undefined
        : (names.find((name) => isNear(name.key)) ?? names.find(({ words }) => words.some(isNear)));
    if (misspelt) return { kind: "found", topic: misspelt.topic, how: "near" };
    const candidates = begun.filter(({ topic }) => topic.kind === "lesson").map(({ topic }) => topic.id);
    return { kind: "none", nearest: [...new Set([...candidates, ...nearest(key)])].slice(0, mostNearest) };
  }

  return {
    ids: course,
    lesson: (id, locale) => (course.includes(id) ? lessons(`${locale}/${id}.md`) : undefined),
    image: (id, locale) => parseImage(id, document(`${locale}/images/${id}.md`)),
    tour: (locale) => tours(`${locale}/tour.md`),
    find,
    suggest: (typed, locale) => {
      const key = toSearchKey(typed);
      const fits = (topic: Topic) =>
        locales.some((each) => wordsOf(topic, each).some((word) => toSearchKey(word).startsWith(key)));
      const found = topics.filter((topic) => (key === "" ? topic.kind === "lesson" : fits(topic)));
      return found.slice(0, mostSuggested).map((topic) => ({
        label: matterOf(document(fileOf(topic, locale)), "title"),
        value: topic.id,
      }));
    },
  };
}

/** Reads every file of data/lessons. @throws LessonError for the first fault, or for a file that belongs to nothing */
export function checkLessons(lessons: Lessons): void {
  for (const locale of locales) {
    lessons.tour(locale);
    for (const id of imageIds) lessons.image(id, locale);
    for (const id of lessons.ids) lessons.lesson(id, locale);
    const files = readdirSync(new URL(`${locale}/`, folder)).filter((file) => file.endsWith(".md"));
    const stray = files.find((file) => file !== "tour.md" && !lessons.ids.includes(file.slice(0, -3)));
    if (stray) throw new LessonError(`${locale}/${stray}: is not part of the course`);
  }
}
