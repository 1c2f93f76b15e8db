// Every card of every question is whole on every platform: no text cut, no button lost, no address a link.

import { describe, expect, test } from "vitest";
import { toEmbed } from "../../src/adapters/discord/to-embed.ts";
import { toBlocks } from "../../src/adapters/slack/to-blocks.ts";
import type { Answer } from "../../src/core/answer.ts";
import { locales } from "../../src/core/locale.ts";
import type { Round } from "../../src/daily/round.ts";
import type { Schedule } from "../../src/daily/schedule.ts";
import { createQuizBank } from "../../src/quiz/bank.ts";
import { findMessageProblems as findDiscordProblems } from "../fakes/discord/validate.ts";
import { findMessageProblems } from "../fakes/slack/validate.ts";
import { answer, core, knowledge } from "../helpers/answer-in.ts";
import { buttonsOf } from "../helpers/place.ts";

const { ids, question: questionOf } = createQuizBank();
const countCuts = (text: string) => text.split("…").length;

function expectWhole(given: Answer): void {
  const embed = toEmbed(given);
  const message = toBlocks(given);
  const cuts = countCuts(JSON.stringify(given.card.blocks.filter(({ kind }) => kind !== "actions")));
  expect(findDiscordProblems(embed as never)).toEqual([]);
  expect(findMessageProblems(message)).toEqual([]);
  expect(countCuts(JSON.stringify(embed.embeds))).toBe(cuts);
  expect(countCuts(JSON.stringify(message.blocks.filter(({ type }) => type !== "actions")))).toBe(cuts);
  const drawn = message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  expect(drawn).toHaveLength(buttonsOf(given).length);
  expect(embed.components.flatMap(({ components }) => components)).toHaveLength(buttonsOf(given).length);
}

/** A card of the programme as a private answer in the round's language. */
const asAnswer = (card: Answer["card"], locale: Answer["locale"]): Answer => ({
  ...{ intent: "trivia", ok: true, card, visibility: "public", ports: [], locale },
});

describe.each(locales)("in %s", (locale) => {
  test("each question, each answer to it, and its reveal", async () => {
    for (const id of ids) {
      const letters = "abcd".slice(0, questionOf(id)?.choices.length);
      for (const letter of ["", ...letters]) expectWhole(await answer(`/trivia try ${id} ${letter}`, locale));
      const round: Round = {
        ...{ id: "0123456789abcdef", platform: "discord", place: "1", channel: "2", question: id, points: 3, locale },
        ...{ askedAt: 0, answers: 12_345, version: 1 },
        mode: "daily",
      };
      const tally = {
        counts: new Map([...letters].map((_letter, index) => [index, 3000 + index])),
        rightNames: Array.from({ length: 50 }, (_, index) => `${"Name of many letters".padEnd(30, "~")}${index}`),
      };
      for (const revealed of [{}, { revealedAt: 1 }]) {
        const post = core.programme.composeRound({ ...round, ...revealed }, tally);
        if (post) expectWhole(asAnswer(post.card, locale));
        expect(post, id).toBeDefined();
      }
    }
  });

  test("each port of the day", () => {
    const services = knowledge.services.filter(({ popularity }) => popularity >= 3);
    expect(services.length).toBeGreaterThan(200);
    const schedule: Schedule = {
      ...{ id: "s", platform: "discord", place: "1", channel: "2", minutes: 0, zone: "UTC", locale },
      ...{ kind: "fact", days: [1], next: { at: 0, day: "2026-11-23" } },
    };
    for (const { id } of services) {
      const post = core.programme.composePost(schedule, "2026-11-23", { pool: "fact", item: id }, undefined);
      if (post) expectWhole(asAnswer(post.card, locale));
      expect(post, id).toBeDefined();
    }
  });

  test("a link that is a trap is shown, but is none", async () => {
    const given = await answer("/trivia try web-userinfo-trick b", locale);
    const discord = JSON.stringify(toEmbed(await answer("/trivia try web-userinfo-trick", locale)));
    expect(discord).toContain("`https://bank.example:443@203.0.113.7/`");
    const slack = JSON.stringify(toBlocks(await answer("/trivia try web-userinfo-trick", locale)).blocks);
    expect(slack).toContain('{"type":"text","text":"https://bank.example:443@203.0.113.7/","style":{"code":true}}');
    expect(slack).not.toContain('"type":"link"');
    expect(JSON.stringify(given.card)).not.toContain('"url":"https://bank.example');
  });
});
