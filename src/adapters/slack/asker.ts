// Who acts on Slack, and where.

import type { Asker } from "../../core/request.ts";

/** Where somebody acts, as commands and actions tell it. */
export interface Where {
  readonly channel?: string | undefined;
  readonly name?: string | undefined;
  /** The sealed response_url of a press on a message that all see. */
  readonly message?: string | undefined;
}

/** Conversations with Portly alone have ids of their own kind. */
const isDirect = (channel: string) => channel.startsWith("D");

/** Every member of a channel may set up what is posted there, unless the place says otherwise. */
export function askerOf(
  user: string,
  team: string | undefined,
  { channel = "", name = "", message = "" }: Where = {},
): Asker {
  return {
    platform: "slack",
    user,
    ...(team === undefined ? {} : { place: team }),
    ...(channel === "" ? {} : { channel }),
    ...(message === "" ? {} : { message }),
    ...(isDirect(channel) ? { isDirect: true } : {}),
    ...(name === "" ? {} : { name }),
    mayManage: true,
    mayMention: true,
  };
}
