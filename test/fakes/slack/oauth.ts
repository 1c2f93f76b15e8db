// Slack's far end of OAuth: codes and refresh tokens, each good once.

// biome-ignore lint/suspicious/noExplicitAny: what the Web API answers
type Any = any;

export interface FakeOAuth {
  /** Makes a code, as Slack does when somebody allows the app. `expires_in` (seconds) makes its token one that ends. */
  allow(team: { id: string; name: string } | "organization", token: string, expiresIn?: number): string;
  /** How many tokens were renewed. */
  renewed(): number;
  /** Answers `oauth.v2.access`. */
  access(body: URLSearchParams): Any;
}

export const clientId = "1.2";
export const clientSecret = "fake-client-secret";

const scope = "app_mentions:read,chat:write,commands,im:history,users:read";

export function createFakeOAuth(onToken: (token: string) => void): FakeOAuth {
  const codes = new Map<string, Any>();
  const refreshTokens = new Map<string, Any>();
  let count = 0;
  let renewals = 0;

  function withRenewal(answer: Any, expiresIn: number | undefined): Any {
    onToken(answer.access_token);
    if (expiresIn === undefined) return answer;
    count += 1;
    const refresh = `xoxe-1-refresh-${count}`;
    refreshTokens.set(refresh, { ...answer });
    return { ...answer, refresh_token: refresh, expires_in: expiresIn };
  }

  return {
    allow: (team, token, expiresIn) => {
      count += 1;
      const code = `code-${count}`;
      const where =
        team === "organization"
          ? { team: null, enterprise: { id: "E1", name: "Org" }, is_enterprise_install: true }
          : { team, enterprise: null, is_enterprise_install: false };
      const answer = {
        ok: true,
        access_token: token,
        token_type: "bot",
        scope,
        bot_user_id: "UBOT",
        app_id: "A1",
        ...where,
      };
      codes.set(code, [answer, expiresIn]);
      return code;
    },
    renewed: () => renewals,
    access: (body) => {
      if (body.get("client_id") !== clientId) return { ok: false, error: "invalid_client_id" };
      if (body.get("client_secret") !== clientSecret) return { ok: false, error: "bad_client_secret" };
      if (body.get("grant_type") === "refresh_token") {
        const before = refreshTokens.get(body.get("refresh_token") ?? "");
        refreshTokens.delete(body.get("refresh_token") ?? "");
        if (!before) return { ok: false, error: "invalid_refresh_token" };
        renewals += 1;
        return withRenewal({ ...before, access_token: `xoxe.xoxb-renewed-${renewals}` }, 43_200);
      }
      const found = codes.get(body.get("code") ?? "");
      codes.delete(body.get("code") ?? "");
      return found ? withRenewal(found[0], found[1]) : { ok: false, error: "invalid_code" };
    },
  };
}
