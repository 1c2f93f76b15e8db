// Talks with Slack over Socket Mode.

import { App, webApi } from "@slack/bolt";
import { type Adapter, type Core, type Log, type Meter, PlatformRefused } from "../adapter.ts";
import { createReport } from "../report.ts";
import { inRequest } from "../request-id.ts";
import { createConnection } from "./connection.ts";
import { listen } from "./listen.ts";
import { createMembers } from "./members.ts";
import { createPoster } from "./poster.ts";
import { createQuietLogger } from "./quiet-logger.ts";
import { createUserLocales, unknownLocales } from "./user-locale.ts";

export interface SlackParts {
  readonly botToken: string;
  readonly appToken: string;
  /** Base of the Web API: `http://127.0.0.1:4020/api/`. */
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

/** How long stopping waits for answers under way. */
const longestDrainMs = 2500;

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
function explainRefusal(error: unknown, variable: string): unknown {
  const reason = (error as { data?: { error?: string } }).data?.error;
  if (reason === undefined || !refusals.has(reason)) return error;
  return new PlatformRefused(`${variable}: Slack does not accept it (${reason})`);
}

/** Builds the adapter. It connects when it is started. */
export function createSlackAdapter({ botToken, appToken, apiUrl, core, log, meter }: SlackParts): Adapter {
  const logger = createQuietLogger(log);
  const api = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const client = new webApi.WebClient(botToken, { ...api, logger, retryConfig: { retries: 1 }, timeout: 10_000 });
  const connection = createConnection({ appToken, ...api, logger, log, onLost: () => meter?.reconnected("slack") });
  const report = createReport("slack", log, meter);
  const underWay = new Set<Promise<void>>();
  const members = createMembers();

  async function lookUpLocale(user: string): Promise<string | undefined> {
    const { user: found } = await client.users.info({ user, include_locale: true });
    members.keep(user, found);
    return found?.locale;
  }

  function work(event: string, task: () => Promise<void>): Promise<void> {
    const running = inRequest(event, task)
      .catch((error) => report.unsent({}, performance.now(), { reason: (error as Error).name }))
      .finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  }

  async function connect(): Promise<void> {
    const self = await client.auth.test().catch((error) => {
      throw explainRefusal(error, "SLACK_BOT_TOKEN");
    });
    const mayLookUp = self.response_metadata?.scopes?.includes("users:read") === true;
    const locales = mayLookUp ? createUserLocales(lookUpLocale) : unknownLocales;
    const { bot_id: botId, user_id: botUserId, team_id: teamId } = self;
    const authorize = async () => ({
      botToken,
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
      ...(teamId === undefined ? {} : { teamId }),
    });
    const app = new App({ receiver: connection.receiver, authorize, logger, convoStore: false, clientOptions: api });
    listen(app, { client, core, log, report, locales, members, self: botUserId, work });
    await connection.open().catch((error) => {
      throw explainRefusal(error, "SLACK_APP_TOKEN");
    });
  }

  return {
    name: "slack",
    isReachable: connection.isUp,
    poster: createPoster({ botToken, log, ...(apiUrl === undefined ? {} : { apiUrl }) }),
    start: connect,
    stop: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
      await connection.close();
    },
  };
}
