// The pages that end an installation, and the words that they need.

import type { Context } from "hono";
import { html } from "hono/html";
import { type Locale, type Localized, localeOfTag } from "../../core/locale.ts";

interface PageWords {
  readonly title: string;
  readonly text: string;
}

/** What the pages say in one language. */
export interface InstallWords {
  readonly installed: (workspace: string) => PageWords;
  readonly denied: PageWords;
  readonly stale: PageWords;
  readonly refused: PageWords;
  readonly unavailable: PageWords;
  readonly organization: PageWords;
  readonly again: string;
  readonly unnamed: string;
}

/** How an installation ended. */
export type InstallEnd =
  | { readonly kind: "installed"; readonly workspace: string | undefined }
  | { readonly kind: "denied" | "stale" | "refused" | "unavailable" | "busy" | "organization" };

const statuses = {
  installed: 200,
  denied: 200,
  stale: 400,
  organization: 400,
  refused: 502,
  unavailable: 503,
  busy: 429,
} as const;

/** The language that a browser likes best of those spoken here. */
function localeOf(accepted = ""): Locale {
  const liked = accepted.split(",").map((part) => {
    const [tag = "", quality = ""] = part.trim().split(/\s*;\s*q=/);
    return { tag, weight: quality === "" ? 1 : Number(quality) || 0 };
  });
  const spoken = liked.filter(({ tag, weight }) => weight > 0 && /^(en|ko)\b/i.test(tag));
  return localeOfTag(spoken.sort((a, b) => b.weight - a.weight)[0]?.tag) ?? "en";
}

/** Draws the page. What Slack told of the workspace is escaped. */
export function drawPage(context: Context, end: InstallEnd, words: Localized<InstallWords>) {
  const locale = localeOf(context.req.header("accept-language"));
  const { installed, again, unnamed, ...ends } = words[locale];
  const { title, text } =
    end.kind === "installed"
      ? installed(end.workspace ?? unnamed)
      : ends[end.kind === "busy" ? "unavailable" : end.kind];
  const link = end.kind === "installed" ? "" : html`<p><a href="/slack/install">${again}</a></p>`;
  context.header("cache-control", "no-store");
  return context.html(
    html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p>${link}</main></body></html>`,
    statuses[end.kind],
  );
}
