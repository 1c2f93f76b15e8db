import { describe, expect, test } from "vitest";
import { toEmbed } from "../../src/adapters/discord/to-embed.ts";
import { toBlocks } from "../../src/adapters/slack/to-blocks.ts";
import { toText } from "../../src/adapters/terminal/to-text.ts";
import { type Block, code, link, say, strong } from "../../src/core/card.ts";
import { answerWith } from "../helpers/sample-cards.ts";

const blocks: readonly Block[] = [
  { kind: "text", text: say`${strong("DNS")}: names & <b>` },
  { kind: "heading", text: "Known" },
  { kind: "list", items: [say`${code("53")} DNS`, say`${code("853")} DoT`] },
  { kind: "fields", fields: [{ name: "Range", value: say`System Ports (0–1023)` }] },
  { kind: "code", code: "0 ├●──┤" },
  { kind: "divider" },
  { kind: "image", url: "https://example.com/port.png", alt: "A harbour" },
  {
    kind: "actions",
    buttons: [{ label: "853", call: { command: "port", options: { query: "853" } }, effect: "reply" }],
  },
  { kind: "context", text: say`Source: ${link("RFC 1035", "https://www.rfc-editor.org/rfc/rfc1035")}` },
];

const answer = answerWith(blocks, "Port 53: DNS");

describe("one card, side by side", () => {
  test("as text", () => {
    expect(toText(answer.card)).toMatchInlineSnapshot(`
      "Port 53: DNS

      DNS: names & <b>

      Known

      - 53 DNS
      - 853 DoT

      Range:
        System Ports (0–1023)

        0 ├●──┤

      ───

      [A harbour] <https://example.com/port.png>

      → 853: /port 853

      Source: RFC 1035 <https://www.rfc-editor.org/rfc/rfc1035>"
    `);
  });

  test("for Discord", () => {
    expect(toEmbed(answer)).toMatchInlineSnapshot(`
      {
        "allowed_mentions": {
          "parse": [],
        },
        "components": [
          {
            "components": [
              {
                "custom_id": "["port",{"query":"853"},0,0]",
                "label": "853",
                "style": 2,
                "type": 2,
              },
            ],
            "type": 1,
          },
        ],
        "embeds": [
          {
            "color": 3898840,
            "description": "**DNS**: names & \\<b\\>

      **Known**

      - \`53\` DNS
      - \`853\` DoT",
            "fields": [
              {
                "name": "Range",
                "value": "System Ports (0–1023)",
              },
              {
                "name": "​",
                "value": "\`\`\`
      0 ├●──┤
      \`\`\`
      ───
      -# A harbour
      -# Source: [RFC 1035](https://www.rfc-editor.org/rfc/rfc1035)",
              },
            ],
            "image": {
              "url": "https://example.com/port.png",
            },
            "title": "Port 53: DNS",
          },
        ],
      }
    `);
  });

  test("for Slack", () => {
    expect(toBlocks(answer)).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "text": {
              "emoji": false,
              "text": "Port 53: DNS",
              "type": "plain_text",
            },
            "type": "header",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "DNS",
                    "type": "text",
                  },
                  {
                    "text": ": names & <b>",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "Known",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "elements": [
                      {
                        "style": {
                          "code": true,
                        },
                        "text": "53",
                        "type": "text",
                      },
                      {
                        "text": " DNS",
                        "type": "text",
                      },
                    ],
                    "type": "rich_text_section",
                  },
                  {
                    "elements": [
                      {
                        "style": {
                          "code": true,
                        },
                        "text": "853",
                        "type": "text",
                      },
                      {
                        "text": " DoT",
                        "type": "text",
                      },
                    ],
                    "type": "rich_text_section",
                  },
                ],
                "style": "bullet",
                "type": "rich_text_list",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "Range",
                    "type": "text",
                  },
                  {
                    "text": "
      ",
                    "type": "text",
                  },
                  {
                    "text": "System Ports (0–1023)",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "0 ├●──┤",
                    "type": "text",
                  },
                ],
                "type": "rich_text_preformatted",
              },
            ],
            "type": "rich_text",
          },
          {
            "type": "divider",
          },
          {
            "alt_text": "A harbour",
            "image_url": "https://example.com/port.png",
            "type": "image",
          },
          {
            "elements": [
              {
                "action_id": "press-7-1",
                "text": {
                  "emoji": false,
                  "text": "853",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "["port",{"query":"853"},0,0]",
              },
            ],
            "type": "actions",
          },
          {
            "elements": [
              {
                "text": "Source: <https://www.rfc-editor.org/rfc/rfc1035|RFC 1035>",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
        ],
        "response_type": "in_channel",
        "text": "Port 53: DNS
      DNS: names &amp; &lt;b&gt;
      Known
      • 53 DNS
      • 853 DoT
      Range: System Ports (0–1023)
      0 ├●──┤
      A harbour
      Source: RFC 1035",
        "unfurl_links": false,
        "unfurl_media": false,
      }
    `);
  });
});
