// What is done once for a platform: registering commands with Discord, printing the manifest for Slack.

import { ConfigError, readConfig, readSlackUrl } from "./config.ts";
import { messages } from "./messages/index.ts";
import { createCore } from "./portly.ts";

async function explained(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** `discord:register`: puts all commands at Discord; doing it again changes nothing. */
export function registerDiscord(): Promise<number> {
  return explained(async () => {
    const { discord } = await readConfig();
    const { token } = discord ?? {};
    if (!token) throw new ConfigError(["DISCORD_TOKEN: is missing; it is needed to register the commands"]);
    const { register } = await import("./adapters/discord/register.ts");
    const { commands, messageCommands } = createCore();
    const count = await register({ ...discord, token, commands, messageCommands });
    console.log(`Registered ${count} commands with Discord.`);
  });
}

/** `slack:manifest`: prints the app manifest as JSON. */
export function printSlackManifest(): Promise<number> {
  return explained(async () => {
    const url = await readSlackUrl();
    const { toManifest } = await import("./adapters/slack/manifest.ts");
    const about = { en: messages.en.about, ko: messages.ko.about };
    const { commands, messageCommands } = createCore();
    console.log(JSON.stringify(toManifest(commands, messageCommands, about, url), null, 2));
  });
}
