// Every card of the course is whole on every platform: no text cut, no button lost.

import { describe, expect, test } from "vitest";
import { toEmbed } from "../../src/adapters/discord/to-embed.ts";
import { toBlocks } from "../../src/adapters/slack/to-blocks.ts";
import { toText } from "../../src/adapters/terminal/to-text.ts";
import { locales } from "../../src/core/locale.ts";

import { imageIds, levels, sampleLanguageIds } from "../../src/lessons/choices.ts";
import { createLessons } from "../../src/lessons/library.ts";
import { findMessageProblems as findDiscordProblems } from "../fakes/discord/validate.ts";
import { findMessageProblems } from "../fakes/slack/validate.ts";
import { answer } from "../helpers/answer-in.ts";

const { ids } = createLessons();
const lines = [
  ...ids.flatMap((id) => levels.map((level) => `/socket explain ${id} ${level}`)),
  ...imageIds.map((id) => `/socket explain ${id}`),
  ...sampleLanguageIds.flatMap((id) => [`/socket explain client-and-server ${id}`, `/socket explain tcp-or-udp ${id}`]),
  ...[1, 2, 3, 4, 5, 6, 7].map((step) => `/socket explain tour ${step}`),
  ...[1, 2, 3, 4, 5, 6].flatMap((step) => ["a", "b", "c"].map((choice) => `/socket explain tour ${step} ${choice}`)),
  "/socket compare",
];

const countCuts = (text: string) => text.split("…").length;

describe.each(locales)("in %s", (locale) => {
  test.each(lines)("%s", async (line) => {
    const given = await answer(line, locale);
    expect(given.ok).toBe(true);
    const text = toText(given.card);
    const buttons = given.card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : []));
    const embed = toEmbed(given);
    expect(findDiscordProblems(embed as never)).toEqual([]);
    expect(countCuts(JSON.stringify(embed.embeds))).toBe(countCuts(text));
    expect(embed.components.flatMap(({ components }) => components)).toHaveLength(buttons.length);
    const message = toBlocks(given);
    expect(findMessageProblems(message)).toEqual([]);
    expect(countCuts(JSON.stringify(message.blocks))).toBe(countCuts(text));
    const drawn = message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
    expect(drawn).toHaveLength(buttons.length);
  });
});
