// What Slack told of its users beside their language: who administers, where they are, and how they are called.

import { keepRecent } from "../../core/keep-recent.ts";
import type { Asker } from "../../core/request.ts";

type Known = Pick<Asker, "isAdmin" | "zone" | "name">;

/** The part of a user that is read. */
export interface Member {
  readonly is_admin?: boolean;
  readonly tz?: string;
  readonly real_name?: string;
  /** What they chose to be called; empty where they chose nothing. */
  readonly profile?: { readonly display_name?: string };
}

export interface Members {
  keep(user: string, member: Member | undefined): void;
  /** What is known of a user, their name as others see it; empty where Slack was not asked. */
  of(user: string): Known;
}

const most = 10_000;

/** Remembers the users met last, in memory only. */
export function createMembers(): Members {
  const known = new Map<string, Known>();
  return {
    keep: (user, member) => {
      const name = member?.profile?.display_name || member?.real_name || "";
      const about = {
        isAdmin: member?.is_admin === true,
        ...(name === "" ? {} : { name }),
        ...(member?.tz === undefined ? {} : { zone: member.tz }),
      };
      keepRecent(known, user, about, most);
    },
    of: (user) => known.get(user) ?? {},
  };
}
