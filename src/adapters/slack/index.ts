// Talks with Slack over Socket Mode.

import { App, webApi } from "@slack/bolt";
import type { Answer } from "../../core/answer.ts";
import { isFault } from "../../core/fault.ts";
import { type Adapter, type Core, type Log, PlatformRefused } from "../adapter.ts";
import { createConnection } from "./connection.ts";
import { createMembers } from "./members.ts";
import { createPoster } from "./poster.ts";
import { createQuietLogger } from "./quiet-logger.ts";
import { createRecentIds } from "./recent-ids.ts";
import { postResponse } from "./response-url.ts";
import { toBlocks } from "./to-blocks.ts";
import { type Asked, toPressRequest, toRequest } from "./to-request.ts";
import { createUserLocales, type UserLocales, unknownLocales } from "./user-locale.ts";

export interface SlackParts {
  readonly botToken: string;
  readonly appToken: string;
  /** Base of the Web API: `http://127.0.0.1:4020/api/`. */
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
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
export function createSlackAdapter({ botToken, appToken, apiUrl, core, log }: SlackParts): Adapter {
  const logger = createQuietLogger(log);
  const api = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const client = new webApi.WebClient(botToken, { ...api, logger, retryConfig: { retries: 1 }, timeout: 10_000 });
  const connection = createConnection({ appToken, ...api, logger, log });
  const isNew = createRecentIds();
  const underWay = new Set<Promise<void>>();
  const members = createMembers();
  let locales: UserLocales = unknownLocales;

  async function lookUpLocale(user: string): Promise<string | undefined> {
    const { user: found } = await client.users.info({ user, include_locale: true });
    members.keep(user, found);
    return found?.locale;
  }

  async function send(url: string, answer: Answer, effect: Asked["effect"], since: number): Promise<void> {
    // A fault never takes a good card's place.
    const replace = effect === "update" && answer.ok;
    const status = await postResponse(url, { ...toBlocks(answer), replace_original: replace });
    const { intent: command, ok, locale } = answer;
    const about = { platform: "slack", command, ok, locale, ms: Math.round(performance.now() - since) };
    if (status === 200) log.info(about, "answered");
    else log.error({ ...about, status }, "an answer could not be sent");
  }

  async function answer({ asked, locale, effect, isPrivate }: Asked, url: string, since: number): Promise<void> {
    const reply = isFault(asked)
      ? core.answerFault(asked, locale)
      : await core.respond({ ...asked, asker: { ...asked.asker, ...members.of(asked.asker.user) } });
    await send(url, isPrivate ? { ...reply, visibility: "private" } : reply, effect, since);
  }

  function work(task: () => Promise<void>): Promise<void> {
    const running = task()
      .catch((error) => log.error({ platform: "slack", reason: (error as Error).name }, "a request failed"))
      .finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  }

  function listen(app: App): void {
    app.command(/.*/, async ({ command, ack }) => {
      const since = performance.now();
      await ack();
      if (!isNew(command.trigger_id)) return;
      await work(async () => {
        const known = await locales.of(command.user_id);
        const asked = toRequest(command, command.user_id, command.team_id, known, core.commands);
        await answer(asked, command.response_url, since);
      });
    });
    app.action({ type: "block_actions" }, async ({ body, action, ack }) => {
      const since = performance.now();
      await ack();
      const url = body.response_url;
      if (url === undefined || !isNew(body.trigger_id)) return;
      await work(async () => {
        const known = await locales.of(body.user.id);
        const value = "value" in action && typeof action.value === "string" ? action.value : undefined;
        const isPrivate = body.container?.is_ephemeral === true;
        const where = { channel: body.channel?.id, name: "username" in body.user ? body.user.username : undefined };
        await answer(toPressRequest(value, body.user.id, body.team?.id, known, isPrivate, where), url, since);
      });
    });
    app.error(async (error) => log.error({ platform: "slack", reason: error.code }, "a request failed"));
  }

  async function connect(): Promise<void> {
    const self = await client.auth.test().catch((error) => {
      throw explainRefusal(error, "SLACK_BOT_TOKEN");
    });
    if (self.response_metadata?.scopes?.includes("users:read")) locales = createUserLocales(lookUpLocale);
    const { bot_id: botId, user_id: botUserId, team_id: teamId } = self;
    const authorize = async () => ({
      botToken,
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
      ...(teamId === undefined ? {} : { teamId }),
    });
    listen(new App({ receiver: connection.receiver, authorize, logger, convoStore: false, clientOptions: api }));
    await connection.open().catch((error) => {
      throw explainRefusal(error, "SLACK_APP_TOKEN");
    });
  }

  return {
    name: "slack",
    poster: createPoster({ botToken, log, ...(apiUrl === undefined ? {} : { apiUrl }) }),
    start: connect,
    stop: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
      await connection.close();
    },
  };
}
