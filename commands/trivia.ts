// /trivia: the quiz, every day and now.

import { defineGroup } from "../src/core/command.ts";
import { localized } from "../src/messages/index.ts";
import type { PortlyContext } from "./context.ts";
import { forget, forgetMe, leaderboard, mine, showName } from "./trivia-board.ts";
import { daily, resume } from "./trivia-daily.ts";
import { answerRound, now, tryQuestion } from "./trivia-now.ts";

export const trivia = defineGroup<PortlyContext>({
  name: "trivia",
  description: localized((words) => words.commands.trivia.description),
  commands: [now, daily, leaderboard, forgetMe, answerRound, tryQuestion, mine, showName, forget, resume],
  otherwise: "now",
});
