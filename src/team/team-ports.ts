// The ports that a team has given to its own services.

import type { Person, Place } from "../core/whose.ts";

export interface TeamPort {
  /** 0 to 65535 */
  readonly port: number;
  readonly protocol?: "tcp" | "udp" | "sctp" | "dccp";
  readonly name: string;
  readonly note?: string;
}

export interface KeptTeamPort extends TeamPort {
  /** Who added it; undefined once they asked to be forgotten. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** A port with the same protocol and name is the same entry, also when its letters are of another size. */
export interface TeamPortStore {
  /**
   * Adds an entry; one that is there already gets the new note.
   * @returns "full" when the place has `most` entries: then nothing was added
   */
  add(place: Place, entry: TeamPort, by: Person, now: number, most: number): Promise<"added" | "changed" | "full">;
  /** Removes a port's entries; with a name only the one of that name and protocol. @returns those that were removed */
  remove(place: Place, port: number, one?: Pick<TeamPort, "name" | "protocol">): Promise<readonly KeptTeamPort[]>;
  /** By port, then name. */
  list(place: Place): Promise<readonly KeptTeamPort[]>;
  /** The places that have entries added since a time, in milliseconds since 1970. */
  owners(since: number): Promise<readonly Place[]>;
}
