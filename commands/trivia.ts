// /trivia: the quiz, every day and now.

import { defineGroup } from "../src/core/command.ts";
import { locales } from "../src/core/locale.ts";
import type { PostKind } from "../src/daily/schedule.ts";
import { localized } from "../src/messages/index.ts";
import type { Period } from "../src/quiz/scores.ts";
import { command, later, type PortlyContext } from "./context.ts";

const quizNow = () => import("./answers/quiz-now.ts");
const quizBoard = () => import("./answers/quiz-board.ts");
const dailyPost = () => import("./answers/daily.ts");

const kinds: readonly PostKind[] = ["quiz", "fact", "turn"];
const periods: readonly Period[] = ["week", "month", "ever"];

const now = command({
  name: "now",
  description: localized((words) => words.commands.now.description),
  options: {},
  examples: [""],
  answer: later(async () => (await quizNow()).askNow),
});

const on = command({
  name: "on",
  description: localized((words) => words.commands.dailyOn.description),
  options: {
    time: {
      type: "text",
      required: true,
      maxLength: 100,
      name: localized((words) => words.commands.dailyOn.time.name),
      description: localized((words) => words.commands.dailyOn.time.description),
    },
    zone: {
      type: "text",
      required: false,
      maxLength: 60,
      name: localized((words) => words.commands.dailyOn.zone.name),
      description: localized((words) => words.commands.dailyOn.zone.description),
      complete: (typed, context) => context.zones.findZones(typed, context.locale, context.now),
    },
    days: {
      type: "text",
      required: false,
      maxLength: 60,
      name: localized((words) => words.commands.dailyOn.days.name),
      description: localized((words) => words.commands.dailyOn.days.description),
    },
    language: {
      type: "choice",
      choices: locales,
      name: localized((words) => words.commands.dailyOn.language.name),
      description: localized((words) => words.commands.dailyOn.language.description),
    },
    kind: {
      type: "choice",
      choices: kinds,
      name: localized((words) => words.commands.dailyOn.kind.name),
      description: localized((words) => words.commands.dailyOn.kind.description),
    },
    mention: {
      type: "mention",
      name: localized((words) => words.commands.dailyOn.mention.name),
      description: localized((words) => words.commands.dailyOn.mention.description),
    },
  },
  examples: ["9:30", "오전 9시 30분 서울 평일", "2pm New York mon,wed,fri fact"],
  answer: later(async () => (await dailyPost()).turnOn),
});

const off = command({
  name: "off",
  description: localized((words) => words.commands.dailyOff.description),
  options: {
    number: {
      type: "text",
      required: false,
      maxLength: 20,
      name: localized((words) => words.commands.dailyOff.which.name),
      description: localized((words) => words.commands.dailyOff.which.description),
    },
  },
  examples: ["", "2", "all"],
  answer: later(async () => (await dailyPost()).turnOff),
});

const status = command({
  name: "status",
  description: localized((words) => words.commands.dailyStatus.description),
  options: {},
  examples: [""],
  answer: later(async () => (await dailyPost()).tellStatus),
});

const daily = defineGroup<PortlyContext>({
  name: "daily",
  description: localized((words) => words.commands.daily.description),
  commands: [on, off, status],
  otherwise: "status",
});

const leaderboard = command({
  name: "leaderboard",
  description: localized((words) => words.commands.leaderboard.description),
  options: {
    period: {
      type: "choice",
      choices: periods,
      name: localized((words) => words.commands.leaderboard.period.name),
      description: localized((words) => words.commands.leaderboard.period.description),
    },
  },
  examples: ["", "month"],
  answer: later(async () => (await quizBoard()).tellBoard),
});

const forgetMe = command({
  name: "forget-me",
  description: localized((words) => words.commands.forgetMe.description),
  options: {},
  examples: [""],
  answer: later(async () => (await quizBoard()).askToForget),
});

/** What a button asks. */
const pressed = {
  description: localized((words) => words.commands.pressed.description),
  isHidden: true,
  examples: [],
} as const;

const described = {
  name: localized((words) => words.commands.pressed.take.name),
  description: localized((words) => words.commands.pressed.take.description),
} as const;

const take = { type: "text", required: true, maxLength: 100, ...described } as const;

const answer = command({
  ...pressed,
  name: "answer",
  options: { take },
  answer: later(async () => (await quizNow()).answerRound),
});

const practice = command({
  ...pressed,
  name: "try",
  options: { take },
  answer: later(async () => (await quizNow()).tryQuestion),
});

const mine = command({
  ...pressed,
  name: "mine",
  options: {},
  answer: later(async () => (await quizBoard()).tellMine),
});

const name = command({
  ...pressed,
  name: "name",
  options: { take: { type: "choice", choices: ["show", "hide"], ...described } },
  answer: later(async () => (await quizBoard()).showName),
});

const forget = command({
  ...pressed,
  name: "forget",
  options: {},
  answer: later(async () => (await quizBoard()).forget),
});

const resume = command({
  ...pressed,
  name: "resume",
  options: { take },
  answer: later(async () => (await dailyPost()).resume),
});

export const trivia = defineGroup<PortlyContext>({
  name: "trivia",
  description: localized((words) => words.commands.trivia.description),
  commands: [now, daily, leaderboard, forgetMe, answer, practice, mine, name, forget, resume],
  otherwise: "now",
});
