// The port of the day of a channel: on, off, and how it goes.

import type { Outcome } from "../../src/core/answer.ts";
import { type Fault, fault, isFault } from "../../src/core/fault.ts";
import type { Locale } from "../../src/core/locale.ts";
import { parseMention } from "../../src/core/mention.ts";
import type { Target } from "../../src/core/post.ts";
import { shorten } from "../../src/core/shorten.ts";
import { type Place, personOf, placeOf } from "../../src/core/whose.ts";
import { nextPost } from "../../src/daily/calendar.ts";
import { readWhen } from "../../src/daily/read-when.ts";
import type { PostKind, Schedule, ScheduleSetting } from "../../src/daily/schedule.ts";
import { cleanText } from "../../src/ports/clean-text.ts";
import { offCard, onCard, statusCard } from "../cards/daily-card.ts";
import type { PortlyContext } from "../context.ts";
import { whyNotManage } from "./permission.ts";

/** Schedules that a place may have. */
const mostSchedules = 25;

interface Here {
  readonly place: Place;
  readonly target: Target;
}

/** The channel that a schedule would post to, and whether who asks may set it up. */
async function channelToManage(context: PortlyContext): Promise<Here | Fault> {
  const { asker } = context;
  const place = asker.isDirect ? undefined : placeOf(asker);
  if (!place || asker.channel === undefined) return fault("channel-needed", {});
  const refused = await whyNotManage(asker, context);
  return refused ?? { place, target: { place: place.id, channel: asker.channel } };
}

/** The zone that is meant where none was typed. Nearly everyone who reads Korean lives in one zone. */
async function zoneMeant({ asker, kept, locale }: PortlyContext, place: Place): Promise<string | undefined> {
  const [person, here] = await Promise.all([
    kept.preferences.ofPerson(personOf(asker)),
    kept.preferences.ofPlace(place),
  ]);
  return person.zone ?? here.zone ?? asker.zone ?? (locale === "ko" ? "Asia/Seoul" : undefined);
}

/** Whether Portly may post there. */
async function whyNotPost(target: Target, { asker, checkPost }: PortlyContext): Promise<Fault | "allowed" | "unknown"> {
  const { platform } = asker;
  if (asker.mayPost === false) return fault("may-not-post", { reason: "forbidden", platform });
  const checked = await checkPost(platform, target);
  if (checked === "allowed" || checked === "unknown") return asker.mayPost ? "allowed" : checked;
  return fault("may-not-post", { reason: checked, platform });
}

const isSame = (a: Schedule, b: ScheduleSetting) =>
  a.channel === b.channel && a.minutes === b.minutes && a.zone === b.zone && a.days.join() === b.days.join();

interface Wish {
  readonly time: string;
  readonly zone?: string | undefined;
  readonly days?: string | undefined;
  readonly language?: Locale | undefined;
  readonly kind?: PostKind | undefined;
  readonly mention?: string | undefined;
}

async function readSetting(
  wish: Wish,
  { place, target }: Here,
  context: PortlyContext,
): Promise<ScheduleSetting | Fault> {
  const { asker, locale } = context;
  const mention = wish.mention === undefined ? undefined : parseMention(wish.mention);
  if (mention && asker.mayMention === false) return fault("mention-not-allowed", {});
  const when = readWhen(cleanText(wish.time), cleanText(wish.zone ?? ""), cleanText(wish.days ?? ""));
  if (isFault(when)) return when;
  const zone = when.zone === "" ? await zoneMeant(context, place) : context.zones.parseZone(when.zone);
  if (zone === undefined) return fault("zone-needed", {});
  if (typeof zone !== "string") return zone;
  return {
    platform: asker.platform,
    ...target,
    ...{ minutes: when.minutes, days: when.days, zone },
    locale: wish.language ?? locale,
    kind: wish.kind ?? "quiz",
    ...(mention === undefined ? {} : { mention }),
  };
}

