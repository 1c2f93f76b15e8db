// `GET /slack/install` and `GET /slack/oauth_redirect`: how a workspace installs the bot.

import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Localized } from "../../core/locale.ts";
import type { Installations } from "../../installations/remembered.ts";
import type { Log } from "../adapter.ts";
import { drawPage, type InstallEnd, type InstallWords } from "./install-page.ts";
import { createInstallStates, stateSeconds } from "./install-state.ts";
import { botScopes, optionalScopes } from "./manifest.ts";
import { type OAuth, refusedBecause } from "./oauth.ts";

export interface InstallParts {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Slack sends the browser back to; left out, the first one of the app's settings. */
  readonly redirectUri?: string;
  readonly installations: Installations;
  readonly words: Localized<InstallWords>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const authorizeUrl = "https://slack.com/oauth/v2/authorize";
const cookie = "portly_slack_install";
const path = "/slack";

/** How many installations a second are asked of Slack: more is no person's doing. */
const mostASecond = 5;

/** @param oauth asked for the installation that a code stands for */
export function createInstallRoutes(parts: InstallParts, oauth: Pick<OAuth, "exchange">): Hono {
  const { clientId, clientSecret, redirectUri, installations, words, log, now = Date.now } = parts;
  const states = createInstallStates(clientSecret);
  const exchanges = new RateLimiterMemory({ points: mostASecond, duration: 1 });

  /** Whether the browser came by https: by the address from outside, else by what the proxy says. */
  function isSecure(context: Context): boolean {
    if (redirectUri !== undefined) return redirectUri.startsWith("https:");
    return context.req.header("x-forwarded-proto")?.split(",", 1)[0]?.trim().toLowerCase() === "https";
  }

  async function install(code: string): Promise<InstallEnd> {
    const isInTime = await exchanges.consume("all").then(
      () => true,
      () => false,
    );
    if (!isInTime) return { kind: "busy" };
    try {
      const given = await oauth.exchange(code);
      if (given === "organization") return { kind: "organization" };
      await installations.keep(given.workspace, given.installation);
      log.info({ platform: "slack" }, "a workspace installed the bot");
      return { kind: "installed", workspace: given.name };
    } catch (error) {
      const reason = refusedBecause(error);
      log.error({ platform: "slack", reason: reason ?? (error as Error).name }, "an installation failed");
      return { kind: reason === undefined ? "unavailable" : "refused" };
    }
  }

  function endOf(context: Context): InstallEnd | Promise<InstallEnd> {
    const { error, code, state = "" } = context.req.query();
    const secret = getCookie(context, cookie);
    deleteCookie(context, cookie, { path, secure: isSecure(context) });
    if (error === "access_denied") return { kind: "denied" };
    if (!states.accept(state, secret, now())) return { kind: "stale" };
    if (error !== undefined || !code) return { kind: "refused" };
    return install(code);
  }

  const routes = new Hono();
  routes.get("/slack/install", (context) => {
    const { state, secret } = states.begin(now());
    const secure = isSecure(context);
    setCookie(context, cookie, secret, { path, secure, httpOnly: true, sameSite: "Lax", maxAge: stateSeconds });
    const url = new URL(authorizeUrl);
    url.search = new URLSearchParams({
      client_id: clientId,
      scope: [...botScopes, ...optionalScopes].join(","),
      state,
      ...(redirectUri === undefined ? {} : { redirect_uri: redirectUri }),
    }).toString();
    context.header("cache-control", "no-store");
    return context.redirect(url.href);
  });
  routes.get("/slack/oauth_redirect", async (context) => drawPage(context, await endOf(context), words));
  return routes;
}
