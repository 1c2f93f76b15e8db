// The page's files over HTTP, with the headers that keep it to itself.

import { gzipSync } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { Log } from "../adapter.ts";

/** One file of the page. */
export interface PageFile {
  /** The path it is served under: `assets/page-ABC.js`; the page itself is `index.html`. */
  readonly path: string;
  readonly body: Uint8Array;
}

/** Nothing from elsewhere, nothing inline: scripts, styles and pictures come from here, answers too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Puts the headers on every response. */
export const keepToItself: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
};

type Serve = (context: Context, path: string) => Promise<Response>;

interface Packed {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Serves the files by path. They are taken in, and packed once, when they are first asked for. */
export function createPage(load: () => Promise<readonly PageFile[]>, log: Log): Serve {
  let loading: Promise<ReadonlyMap<string, Packed>> | undefined;
  const pack = async () => {
    const files = await load();
    const packed = files.map(
      ({ path, body }) => [path, { body: new Uint8Array(body), gzip: new Uint8Array(gzipSync(body)) }] as const,
    );
    return new Map(packed);
  };
  return async (context, path) => {
    loading ??= pack();
    const files = await loading.catch((error) => {
      log.error({ platform: "playground", err: error }, "the page can not be loaded");
      loading = undefined;
    });
    if (!files) return context.text("The playground's page can not be loaded; the log tells why.", 503);
    const file = files.get(path);
    if (!file) return context.notFound();
    const takesGzip = /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
    // Names of assets change with what is in them, so these may be kept for ever.
    const age = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return context.body(takesGzip ? file.gzip : file.body, 200, {
      "content-type": types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      "cache-control": age,
      vary: "accept-encoding",
      ...(takesGzip ? { "content-encoding": "gzip" } : {}),
    });
  };
}
