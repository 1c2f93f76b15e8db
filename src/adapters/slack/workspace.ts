// A workspace that the bot is in: how its Web API is called, and what the bot may do there.

import type { Context, webApi } from "@slack/bolt";

export interface Workspace {
  readonly id: string | undefined;
  readonly client: webApi.WebClient;
  /** The bot's own user id. */
  readonly self: string | undefined;
  readonly botId?: string | undefined;
  /** Whether it may ask for people's languages. */
  readonly mayLookUp: boolean;
}

/** @returns undefined where the bot is not installed. Rejects where that can not be told now. */
export type FindWorkspace = (team: string | undefined) => Promise<Workspace | undefined>;

const key = "workspace";

/** What Bolt is told of an event's workspace; the token stays with the client. */
export const toContext = (workspace: Workspace | undefined, team: string | undefined) => ({
  [key]: workspace,
  ...(workspace?.botId === undefined ? {} : { botId: workspace.botId }),
  ...(workspace?.self === undefined ? {} : { botUserId: workspace.self }),
  ...(team === undefined ? {} : { teamId: team }),
});

/** The workspace of an event; undefined where the bot is not installed or that could not be told. */
export const workspaceOf = (context: Context): Workspace | undefined => context[key] as Workspace | undefined;
