// What holds on every platform where people write messages to the bot; the part of the contract suite about them.

import { describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import type { Messaging, Shown } from "../helpers/harness.ts";

/** Long enough for an answer that should not come. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Where `messaging` gives nothing, the platform has no messages and there is nothing to hold. */
export function describeMessaging(messaging: () => Messaging | undefined, hostile: readonly string[]): void {
  const fact = (name: string, hold: (messaging: Messaging) => Promise<void>) =>
    test(name, async ({ skip }) => {
      const platform = messaging();
      if (!platform) return skip();
      await hold(platform);
    });

  const expectHelp = (shown: Shown) => expect(shown.text).toContain(messages.en.help.title);

  describe("messages to the bot", () => {
    fact("a mention with a question is answered where it was asked, for all to see", async ({ mention }) => {
      const shown = await mention("what is port 53?");
      expect(shown.text).toContain("Port 53: DNS");
      expect(shown.isPrivate).toBe(false);
      expect(shown.buttons.length).toBeGreaterThan(1);
    });

    fact("a Korean question is answered in Korean", async ({ mention }) => {
      expect((await mention("53번 포트가 뭐예요?")).text).toContain("53번 포트: DNS");
    });

    fact("a direct message is answered", async ({ direct }) => {
      expect((await direct("what is port 53?")).text).toContain("Port 53: DNS");
      expect((await direct("53번 포트가 뭐예요?")).text).toContain("53번 포트: DNS");
    });

    fact("a command that is typed into a message is answered", async ({ direct, mention }) => {
      expect((await direct("/classify 3306")).text).toContain("3306 is a User Port");
      expect((await mention("/port `514` udp")).text).toContain("syslog");
    });

    fact("a mention without words gets help", async ({ mention, direct }) => {
      expectHelp(await mention(""));
      expectHelp(await direct("   "));
    });

    fact("a message that is not understood is told so", async ({ direct }) => {
      expect((await direct("good morning")).text).toContain(messages.en.faults["not-understood"]({ given: "" }).title);
    });

    fact("another bot is not answered", async ({ mentionAsBot, mention, posted }) => {
      const before = posted();
      await mentionAsBot("what is port 53?");
      await aWhile();
      expect(posted()).toBe(before);
      expect((await mention("what is port 80?")).text).toContain("HTTP");
      expect(posted()).toBe(before + 1);
    });

    fact("a message that is delivered twice is answered once", async ({ mention, redeliver, posted }) => {
      const before = posted();
      await mention("what is port 53?");
      await redeliver();
      await aWhile();
      expect(posted()).toBe(before + 1);
    });

    fact("a channel that lets the bot not write does not stop it", async ({ mentionInVain, mention, posted }) => {
      const before = posted();
      await mentionInVain("what is port 53?");
      await aWhile();
      expect(posted()).toBe(before);
      expect((await mention("what is port 53?")).text).toContain("Port 53: DNS");
    });

    fact("hostile text neither pings nor floods nor crashes", async ({ mention }) => {
      for (const text of hostile) {
        const shown = await mention(`what about ${text} on port 53?`);
        expect(shown.text).not.toBe("");
        expect(shown.text.length).toBeLessThan(1500);
        expect(JSON.stringify(shown.payload).isWellFormed()).toBe(true);
      }
    });

    fact("Explain ports tells privately what is in a message, in the reader's language", async ({ explain }) => {
      const shown = await explain("Error: connect ECONNREFUSED 127.0.0.1:5432");
      expect(shown.isPrivate).toBe(true);
      expect(shown.text).toContain("5432");
      expect(shown.text).toContain("PostgreSQL");
      expect((await explain("listening on 10.0.0.1:6379", "ko")).text).toContain("이 메시지에 나온");
      const nothing = await explain("good morning");
      expect(nothing.isPrivate).toBe(true);
      expect(nothing.text).toContain(messages.en.found.nothingTitle);
    });
  });
}
