// The cards of the port of the day: what was set up, what is set up, and how the posts went.

import { actions, type Block, type Button, type Card, channel, say, strong, type Text } from "../../src/core/card.ts";
import type { Locale } from "../../src/core/locale.ts";
import { nextPosts } from "../../src/daily/calendar.ts";
import { everyDay, type ScheduleSetting, type Timing, type Weekday, workdays } from "../../src/daily/schedule.ts";
import type { ScheduleStatus } from "../../src/daily/stores.ts";
import type { PortlyContext } from "../context.ts";
import { lines } from "./names.ts";

const previewed = 3;
/** Reports of posts that went wrong, of one schedule. */
const mostReports = 2;

const tags: Readonly<Record<Locale, string>> = { en: "en-GB", ko: "ko-KR" };

/** "Mon, 23 Nov, 09:30", as it is at the schedule's place. */
function localTime(at: number, zone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    ...{ timeZone: zone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
    hourCycle: "h23",
  }).format(at);
}

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

function dayNames(days: readonly Weekday[], { words }: PortlyContext): string {
  if (days.join() === everyDay.join()) return words.daily.everyDay;
  if (days.join() === workdays.join()) return words.daily.workdays;
  return days.map(words.daily.weekday).join(", ");
}

function timing({ minutes, days, zone }: Timing, context: PortlyContext): string {
  return context.words.daily.timing(clockTime(minutes), dayNames(days, context), zone);
}

function contents({ kind, locale, mention }: ScheduleSetting, { words }: PortlyContext): string {
  const parts = [words.daily.kinds[kind], words.daily.languages[locale]];
  return (mention ? [...parts, words.daily.mentions] : parts).join(", ");
}

interface TurnedOn {
  readonly isResumed: boolean;
  /** Nobody could tell whether Portly may post there. */
  readonly isUnchecked: boolean;
}

/** What was set up, with the next three posts in local time. */
export function onCard(setting: ScheduleSetting, { isResumed, isUnchecked }: TurnedOn, context: PortlyContext): Card {
  const { words, locale, now } = context;
  const posts = nextPosts(setting, now, previewed).map(({ at }) => [say`${localTime(at, setting.zone, locale)}`]);
  return {
    title: isResumed ? words.daily.resumed : words.daily.on,
    tone: "answer",
    blocks: [
      {
        kind: "fields",
        fields: [
          { name: words.daily.when, value: say`${timing(setting, context)}` },
          { name: words.daily.where, value: [channel(setting.channel)] },
          { name: words.daily.what, value: say`${contents(setting, context)}` },
          { name: words.daily.next, value: lines(posts.flat()) },
        ],
      },
      ...(isUnchecked ? [{ kind: "text", text: words.daily.unchecked } as const] : []),
    ],
  };
}

/** What was turned off, and how many go on. */
export function offCard(count: number, others: number, { words }: PortlyContext): Card {
  const rest: readonly Block[] = others > 0 ? [{ kind: "text", text: words.daily.stillOn(others) }] : [];
  return {
    title: words.daily.off(count),
    tone: "answer",
    blocks: [{ kind: "text", text: words.daily.offText }, ...rest],
  };
}

function statusLine(schedule: ScheduleStatus, index: number, context: PortlyContext): Text {
  const { words, locale } = context;
  const { next, paused, latest, zone } = schedule;
  const state = paused ? words.daily.paused(paused) : words.daily.nextAt(localTime(next.at, zone, locale));
  const reports = latest.map(words.daily.latest).filter((report) => report !== undefined);
  return lines([
    say`${strong(`${index + 1}.`)} ${[channel(schedule.channel)]} ${timing(schedule, context)}`,
    say`${contents(schedule, context)}`,
    state,
    ...reports.slice(0, mostReports),
  ]);
}

/** All schedules of a place; paused ones can be taken up again. */
export function statusCard(schedules: readonly ScheduleStatus[], context: PortlyContext): Card {
  const { words } = context;
  const resumes = schedules.flatMap(({ id, paused }, index): Button[] => {
    if (paused === undefined || paused === "zone-unknown") return [];
    const call = { command: "trivia resume", options: { take: id } };
    return [{ label: words.daily.buttonResume(index + 1), call, effect: "reply" }];
  });
  const items = schedules.map((schedule, index) => statusLine(schedule, index, context));
  return {
    title: words.daily.status,
    tone: "answer",
    blocks: [
      items.length === 0 ? { kind: "text", text: words.daily.statusNone } : { kind: "list", items },
      ...actions(resumes),
    ],
  };
}
