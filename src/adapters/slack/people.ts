// What Slack tells of people: their language, whether they administer, where they are, how they are called. Of one workspace nothing is told to another.

import type { Locale } from "../../core/locale.ts";
import type { Asker } from "../../core/request.ts";
import { createMembers, type Member } from "./members.ts";
import { createUserLocales } from "./user-locale.ts";
import type { Workspace } from "./workspace.ts";

export interface People {
  /** Somebody's language; undefined where the workspace does not let us ask, or not in time. */
  localeOf(user: string, workspace: Workspace | undefined): Promise<Locale | undefined>;
  /** What Slack told when it was asked for their language. */
  memberOf(asker: Asker): Pick<Asker, "isAdmin" | "zone" | "name">;
}

const keyOf = (user: string, team: string | undefined) => `${team ?? ""} ${user}`;

/** Prepares it. Nothing is kept but in memory. */
export function createPeople(): People {
  const members = createMembers();
  const workspaces = new Map<string, Workspace>();

  const locales = createUserLocales(async (key) => {
    const [team = "", user = ""] = key.split(" ");
    const { user: found } = (await workspaces.get(team)?.client.users.info({ user, include_locale: true })) ?? {};
    members.keep(key, found as Member | undefined);
    return found?.locale;
  });

  return {
    localeOf: async (user, workspace) => {
      if (!workspace?.mayLookUp) return undefined;
      const { id = "" } = workspace;
      workspaces.set(id, workspace);
      return locales.of(keyOf(user, id));
    },
    memberOf: ({ user, place }) => members.of(keyOf(user, place)),
  };
}
