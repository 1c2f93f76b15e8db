// Weeks of a made-up team: its ports, its schedules, what was posted and how people answered.

import type { Asker } from "../core/request.ts";
import { planDue } from "../daily/plan-due.ts";
import type { Delivery, DeliveryEnd, ScheduleStatus } from "../daily/stores.ts";
import type { QuizBank } from "../quiz/bank.ts";
import { choiceLetter, rightChoice } from "../quiz/question.ts";
import { need } from "./need.ts";
import { ada, type SamplePlace } from "./place.ts";

/** Wednesday, 28 October 2026, nine o'clock in Seoul. */
export const historyBegins = Date.parse("2026-10-28T00:00:00Z");
/** Friday, 20 November 2026, a quarter past ten in Seoul. */
const historyEnds = Date.parse("2026-11-20T01:15:00Z");

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

interface Player extends Pick<Asker, "user" | "name"> {
  /** Of ten questions so many are answered right. */
  readonly skill: number;
  readonly isShown: boolean;
}

/** Who answers. Not everybody shows a name. */
const players: readonly Player[] = [
  { user: "ada", name: "Ada", skill: 8, isShown: true },
  { user: "minji", name: "민지", skill: 9, isShown: true },
  { user: "sam", name: "Sam", skill: 5, isShown: true },
  { user: "joon", name: "이준", skill: 7, isShown: true },
  { user: "grace", name: "Grace", skill: 6, isShown: false },
];

const ports: readonly (readonly [line: string, user: string])[] = [
  ["/team add 3001 web-frontend 개발 서버 anyway", "minji"],
  ["/team add 4100 orders-api anyway", "sam"],
  ["/team add 5433 reports-db PostgreSQL 17 replica anyway", "joon"],
  ["/team add 8123 billing-api anyway", "ada"],
  ["/team add 9201/tcp search-logs anyway", "ada"],
  ["/team add 50051 pricing gRPC anyway", "grace"],
];

/** Since when a schedule is there. */
const schedules: readonly (readonly [since: string, line: string, channel: string])[] = [
  ["2026-10-28", "/trivia daily on 8:45 Seoul weekdays quiz", "gallery"],
  ["2026-11-14", "/trivia daily on 2pm New York mon,wed,fri fact", "dev"],
  ["2026-11-16", "/trivia daily on 오전 10시 서울 ko turn", "신입"],
  ["2026-11-18", "/trivia daily on 8:00 Berlin quiz", "ops"],
  ["2026-11-19", "/trivia daily on 17:00 Seoul fact", "old-project"],
];

/** Posts that did not go well, by channel and local day. */
const mishaps: Readonly<Record<string, DeliveryEnd | "late">> = {
  "dev 2026-11-16": { state: "uncertain" },
  "dev 2026-11-18": "late",
  "신입 2026-11-19": { state: "failed", reason: "invalid_blocks" },
  "ops 2026-11-19": { state: "refused", reason: "not-a-member" },
  "old-project 2026-11-19": { state: "refused", reason: "archived" },
};

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
