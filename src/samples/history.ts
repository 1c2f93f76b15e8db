// Weeks of the made-up team: what it set up, what was posted, and how people answered.

import { planDue } from "../daily/plan-due.ts";
import type { Delivery, DeliveryEnd, ScheduleStatus } from "../daily/stores.ts";
import type { QuizBank } from "../quiz/bank.ts";
import { choiceLetter, rightChoice } from "../quiz/question.ts";
import { need } from "./need.ts";
import { ada, type SamplePlace } from "./place.ts";
import { historyBegins, historyEnds, mishaps, type Player, players, ports, schedules } from "./team.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A place in which all of this has happened. */
export interface LivedPlace {
  readonly place: SamplePlace;
  readonly quiz: QuizBank;
  /** The place's schedules, as they are now. */
  schedules(): Promise<readonly ScheduleStatus[]>;
  /** The round of the question of the day, which Ada has not answered. */
  readonly open: string;
  /** The one of the day before. */
  readonly revealed: string;
  /** A round of `/trivia now` that everyone but Ada has answered. */
  readonly now: string;
}

const mishapOf = ({ channel }: { readonly channel: string }, day: string) => mishaps[`${channel} ${day}`];

function endOf({ id, schedule, day }: Delivery): DeliveryEnd {
  const mishap = mishapOf(schedule, day);
  return mishap === undefined || mishap === "late" ? { state: "posted", message: `message-${id}` } : mishap;
}

/** A letter as somebody of this skill chooses it: always the same in the same place of the history. */
function letterOf(question: string, { skill }: Player, index: number, quiz: QuizBank): string {
  const asked = need(quiz.question(question), "such question");
  const right = rightChoice(asked);
  const isRight = (index * 7) % 10 < skill;
  return choiceLetter(isRight ? right : (right + 1 + (index % (asked.choices.length - 1))) % asked.choices.length);
}

/** Everybody answers, but who is away. */
async function answerAll(place: SamplePlace, round: string, turn: number, quiz: QuizBank, away = ""): Promise<void> {
  const asked = need(await place.storage.rounds.find(round), "such round");
  for (const [at, player] of players.entries()) {
    if (player.user === away || (turn + at * 3) % 7 === 6) continue;
    place.now += minuteMs;
    const letter = letterOf(asked.question, player, turn + at * 4, quiz);
    await place.press({ command: "trivia answer", options: { take: `${round} ${letter}` } }, { user: player.user });
  }
}

const listSchedules = ({ storage }: SamplePlace) =>
  storage.schedules.list({ platform: ada.platform, id: ada.place ?? "" });

/** Posts what comes next before an instant. @returns the posts; undefined when nothing comes */
async function postNext(place: SamplePlace, until: number): Promise<readonly Delivery[] | undefined> {
  const { storage, core } = place;
  const kept = await listSchedules(place);
  const [first] = kept.filter(({ paused }) => !paused).sort((a, b) => a.next.at - b.next.at);
  if (!first || first.next.at > until) return undefined;
  const isLate = mishapOf(first, first.next.day) === "late";
  place.now = first.next.at + (isLate ? 3 * hourMs : 0);
  await planDue(storage.deliveries, core.programme, place.now);
  const claimed = await storage.deliveries.claim(ada.platform, place.now, 100);
  await storage.deliveries.finish(
    claimed.map((delivery) => [delivery.id, endOf(delivery)]),
    place.now,
  );
  return claimed;
}

/** Lets time go by: posts go out, and those of the first channel are answered. @returns the rounds there */
async function goOn(place: SamplePlace, until: number, quiz: QuizBank): Promise<readonly string[]> {
  const rounds: string[] = [];
  for (let posts = await postNext(place, until); posts; posts = await postNext(place, until)) {
    for (const { id, schedule } of posts.filter(({ schedule: { channel } }) => channel === ada.channel)) {
      rounds.push(id);
      // The newest question waits for Ada.
      const isNewest = schedule.next.at > historyEnds;
      await answerAll(place, id, Math.floor(place.now / dayMs), quiz, isNewest ? "ada" : "");
    }
  }
  place.now = until;
  return rounds;
}

/** `/trivia now`, answered by everyone but Ada. @returns its round */
async function askNow(place: SamplePlace, quiz: QuizBank): Promise<string> {
  const { card } = await place.type("/trivia now", { user: "minji" });
  const [button] = card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : []));
  const [round = ""] = String(button?.call.options.take).split(" ");
  await answerAll(place, round, 3, quiz, "ada");
  return round;
}

/** Lets all of it happen, some tenth of a second of work. @param place opened at {@link historyBegins} */
export async function liveThrough(place: SamplePlace, quiz: QuizBank): Promise<LivedPlace> {
  for (const { user, name, isShown } of players) {
    if (isShown) await place.press({ command: "trivia name", options: { take: "show" } }, { user, name: name ?? "" });
  }
  for (const [line, user] of ports) await place.type(line, { user });
  await place.type("/team add 3000 sandbox anyway", { isDirect: true });
  const rounds: string[] = [];
  for (const [since, line, channel] of schedules) {
    rounds.push(...(await goOn(place, Date.parse(since), quiz)));
    await place.type(line, { channel });
  }
  rounds.push(...(await goOn(place, historyEnds, quiz)));
  const now = await askNow(place, quiz);
  place.now = historyEnds + 10 * minuteMs;
  place.hasChanged();
  const [revealed, open] = rounds.slice(-2);
  return {
    ...{ place, quiz, now },
    schedules: () => listSchedules(place),
    open: need(open, "open question"),
    revealed: need(revealed, "question that was told"),
  };
}
