// Discord: the token, the application that it belongs to, its commands, and how many connections it may make.

import { findChanges } from "../adapters/discord/find-changes.ts";
import { userAgent } from "../adapters/discord/user-agent.ts";
import { type Asked, askOverHttp } from "./ask-over-http.ts";
import { type Application, type ApplicationParts, checkApplication } from "./check-application.ts";
import { type Finding, type Findings, findingsAbout } from "./finding.ts";

const { fine, doubtful, wrong } = findingsAbout("discord");

export interface DiscordCheckParts extends ApplicationParts {
  /** The commands as they should be registered. */
  readonly commands: readonly { readonly type?: number | undefined; readonly name: string }[];
  readonly clock: () => number;
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
  const headers = { authorization: `Bot ${token}`, "user-agent": userAgent };
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
    ...checkApplication(about, parts),
    checkCommands(commands, parts),
    ...checkGateway(gateway, parts),
  ];
  return { findings, aheadMs };
}
