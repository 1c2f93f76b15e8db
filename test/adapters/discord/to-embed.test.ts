import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../../src/adapters/discord/markdown.ts";
import { toEmbed } from "../../../src/adapters/discord/to-embed.ts";
import { type Button, code, link, plain, say, strong } from "../../../src/core/card.ts";
import { findMessageProblems } from "../../fakes/discord/validate.ts";
import { answerWith, everyBlock, nastyText } from "../../helpers/sample-cards.ts";

const embedOf = (...args: Parameters<typeof answerWith>) => toEmbed(answerWith(...args)).embeds[0];
const button = (label: string, query: string): Button => ({
  label,
  call: { command: "port", options: { query } },
  effect: "reply",
});

describe("an answer as an embed", () => {
  test("keeps the order of its blocks", () => {
    const embed = embedOf([
      { kind: "text", text: say`First ${strong("bold")} and ${code("code")}` },
      { kind: "list", items: [say`one`, say`two`] },
      { kind: "fields", fields: [{ name: "Name", value: say`value` }] },
      { kind: "code", code: "ruler" },
      { kind: "context", text: say`Source: ${link("IANA", "https://iana.org")}` },
    ]);
    expect(embed).toMatchObject({
      title: "Title",
      description: "First **bold** and `code`\n\n- one\n- two",
      fields: [
        { name: "Name", value: "value" },
        { name: "\u200b", value: "```\nruler\n```\n-# Source: [IANA](https://iana.org)" },
      ],
    });
  });

  test("sets further lines of a list's item in, so that they stay with it", () => {
    const items = [say`${strong("1.")} first\nsecond`, say`other`];
    expect(embedOf([{ kind: "list", items }])?.description).toBe("- **1\\.** first\n  second\n- other");
  });

  test("pings nobody, and is ephemeral where it is private", () => {
    expect(toEmbed(answerWith([])).allowed_mentions).toEqual({ parse: [] });
    expect(toEmbed(answerWith([]))).not.toHaveProperty("flags");
    expect(toEmbed({ ...answerWith([]), visibility: "private" }).flags).toBe(64);
  });

  test("puts five buttons into a row, and leaves out what repeats or does not fit", () => {
    const buttons = [
      ...Array.from({ length: 6 }, (_, index) => button(`B${index}`, `${index}`)),
      button("again", "0"),
      button("too long", "x".repeat(100)),
      button(" ", "blank"),
    ];
    const { components } = toEmbed(answerWith([{ kind: "actions", buttons }]));
    expect(components.map((row) => row.components.length)).toEqual([5, 1]);
    expect(components[0]?.components[0]).toMatchObject({ type: 2, style: 2, label: "B0" });
  });

  test.each([
    ["**bold**", "\\*\\*bold\\*\\*"],
    ["@everyone", "\\@everyone"],
    ["<@123>", "\\<\\@123\\>"],
    ["https://example.com", "https\\://example.com"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a_b`c|d~e[f]", "a\\_b\\`c\\|d\\~e\\[f\\]"],
    [":smile:", "\\:smile:"],
    ["0–1023, TCP: fine. 1.5", "0–1023, TCP: fine. 1.5"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("keeps code within its ticks", () => {
    expect(embedOf([{ kind: "text", text: [code("a`b\nc")] }])?.description).toBe("`aˋb c`");
    expect(embedOf([{ kind: "code", code: "a```b" }])?.description).toBe("```\naˋˋˋb\n```");
  });
});

describe("Discord's limits", () => {
  const atLimit: readonly (readonly [string, number, (length: number) => string | undefined])[] = [
    ["title", 256, (length) => embedOf([], "x".repeat(length))?.title],
    ["description", 4096, (length) => embedOf([{ kind: "text", text: [plain("x".repeat(length))] }])?.description],
    [
      "field name",
      256,
      (length) =>
        embedOf([{ kind: "fields", fields: [{ name: "x".repeat(length), value: say`v` }] }])?.fields?.[0]?.name,
    ],
    [
      "field value",
      1024,
      (length) =>
        embedOf([{ kind: "fields", fields: [{ name: "n", value: [plain("x".repeat(length))] }] }])?.fields?.[0]?.value,
    ],
    [
      "button label",
      80,
      (length) =>
        toEmbed(answerWith([{ kind: "actions", buttons: [button("x".repeat(length), "1")] }])).components[0]
          ?.components[0]?.label,
    ],
  ];

  test.each(atLimit)("a %s of %i is whole, one more is cut visibly", (_name, limit, draw) => {
    expect(draw(limit)).toBe("x".repeat(limit));
    expect(draw(limit + 1)).toBe(`${"x".repeat(limit - 1)}…`);
  });

  test("25 fields are shown, not 26", () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `${index}`, value: say`v` }));
    expect(embedOf([{ kind: "fields", fields: fields(25) }])?.fields).toHaveLength(25);
    expect(embedOf([{ kind: "fields", fields: fields(26) }])?.fields).toHaveLength(25);
  });

  test("25 buttons are shown, not 26", () => {
    const buttons = Array.from({ length: 26 }, (_, index) => button(`${index}`, `${index}`));
    const rows = toEmbed(answerWith([{ kind: "actions", buttons }])).components;
    expect(rows.flatMap((row) => row.components)).toHaveLength(25);
  });

  test("all texts together stay within 6000", () => {
    const fields = Array.from({ length: 8 }, () => ({ name: "n", value: [plain("y".repeat(1000))] }));
    const message = toEmbed(
      answerWith([
        { kind: "text", text: [plain("x".repeat(4096))] },
        { kind: "fields", fields },
      ]),
    );
    expect(findMessageProblems(message as never)).toEqual([]);
    expect(JSON.stringify(message)).toContain("…");
  });

  test("a cut never opens markup", () => {
    for (let length = 4080; length < 4100; length += 1) {
      const text = say`${"x".repeat(length)}${strong("bold")}${code("code")}`;
      const description = embedOf([{ kind: "text", text }])?.description ?? "";
      expect(description.split("**").length % 2).toBe(1);
      expect(description.split("`").length % 2).toBe(1);
    }
  });

  test("any text in any block gives a message that Discord takes", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, title) => {
        expect(findMessageProblems(toEmbed(answerWith(everyBlock(text), title)) as never)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
