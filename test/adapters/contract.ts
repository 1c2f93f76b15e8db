// What holds on every platform: the suite that each adapter passes.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Core } from "../../src/adapters/adapter.ts";
import { messages } from "../../src/messages/index.ts";
import { core } from "../helpers/answer-in.ts";
import type { Harness } from "../helpers/harness.ts";
import { describeMessaging } from "./messaging.ts";
import { answerTogether } from "./quiz.ts";
import { walkTogether } from "./tour.ts";

/** Inputs that must neither ping, nor break markup, nor flood, nor crash. */
const hostile = [
  "<!channel>",
  "@everyone",
  "<@123456789012345678>",
  "__proto__",
  "```",
  "**bold** _x_ ~y~ `z`",
  "\ud800",
  "\u202e80\u200f evil",
  "a".repeat(400),
  "٣",
  "[x](https://example.com)",
];

/** Runs the contract against one adapter, driven through its harness. */
export function describeAdapter(name: string, create: (core: Core) => Promise<Harness>): void {
  describe(`the adapter for ${name}`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await create(core);
    });
    afterAll(() => harness.stop());

    test("answers a port for all to see", async () => {
      const shown = await harness.send("/port 53");
      expect(shown.text).toContain("DNS");
      expect(shown.text).toContain("domain");
      expect(shown.text).toContain("0–1023");
      expect(shown.isPrivate ?? false).toBe(false);
    });

    test("answers a name, with a protocol and privately where asked", async () => {
      const shown = await harness.send("/port 514 udp private");
      expect(shown.text).toContain("syslog");
      expect(shown.text).not.toContain("rsh");
      expect(shown.isPrivate ?? true).toBe(true);
    });

    test("answers a subcommand", async () => {
      expect((await harness.send("/socket compare")).text).toContain("65,536");
      expect((await harness.send("/socket parse [2001:db8::1]:443")).text).toContain("[2001:db8::1]:443");
    });

    test("answers in Korean", async () => {
      const shown = await harness.send("/classify 3306", "ko");
      expect(shown.text).toContain("사용자 포트");
      expect(shown.text).not.toContain("User Port");
    });

    test("tells a mistake privately, and what to type instead", async () => {
      const shown = await harness.send("/port 65536");
      expect(shown.isPrivate ?? true).toBe(true);
      expect(shown.text).toContain("65535");
    });

    test("shows help privately", async () => {
      const shown = await harness.send("/portly help");
      expect(shown.isPrivate ?? true).toBe(true);
      expect(shown.text).toContain("/classify");
    });

    test("a button answers whoever presses it, privately, and leaves the card alone", async () => {
      const shown = await harness.send("/classify 3306");
      const pressed = await harness.press(shown, messages.en.port.buttonRange);
      expect(pressed.text).toContain("49152–65535");
      expect(pressed.isPrivate ?? true).toBe(true);
      expect(pressed.replaced ?? false).toBe(false);
    });

    test("a choice among candidates takes the place of its card", async () => {
      const shown = await harness.send("/port ra");
      expect(shown.buttons.length).toBeGreaterThan(1);
      const pressed = await harness.press(shown, shown.buttons[0] as string);
      expect(pressed.replaced ?? true).toBe(true);
    });

    test("takes several people through the tour at once, each on a card of their own", async () => {
      await walkTogether(harness);
    });

    test("a question is answered by each person alone, at once and once", async () => {
      await answerTogether(harness);
    });

    test.each(hostile)("stands %j", async (text) => {
      const shown = await harness.send(`/port ${text}`);
      expect(shown.text).not.toBe("");
      expect(shown.text.length).toBeLessThan(1500);
      expect(JSON.stringify(shown.payload).isWellFormed()).toBe(true);
    });

    describeMessaging(() => harness.messaging, hostile);

    test("completes names and numbers from memory, where the platform can", async () => {
      if (!harness.complete) return;
      expect(await harness.complete("port", "query", "postg")).toContain("PostgreSQL · 5432");
      expect(await harness.complete("port", "query", "레디")).toContain("Redis · 6379");
      expect((await harness.complete("port", "query", "53"))[0]).toMatch(/^53 /);
      expect(await harness.complete("port", "query", "qqqqqq")).toEqual([]);
    });
  });
}
