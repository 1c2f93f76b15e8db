// The adapters of the platforms that are configured, each in the mode that is.

import { setFlagsFromString } from "node:v8";
import type { Adapter, Core, Log, Meter } from "./adapters/adapter.ts";
import type { Config } from "./config.ts";
import { cautionsOf, type SlackInstallation } from "./platform-config.ts";
import type { Storage } from "./storage/storage.ts";

export interface PlatformParts {
  readonly config: Config;
  readonly core: Core;
  readonly log: Log;
  readonly meter: Meter;
  readonly storage: Storage;
}

async function createDiscord({ config: { discord }, ...parts }: PlatformParts): Promise<readonly Adapter[]> {
  if (!discord) return [];
  if (discord.mode === "http") {
    const { createDiscordHttpAdapter } = await import("./adapters/discord/http.ts");
    return [createDiscordHttpAdapter({ ...discord, ...parts })];
  }
  const { createDiscordAdapter } = await import("./adapters/discord/index.ts");
  return [createDiscordAdapter({ ...discord, ...parts })];
}

/** Installation into many workspaces: where it is kept, how it is sealed, and what its pages say. */
async function createInstallation(app: SlackInstallation, { encryptionKeys, publicUrl }: Config, storage: Storage) {
  const [{ createSeal }, { rememberInstallations }, { localized }] = await Promise.all([
    import("./installations/seal.ts"),
    import("./installations/remembered.ts"),
    import("./messages/index.ts"),
  ]);
  const seal = createSeal(encryptionKeys);
  return {
    ...app,
    ...(publicUrl === undefined ? {} : { redirectUri: `${publicUrl}/slack/oauth_redirect` }),
    installations: rememberInstallations({ store: storage.installations, seal, platform: "slack" }),
    words: localized(({ install }) => install),
  };
}

async function createSlack({ config, storage, ...parts }: PlatformParts): Promise<readonly Adapter[]> {
  const { slack, encryptionKeys } = config;
  if (!slack) return [];
  if (slack.mode === "http") {
    const { createSlackHttpAdapter } = await import("./adapters/slack/http.ts");
    const { installation: app, ...one } = slack;
    const installation = app && (await createInstallation(app, config, storage));
    return [createSlackHttpAdapter({ ...one, ...parts, encryptionKeys, ...(installation ? { installation } : {}) })];
  }
  const { createSlackAdapter } = await import("./adapters/slack/index.ts");
  return [createSlackAdapter({ ...slack, ...parts, encryptionKeys })];
}

/** A bot that is called may be called much: the small space for young objects that boot.mjs set would cost a fifth of its speed. */
const makeRoom = () => setFlagsFromString("--semi-space-growth-factor=2");

/** Builds them; their libraries are loaded only where they are used. */
export async function createPlatforms(parts: PlatformParts): Promise<readonly Adapter[]> {
  for (const caution of cautionsOf(parts.config)) parts.log.warn({ platform: "slack" }, caution);
  const { discord, slack } = parts.config;
  if (discord?.mode === "http" || slack?.mode === "http") makeRoom();
  const created = await Promise.all([createDiscord(parts), createSlack(parts)]);
  return created.flat();
}
