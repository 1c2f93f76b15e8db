// A small programme: questions without end, drawn plainly. The real one is content; this is for the delivery.

import { plain } from "../../src/core/card.ts";
import type { Post } from "../../src/core/post.ts";
import { nextInOrder } from "../../src/daily/order.ts";
import type { Programme } from "../../src/daily/programme.ts";

const items = Array.from({ length: 345 }, (_, index) => `q${index + 1}`);

const card = (title: string, text: string): Post["card"] => ({
  title,
  tone: "answer",
  blocks: [{ kind: "text", text: [plain(text)] }],
});

/** Facts are from the same pool, but have no round. */
export function createQuizProgramme(pool: readonly string[] = items): Programme {
  return {
    choose: ({ platform, place, kind }, _day, positionOf) => {
      const name = kind === "fact" ? "fact" : "quiz";
      const { item, position } = nextInOrder(pool, `${platform}/${place}/${name}`, positionOf(name));
      return { pool: name, item, position, ...(name === "quiz" ? { points: 2 } : {}) };
    },
    composePost: ({ locale, mention }, day, { item }, round) => ({
      card: card(day, `${item} ${round ?? "a fact"}`),
      locale,
      ...(mention ? { mention } : {}),
    }),
    composeRound: ({ locale, question, answers, revealedAt }) => ({
      card: card(question, `${answers} answered${revealedAt === undefined ? "" : ", revealed"}`),
      locale,
    }),
  };
}
