// The one workspace that SLACK_BOT_TOKEN belongs to.

import type { webApi } from "@slack/bolt";
import { PlatformRefused } from "../adapter.ts";
import type { Workspace } from "./workspace.ts";

/** Errors of Slack that no second try mends. */
const refusals = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
]);

/** Turns Slack's "no" into words that name the variable to change; leaves other errors as they are. */
export function explainRefusal(error: unknown, variable: string): unknown {
  const reason = (error as { data?: { error?: string } }).data?.error;
  if (reason === undefined || !refusals.has(reason)) return error;
  return new PlatformRefused(`${variable}: Slack does not accept it (${reason})`);
}

/** Asks Slack whose token it is. @throws PlatformRefused where Slack does not accept it, another error where trying again helps */
export async function readOwnWorkspace(client: webApi.WebClient): Promise<Workspace> {
  const self = await client.auth.test().catch((error) => {
    throw explainRefusal(error, "SLACK_BOT_TOKEN");
  });
  const mayLookUp = self.response_metadata?.scopes?.includes("users:read") === true;
  return { id: self.team_id, client, self: self.user_id, botId: self.bot_id, mayLookUp };
}
