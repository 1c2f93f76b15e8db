// Points, ranks and streaks. Days are local ones ("2026-11-22"); nothing here knows a clock.

export const periods = ["week", "month", "ever"] as const;

/** Over which days the board counts: since Monday, since the first of the month, or all of them. */
export type Period = (typeof periods)[number];

const dayMs = 86_400_000;

/** The first day of a period; undefined where it has none. @param today "2026-11-22" */
export function firstDayOf(period: Period, today: string): string | undefined {
  if (period === "ever") return undefined;
  if (period === "month") return `${today.slice(0, 7)}-01`;
  const time = Date.parse(`${today}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * dayMs).toISOString().slice(0, 10);
}

export interface Score {
  readonly user: string;
  readonly points: number;
}

/** Gives ranks, most points first. Who has as many points has the same rank, and the next rank is left out: 1, 1, 3. */
export function rank<S extends Score>(scores: readonly S[]): readonly (S & { readonly rank: number })[] {
  const sorted = [...scores].sort((a, b) => b.points - a.points || (a.user < b.user ? -1 : 1));
  return sorted.map((score) => ({ ...score, rank: sorted.findIndex(({ points }) => points === score.points) + 1 }));
}

/**
 * How many posts in a row somebody answered, up to now. Days without a post do not count at all; one missed post in each
 * month is forgiven; a post that is still open is not missed yet.
 * @param postDays the days that had a post, in order
 * @param answered the days whose post was answered, right or wrong
 * @param openDay the day of the post that can still be answered
 */
export function streakOf(postDays: readonly string[], answered: ReadonlySet<string>, openDay?: string): number {
  const forgiven = new Set<string>();
  let streak = 0;
  for (const day of [...new Set(postDays)].reverse()) {
    const month = day.slice(0, 7);
    if (answered.has(day)) streak += 1;
    else if (day === openDay) continue;
    else if (forgiven.has(month)) break;
    else forgiven.add(month);
  }
  return streak;
}
