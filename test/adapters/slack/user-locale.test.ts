import { describe, expect, test } from "vitest";
import { createUserLocales } from "../../../src/adapters/slack/user-locale.ts";

describe("the language of a user", () => {
  test("is asked for once and remembered for its time", async () => {
    let now = 0;
    let asked = 0;
    const locales = createUserLocales(
      async () => {
        asked += 1;
        return "ko-KR";
      },
      { clock: () => now, rememberMs: 100 },
    );
    expect(await locales.of("U1")).toBe("ko");
    expect(await locales.of("U1")).toBe("ko");
    expect(asked).toBe(1);
    now = 101;
    await locales.of("U1");
    expect(asked).toBe(2);
  });

  test("is not waited for longer than the limit, and known the next time", async () => {
    let answer = (_tag: string) => {};
    const locales = createUserLocales(() => new Promise((resolve) => (answer = resolve)), { waitMs: 10 });
    expect(await locales.of("U1")).toBeUndefined();
    answer("ko-KR");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await locales.of("U1")).toBe("ko");
  });

  test("is unknown where Slack can not tell it, and is not asked for at once again", async () => {
    let asked = 0;
    const locales = createUserLocales(async () => {
      asked += 1;
      throw new Error("missing_scope");
    });
    expect(await locales.of("U1")).toBeUndefined();
    expect(await locales.of("U1")).toBeUndefined();
    expect(asked).toBe(1);
  });

  test("is forgotten for the longest unseen when there are too many users", async () => {
    const asked: string[] = [];
    const locales = createUserLocales(
      async (user) => {
        asked.push(user);
        return "en-US";
      },
      { users: 2 },
    );
    for (const user of ["U1", "U2", "U3", "U3", "U1"]) await locales.of(user);
    expect(asked).toEqual(["U1", "U2", "U3", "U1"]);
  });

  test("is asked for once when two requests come together", async () => {
    let asked = 0;
    const locales = createUserLocales(async () => {
      asked += 1;
      return "ko-KR";
    });
    expect(await Promise.all([locales.of("U1"), locales.of("U1")])).toEqual(["ko", "ko"]);
    expect(asked).toBe(1);
  });
});
