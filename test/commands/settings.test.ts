import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { createCore } from "../../src/portly.ts";
import { buttonsOf, openPlace, type Place, someone, textOf } from "../helpers/place.ts";

let place: Place;

beforeEach(() => {
  place = openPlace();
});
afterEach(() => place.close());

const isKorean = async (line: string, who = {}) => /[가-힣]/.test((await place.type(line, who)).card.title);

describe("a language that was chosen", () => {
  test("is the one of every answer from then on, faults too, until it is taken back", async () => {
    const saved = await place.type("/portly settings ko");
    expect(saved.card.title).toBe(messages.ko.settings.saved);
    for (const line of ["/port 53", "/port 99999", "/trivia now", "/portly help", "/classify 3306", "/team list"]) {
      expect(await isKorean(line), line).toBe(true);
    }
    expect(await isKorean("/port 53", { user: "2" })).toBe(false);
    await place.press(await place.type("/portly settings"), messages.ko.settings.buttonAutomatic);
    expect(await isKorean("/port 53")).toBe(false);
  });

  test("is known after a restart, once it was read", async () => {
    await place.type("/portly settings ko");
    const again = createCore({ storage: place.storage, remembers: true, report: () => {} });
    const ask = () => again.respond({ command: "port", options: { query: "53" }, locale: "en", asker: someone });
    await ask();
    await place.storage.preferences.all();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await ask()).locale).toBe("ko");
  });

  test("of a place holds for all who chose none", async () => {
    await place.type("/portly settings here ko");
    expect(await isKorean("/port 53", { user: "2" })).toBe(true);
    expect(await isKorean("/port 53", { user: "2", place: "999" })).toBe(false);
    await place.type("/portly settings en", { user: "3" });
    expect(await isKorean("/port 53", { user: "3" })).toBe(false);
  });

  test("does not change the language of a free-form question", async () => {
    await place.type("/portly settings ko");
    expect((await place.type("/ask what is port 53?")).locale).toBe("en");
  });
});

describe("settings", () => {
  test("are shown privately, with buttons for what is not chosen", async () => {
    const shown = await place.type("/portly settings");
    expect(shown.visibility).toBe("private");
    expect(buttonsOf(shown).map(({ label }) => label)).toEqual([
      "English",
      "한국어",
      "My score and name",
      "Here: English",
      "Here: 한국어",
    ]);
    expect(buttonsOf(await place.type("/portly settings", { mayManage: false }))).toHaveLength(3);
    expect(buttonsOf(await place.type("/portly settings", { isDirect: true }))).toHaveLength(2);
  });

  test("keep a time zone by city, in either language", async () => {
    expect(textOf(await place.type("/portly settings 서울"))).toContain("Asia/Seoul");
    expect(textOf(await place.type("/portly settings New York"))).toContain("America/New_York");
    expect((await place.type("/portly settings Atlantis")).ok).toBe(false);
  });

  test("of a place are for those who manage it", async () => {
    expect((await place.type("/portly settings here ko", { mayManage: false })).ok).toBe(false);
    expect((await place.type("/portly settings here ko", { isDirect: true })).ok).toBe(false);
    expect(await isKorean("/port 53", { user: "2" })).toBe(false);
  });
});
