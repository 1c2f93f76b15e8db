import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTerminalAdapter } from "../../../src/adapters/terminal/index.ts";
import { colourStyle, toText } from "../../../src/adapters/terminal/to-text.ts";
import { type Card, code, link, plain, say, strong } from "../../../src/core/card.ts";
import { answer, core } from "../../helpers/answer-in.ts";
import { describeAdapter } from "../contract.ts";
import { createTerminalHarness } from "./harness.ts";

describeAdapter("the terminal", createTerminalHarness);

const card = (text: string): Card => ({
  title: text,
  tone: "answer",
  blocks: [
    { kind: "heading", text },
    { kind: "text", text: say`${text} ${strong(text)} ${code(text)} ${link(text, "https://example.com")}` },
    { kind: "fields", fields: [{ name: text, value: [plain(text)] }] },
    { kind: "code", code: text },
    { kind: "list", items: [[plain(text)]] },
    { kind: "image", url: "https://example.com/x.png", alt: text },
    { kind: "divider" },
    {
      kind: "actions",
      buttons: [{ label: text, call: { command: "port", options: { query: text } }, effect: "reply" }],
    },
    { kind: "context", text: [plain(text)] },
  ],
});

describe("a card as text", () => {
  test("tells every block in order, the title first", () => {
    expect(toText(card("word"))).toBe(
      [
        "word",
        "word",
        "word word word word <https://example.com>",
        "word:\n  word",
        "  word",
        "- word",
        "[word] <https://example.com/x.png>",
        "───",
        "→ word: /port word",
        "word",
      ].join("\n\n"),
    );
  });

  test("has colours only where they are asked for", () => {
    expect(toText(card("x"), colourStyle)).toContain("\u001b[");
    expect(toText(card("x"))).not.toContain("\u001b[");
  });

  test("nothing that is told can steer the terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const drawn = toText(card(text));
        expect(drawn.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(drawn.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("a line without a slash", () => {
  test.each([
    ["53", "port", true],
    ["redis", "port", true],
    ["classify 53", "classify", true],
    ["what is the weather", "none", false],
    ["", "none", false],
  ])("%j is understood as %s", async (line, intent, ok) => {
    expect(await answer(line)).toMatchObject({ intent, ok });
  });
});

describe("at a real terminal", () => {
  /** A prompt that takes keys, and what it has printed. */
  async function openTerminal() {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    let printed = "";
    output.on("data", (chunk) => {
      printed += chunk;
    });
    const adapter = createTerminalAdapter({ core, locale: "en", input, output });
    await adapter.start();
    const until = async (part: string) => {
      for (let tries = 0; !stripVTControlCharacters(printed).includes(part); tries += 1) {
        if (tries > 200) throw new Error(`${part} never came: ${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    const forget = () => {
      printed = "";
    };
    return { adapter, until, forget, press: (keys: string) => void input.write(keys) };
  }

  test("Tab completes commands, values and options", async () => {
    const { adapter, press, until } = await openTerminal();
    press("/cl\t");
    await until("/classify ");
    press("\u0015/port 53 priv\t");
    await until("/port 53 private");
    press("\u0015/port redis-ins\t");
    await until("/port redis-insight");
    await adapter.stop();
  });

  test("the arrow key brings back what was asked before, until the run ends", async () => {
    const { adapter, press, until, forget } = await openTerminal();
    press("/classify 587\r");
    await until("587 is a System Port");
    forget();
    press("\u001b[A");
    await until("/classify 587");
    await adapter.stop();
    const fresh = await openTerminal();
    fresh.forget();
    fresh.press("\u001b[A");
    fresh.press("x");
    await fresh.until("x");
    await expect(fresh.until("/classify 587")).rejects.toThrow();
    await fresh.adapter.stop();
  });
});
