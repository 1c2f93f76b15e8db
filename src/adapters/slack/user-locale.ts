// Which language a Slack user reads, where the workspace lets us ask.

import { keepRecent } from "../../core/keep-recent.ts";
import { type Locale, localeOfTag } from "../../core/locale.ts";

/** Asks Slack for a user's locale tag, as `ko-KR`; undefined where it has none. Rejects when it can not be told. */
export type LookUp = (user: string) => Promise<string | undefined>;

export interface UserLocales {
  /** The user's language, or undefined where it is not known in time. Never rejects, never takes long. */
  of(user: string): Promise<Locale | undefined>;
}

interface Options {
  /** Milliseconds since whenever; only differences count. */
  readonly clock?: () => number;
  readonly users?: number;
  readonly rememberMs?: number;
  readonly waitMs?: number;
}

interface Known {
  readonly locale: Locale | undefined;
  readonly until: number;
}

const day = 24 * 60 * 60 * 1000;
/** A failure is not asked again for this long. */
const failureMs = 10 * 60 * 1000;

/** Remembers up to 10,000 users for a day each; an answer waits for a first look-up at most 300 ms. */
export function createUserLocales(lookUp: LookUp, options: Options = {}): UserLocales {
  const { clock = () => performance.now(), users = 10_000, rememberMs = day, waitMs = 300 } = options;
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Locale | undefined>>();

  function remember(user: string, locale: Locale | undefined, forMs: number): Locale | undefined {
    keepRecent(known, user, { locale, until: clock() + forMs }, users);
    return locale;
  }

  function ask(user: string): Promise<Locale | undefined> {
    const answer = lookUp(user)
      .then(
        (tag) => remember(user, localeOfTag(tag), rememberMs),
        () => remember(user, undefined, failureMs),
      )
      .finally(() => asking.delete(user));
    asking.set(user, answer);
    return answer;
  }

  function inTime(answer: Promise<Locale | undefined>): Promise<Locale | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs, undefined);
      void answer.then((locale) => {
        clearTimeout(timer);
        resolve(locale);
      });
    });
  }

  return {
    of: async (user) => {
      const found = known.get(user);
      if (found && found.until > clock()) return found.locale;
      return inTime(asking.get(user) ?? ask(user));
    },
  };
}
