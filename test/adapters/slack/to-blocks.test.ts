import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBlocks } from "../../../src/adapters/slack/to-blocks.ts";
import { type Block, code, link, plain, say, strong } from "../../../src/core/card.ts";
import { findMessageProblems } from "../../fakes/slack/validate.ts";
import { answerWith, everyBlock, nastyText } from "../../helpers/sample-cards.ts";

const blocksOf = (blocks: readonly Block[], title?: string) => toBlocks(answerWith(blocks, title)).blocks;
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `B${index}`,
    call: { command: "port", options: { query: `${index}` } },
    effect: "reply" as const,
  }));

describe("an answer as blocks", () => {
  test("puts all text into rich text, which knows no markup", () => {
    expect(
      blocksOf([{ kind: "text", text: say`*a* ${strong("b")} ${code("<!channel>")} ${link("c", "https://d.e")}` }]),
    ).toEqual([
      { type: "header", text: { type: "plain_text", text: "Title", emoji: false } },
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "*a* " },
              { type: "text", text: "b", style: { bold: true } },
              { type: "text", text: " " },
              { type: "text", text: "<!channel>", style: { code: true } },
              { type: "text", text: " " },
              { type: "link", text: "c", url: "https://d.e" },
            ],
          },
        ],
      },
    ]);
  });

  test("draws each kind of block", () => {
    const types = blocksOf(everyBlock("word")).map(({ type }) => type);
    expect(types).toEqual([
      "header",
      "rich_text",
      "rich_text",
      "rich_text",
      "rich_text",
      "rich_text",
      "table",
      "image",
      "divider",
      "actions",
      "context",
    ]);
  });

  test("draws one table as a table, further ones as text", () => {
    const table = { kind: "table", columns: ["", "Port"], rows: [["What", "a number"]] } as const;
    const [, first, second] = blocksOf([table, table]);
    expect(first).toMatchObject({
      type: "table",
      rows: [
        [{ text: "–" }, { type: "raw_text", text: "Port" }],
        [{ text: "What" }, { text: "a number" }],
      ],
    });
    expect(second).toMatchObject({ type: "rich_text" });
  });

  test("always has a text, in which nothing can ping", () => {
    const message = toBlocks(answerWith([{ kind: "text", text: say`<!channel> & <@U1>` }]));
    expect(message.text).toBe("Title\n&lt;!channel&gt; &amp; &lt;@U1&gt;");
    expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false, response_type: "in_channel" });
  });

  test("is ephemeral where it is private", () => {
    expect(toBlocks({ ...answerWith([]), visibility: "private" }).response_type).toBe("ephemeral");
  });

  test("has links in small text, escaped", () => {
    const [, context] = blocksOf([
      { kind: "context", text: say`Source <b> *x*: ${link("IANA", "https://iana.org/a|b")}` },
    ]);
    expect(context).toMatchObject({
      elements: [{ type: "mrkdwn", text: "Source &lt;b&gt; ∗x∗: <https://iana.org/a%7Cb|IANA>" }],
    });
  });
});

describe("Slack's limits", () => {
  test("a header of 150 is whole, one more is cut visibly", () => {
    expect(blocksOf([], "x".repeat(150))[0]).toMatchObject({ text: { text: "x".repeat(150) } });
    expect(blocksOf([], "x".repeat(151))[0]).toMatchObject({ text: { text: `${"x".repeat(149)}…` } });
  });

  test("a button text of 75 is whole, one more is cut visibly", () => {
    const labelled = (length: number) => {
      const named = buttons(1).map((button) => ({ ...button, label: "x".repeat(length) }));
      return blocksOf([{ kind: "actions", buttons: named }])[1];
    };
    expect(labelled(75)).toMatchObject({ elements: [{ text: { text: "x".repeat(75) } }] });
    expect(labelled(76)).toMatchObject({ elements: [{ text: { text: `${"x".repeat(74)}…` } }] });
  });

  test("50 blocks are shown, not 51, and 25 buttons, not 26", () => {
    const dividers = Array.from({ length: 60 }, (): Block => ({ kind: "divider" }));
    expect(blocksOf(dividers)).toHaveLength(50);
    expect(blocksOf([{ kind: "actions", buttons: buttons(26) }])[1]).toMatchObject({ elements: { length: 25 } });
  });

  test("the text is at most 4000, also when escaping makes it longer", () => {
    const text = (length: number) => toBlocks(answerWith([{ kind: "text", text: [plain("x".repeat(length))] }])).text;
    expect(text(3994)).toHaveLength(4000);
    expect(text(3994)).not.toContain("…");
    expect(text(3995)).toMatch(/…$/);
    expect(toBlocks(answerWith([{ kind: "text", text: [plain("&".repeat(4000))] }])).text.length).toBeLessThanOrEqual(
      4000,
    );
  });

  test("rich text is cut visibly at 12000", () => {
    const message = toBlocks(answerWith([{ kind: "text", text: [plain("x".repeat(13_000))] }]));
    expect(findMessageProblems(message)).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain("x…");
  });

  test("any text in any block gives a message that Slack takes", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, title) => {
        expect(findMessageProblems(toBlocks(answerWith(everyBlock(text), title)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
