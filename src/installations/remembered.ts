// Installations opened and held in memory for a while: an answer does not wait for the database.

import { keepRecent } from "../core/keep-recent.ts";
import type { Place } from "../core/whose.ts";
import type { Installation, InstallationStore, Kept } from "./installations.ts";
import type { Seal } from "./seal.ts";

/** An installation as it was found. */
export interface Found extends Installation {
  readonly version: number;
}

export interface Installations {
  /**
   * The installation of a workspace; undefined where there is none.
   * @throws Error where the database can not be used and nothing is remembered, or no key opens it
   */
  of(workspace: string): Promise<Found | undefined>;
  /** The same, asked of the database in any case. */
  fresh(workspace: string): Promise<Found | undefined>;
  keep(workspace: string, installation: Installation): Promise<void>;
  /** Keeps a renewed one, unless somebody else changed it since. @returns whether it was kept */
  renew(workspace: string, found: Found, renewed: Installation): Promise<boolean>;
  /** Makes this process the only one that renews it, for so many milliseconds. @returns whether it is */
  claim(workspace: string, found: Found, forMs: number): Promise<boolean>;
  /** Deletes it, unless it was installed after `at` (milliseconds since 1970). */
  remove(workspace: string, at: number): Promise<void>;
  /** Seals anew what was sealed with an older key, and deletes schedules of workspaces that left long ago. */
  tidy(): Promise<{ readonly resealed: number; readonly swept: number }>;
}

export interface RememberedParts {
  readonly store: InstallationStore;
  readonly seal: Seal;
  readonly platform: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What another process deleted is noticed within a minute; one that is missing is looked up again soon. */
const rememberMs = 60_000;
const missingMs = 3_000;
const most = 5_000;
const day = 24 * 60 * 60 * 1000;
const sweepAfterMs = 30 * day;

interface Entry {
  readonly found: Found | undefined;
  readonly until: number;
}

/** A row that is moved to another workspace does not open there. */
const purposeOf = ({ platform, id }: Place) => `${platform} ${id}`;

/** Prepares it; nothing is read before it is asked for. */
export function rememberInstallations(parts: RememberedParts): Installations {
  const { store, seal, platform, now = Date.now } = parts;
  const entries = new Map<string, Entry>();
  const asking = new Map<string, Promise<Found | undefined>>();
  const placeOf = (id: string): Place => ({ platform, id });
  const close = (place: Place, { token, botUser, scopes, renewal }: Installation) =>
    seal.close(JSON.stringify({ token, botUser, scopes, renewal }), purposeOf(place));

  function open(place: Place, kept: Kept | undefined): Found | undefined {
    if (!kept) return undefined;
    return { ...(JSON.parse(seal.open(kept.sealed, purposeOf(place))) as Installation), version: kept.version };
  }

  function remember(workspace: string, found: Found | undefined): Found | undefined {
    keepRecent(entries, workspace, { found, until: now() + (found ? rememberMs : missingMs) }, most);
    return found;
  }

  function forgetNow(workspace: string): void {
    entries.delete(workspace);
    // A look-up under way may have read what is gone.
    asking.delete(workspace);
  }

  function fresh(workspace: string): Promise<Found | undefined> {
    const place = placeOf(workspace);
    const asked: Promise<Found | undefined> = store.find(place).then((kept) => {
      const found = open(place, kept);
      return asking.get(workspace) === asked ? remember(workspace, found) : found;
    });
    asking.set(workspace, asked);
    const done = () => void (asking.get(workspace) === asked && asking.delete(workspace));
    asked.then(done, done);
    return asked;
  }

  async function reseal(place: Place, kept: Kept): Promise<boolean> {
    const found = open(place, kept);
    return found !== undefined && store.replace(place, kept.version, close(place, found));
  }

  async function resealAll(): Promise<number> {
    let count = 0;
    let last: Place | undefined;
    for (;;) {
      const rows = await store.sealedOtherwise(seal.key, last);
      for (const { platform: on, id, ...kept } of rows) {
        last = { platform: on, id };
        // What no key opens stays as it is: the key may come back.
        if (await reseal(last, kept).catch(() => false)) count += 1;
      }
      if (rows.length === 0) return count;
    }
  }

  return {
    of: async (workspace) => {
      const entry = entries.get(workspace);
      if (entry && entry.until > now()) return entry.found;
      const asked = asking.get(workspace) ?? fresh(workspace);
      return entry?.found ? asked.catch(() => entry.found) : asked;
    },
    fresh,
    keep: async (workspace, installation) => {
      const place = placeOf(workspace);
      await store.put(place, close(place, installation), now());
      forgetNow(workspace);
    },
    renew: async (workspace, { version }, renewed) => {
      const place = placeOf(workspace);
      const isKept = await store.replace(place, version, close(place, renewed));
      forgetNow(workspace);
      return isKept;
    },
    claim: (workspace, { version }, forMs) => store.claim(placeOf(workspace), version, now(), now() + forMs),
    remove: async (workspace, at) => {
      await store.remove(placeOf(workspace), at);
      forgetNow(workspace);
    },
    tidy: async () => ({ resealed: await resealAll(), swept: await store.sweep(now() - sweepAfterMs) }),
  };
}
