// What Slack told of its users beside their language: who administers, and where they are.

import type { Asker } from "../../core/request.ts";

type Known = Pick<Asker, "isAdmin" | "zone">;

/** The part of a user that is read. */
export interface Member {
  readonly is_admin?: boolean;
  readonly tz?: string;
}

export interface Members {
  keep(user: string, member: Member | undefined): void;
  /** What is known of a user; empty where Slack was not asked. */
  of(user: string): Known;
}

const most = 10_000;

/** Remembers the users met last, in memory only. */
export function createMembers(): Members {
  const known = new Map<string, Known>();
  return {
    keep: (user, member) => {
      known.delete(user);
      known.set(user, {
        isAdmin: member?.is_admin === true,
        ...(member?.tz === undefined ? {} : { zone: member.tz }),
      });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    of: (user) => known.get(user) ?? {},
  };
}
