// Answer → the message that replies to somebody's message.

import type { Answer } from "../../core/answer.ts";
import { type DiscordMessage, toEmbed } from "./to-embed.ts";

/** A message as `POST /channels/{id}/messages` takes it. */
export interface DiscordReply extends Omit<DiscordMessage, "flags" | "allowed_mentions"> {
  /** The message that is answered; were it deleted meanwhile, the answer stands by itself. */
  readonly message_reference: { readonly message_id: string; readonly fail_if_not_exists: false };
  /** Nobody is ever pinged, not even who asked. */
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
  /** With the same nonce, Discord posts a message once, even if two processes answer. */
  readonly nonce: string;
  readonly enforce_nonce: true;
}

/**
 * Draws an answer as a reply. A message has no private form, so faults and help are seen by all: both are short.
 * @param message the id of the message that is answered
 */
export function toReply(answer: Answer, message: string): DiscordReply {
  const { embeds, components } = toEmbed(answer);
  return {
    embeds,
    components,
    message_reference: { message_id: message, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
    nonce: message,
    enforce_nonce: true,
  };
}
