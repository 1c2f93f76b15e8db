// What the Developer Portal says of the application at Discord, beside what is configured.

import type { DiscordConfig } from "../platform-config.ts";
import { type Finding, type Findings, findingsAbout } from "./finding.ts";

const { fine, doubtful, wrong } = findingsAbout("discord");
const portal = "Developer Portal → General Information";

export interface ApplicationParts {
  readonly discord: DiscordConfig;
  readonly publicUrl?: string;
}

/** Flags of applications that were given a privileged intent, in full or while they are small. */
const privileged: readonly (readonly [name: string, bits: number])[] = [
  ["Presence", (1 << 12) | (1 << 13)],
  ["Server Members", (1 << 14) | (1 << 15)],
  ["Message Content", (1 << 18) | (1 << 19)],
];

/** As `GET /applications/@me` tells it. */
export interface Application {
  readonly id?: string;
  readonly name?: string;
  readonly flags?: number;
  readonly verify_key?: string;
  readonly interactions_endpoint_url?: string | null;
}

function checkIdentity({ id, verify_key: key }: Application, { discord }: ApplicationParts): Findings {
  const found: Finding[] = [];
  const publicKey = discord.mode === "http" ? discord.publicKey : undefined;
  if (discord.applicationId !== undefined && discord.applicationId !== id)
    found.push(
      wrong("DISCORD_APPLICATION_ID is another application's than DISCORD_TOKEN", `set it to ${id}, or leave it out`),
    );
  if (publicKey !== undefined && publicKey.toLowerCase() !== key?.toLowerCase())
    found.push(wrong("DISCORD_PUBLIC_KEY is not this application's", `copy it from the ${portal}`));
  else if (publicKey !== undefined) found.push(fine("DISCORD_PUBLIC_KEY is this application's"));
  return found;
}

/** Over the gateway the address must be empty, or Discord sends it no interaction at all; over HTTP it must be ours. */
function checkEndpoint({ interactions_endpoint_url: url }: Application, parts: ApplicationParts): Finding {
  const { discord, publicUrl } = parts;
  const set = url ?? "";
  const place = `${portal} → Interactions Endpoint URL`;
  if (discord.mode === "gateway") {
    if (set === "") return fine("interactions come over the gateway");
    return wrong(
      `an Interactions Endpoint URL is set (${set}): the gateway gets no command`,
      `empty it: ${place}; or set DISCORD_MODE=http`,
    );
  }
  const ours = publicUrl === undefined ? undefined : `${publicUrl}/discord/interactions`;
  if (set === "")
    return wrong(
      "no Interactions Endpoint URL is set: no command comes",
      `set it to ${ours ?? "https://…/discord/interactions"}: ${place}`,
    );
  if (ours !== undefined && set !== ours) return wrong(`interactions go to ${set}`, `set it to ${ours}: ${place}`);
  return fine(`interactions come to ${set}`);
}

function checkIntents({ flags = 0 }: Application): Findings {
  const given = privileged.filter(([, bits]) => (flags & bits) !== 0).map(([name]) => name);
  if (given.length === 0) return [];
  const words = `it has privileged intents that Portly does not use: ${given.join(", ")}`;
  return [doubtful(words, "turn them off: Developer Portal → Bot → Privileged Gateway Intents")];
}

/** Whether it is the one that is configured, and set up for the mode that is. */
export const checkApplication = (application: Application, parts: ApplicationParts): Findings => [
  ...checkIdentity(application, parts),
  checkEndpoint(application, parts),
  ...checkIntents(application),
];
