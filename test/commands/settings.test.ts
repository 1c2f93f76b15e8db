import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { createCore } from "../../src/portly.ts";
import { buttonsOf, openPlace, type Place, someone, textOf } from "../helpers/place.ts";

const { settings } = messages.en;
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

  test.each(["zone:auto", "zone auto", "time zone auto", "time-zone:auto", "시간대 자동", "시간대:자동"])(
    "forget a time zone again: %j",
    async (line) => {
      for (const here of ["", "here "]) {
        const set = await place.type(`/portly settings ${here}ko Seoul`);
        expect(textOf(set)).toContain("Asia/Seoul");
        const unset = await place.type(`/portly settings ${here}${line}`);
        expect(textOf(unset)).not.toContain("Asia/Seoul");
        expect(unset.locale).toBe("ko");
      }
      expect(await place.storage.preferences.ofPerson({ platform: "discord", id: "1" })).toEqual({ locale: "ko" });
      expect(await place.storage.preferences.ofPlace({ platform: "discord", id: "100" })).toEqual({ locale: "ko" });
    },
  );

  test("forget a time zone by a form and by a button, and leave the language alone", async () => {
    const ofPerson = () => place.storage.preferences.ofPerson({ platform: "discord", id: "1" });
    const form = (options: Record<string, string>) => place.ask({ command: "portly settings", options });
    await form({ zone: "Seoul", language: "en" });
    await form({ zone: "auto" });
    expect(await ofPerson()).toEqual({ locale: "en" });
    const set = await form({ zone: "Seoul" });
    await place.press(set, settings.buttonNoZone);
    expect(await ofPerson()).toEqual({ locale: "en" });
    const here = await form({ zone: "Seoul", for: "here" });
    const unset = await place.press(here, settings.buttonHere(settings.buttonNoZone));
    expect(textOf(unset)).not.toContain("Asia/Seoul");
  });

  test("auto alone takes back the language", async () => {
    await place.type("/portly settings ko Seoul");
    await place.type("/portly settings auto");
    expect(await place.storage.preferences.ofPerson({ platform: "discord", id: "1" })).toEqual({ zone: "Asia/Seoul" });
  });

  test("offer to take a time zone back while it is typed", () => {
    const complete = (typed: string, locale: "en" | "ko" = "en") =>
      place.core.complete({ command: "portly settings", options: {}, option: "zone", typed, locale, asker: someone });
    const [en, ko] = [messages.en.settings.zoneAutomatic, messages.ko.settings.zoneAutomatic];
    expect(complete("").at(-1)).toEqual({ label: en, value: "zone:auto" });
    expect(complete("")).toHaveLength(25);
    expect(complete("aut")[0]?.label).toBe(en);
    expect(complete("자동", "ko")[0]?.label).toBe(ko);
    expect(complete("seo").map(({ label }) => label)).not.toContain(en);
  });

  test("of a place are for those who manage it", async () => {
    expect((await place.type("/portly settings here ko", { mayManage: false })).ok).toBe(false);
    expect((await place.type("/portly settings here ko", { isDirect: true })).ok).toBe(false);
    expect(await isKorean("/port 53", { user: "2" })).toBe(false);
  });
});