/** Sets a port of the day up in the channel. */
export async function turnOn(wish: Wish, context: PortlyContext): Promise<Outcome> {
  const { kept, now, asker } = context;
  const here = await channelToManage(context);
  if (isFault(here)) return here;
  const setting = await readSetting(wish, here, context);
  if (isFault(setting)) return setting;
  const posts = await whyNotPost(here.target, context);
  if (typeof posts === "object") return posts;
  const schedules = await kept.schedules.list(here.place);
  const number = schedules.findIndex((schedule) => isSame(schedule, setting)) + 1;
  const same = schedules[number - 1];
  if (same && !same.paused) return fault("schedule-exists", { number });
  if (!same && schedules.length >= mostSchedules) return fault("schedules-full", { most: mostSchedules });
  const next = nextPost(setting, now);
  if (!next) return fault("zone-unknown", { given: setting.zone, nearest: [] });
  if (same) await kept.schedules.resume(here.place, same.id, next);
  else await kept.schedules.add(setting, next, personOf(asker), now);
  return {
    card: onCard(same ?? setting, { isResumed: same !== undefined, isUnchecked: posts === "unknown" }, context),
  };
}

/** The schedules that somebody means: by number, all, or the only one of the channel. */
function meant(which: string, schedules: readonly Schedule[], channel: string): readonly Schedule[] | Fault {
  if (/^(?:all|모두|전부)$/i.test(which)) return schedules;
  if (which !== "") {
    const schedule = /^\d+$/.test(which) ? schedules[Number(which) - 1] : undefined;
    return schedule ? [schedule] : fault("schedule-unknown", { given: shorten(which), count: schedules.length });
  }
  const inChannel = schedules.filter((schedule) => schedule.channel === channel);
  if (inChannel.length === 1) return inChannel;
  const offered = inChannel.length > 0 ? inChannel : schedules;
  const numbers = offered.slice(0, 3).map((schedule) => schedules.indexOf(schedule) + 1);
  return schedules.length === 0
    ? fault("schedule-unknown", { given: "", count: 0 })
    : fault("schedule-which", { numbers });
}

/** Schedules of other channels are for who administers the place. */
const mayChange = ({ channel }: Schedule, { target }: Here, { asker }: PortlyContext): boolean =>
  asker.isAdmin === true || channel === target.channel;

/** Stops one of a place's schedules, or all that the asker may change. */
export async function turnOff(
  { number = "" }: { readonly number?: string | undefined },
  context: PortlyContext,
): Promise<Outcome> {
  const { kept, now } = context;
  const here = await channelToManage(context);
  if (isFault(here)) return here;
  const schedules = await kept.schedules.list(here.place);
  const chosen = meant(cleanText(number), schedules, here.target.channel);
  if ("kind" in chosen) return chosen;
  if (chosen.length === 0) return fault("schedule-unknown", { given: "", count: 0 });
  const own = chosen.filter((schedule) => mayChange(schedule, here, context));
  if (own.length === 0) return fault("not-allowed", { need: "its-channel" });
  for (const { id } of own) await kept.schedules.remove(here.place, id, now);
  return { card: offCard(own.length, schedules.length - own.length, context) };
}

/** Tells all schedules of a place, and how their posts went. */
export async function tellStatus(_options: object, context: PortlyContext): Promise<Outcome> {
  const { kept, asker } = context;
  const place = asker.isDirect ? undefined : placeOf(asker);
  if (!place) return fault("channel-needed", {});
  return { card: statusCard(await kept.schedules.list(place), context) };
}

/** Takes a paused schedule up again. @param take its id */
export async function resume({ take }: { readonly take: string }, context: PortlyContext): Promise<Outcome> {
  const { kept, now } = context;
  const here = await channelToManage(context);
  if (isFault(here)) return here;
  const schedules = await kept.schedules.list(here.place);
  const schedule = schedules.find(({ id }) => id === take);
  if (!schedule) return fault("schedule-unknown", { given: "", count: schedules.length });
  if (!mayChange(schedule, here, context)) return fault("not-allowed", { need: "its-channel" });
  const posts = await whyNotPost({ ...here.target, channel: schedule.channel }, context);
  if (typeof posts === "object") return posts;
  const next = nextPost(schedule, now);
  if (!next) return fault("zone-unknown", { given: schedule.zone, nearest: [] });
  await kept.schedules.resume(here.place, schedule.id, next);
  return { card: onCard(schedule, { isResumed: true, isUnchecked: posts === "unknown" }, context) };
}
