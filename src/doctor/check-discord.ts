// Discord: the token, the application that it belongs to, its commands, and how many connections it may make.

import { findChanges } from "../adapters/discord/find-changes.ts";
import type { DiscordConfig } from "../platform-config.ts";
import { type Asked, askOverHttp } from "./ask-over-http.ts";
import { type Finding, type Findings, findingsAbout } from "./finding.ts";

const { fine, doubtful, wrong } = findingsAbout("discord");
const portal = "Developer Portal → General Information";

export interface DiscordCheckParts {
  readonly discord: DiscordConfig;
  readonly publicUrl?: string;
  /** The commands as they should be registered. */
  readonly commands: readonly { readonly type?: number | undefined; readonly name: string }[];
  readonly clock: () => number;
}

/** Flags of applications that were given a privileged intent, in full or while they are small. */
const privileged: readonly (readonly [name: string, bits: number])[] = [
  ["Presence", (1 << 12) | (1 << 13)],
  ["Server Members", (1 << 14) | (1 << 15)],
  ["Message Content", (1 << 18) | (1 << 19)],
];

interface Application {
  readonly id?: string;
  readonly name?: string;
  readonly flags?: number;
  readonly verify_key?: string;
  readonly interactions_endpoint_url?: string | null;
}

function checkIdentity({ id, verify_key: key }: Application, { discord }: DiscordCheckParts): Findings {
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
function checkEndpoint({ interactions_endpoint_url: url }: Application, parts: DiscordCheckParts): Finding {
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

function checkCommands({ status, why, body }: Asked, { commands }: DiscordCheckParts): Finding {
  const mend = "npm run -s discord:register";
  if (status !== 200 || !Array.isArray(body))
    return doubtful(`the commands can not be looked up (${status ?? why})`, "try again in a while");
  const { missing, outdated, leftOver } = findChanges(body, commands);
  if (missing.length === commands.length) return wrong("no command is registered", mend);
  const told = [
    missing.length > 0 ? `not registered: ${missing.join(", ")}` : "",
    outdated.length > 0 ? `not as they are now: ${outdated.join(", ")}` : "",
    leftOver.length > 0 ? `no longer there: ${leftOver.join(", ")}` : "",
  ].filter((part) => part !== "");
  if (told.length === 0) return fine(`${commands.length} commands are registered as they are now`);
  return wrong(`commands ${told.join("; ")}`, mend);
}

const hourMs = 3_600_000;

function checkGateway({ status, why, body }: Asked, { discord }: DiscordCheckParts): Findings {
  if (discord.mode !== "gateway") return [];
  if (status !== 200)
    return [doubtful(`the gateway's address can not be looked up (${status ?? why})`, "try again in a while")];
  const recommended = Number(body.shards ?? 1);
  const { count = recommended, ids } = discord.shards ?? {};
  const here = ids?.length ?? count;
  const { total = 1000, remaining = 1000, reset_after: resetMs = 0 } = body.session_start_limit ?? {};
  const found: Finding[] = [];
  if (count < recommended)
    found.push(
      doubtful(`${count} shards, where Discord recommends ${recommended}`, `DISCORD_SHARDS=${recommended}, or auto`),
    );
  else found.push(fine(`${here} of ${count} shards here, Discord recommends ${recommended}`));
  const words = `${remaining} of ${total} starts of a connection are left, new ones in ${Math.ceil(resetMs / hourMs)} h`;
  if (remaining < here) found.push(wrong(words, "wait for them, and see why the bot starts so often"));
  else if (remaining < total / 10) found.push(doubtful(words, "see why the bot starts so often"));
  return found;
}

export interface PlatformFindings {
  readonly findings: Findings;
  /** See {@link Asked}. */
  readonly aheadMs: number | undefined;
}

/** Asks Discord a few questions; changes nothing there. */
export async function checkDiscord(parts: DiscordCheckParts): Promise<PlatformFindings> {
  const { discord, clock } = parts;
  const { token, apiUrl = "https://discord.com/api" } = discord;
  if (token === undefined) {
    const advice = "set DISCORD_TOKEN for them, and for these checks";
    return {
      findings: [doubtful("without a token there are no daily posts, and little can be checked", advice)],
      aheadMs: undefined,
    };
  }
  const headers = { authorization: `Bot ${token}`, "user-agent": "DiscordBot (portly, 0.1.0)" };
  const ask = (path: string) => askOverHttp(`${apiUrl}/v10${path}`, { headers }, clock);
  const [self, application, gateway] = await Promise.all([
    ask("/users/@me"),
    ask("/applications/@me"),
    ask("/gateway/bot"),
  ]);
  const { aheadMs } = self;
  const failed = [self, application].find(({ status }) => status !== 200);
  if (failed?.status === undefined && failed)
    return {
      findings: [
        wrong(
          `it can not be reached: ${failed.why}`,
          "see to the network; DISCORD_API_URL must be right, or not be set",
        ),
      ],
      aheadMs,
    };
  if (failed?.status === 401)
    return {
      findings: [wrong("it does not accept DISCORD_TOKEN", "reset the token: Developer Portal → Bot → Reset Token")],
      aheadMs,
    };
  if (failed) return { findings: [doubtful(`it answers with HTTP ${failed.status}`, "try again in a while")], aheadMs };
  const about = application.body as Application;
  const commands = await ask(`/applications/${about.id}/commands?with_localizations=true`);
  const findings = [
    fine(`the token is ${self.body.username ?? "a bot"}'s, of the application ${about.id}`),
    ...checkIdentity(about, parts),
    checkEndpoint(about, parts),
    ...checkIntents(about),
    checkCommands(commands, parts),
    ...checkGateway(gateway, parts),
  ];
  return { findings, aheadMs };
}
