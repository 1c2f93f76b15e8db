// One request to a platform, or to the bot itself, which never takes long and never throws.

export interface Asked {
  /** The HTTP status; undefined where no answer came, which `why` explains. */
  readonly status: number | undefined;
  readonly why: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came; who asks looks at it carefully
  readonly body: any;
  readonly headers: Headers;
  /** How far this machine's clock is ahead of theirs, in milliseconds; undefined where they did not tell theirs. */
  readonly aheadMs: number | undefined;
}

const longestMs = 5000;

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "its name is not known: is there a network, and DNS?",
  EAI_AGAIN: "its name is not known: is there a network, and DNS?",
  ECONNREFUSED: "nothing listens there",
  ENETUNREACH: "there is no way to it",
  EHOSTUNREACH: "there is no way to it",
  CERT_HAS_EXPIRED: "its certificate has expired, or this machine's clock is wrong",
};

function explain(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  if (name === "TimeoutError") return `no answer within ${longestMs / 1000} seconds`;
  const code = typeof cause?.code === "string" ? cause.code : "no connection";
  return reasons[code] ?? code;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/**
 * Asks, for five seconds at most.
 * @param clock milliseconds since 1970
 */
export async function askOverHttp(url: string, init: RequestInit, clock: () => number): Promise<Asked> {
  try {
    const before = clock();
    const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(longestMs) });
    const between = (before + clock()) / 2;
    const theirs = Date.parse(response.headers.get("date") ?? "");
    const body = parse(await response.text());
    // The header tells whole seconds.
    const aheadMs = Number.isNaN(theirs) ? undefined : between - (theirs + 500);
    return { status: response.status, why: "", body, headers: response.headers, aheadMs };
  } catch (error) {
    return { status: undefined, why: explain(error), body: {}, headers: new Headers(), aheadMs: undefined };
  }
}
