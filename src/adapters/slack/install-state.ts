// The state of an installation under way: who comes back from Slack must be who went there, soon, and once.

import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { createRecentIds, idsOverHttp } from "../recent-ids.ts";

/** How long an installation may take, in seconds. */
export const stateSeconds = 600;

export interface InstallStates {
  /** Begins one. @returns the state that goes to Slack and back, and the secret that the browser keeps meanwhile */
  begin(now: number): { readonly state: string; readonly secret: string };
  /** @returns whether this state was begun here, in this browser, not long ago, and comes back for the first time */
  accept(state: string, secret: string | undefined, now: number): boolean;
}

const hash = (text: string) => createHash("sha256").update(text).digest("base64url");

const isSame = (a: string, b: string) => {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
};

/**
 * Builds it. Nothing is kept: a state is when it ends and the hash of the browser's secret, signed, so any replica accepts what
 * another began. The browser's secret is deleted as soon as it comes back.
 * @param clientSecret what all replicas know and nobody else
 */
export function createInstallStates(clientSecret: string): InstallStates {
  const key = Buffer.from(hkdfSync("sha256", clientSecret, "", "portly slack state", 32));
  const sign = (text: string) => createHmac("sha256", key).update(text).digest("base64url");
  const isNew = createRecentIds(idsOverHttp);

  return {
    begin: (now) => {
      const secret = randomBytes(24).toString("base64url");
      const text = `${Math.floor(now / 1000) + stateSeconds}.${hash(secret)}`;
      return { state: `${text}.${sign(text)}`, secret };
    },
    accept: (state, secret, now) => {
      const [ends = "", hashed = "", signature = ""] = state.split(".");
      if (secret === undefined || !isSame(sign(`${ends}.${hashed}`), signature)) return false;
      if (Number(ends) * 1000 < now || !isSame(hash(secret), hashed)) return false;
      return isNew(signature);
    },
  };
}
