// Slack's side of OAuth: a code becomes an installation, and a token that ends becomes the next one.
// https://docs.slack.dev/authentication/installing-with-oauth and …/using-token-rotation

import { webApi } from "@slack/bolt";
import type { Installation } from "../../installations/installations.ts";
import { type ClientParts, once } from "./clients.ts";
import { createQuietLogger } from "./quiet-logger.ts";

export interface OAuthParts extends ClientParts {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Slack sends the browser back to; left out, the first one of the app's settings. */
  readonly redirectUri?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A workspace that has installed the bot. */
export interface Installed {
  readonly workspace: string;
  readonly name: string | undefined;
  readonly installation: Installation;
}

export interface OAuth {
  /** @returns "organization" for an installation into all workspaces of one, which is given back. Rejects with Slack's error. */
  exchange(code: string): Promise<Installed | "organization">;
  /** Rejects with Slack's error. */
  refresh(refreshToken: string): Promise<Installation>;
}

const timeoutMs = 10_000;

/** Slack's own word for why it refused; undefined where Slack was not reached or is in trouble itself. */
export function refusedBecause(error: unknown): string | undefined {
  const word = (error as { data?: { error?: string } }).data?.error;
  const isTrouble =
    word === undefined || ["internal_error", "fatal_error", "service_unavailable", "ratelimited"].includes(word);
  return isTrouble ? undefined : word;
}

type Access = Awaited<ReturnType<webApi.WebClient["oauth"]["v2"]["access"]>>;

function toInstallation(
  { access_token: token, bot_user_id, scope = "", refresh_token, expires_in }: Access,
  now: number,
) {
  if (!token) throw new Error("Slack told no token");
  const renewal =
    refresh_token && expires_in ? { refreshToken: refresh_token, expiresAt: now + expires_in * 1000 } : undefined;
  return {
    token,
    scopes: scope.split(",").filter((one) => one !== ""),
    ...(bot_user_id ? { botUser: bot_user_id } : {}),
    ...(renewal ? { renewal } : {}),
  };
}

/** Builds it. Each code and each refresh token is good for one call, so none is made twice. */
export function createOAuth({ clientId, clientSecret, redirectUri, apiUrl, log, now = Date.now }: OAuthParts): OAuth {
  const client = new webApi.WebClient(undefined, {
    ...once,
    logger: createQuietLogger(log),
    timeout: timeoutMs,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });
  const app = { client_id: clientId, client_secret: clientSecret };

  return {
    exchange: async (code) => {
      const redirect = redirectUri === undefined ? {} : { redirect_uri: redirectUri };
      const given = await client.oauth.v2.access({ ...app, code, ...redirect });
      const { id, name } = given.team ?? {};
      if (given.is_enterprise_install || id === undefined) {
        await client.auth.revoke({ token: given.access_token as string }).catch(() => {});
        return "organization";
      }
      return { workspace: id, name, installation: toInstallation(given, now()) };
    },
    refresh: async (refreshToken) => {
      const grant = { grant_type: "refresh_token", refresh_token: refreshToken } as const;
      return toInstallation(await client.oauth.v2.access({ ...app, ...grant }), now());
    },
  };
}
