import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainWords, readInline, readMarkdown } from "../../playground/discord-markdown.ts";
import { escapeMarkdown } from "../../src/adapters/discord/markdown.ts";
import { nastyText } from "../helpers/sample-cards.ts";

const text = (words: string) => ({ kind: "text", text: words });

describe("Discord's Markdown", () => {
  test("has emphasis, code, links and escapes", () => {
    expect(readInline("a **b `c`** \\*d\\* [e](https://e.example/f) _g_")).toEqual([
      text("a "),
      { kind: "bold", inside: [text("b "), { kind: "code", text: "c" }] },
      text(" *d* "),
      { kind: "link", url: "https://e.example/f", inside: [text("e")] },
      text(" "),
      { kind: "italic", inside: [text("g")] },
    ]);
  });

  test("shows a mention or a bare address as Discord would, should one get through", () => {
    expect(readInline("@everyone <@123> https://x.example").map(({ kind }) => kind)).toEqual([
      "mention",
      "text",
      "mention",
      "text",
      "link",
    ]);
  });

  test("has lists, small text, headings, quotes and code blocks", () => {
    const parts = readMarkdown("One\ntwo\n- a\n- b\n```\nx\n  y\n```\n-# small\n## Title\n> said");
    expect(parts).toEqual([
      { kind: "paragraph", inside: [text("One"), text("\n"), text("two")] },
      { kind: "list", items: [[text("a")], [text("b")]] },
      { kind: "code", text: "x\n  y" },
      { kind: "small", inside: [text("small")] },
      { kind: "heading", level: 2, inside: [text("Title")] },
      { kind: "quote", inside: [text("said")] },
    ]);
  });

  test("goes on with an item of a list where a line is set in, and nowhere else", () => {
    expect(readMarkdown("- a\n  b\nc\n  d")).toEqual([
      { kind: "list", items: [[text("a"), text("\n"), text("b")]] },
      { kind: "paragraph", inside: [text("c"), text("\n"), text("d")] },
    ]);
  });

  test("finds none in what Portly's renderer escaped", () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const nodes = readInline(escapeMarkdown(typed));
        expect(nodes.filter(({ kind }) => kind !== "text")).toEqual([]);
        expect(plainWords(nodes)).toBe(typed.toWellFormed());
      }),
    );
  });

  test("reads anything without failing", () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        expect(Array.isArray(readMarkdown(typed))).toBe(true);
      }),
    );
  });
});
