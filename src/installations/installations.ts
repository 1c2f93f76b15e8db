// The workspaces that installed the bot, with what is needed to talk to them, and what must be kept of them.

import type { Place } from "../core/whose.ts";

/** How a token is replaced by a younger one. */
export interface Renewal {
  readonly refreshToken: string;
  /** When the present token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What a workspace gave when it installed the bot. It is a secret. */
export interface Installation {
  readonly token: string;
  /** The bot's own user there. */
  readonly botUser?: string;
  readonly scopes: readonly string[];
  /** Absent where the token never ends. */
  readonly renewal?: Renewal;
}

/** An installation as it is kept: sealed, so that who reads the database reads no token. */
export interface Kept {
  /** The sealed text: base64url. */
  readonly sealed: string;
  /** By which key it was sealed. */
  readonly key: string;
  /** Grows with every change, also from an installation to the next of the same place. */
  readonly version: number;
}

/** Keeps sealed installations. Times are milliseconds since 1970. */
export interface InstallationStore {
  find(place: Place): Promise<Kept | undefined>;
  /** Keeps a new installation, in place of an old one; the place's schedules that rested for want of one go on. */
  put(place: Place, sealed: Pick<Kept, "sealed" | "key">, now: number): Promise<void>;
  /** Changes it where nobody else did since `version`. @returns whether it was changed */
  replace(place: Place, version: number, sealed: Pick<Kept, "sealed" | "key">): Promise<boolean>;
  /** Lets one process alone renew the token, until a time. @returns whether that is the caller */
  claim(place: Place, version: number, now: number, until: number): Promise<boolean>;
  /** Deletes it, unless it was installed after `at`; the place's schedules rest. @returns whether it was deleted */
  remove(place: Place, at: number): Promise<boolean>;
  /** Up to a hundred that were sealed by another key, after a place in their order. */
  sealedOtherwise(key: string, after?: Place): Promise<readonly (Place & Kept)[]>;
  /** Deletes schedules that rest for want of an installation, with no post due since. @returns how many */
  sweep(before: number): Promise<number>;
}
