// Slack: the tokens, their scopes, and what installation needs.

import type { SlackConfig, SlackInstallation } from "../platform-config.ts";
import { type Asked, askOverHttp } from "./ask-over-http.ts";
import type { PlatformFindings } from "./check-discord.ts";
import { type Finding, type Findings, findingsAbout } from "./finding.ts";

const { fine, doubtful, wrong } = findingsAbout("slack");

export interface SlackCheckParts {
  readonly slack: SlackConfig;
  readonly publicUrl?: string;
  /** How many keys there are for the tokens of workspaces. */
  readonly keys: number;
  /** Scopes of the manifest. */
  readonly scopes: { readonly needed: readonly string[]; readonly optional: readonly string[] };
  readonly clock: () => number;
}

type Ask = (method: string, token?: string, form?: Readonly<Record<string, string>>) => Promise<Asked>;

/** Slack's own word for what is wrong; undefined where nothing is. */
function troubleOf({ status, why, body }: Asked): string | undefined {
  if (status === undefined) return why;
  if (body.ok === true) return undefined;
  return typeof body.error === "string" ? body.error : `HTTP ${status}`;
}

const unreached = (why: string) =>
  wrong(`it can not be reached: ${why}`, "see to the network; SLACK_API_URL must be right, or not be set");

function checkScopes(given: readonly string[], { needed, optional }: SlackCheckParts["scopes"]): Finding {
  const missing = needed.filter((scope) => !given.includes(scope));
  const mend = "paste the output of npm run -s slack:manifest under App Manifest, and install the app anew";
  if (missing.length > 0) return wrong(`the bot token lacks scopes: ${missing.join(", ")}`, mend);
  const without = optional.filter((scope) => !given.includes(scope));
  return fine(`the bot token has its scopes${without.length > 0 ? ` (not the optional ${without.join(", ")})` : ""}`);
}

async function checkBotToken(token: string | undefined, parts: SlackCheckParts, ask: Ask): Promise<PlatformFindings> {
  if (token === undefined) return { findings: [], aheadMs: undefined };
  const asked = await ask("auth.test", token);
  const { aheadMs, headers, body, status } = asked;
  const trouble = troubleOf(asked);
  if (status === undefined) return { findings: [unreached(asked.why)], aheadMs };
  if (trouble !== undefined) {
    const mend = "copy the Bot User OAuth Token: Your Apps → Install App";
    return { findings: [wrong(`it does not accept SLACK_BOT_TOKEN (${trouble})`, mend)], aheadMs };
  }
  const scopes = (headers.get("x-oauth-scopes") ?? "").split(",").map((scope) => scope.trim());
  return {
    findings: [fine(`the bot token is of the workspace ${body.team}`), checkScopes(scopes, parts.scopes)],
    aheadMs,
  };
}

/** Asks for an address to connect to, which nobody then uses. */
async function checkAppToken({ slack }: SlackCheckParts, ask: Ask): Promise<Findings> {
  if (slack.mode !== "socket") return [];
  const asked = await ask("apps.connections.open", slack.appToken);
  const trouble = troubleOf(asked);
  if (trouble === undefined) return [fine("the app token opens connections")];
  if (asked.status === undefined) return [];
  const mend = "make one with connections:write: Basic Information → App-Level Tokens; Socket Mode must be on";
  return [wrong(`SLACK_APP_TOKEN opens no connection (${trouble})`, mend)];
}

/** With a code that nobody was given Slack still says whether it knows the app and its secret. */
async function checkClient({ clientId, clientSecret }: SlackInstallation, ask: Ask): Promise<PlatformFindings> {
  const asked = await ask("oauth.v2.access", undefined, {
    client_id: clientId,
    client_secret: clientSecret,
    code: "doctor",
  });
  const { aheadMs } = asked;
  const trouble = troubleOf(asked);
  if (asked.status === undefined) return { findings: [unreached(asked.why)], aheadMs };
  if (trouble === "invalid_code")
    return { findings: [fine("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together")], aheadMs };
  const what = `SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are not accepted (${trouble})`;
  return { findings: [wrong(what, "copy both: Basic Information → App Credentials")], aheadMs };
}

const secretForm = /^[0-9a-f]{32}$/;

async function checkHttp({ slack, publicUrl, keys }: SlackCheckParts, ask: Ask): Promise<PlatformFindings> {
  if (slack.mode !== "http") return { findings: [], aheadMs: undefined };
  const secret = secretForm.test(slack.signingSecret)
    ? fine("SLACK_SIGNING_SECRET is set")
    : doubtful(
        "SLACK_SIGNING_SECRET does not look like one (32 hexadecimal digits)",
        "copy it: Basic Information → App Credentials",
      );
  if (slack.installation === undefined) return { findings: [secret], aheadMs: undefined };
  const redirect =
    publicUrl === undefined
      ? doubtful("without PUBLIC_URL Slack is not told where to return after an installation", "set PUBLIC_URL")
      : fine(`Redirect URL: ${publicUrl}/slack/oauth_redirect (must stand under OAuth & Permissions)`);
  const encrypted = fine(`tokens are encrypted, ${keys} key${keys === 1 ? "" : "s"}`);
  const { findings, aheadMs } = await checkClient(slack.installation, ask);
  return { findings: [secret, ...findings, redirect, encrypted], aheadMs };
}

/** Asks Slack a few questions; changes nothing there. */
export async function checkSlack(parts: SlackCheckParts): Promise<PlatformFindings> {
  const { slack, clock } = parts;
  const { apiUrl = "https://slack.com/api/" } = slack;
  const ask: Ask = (method, token, form = {}) => {
    const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
    const init = { method: "POST", body: new URLSearchParams(form), ...(headers ? { headers } : {}) };
    return askOverHttp(new URL(method, apiUrl.replace(/\/?$/, "/")).href, init, clock);
  };
  const [bot, app, http] = await Promise.all([
    checkBotToken(slack.botToken, parts, ask),
    checkAppToken(parts, ask),
    checkHttp(parts, ask),
  ]);
  // Where the bot is installed by OAuth alone, only the second one asked.
  return { findings: [...bot.findings, ...app, ...http.findings], aheadMs: bot.aheadMs ?? http.aheadMs };
}
