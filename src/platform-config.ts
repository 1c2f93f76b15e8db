// What the environment says of Discord and Slack: how each is reached, and combinations that can not work.

import type { Config, Variables } from "./config.ts";

/** Which shards of the bot this process connects. */
export interface Shards {
  /** Of how many; undefined where Discord recommends a number. */
  readonly count?: number;
  /** Which of them; undefined for all. */
  readonly ids?: readonly number[];
}

interface DiscordBase {
  readonly applicationId?: string;
  readonly apiUrl?: string;
}

/** `gateway`: the bot connects to Discord. `http`: Discord calls the bot; the token is for the daily post alone. */
export type DiscordConfig =
  | (DiscordBase & { readonly mode: "gateway"; readonly token: string; readonly shards?: Shards })
  | (DiscordBase & { readonly mode: "http"; readonly token?: string; readonly publicKey: string });

/** Installation into many workspaces, by OAuth. */
export interface SlackInstallation {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** `socket`: the bot connects to Slack. `http`: Slack calls the bot, in one workspace (bot token) or in many (installation). */
export type SlackConfig =
  | { readonly mode: "socket"; readonly botToken: string; readonly appToken: string; readonly apiUrl?: string }
  | {
      readonly mode: "http";
      readonly signingSecret: string;
      readonly botToken?: string;
      readonly installation?: SlackInstallation;
      readonly apiUrl?: string;
    };

const discordMismatches = (given: Partial<Variables>): readonly string[] => {
  const faults: string[] = [];
  if (given.DISCORD_MODE === "http" && !given.DISCORD_PUBLIC_KEY)
    faults.push("DISCORD_PUBLIC_KEY: is missing; DISCORD_MODE=http proves with it that requests come from Discord");
  if (given.DISCORD_SHARDS && given.DISCORD_MODE === "http")
    faults.push("DISCORD_SHARDS: is for DISCORD_MODE=gateway; over HTTP any replica answers anybody");
  if (given.DISCORD_MODE !== "http" && given.DISCORD_PUBLIC_KEY && !given.DISCORD_TOKEN)
    faults.push("DISCORD_MODE: set it to http for DISCORD_PUBLIC_KEY, or leave that out");
  if (given.DISCORD_SHARDS && !given.DISCORD_TOKEN) faults.push("DISCORD_TOKEN: is missing beside DISCORD_SHARDS");
  return faults;
};

/** What says that Slack calls the bot. Beside a complete Socket Mode it does no harm. */
const httpOnly = ["SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"] as const;

function socketMismatches(given: Partial<Variables>): readonly string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app } = given;
  const faults: string[] = [];
  if (bot && !app) faults.push("SLACK_APP_TOKEN: is missing; Socket Mode needs it beside SLACK_BOT_TOKEN");
  if (app && !bot) faults.push("SLACK_BOT_TOKEN: is missing; Socket Mode needs it beside SLACK_APP_TOKEN");
  const unused = httpOnly.filter((name) => given[name]);
  if (unused.length > 0 && !(bot && app))
    faults.push(
      `SLACK_MODE: set it to http for ${unused.join(", ")}, or leave ${unused.length > 1 ? "these" : "it"} out`,
    );
  return faults;
}

function httpMismatches(given: Partial<Variables>): readonly string[] {
  const faults: string[] = [];
  const { SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret } = given;
  if (!given.SLACK_SIGNING_SECRET)
    faults.push("SLACK_SIGNING_SECRET: is missing; SLACK_MODE=http proves with it that requests come from Slack");
  if (id && !secret) faults.push("SLACK_CLIENT_SECRET: is missing beside SLACK_CLIENT_ID");
  if (secret && !id) faults.push("SLACK_CLIENT_ID: is missing beside SLACK_CLIENT_SECRET");
  if (!id && !secret && !given.SLACK_BOT_TOKEN)
    faults.push(
      "SLACK_BOT_TOKEN: is missing; SLACK_MODE=http needs it for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for many",
    );
  if (id && secret && !given.ENCRYPTION_KEY)
    faults.push("ENCRYPTION_KEY: is missing; the tokens of workspaces are kept encrypted (openssl rand -base64 32)");
  return faults;
}

/** Combinations that can not work, each explained, beginning with the variable to change. */
export const findMismatches = (given: Partial<Variables>): readonly string[] => [
  ...discordMismatches(given),
  ...(given.SLACK_MODE === "http" ? httpMismatches(given) : socketMismatches(given)),
];

/** @returns undefined where Discord is not configured */
export function toDiscordConfig(given: Variables): DiscordConfig | undefined {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, DISCORD_SHARDS: shards } = given;
  const base = {
    ...(given.DISCORD_APPLICATION_ID ? { applicationId: given.DISCORD_APPLICATION_ID } : {}),
    ...(given.DISCORD_API_URL ? { apiUrl: given.DISCORD_API_URL } : {}),
  };
  if (given.DISCORD_MODE === "http")
    return publicKey ? { mode: "http", publicKey, ...base, ...(token ? { token } : {}) } : undefined;
  return token ? { mode: "gateway", token, ...base, ...(shards ? { shards } : {}) } : undefined;
}

/** @returns undefined where Slack is not configured */
export function toSlackConfig(given: Variables): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = given;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = given;
  const base = given.SLACK_API_URL ? { apiUrl: given.SLACK_API_URL } : {};
  if (given.SLACK_MODE === "socket")
    return botToken && appToken ? { mode: "socket", botToken, appToken, ...base } : undefined;
  if (!signingSecret) return undefined;
  return {
    mode: "http",
    signingSecret,
    ...base,
    ...(botToken ? { botToken } : {}),
    ...(clientId && clientSecret ? { installation: { clientId, clientSecret } } : {}),
  };
}

/** What works, but not as well as it might: each in words, for the log. */
export function cautionsOf({ slack, databaseUrl, encryptionKeys, publicUrl }: Config): readonly string[] {
  const cautions: string[] = [];
  if (slack && databaseUrl !== undefined && encryptionKeys.length === 0)
    cautions.push(
      "ENCRYPTION_KEY is not set: the ways to answers that are kept are sealed with a key of this process alone, so another one, or the next start, can not bring them up to date",
    );
  if (slack?.mode === "http" && slack.installation && publicUrl === undefined)
    cautions.push(
      "PUBLIC_URL is not set: Slack chooses where an installation returns to, and whether it goes by https is taken from x-forwarded-proto",
    );
  return cautions;
}
