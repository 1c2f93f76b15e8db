import { describe, expect, test } from "vitest";
import type { Core } from "../src/adapters/adapter.ts";
import { toText } from "../src/adapters/terminal/to-text.ts";
import { createAllowance } from "../src/allowance.ts";
import type { Answer } from "../src/core/answer.ts";
import type { Locale } from "../src/core/locale.ts";
import type { Asker } from "../src/core/request.ts";
import { limitRequests } from "../src/limit-requests.ts";
import { core } from "./helpers/answer-in.ts";

/** A platform of which only the asker matters, and a clock that stands still until it is told. */
function createPlatform() {
  let now = 1000;
  const declined: string[] = [];
  const limited: Core = limitRequests(
    core,
    { limited: (platform, scope) => void declined.push(`${platform} ${scope}`) },
    () => now,
  );
  const ask = (asker: Partial<Asker>, locale: Locale = "en", command = "port", options = { query: "53" }) =>
    limited.respond({ command, options, locale, asker: { platform: "discord", user: "ada", ...asker } }) as Answer;
  return {
    limited,
    declined,
    ask,
    wait: (ms: number) => {
      now += ms;
    },
    times: (count: number, asker: Partial<Asker> = {}) =>
      Array.from({ length: count }, () => ask(asker)).filter(({ ok }) => ok).length,
  };
}

describe("how much one may ask", () => {
  test("twenty at once are answered, the next is asked kindly to wait, for the asker alone", () => {
    const { ask, times, declined } = createPlatform();
    expect(times(20)).toBe(20);
    const answer = ask({});
    expect(answer).toMatchObject({ ok: false, visibility: "private", intent: "none" });
    expect(toText(answer.card)).toContain("Please ask me again in a second.");
    expect(toText(ask({}, "ko").card)).toContain("1초 뒤에 다시 물어봐 주세요.");
    expect(declined).toEqual(["discord user", "discord user"]);
  });

  test("is answered without waiting for anything", () => {
    const { ask, times } = createPlatform();
    expect(ask({})).not.toBeInstanceOf(Promise);
    times(30);
    expect(ask({})).not.toBeInstanceOf(Promise);
  });

  test("whoever was told to wait for some seconds is answered after them", () => {
    const { ask, times, wait } = createPlatform();
    times(20);
    expect(ask({}).ok).toBe(false);
    wait(1000);
    expect(ask({}).ok).toBe(true);
    wait(10_000);
    expect(times(25)).toBe(20);
  });

  test("two hundred an hour, however slowly; the next ones are told how long", () => {
    const { ask, times, wait } = createPlatform();
    let answered = 0;
    for (let round = 0; round < 40; round += 1) {
      answered += times(10);
      wait(5000);
    }
    // Eleven come back in the 200 seconds that this takes.
    expect(answered).toBeGreaterThanOrEqual(200);
    expect(answered).toBeLessThanOrEqual(212);
    times(20);
    const seconds = Number(/in (\d+) seconds/.exec(toText(ask({}).card))?.[1]);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThanOrEqual(18);
    wait(seconds * 1000);
    expect(ask({}).ok).toBe(true);
    wait(3_600_000);
    expect(times(20)).toBe(20);
  });

  test("one who asks too much takes nothing from the others, nor from another platform's", () => {
    const { ask, times } = createPlatform();
    times(30, { place: "server" });
    expect(ask({ user: "grace", place: "server" }).ok).toBe(true);
    expect(ask({ platform: "slack", place: "T1" }).ok).toBe(true);
    expect(ask({ platform: "slack", place: "T2" }).ok).toBe(true);
  });

  test("a place has three hundred at once, and says so to whoever comes then", () => {
    const { ask, times, declined } = createPlatform();
    const all = Array.from({ length: 20 }, (_, index) => times(20, { user: `user-${index}`, place: "server" }));
    expect(all.reduce((sum, count) => sum + count)).toBe(300);
    expect(toText(ask({ user: "late", place: "server" }).card)).toContain("So many questions come from here at once");
    expect(toText(ask({ user: "late", place: "server" }, "ko").card)).toContain("초 뒤에 다시 물어봐 주세요.");
    expect(new Set(declined)).toEqual(new Set(["discord place"]));
    expect(ask({ user: "late", place: "elsewhere" }).ok).toBe(true);
  });

  test("a thousand people of a place may answer the same question at once", async () => {
    const { limited, declined } = createPlatform();
    const asker = (index: number) => ({ platform: "discord", user: `user-${index}`, place: "server", channel: "c" });
    const options = { take: "gone a" };
    const answers = Array.from({ length: 1000 }, (_, index) =>
      limited.respond({ command: "trivia answer", options, locale: "en", asker: asker(index) }),
    );
    await Promise.all(answers);
    expect(declined).toEqual([]);
  });

  test("a question in free words counts once, whatever it is understood as", () => {
    const { limited, declined } = createPlatform();
    const request = {
      command: "ask",
      options: { question: "which ports do redis, postgres and mysql use?" },
      locale: "en",
      asker: { platform: "discord", user: "ada" },
    } as const;
    for (let time = 0; time < 20; time += 1) limited.respond(request);
    expect(declined).toEqual([]);
  });

  test("the terminal and the playground are never limited, nor is completion", () => {
    const { limited, times, declined } = createPlatform();
    expect(times(500, { platform: "terminal", user: "terminal" })).toBe(500);
    expect(times(500, { platform: "playground", user: "ada", place: "playground" })).toBe(500);
    const typing = { command: "port", options: {}, option: "query", typed: "pos", locale: "en" } as const;
    const asker = { platform: "discord", user: "ada" };
    for (let time = 0; time < 500; time += 1) expect(limited.complete({ ...typing, asker })).not.toEqual([]);
    expect(declined).toEqual([]);
  });
});

describe("what is remembered", () => {
  test("stays small however many come, and each is soon decided on", () => {
    const allowance = createAllowance([
      { times: 20, perMs: 10_000 },
      { times: 200, perMs: 3_600_000 },
    ]);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const since = performance.now();
    for (let index = 0; index < 1_000_000; index += 1) allowance.take(`discord ${index}`, index / 100);
    expect(performance.now() - since).toBeLessThan(15_000);
    expect(allowance.size()).toBeLessThanOrEqual(20_000);
    globalThis.gc?.();
    expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(60);
  });

  test("ends by itself: whoever has all of it back is forgotten", () => {
    const allowance = createAllowance([{ times: 20, perMs: 10_000 }]);
    for (let index = 0; index < 1000; index += 1) allowance.take(`early ${index}`, 0);
    for (let second = 0; second <= 20; second += 1) allowance.take("one", second * 1000);
    expect(allowance.size()).toBeLessThanOrEqual(2);
  });

  test("somebody who goes on and on is not forgotten among many others", () => {
    const allowance = createAllowance([{ times: 20, perMs: 10_000 }], 100);
    let taken = 0;
    for (let index = 0; index < 10_000; index += 1) {
      allowance.take(`other ${index}`, index);
      if (allowance.take("one", index) === undefined) taken += 1;
    }
    // Twenty at once, and those that came back in 9,999 ms.
    expect(taken).toBe(20 + 19);
  });
});
