// The leaderboard, what one person sees of their own score, and the end of it.

import { actions, type Button, type Card, say } from "../../src/core/card.ts";
import type { Score } from "../../src/daily/round.ts";
import { type Period, periods } from "../../src/quiz/scores.ts";
import type { Forgotten } from "../../src/storage/storage.ts";
import type { PortlyContext } from "../context.ts";
import { askButton } from "./names.ts";

export interface Ranked extends Score {
  readonly user: string;
  readonly rank: number;
}

/** Lines of a board. */
const mostShown = 10;

const scoreButton = ({ words }: PortlyContext): Button =>
  askButton(words.quiz.buttonScore, { command: "trivia mine", options: {} });

/** A period's board: names only of those who chose to be shown; the others are counted. */
export function boardCard(period: Period, board: readonly Ranked[], context: PortlyContext): Card {
  const { words } = context;
  const named = board.filter(({ name }) => name !== undefined);
  const shown = named.slice(0, mostShown);
  const others = board.length - shown.length;
  const items = shown.map(({ rank, name = "", points, right }) => words.board.line(rank, name, points, right));
  const note = board.length === 0 ? words.board.empty : words.board.nobodyNamed(board.length);
  const rest = others > 0 ? [{ kind: "text", text: words.board.others(others) } as const] : [];
  const turns = periods
    .filter((other) => other !== period)
    .map((other): Button => {
      const call = { command: "trivia leaderboard", options: { period: other } };
      return { label: words.board.periods[other], call, effect: "follow" };
    });
  return {
    title: words.board.title(period),
    tone: "answer",
    blocks: [
      ...(items.length === 0 ? [{ kind: "text", text: note } as const] : [{ kind: "list", items } as const, ...rest]),
      { kind: "context", text: say`${words.board.rules}` },
      ...actions([...turns, scoreButton(context)]),
    ],
  };
}

export interface Mine {
  readonly points: Readonly<Record<Period, number>>;
  readonly streak: number;
  readonly rank?: number;
  /** How many have points. */
  readonly among?: number;
  /** The name that is shown. */
  readonly name?: string;
}

/** One person's own score, and whether their name is shown. */
export function mineCard({ points, streak, rank, among = 0, name }: Mine, { words }: PortlyContext): Card {
  const { board } = words;
  const isShown = name !== undefined;
  const toggle: Button = {
    label: isShown ? board.buttonHide : board.buttonShow,
    call: { command: "trivia name", options: { take: isShown ? "hide" : "show" } },
    effect: "update",
  };
  return {
    title: board.mine,
    tone: "answer",
    blocks: [
      {
        kind: "fields",
        fields: [
          { name: board.points, value: say`${board.pointsIn(points.week, points.month, points.ever)}` },
          { name: board.rank, value: say`${rank === undefined ? board.noRank : board.rankOf(rank, among)}` },
          { name: board.streak, value: say`${board.streakOf(streak)}` },
          { name: board.name, value: isShown ? board.shownAs(name) : board.notShown },
        ],
      },
      ...actions([toggle]),
    ],
  };
}

/** Asks whether somebody means it. */
export function forgetCard({ words }: PortlyContext): Card {
  const button: Button = {
    label: words.forget.button,
    call: { command: "trivia forget", options: {} },
    effect: "update",
  };
  return {
    title: words.forget.title,
    tone: "answer",
    blocks: [{ kind: "text", text: words.forget.text }, ...actions([button])],
  };
}

/** Tells what is gone. @param ports entries of the person's own list */
export function forgottenCard(
  { answers, preferences, unsigned }: Forgotten,
  ports: number,
  { words }: PortlyContext,
): Card {
  const isNothing = answers + preferences + unsigned + ports === 0;
  const text = isNothing ? words.forget.nothing : words.forget.told({ answers, preferences, unsigned, ports });
  return { title: words.forget.done, tone: "answer", blocks: [{ kind: "text", text }] };
}
