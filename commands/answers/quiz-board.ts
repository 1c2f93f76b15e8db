// Points and who has them, names by choice, and everything gone at once.

import { createHash } from "node:crypto";
import type { Outcome } from "../../src/core/answer.ts";
import { fault } from "../../src/core/fault.ts";
import { shorten } from "../../src/core/shorten.ts";
import { type Person, type Place, personOf, placeOf } from "../../src/core/whose.ts";
import { nextPosts } from "../../src/daily/calendar.ts";
import { everyDay } from "../../src/daily/schedule.ts";
import { cleanText } from "../../src/ports/clean-text.ts";
import { firstDayOf, type Period, periods, rank, streakOf } from "../../src/quiz/scores.ts";
import { personalList } from "../../src/team/owner.ts";
import { boardCard, forgetCard, forgottenCard, mineCard, type Ranked } from "../cards/board-card.ts";
import type { PortlyContext } from "../context.ts";

const longestName = 32;
const yearMs = 366 * 86_400_000;
const dayMs = 86_400_000;

const placeHere = ({ asker }: PortlyContext): Place | undefined => (asker.isDirect ? undefined : placeOf(asker));

const idOf = ({ platform, id }: Person) => `${platform} ${id}`;

/** The zone whose days count: what the place has set, else that of its first schedule, else the asker's. */
async function zoneHere(place: Place, { kept, asker }: PortlyContext): Promise<string> {
  const [preferences, schedules] = await Promise.all([kept.preferences.ofPlace(place), kept.schedules.list(place)]);
  return preferences.zone ?? schedules[0]?.zone ?? asker.zone ?? "UTC";
}

/** The local day at an instant: "2026-11-22". */
const dayAt = (at: number, zone: string) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);

/** When a period began, in milliseconds since 1970; 0 where it always was. */
function startOf(period: Period, zone: string, now: number): number {
  const first = firstDayOf(period, dayAt(now, zone));
  if (first === undefined) return 0;
  const noon = Date.parse(`${first}T12:00:00Z`);
  const midnights = nextPosts({ minutes: 0, zone, days: everyDay }, noon - 2 * dayMs, 4);
  return midnights.find(({ day }) => day === first)?.at ?? noon - dayMs / 2;
}

async function rankedSince(place: Place, since: number, { kept }: PortlyContext): Promise<readonly Ranked[]> {
  const scores = await kept.rounds.scores(place, since);
  const scored = scores.filter(({ points }) => points > 0);
  return rank(scored.map((score) => ({ ...score, user: idOf(score.person) })));
}

/** The board of a place, for all to see. */
export async function tellBoard(
  { period = "week" }: { readonly period?: Period | undefined },
  context: PortlyContext,
): Promise<Outcome> {
  const place = placeHere(context);
  if (!place) return fault("channel-needed", {});
  const since = startOf(period, await zoneHere(place, context), context.now);
  return { card: boardCard(period, await rankedSince(place, since, context), context) };
}

/** Points of one person in the periods, and the streak. */
export async function tellMine(_options: object, context: PortlyContext): Promise<Outcome> {
  const { kept, asker, now } = context;
  const place = placeHere(context);
  if (!place) return fault("channel-needed", {});
  const person = personOf(asker);
  const zone = await zoneHere(place, context);
  const [boards, days, preferences] = await Promise.all([
    Promise.all(periods.map((period) => rankedSince(place, startOf(period, zone, now), context))),
    kept.rounds.days(place, person, now - yearMs),
    kept.preferences.ofPerson(person),
  ]);
  const mine = boards.map((board) => board.find(({ user }) => user === idOf(person)));
  const answered = new Set(days.filter((day) => day.answered).map(({ day }) => day));
  // The latest question is open until the next one comes.
  const streak = streakOf(
    days.map(({ day }) => day),
    answered,
    days.at(-1)?.day,
  );
  const [week = 0, month = 0, ever = 0] = mine.map((score) => score?.points ?? 0);
  const overall = mine[2];
  const card = mineCard(
    {
      points: { week, month, ever },
      streak,
      ...(overall ? { rank: overall.rank, among: boards[2]?.length ?? 0 } : {}),
      ...(preferences.boardName === undefined ? {} : { name: preferences.boardName }),
    },
    context,
  );
  return { card, visibility: "private" };
}

/** The name to be shown: as the platform shows it, or one that tells nothing. */
function nameOf({ asker, words }: PortlyContext): string {
  const name = shorten(cleanText(asker.name ?? ""), longestName);
  const number = Number.parseInt(
    createHash("sha1")
      .update(idOf(personOf(asker)))
      .digest("hex")
      .slice(0, 8),
    16,
  );
  return name || words.board.nameless(String(number % 10_000).padStart(4, "0"));
}

/** Shows somebody's name on boards and reveals, or hides it. */
export async function showName(
  { take = "hide" }: { readonly take?: "show" | "hide" | undefined },
  context: PortlyContext,
): Promise<Outcome> {
  const { kept, asker, now, remembered } = context;
  const person = personOf(asker);
  const boardName = take === "show" ? nameOf(context) : null;
  const preferences = await kept.preferences.changePerson(person, { boardName }, now);
  remembered?.preferences.keepPerson(person, preferences);
  return tellMine({}, context);
}

/** Asks whether somebody means it. */
export async function askToForget(_options: object, context: PortlyContext): Promise<Outcome> {
  return { card: forgetCard(context), visibility: "private" };
}

/** Deletes everything of a person, and their own list of ports with it. */
export async function forget(_options: object, context: PortlyContext): Promise<Outcome> {
  const { kept, asker, remembered, now } = context;
  const person = personOf(asker);
  const own = personalList(asker);
  const ports = new Set((await kept.teamPorts.list(own)).map(({ port }) => port));
  for (const port of ports) await kept.teamPorts.remove(own, port);
  const forgotten = await kept.forget(person, now);
  remembered?.preferences.keepPerson(person, {});
  remembered?.team.changed(own);
  return { card: forgottenCard(forgotten, ports.size, context), visibility: "private" };
}
