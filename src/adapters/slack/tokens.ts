// The tokens of workspaces that installed the bot; those that end are renewed in time, once for all processes.

import { setTimeout as sleep } from "node:timers/promises";
import type { Found, Installations } from "../../installations/remembered.ts";
import type { Log } from "../adapter.ts";
import { type OAuth, refusedBecause } from "./oauth.ts";

export interface TokenParts {
  readonly installations: Installations;
  readonly oauth: Pick<OAuth, "refresh">;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Slack's tokens live for twelve hours; the old one serves until it ends. */
const renewBeforeMs = 2 * 60 * 60 * 1000;
/** A token that ends within this time is as good as ended. */
const marginMs = 30_000;
/** How long one process alone may renew a token. */
const claimMs = 30_000;
const pollMs = 200;
/** After a failure nobody tries for so long. */
const restMs = 60_000;

/** Builds a function that gives a workspace's installation with a token that is good; undefined where there is none. */
export function createTokens({ installations, oauth, log, now = Date.now }: TokenParts) {
  const renewing = new Map<string, Promise<Found | undefined>>();
  const failed = new Map<string, number>();

  const leftMs = ({ renewal }: Found) => (renewal ? renewal.expiresAt - now() : Number.POSITIVE_INFINITY);

  async function renewHere(workspace: string, found: Found, refreshToken: string): Promise<Found | undefined> {
    const renewed = await oauth.refresh(refreshToken);
    const { botUser, scopes } = found;
    const kept = { ...(botUser === undefined ? {} : { botUser }), ...renewed };
    await installations.renew(workspace, found, {
      ...kept,
      scopes: renewed.scopes.length > 0 ? renewed.scopes : scopes,
    });
    log.info({ platform: "slack" }, "a workspace's token was renewed");
    return installations.of(workspace);
  }

  /** Another process renews it: what that one keeps is read as soon as it is there. */
  async function awaitOther(workspace: string, { version }: Found): Promise<Found | undefined> {
    for (let waited = 0; waited < claimMs; waited += pollMs) {
      await sleep(pollMs, undefined, { ref: false });
      const found = await installations.fresh(workspace);
      if (found?.version !== version) return found;
    }
    throw new Error("a token was not renewed in time");
  }

  async function renew(workspace: string, remembered: Found): Promise<Found | undefined> {
    // What is remembered may be older than what another process has kept.
    const found = await installations.fresh(workspace);
    if (!found?.renewal || leftMs(found) > renewBeforeMs || found.version !== remembered.version) return found;
    if (!(await installations.claim(workspace, found, claimMs))) {
      return leftMs(found) > marginMs ? found : awaitOther(workspace, found);
    }
    return renewHere(workspace, found, found.renewal.refreshToken);
  }

  function renewOnce(workspace: string, found: Found): Promise<Found | undefined> {
    const under = renewing.get(workspace);
    if (under) return under;
    const started = renew(workspace, found)
      .catch((error) => {
        failed.set(workspace, now());
        const reason = refusedBecause(error) ?? "Slack or the database can not be reached";
        log.error({ platform: "slack", reason }, "a workspace's token could not be renewed");
        throw error;
      })
      .finally(() => renewing.delete(workspace));
    renewing.set(workspace, started);
    return started;
  }

  /** Rejects where no good token can be had now. */
  return async (workspace: string): Promise<Found | undefined> => {
    const found = await installations.of(workspace);
    if (!found || leftMs(found) > renewBeforeMs) return found;
    const isResting = now() - (failed.get(workspace) ?? Number.NEGATIVE_INFINITY) < restMs;
    if (leftMs(found) > marginMs) {
      if (!isResting) void renewOnce(workspace, found).catch(() => {});
      return found;
    }
    if (isResting) throw new Error("a token has ended and could not be renewed");
    return renewOnce(workspace, found);
  };
}
