// Discord as it calls an Interactions Endpoint URL: signed requests over real HTTP.

import { generateKeyPairSync, sign } from "node:crypto";
import type { SentCallback } from "./index.ts";
import { findCallbackProblems } from "./validate.ts";

export interface HttpCaller {
  /** As the Developer Portal shows it. */
  readonly publicKey: string;
  /** Everything in the answers that Discord would have refused. */
  readonly problems: string[];
  /** The headers for a body. @param seconds when it is sent, since 1970 */
  signed(body: string | Uint8Array, seconds?: number): Record<string, string>;
  /** An interaction as it is sent, with an id of its own. */
  complete(interaction: object): { readonly id: string };
  /** Sends any body with any headers. @param url the server's, with a slash at the end */
  post(url: string, body: string | Uint8Array, headers: Record<string, string>): Promise<Response>;
  /** Sends an interaction, signed now, and reads its answer. */
  interact(url: string, interaction: object): Promise<SentCallback>;
}

const applicationId = "900000000000000001";
const firstResponseMs = 3000;
let count = 0;

export function createHttpCaller(): HttpCaller {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const problems: string[] = [];

  const caller: HttpCaller = {
    // The key itself is the end of its DER form.
    publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),
    problems,
    signed: (body, seconds = Math.floor(Date.now() / 1000)) => {
      const message = Buffer.concat([Buffer.from(String(seconds)), Buffer.from(body)]);
      return {
        "content-type": "application/json",
        "x-signature-ed25519": sign(null, message, privateKey).toString("hex"),
        "x-signature-timestamp": String(seconds),
      };
    },
    complete: (interaction) => {
      count += 1;
      const id = `7100000000000${String(count).padStart(5, "0")}`;
      return { id, token: `token-${id}`, application_id: applicationId, version: 1, ...interaction };
    },
    post: (url, body, headers) =>
      fetch(`${url}discord/interactions`, {
        method: "POST",
        body: body as RequestInit["body"] & (string | Uint8Array),
        headers,
        signal: AbortSignal.timeout(firstResponseMs),
      }),
    interact: async (url, interaction) => {
      const body = JSON.stringify(caller.complete(interaction));
      const response = await caller.post(url, body, caller.signed(body));
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${response.status}: ${text}`);
      if (!response.headers.get("content-type")?.startsWith("application/json")) problems.push("no JSON");
      const callback = JSON.parse(text) as SentCallback;
      problems.push(...findCallbackProblems(callback));
      return callback;
    },
  };
  return caller;
}
