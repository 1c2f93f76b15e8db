// A message that Portly posts by itself, and what a platform must offer for that.

import type { Answer } from "./answer.ts";
import type { Card } from "./card.ts";
import type { Locale } from "./locale.ts";

/** The only mention that Portly ever makes: a role (Discord) or a user group (Slack), chosen by who set the schedule. */
export interface Mention {
  readonly kind: "role" | "group";
  readonly id: string;
}

export interface Post {
  readonly card: Card;
  readonly locale: Locale;
  readonly mention?: Mention;
}

/** A post in the shape that renderers draw. */
export function toAnswer({ card, locale }: Post): Answer {
  return { intent: "none", ok: true, card, visibility: "public", ports: [], locale };
}

/** Where a post goes. Ids are the platform's own. */
export interface Target {
  readonly place: string;
  readonly channel: string;
}

/** Why a platform does not let Portly post somewhere, until somebody changes something there. */
export type Refusal = "channel-gone" | "not-a-member" | "forbidden" | "archived" | "uninstalled" | "no-token";

/**
 * Surely not done: try again, at the earliest after so many milliseconds where the platform says so. `isForAll` where it says so
 * of everything, not only of this message.
 */
export interface Retry {
  readonly kind: "retry";
  readonly afterMs?: number;
  readonly isForAll?: boolean;
}

export type PostOutcome =
  | { readonly kind: "posted"; readonly message: string }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | Retry
  /** Surely not posted, and a second try would end the same: the platform does not take this message. */
  | { readonly kind: "failed"; readonly why: string }
  /** Nobody knows whether it was posted. */
  | { readonly kind: "uncertain" };

export type EditOutcome =
  | { readonly kind: "edited" }
  /** The message or its channel is not there any more, or not ours to change. */
  | { readonly kind: "gone" }
  | Retry;

/** Posts messages of Portly's own. Never rejects. */
export interface Poster {
  /** How many messages a second the platform takes from us, edits included. */
  readonly perSecond: number;
  /**
   * For so many milliseconds a post with the nonce of an earlier one is the same post. 0 where the platform can not tell:
   * there a post whose outcome is uncertain is never tried again.
   */
  readonly repeatableMs: number;
  /** @param nonce at most 25 characters */
  post(target: Target, nonce: string, post: Post): Promise<PostOutcome>;
  edit(target: Target, message: string, post: Post): Promise<EditOutcome>;
  /** Whether Portly may post there, found out without posting anything that people see; "unknown" where it can not be told. */
  check(target: Target): Promise<"allowed" | "unknown" | Refusal>;
}
