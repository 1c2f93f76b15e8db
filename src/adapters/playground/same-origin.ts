// Who may talk to the playground: the page it serves, opened under an address of this machine.

import type { MiddlewareHandler } from "hono";

/** Names that always mean this machine, whoever asks the name server. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The host without its port; undefined where the header is missing or broken. */
function nameIn(host: string | undefined): string | undefined {
  const url = host === undefined ? null : URL.parse(`http://${host}`);
  return url?.hostname;
}

/** Whether a request comes from a page of the very same origin. Browsers always tell it with a POST. */
function isSameOrigin(origin: string | undefined, site: string | undefined, host: string | undefined): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return origin === undefined || URL.parse(origin)?.host === URL.parse(`http://${host}`)?.host;
}

/**
 * Refuses requests that another site made a browser send. While only this machine is served, a foreign name in `Host` means
 * that somebody's name server pretends to be us (DNS rebinding).
 * @param isLocal whether the server listens only to this machine
 */
export function sameOrigin(isLocal: boolean): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host");
    const name = nameIn(host);
    if (name === undefined || (isLocal && !ownNames.has(name))) {
      return context.text("This address is not the playground's. Open it as localhost, or set HOST.", 421);
    }
    const { origin, "sec-fetch-site": site } = context.req.header();
    const isReading = context.req.method === "GET" || context.req.method === "HEAD";
    if (!isReading && !isSameOrigin(origin, site, host))
      return context.text("Only the playground's page may ask.", 403);
    await next();
  };
}
