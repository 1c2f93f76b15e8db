// The quiz, the port of the day and the leaderboard, in English.

import { code, say, strong, type Text } from "../core/card.ts";
import type { Refusal } from "../core/post.ts";
import type { PauseReason, PostKind, Weekday } from "../daily/schedule.ts";
import type { DeliveryStatus } from "../daily/stores.ts";
import type { Period } from "../quiz/scores.ts";

/** Reasons of failed posts that no platform gave. */
export const ownFaults: readonly string[] = ["unexpected", "item-gone"];

/** How much of each was deleted. */
interface Gone {
  readonly answers: number;
  readonly preferences: number;
  readonly unsigned: number;
  readonly ports: number;
}

const levels = ["for newcomers", "for practitioners", "for experts"];

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const pointsOf = (points: number) => (points === 1 ? "1 point" : `${points} points`);
const daysOf = (count: number) => (count === 1 ? "1 day" : `${count} days`);

const refusals: Readonly<Record<Refusal, string>> = {
  "channel-gone": "the channel is gone",
  "not-a-member": "I am not in the channel",
  forbidden: "I may not post there",
  archived: "the channel is archived",
  uninstalled: "I was removed from the workspace",
  "no-token": "I was started without the token to post with",
};

/** Why a post failed, from the word that is kept. */
function whyFailed(reason = ""): string {
  if (Object.hasOwn(refusals, reason)) return refusals[reason as Refusal];
  if (ownFaults.includes(reason)) return "for a fault of mine";
  return reason === "" ? "the platform refused it" : `the platform refused it (${reason})`;
}

