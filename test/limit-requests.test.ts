import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Core } from "../src/adapters/adapter.ts";
import { toText } from "../src/adapters/terminal/to-text.ts";
import type { Locale } from "../src/core/locale.ts";
import type { Asker } from "../src/core/request.ts";
import { limitRequests } from "../src/limit-requests.ts";
import { core } from "./helpers/answer-in.ts";

// The library reads the clock and sets timers.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A platform of which only the asker matters. */
function createPlatform() {
  const declined: string[] = [];
  const limited: Core = limitRequests(core, {
    limited: (platform, scope) => void declined.push(`${platform} ${scope}`),
  });
  const ask = async (asker: Partial<Asker>, locale: Locale = "en", command = "port", options = { query: "53" }) =>
    limited.respond({ command, options, locale, asker: { platform: "discord", user: "ada", ...asker } });
  async function times(count: number, asker: Partial<Asker> = {}): Promise<number> {
    let answered = 0;
    for (let time = 0; time < count; time += 1) if ((await ask(asker)).ok) answered += 1;
    return answered;
  }
  return { limited, declined, ask, times };
}

describe("how much one may ask", () => {
  test("twenty in ten seconds are answered, the next is asked kindly to wait, for the asker alone", async () => {
    const { ask, times, declined } = createPlatform();
    expect(await times(20)).toBe(20);
    vi.advanceTimersByTime(3000);
    const answer = await ask({});
    expect(answer).toMatchObject({ ok: false, visibility: "private", intent: "none" });
    expect(toText(answer.card)).toContain("Please ask me again in 7 seconds.");
    expect(toText((await ask({}, "ko")).card)).toContain("7초 뒤에 다시 물어봐 주세요.");
    expect(declined).toEqual(["discord user", "discord user"]);
    vi.advanceTimersByTime(7000);
    expect(await times(25)).toBe(20);
  });

  test("sixty in a minute are answered, however they are spread", async () => {
    const { ask, times } = createPlatform();
    let answered = 0;
    for (let round = 0; round < 5; round += 1) {
      answered += await times(15);
      vi.advanceTimersByTime(11_000);
    }
    expect(answered).toBe(60);
    expect(toText((await ask({})).card)).toContain("in 5 seconds");
    vi.advanceTimersByTime(5000);
    expect((await ask({})).ok).toBe(true);
  });

  test("one who asks too much takes nothing from the others, nor from another platform's", async () => {
    const { ask, times } = createPlatform();
    await times(30, { place: "server" });
    expect((await ask({ user: "grace", place: "server" })).ok).toBe(true);
    expect((await ask({ platform: "slack", place: "T1" })).ok).toBe(true);
    expect((await ask({ platform: "slack", place: "T2" })).ok).toBe(true);
  });

  test("a place has three hundred at once, and says so to whoever comes then", async () => {
    const { ask, times, declined } = createPlatform();
    let answered = 0;
    for (let index = 0; index < 20; index += 1) answered += await times(20, { user: `user-${index}`, place: "server" });
    expect(answered).toBe(300);
    const late = { user: "late", place: "server" };
    expect(toText((await ask(late)).card)).toContain("So many questions come from here at once");
    expect(toText((await ask(late, "ko")).card)).toContain("초 뒤에 다시 물어봐 주세요.");
    expect(new Set(declined)).toEqual(new Set(["discord place"]));
    expect((await ask({ user: "late", place: "elsewhere" })).ok).toBe(true);
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

  test("a question in free words counts once, whatever it is understood as", async () => {
    const { limited, declined } = createPlatform();
    const request = {
      command: "ask",
      options: { question: "which ports do redis, postgres and mysql use?" },
      locale: "en",
      asker: { platform: "discord", user: "ada" },
    } as const;
    for (let time = 0; time < 20; time += 1) await limited.respond(request);
    expect(declined).toEqual([]);
  });

  test("the terminal and the playground are never limited, nor is completion", async () => {
    const { limited, times, declined } = createPlatform();
    expect(await times(500, { platform: "terminal", user: "terminal" })).toBe(500);
    expect(await times(500, { platform: "playground", user: "ada", place: "playground" })).toBe(500);
    const typing = { command: "port", options: {}, option: "query", typed: "pos", locale: "en" } as const;
    const asker = { platform: "discord", user: "ada" };
    for (let time = 0; time < 500; time += 1) expect(limited.complete({ ...typing, asker })).not.toEqual([]);
    expect(declined).toEqual([]);
  });

  test("whoever has all of it back is forgotten, so that memory ends with the minute", async () => {
    const { times } = createPlatform();
    const before = vi.getTimerCount();
    for (let index = 0; index < 100; index += 1) await times(1, { user: `user-${index}` });
    expect(vi.getTimerCount()).toBe(before + 200);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(before);
  });
});
