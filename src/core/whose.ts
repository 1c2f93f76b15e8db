// To whom something that is kept belongs: a place, or a person.

import type { Asker } from "./request.ts";

/** A server, a workspace, or a direct conversation. */
export interface Place {
  readonly platform: string;
  /** The platform's own id. */
  readonly id: string;
}

/** Somebody. On Slack a user's id means something in its workspace only, so the id begins with the workspace's. */
export interface Person {
  readonly platform: string;
  readonly id: string;
}

/** Where somebody asks; undefined where that has no name (the terminal). */
export function placeOf({ platform, place }: Asker): Place | undefined {
  return place === undefined ? undefined : { platform, id: place };
}

/** Who asks. */
export function personOf({ platform, user, place }: Asker): Person {
  return { platform, id: platform === "slack" && place !== undefined ? `${place}/${user}` : user };
}