export const enQuiz = {
  quiz: {
    title: (level: 1 | 2 | 3) => `Port quiz · ${levels[level - 1]}`,
    practice: (level: 1 | 2 | 3) => `Practice · ${levels[level - 1]}`,
    choice: (letter: string, text: Text) => say`${strong(letter)}  ${text}`,
    worth: (points: number) => `Worth ${pointsOf(points)}`,
    answered: (count: number) => (count === 0 ? "Nobody has answered yet" : `${people(count)} answered`),
    untilReveal: "Only you see your answer; change it until the next post, which tells the right one",
    atOnce: "Only you see whether you are right; your first answer counts",
    noPoints: "Only for practice: nothing is kept and no points are given",
    chose: (letter: string) => `You chose ${letter}`,
    changed: (letter: string, before: string) => `You chose ${letter} (${before} before)`,
    mayChange: say`You can change it until the answer is revealed: just press another letter.`,
    right: (letter: string) => `Right: ${letter}`,
    wrong: (letter: string) => `Not quite: ${letter}`,
    yourChoice: (letter: string, text: Text, why: Text) => say`${strong(letter)} (${text}): ${why}`,
    answerIs: (letter: string, text: Text) => say`The answer is ${strong(letter)}: ${text}.`,
    revealed: (letter: string) => `The answer: ${letter}`,
    alreadyRevealed: "Already revealed",
    youHadChosen: (letter: string) => say`You had chosen ${strong(letter)}.`,
    youHadNot: say`You had not answered.`,
    firstCounts: (letter: string) => say`You have answered this one already; ${strong(letter)} counts.`,
    spread: (count: number) => `${people(count)} answered:`,
    rightNames: (names: string, others: number) =>
      others > 0 ? say`Right: ${names} and ${others} more` : say`Right: ${names}`,
    source: "Source: ",
    buttonAnother: "Another question",
    buttonScore: "My score",
    buttonLesson: (short: string) => `Learn: ${short}`,
  },

  fact: {
    title: (port: string, name: string) => `Port of the day: ${port} · ${name}`,
    registered: "Registered with IANA",
    exposure: "Open it to the internet?",
    button: (port: number) => `All about ${port}`,
  },

  board: {
    title: (period: Period) =>
      `Leaderboard · ${{ week: "this week", month: "this month", ever: "of all time" }[period]}`,
    periods: { week: "This week", month: "This month", ever: "All time" } satisfies Record<Period, string>,
    line: (rank: number, name: string, points: number, right: number) =>
      say`${rank}. ${strong(name)}: ${pointsOf(points)} (${right} right)`,
    empty: say`No points yet. Answer the question of the day, or start one with ${code("/trivia now")}.`,
    nobodyNamed: (count: number) =>
      say`${people(count)} scored, and nobody has chosen to be shown by name yet. ${strong("My score")} lets you.`,
    others: (count: number) => say`${people(count)} more scored and ${count === 1 ? "is" : "are"} not shown by name.`,
    rules: "Right answers give 1, 2 or 3 points by level. Only who wants to be is shown by name.",
    mine: "Your score",
    points: "Points",
    pointsIn: (week: number, month: number, ever: number) =>
      `${pointsOf(week)} this week, ${pointsOf(month)} this month, ${pointsOf(ever)} in all`,
    rank: "Rank of all time",
    rankOf: (rank: number, count: number) => `${rank} of ${count}`,
    noRank: "none yet",
    streak: "Streak",
    streakOf: (days: number) =>
      days === 0
        ? "none right now; answer the next question of the day"
        : `${daysOf(days)} in a row; days without a post don't count, one missed day a month is forgiven`,
    name: "Your name on leaderboards and reveals",
    shownAs: (name: string) => say`shown as ${strong(name)}`,
    notShown: say`not shown`,
    buttonShow: "Show my name",
    buttonHide: "Hide my name",
    nameless: (number: string) => `Someone ${number}`,
  },

  forget: {
    title: "Delete everything about you?",
    text: say`I delete your answers, points and streaks in all places, your settings, and your name. Ports that you added for a team stay, without telling that it was you. This can't be undone.`,
    button: "Yes, delete everything",
    done: "Deleted",
    told: ({ answers, preferences, unsigned, ports }: Gone): Text => {
      const gone = [
        answers > 0 ? (answers === 1 ? "1 answer" : `${answers} answers`) : "",
        preferences > 0 ? "your settings" : "",
        ports > 0 ? (ports === 1 ? "1 port of your own list" : `${ports} ports of your own list`) : "",
        unsigned > 0 ? "your name on what you set up for others" : "",
      ];
      return say`Nothing about you is left. I deleted: ${gone.filter((part) => part !== "").join(", ")}.`;
    },
    nothing: say`There was nothing about you.`,
  },

  daily: {
    on: "The port of the day is on",
    resumed: "The port of the day goes on",
    off: (count: number) => (count === 1 ? "The port of the day is off" : `${count} schedules are off`),
    offText: say`Nothing more is posted by it. ${code("/trivia daily on")} starts it again.`,
    stillOn: (count: number) =>
      say`${count === 1 ? "1 other goes" : `${count} others go`} on: ${code("/trivia daily status")}.`,
    next: "The next posts",
    when: "When",
    where: "Where",
    what: "What",
    kinds: {
      quiz: "a quiz question",
      fact: "a port and its story",
      turn: "a question one day, a port the next",
    } satisfies Record<PostKind, string>,
    languages: { en: "in English", ko: "in Korean" },
    mentions: "with a mention",
    unchecked: say`I can't see beforehand whether I may post here. If nothing comes, invite me to the channel; ${code("/trivia daily status")} tells what went wrong.`,
    status: "The port of the day here",
    statusNone: say`Nothing is scheduled. ${code("/trivia daily on 9:30")} posts a question in this channel every workday.`,
    nextAt: (time: string) => say`Next: ${time}`,
    paused: (reason: PauseReason): Text =>
      reason === "zone-unknown"
        ? say`${strong("Paused:")} its time zone is not known any more. Turn it off and on again.`
        : say`${strong("Paused:")} ${refusals[reason]}. Once that is mended, press ${strong("Resume")}.`,
    buttonResume: (number: number) => `Resume ${number}`,
    latest: ({ state, day, reason }: DeliveryStatus): Text | undefined => {
      switch (state) {
        case "skipped":
          return say`${day}: not posted, as I was not running or did not get through; more than two hours late is too late.`;
        case "uncertain":
          return say`${day}: may not have been posted. The connection broke off in the middle, and I don't post twice.`;
        case "failed":
          return say`${day}: not posted, ${whyFailed(reason)}.`;
        default:
          return undefined;
      }
    },
    everyDay: "every day",
    workdays: "Monday to Friday",
    weekday: (day: Weekday) => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day - 1] ?? "",
    timing: (time: string, days: string, zone: string) => `${time}, ${days} (${zone})`,
  },
};
