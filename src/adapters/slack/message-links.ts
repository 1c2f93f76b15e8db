// How a message that answered a slash command is kept: whoever has its response_url may write in the channel, so it is sealed.

import { randomBytes } from "node:crypto";
import { createSeal } from "../../installations/seal.ts";

export interface MessageLinks {
  /** @returns what may be kept in place of the response_url */
  close(url: string): string;
  /** @returns the response_url; undefined for a message's time, and for what another process sealed with a key of its own */
  open(kept: string): string | undefined;
}

const mark = "link:";
const purpose = "slack response_url";

/** Whether what a message can be changed by is a link; else it is the message's time. */
export const isMessageLink = (message: string): boolean => message.startsWith(mark);

/** @param keys those of several processes; where there are none, one that ends with this process */
export function createMessageLinks(keys: readonly string[] = []): MessageLinks {
  const seal = createSeal(keys.length > 0 ? keys : [randomBytes(32).toString("base64")]);
  return {
    close: (url) => mark + seal.close(url, purpose).sealed,
    open: (kept) => {
      if (!isMessageLink(kept)) return undefined;
      try {
        return seal.open(kept.slice(mark.length), purpose);
      } catch {
        return undefined;
      }
    },
  };
}
