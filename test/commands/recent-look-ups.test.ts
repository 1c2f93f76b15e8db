// Look-ups that are asked again are answered with the very same card: to everybody, and no longer than it is right.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { PortlyContext } from "../../commands/context.ts";
import { port } from "../../commands/port.ts";
import { toCallback } from "../../src/adapters/discord/to-callback.ts";
import type { Locale } from "../../src/core/locale.ts";
import { createLessons } from "../../src/lessons/library.ts";
import { messages } from "../../src/messages/index.ts";
import { createCore } from "../../src/portly.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";
import { understand } from "../../src/questions/understand.ts";
import { commandInteraction } from "../fakes/discord/interactions.ts";
import { openPlace, textOf } from "../helpers/place.ts";

const knowledge = createKnowledge();
const asker = { platform: "test", user: "somebody" };

/** The card of a look-up; of a fault its words. */
function lookUp(core: ReturnType<typeof createCore>, options: Readonly<Record<string, string>>, locale: Locale) {
  const answer = core.respond({ command: "port", options, locale, asker });
  if (answer instanceof Promise) throw new Error("a look-up must not wait");
  return answer;
}

test("what is asked once is not kept; what is asked again is the same card from then on", () => {
  const core = createCore({ knowledge: () => knowledge });
  const [first, second, third] = [1, 2, 3].map(() => lookUp(core, { query: "8443" }, "en").card);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
  expect(third).toEqual(first);
  expect(lookUp(core, { query: "8443" }, "ko").card).not.toEqual(third);
});

test("what is looked up again is what was looked up the first time, whatever it is", () => {
  const core = createCore({ knowledge: () => knowledge });
  const other = createKnowledge();
  const anew = createCore({ knowledge: () => other });
  const query = fc.oneof(
    fc.integer({ min: 0, max: 70_000 }).map(String),
    fc.constantFrom(
      "postgres",
      "redis",
      "레디스",
      "22,80,443",
      "8000-8010",
      "EADDRINUSE :::3000",
      "mail",
      "postgrs",
      "[::1]:22",
    ),
    fc.string({ maxLength: 12 }),
  );
  const about = fc.constantFrom({}, { about: "safety" }, { about: "holder" }, { protocol: "udp" });
  fc.assert(
    fc.property(query, about, fc.constantFrom<Locale>("en", "ko"), (typed, wish, locale) => {
      const options = { query: typed, ...wish };
      const expected = lookUp(anew, options, locale);
      for (let times = 0; times < 3; times += 1) expect(lookUp(core, options, locale)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("no look-up depends on who asks, where or when", () => {
  const lessons = createLessons();
  for (const locale of ["en", "ko"] as const) {
    const about = { locale, words: messages[locale], knowledge, lessons, questions: { understand } };
    const context = new Proxy(about, {
      get(known, name) {
        // Without teams there is nobody whose ports stand on top.
        if (name === "remembered") return undefined;
        if (!(name in known)) throw new Error(`a look-up reads ${String(name)}`);
        return Reflect.get(known, name);
      },
    }) as unknown as PortlyContext;
    const queries = knowledge.services.flatMap(({ name, ports }) => [name, String(ports[0]?.port)]);
    for (const query of [...queries, "22,80", "1-5", "EADDRINUSE", "nobody knows", "http://localhost:99"])
      for (const wish of [undefined, "safety", "holder"] as const) {
        const outcome = port.answer({ query, about: wish, protocol: undefined, private: false }, context);
        expect(outcome).not.toBeInstanceOf(Promise);
      }
  }
});

test("when more is known, it is answered anew", () => {
  let known = knowledge;
  const core = createCore({ knowledge: () => known });
  const before = [1, 2, 3].map(() => lookUp(core, { query: "9418" }, "en").card).at(-1);
  known = createKnowledge();
  expect(lookUp(core, { query: "9418" }, "en").card).not.toBe(before);
});

test("the team's own ports stand on top in its place alone, however often others asked before", async () => {
  const place = openPlace();
  for (let times = 0; times < 3; times += 1) await place.type("/port 8199");
  await place.type("/team add 8199 billing-api");
  expect(textOf(await place.type("/port 8199"))).toContain("billing-api");
  expect(textOf(await place.type("/port 8199", { place: "999" }))).not.toContain("billing-api");
  await place.close();
});

test("Discord is sent the same message again, and a private one only to who asked for it", () => {
  const core = createCore({ knowledge: () => knowledge });
  const send = (options: Readonly<Record<string, string | boolean>>) => {
    const answered = toCallback(commandInteraction("port", options), core);
    if (!answered || answered instanceof Promise) throw new Error("a look-up must not wait");
    return answered.callback;
  };
  const [, , third, fourth] = [1, 2, 3, 4].map(() => send({ query: "6379" }));
  expect(fourth?.data).toBe(third?.data);
  expect(send({ query: "6379", private: true }).data).toMatchObject({ flags: 64 });
  expect(send({ query: "6379" }).data).not.toHaveProperty("flags");
});
