// Whether token and public key are those of one application, as Discord sees it.

import type { Log } from "../adapter.ts";
import { userAgent } from "./user-agent.ts";

export interface CheckParts {
  readonly token: string;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Base of the REST API, without version: `http://127.0.0.1:4010/api`. */
  readonly apiUrl?: string;
  readonly log: Log;
}

const timeoutMs = 10_000;

/**
 * Asks Discord once, and tells the log what is wrong. Nothing waits for it: who is called needs no Discord to call.
 * Never rejects.
 */
export async function checkApplication(parts: CheckParts): Promise<void> {
  const { token, publicKey, apiUrl = "https://discord.com/api", log } = parts;
  const platform = "discord";
  try {
    const headers = { authorization: `Bot ${token}`, "user-agent": userAgent };
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(`${apiUrl}/v10/applications/@me`, { headers, signal });
    const { verify_key: key } = (await response.json()) as { verify_key?: unknown };
    if (response.status === 401)
      log.error({ platform }, "DISCORD_TOKEN: Discord does not accept it; no daily post will be sent");
    else if (typeof key === "string" && key.toLowerCase() !== publicKey.toLowerCase())
      log.error({ platform }, "DISCORD_PUBLIC_KEY: it is another application's; what Discord sends will be refused");
  } catch (error) {
    log.warn({ platform, reason: (error as Error).name }, "Discord could not be asked whether it accepts the token");
  }
}
