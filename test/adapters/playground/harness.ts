// The playground for the contract suite: what its page sends, and the page's eyes replaced by Slack's blocks.

import type { Hono } from "hono";
import type { Core } from "../../../src/adapters/adapter.ts";
import { toEmbed } from "../../../src/adapters/discord/to-embed.ts";
import { createPlayground } from "../../../src/adapters/playground/index.ts";
import type { PageFile } from "../../../src/adapters/playground/page.ts";
import type { Shown as Sent } from "../../../src/adapters/playground/shown.ts";
import { toBlocks } from "../../../src/adapters/slack/to-blocks.ts";
import { toHome } from "../../../src/adapters/slack/to-home.ts";
import { toText } from "../../../src/adapters/terminal/to-text.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { createSampleCore as createTestCore, withSamples } from "../../helpers/answer-in.ts";
import type { Harness, Shown } from "../../helpers/harness.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const page: readonly PageFile[] = [
  { path: "index.html", body: bytes("<!doctype html><title>Page</title>") },
  { path: "assets/page-1.js", body: bytes("0;".repeat(1000)) },
];

export interface RoutesParts {
  readonly isLocal: boolean;
  readonly log: MemoryLog;
  readonly loadPage: () => Promise<readonly PageFile[]>;
  readonly createSampleCore: () => Core;
}

/** The routes over a page of two small files. */
export function createRoutes(
  core: Core,
  {
    isLocal = true,
    log = createMemoryLog(),
    loadPage = async () => page,
    createSampleCore = createTestCore,
  }: Partial<RoutesParts> = {},
): Hono {
  return createPlayground({
    core,
    createSampleCore,
    log,
    withSamples,
    draw: {
      discord: toEmbed,
      slack: toBlocks,
      home: (home) => toHome({ ...home, chosen: undefined, menus: [] }),
      text: ({ card }) => toText(card),
    },
    about: { words: {} },
    loadPage,
    isLocal,
  });
}

/** Asks as a browser does that shows the page. */
export async function post(routes: Hono, path: string, body: unknown, headers: Record<string, string> = {}) {
  return routes.request(`http://localhost:8080${path}`, {
    method: "POST",
    headers: { host: "localhost:8080", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
type Any = any;

const buttonsOf = ({ slack }: Sent): Any[] =>
  (slack as Any).blocks.flatMap((block: Any) => (block.type === "actions" ? block.elements : []));

function toShown(sent: Sent): Shown {
  return {
    text: sent.text.replaceAll(/\n*^→ .*$/gm, ""),
    isPrivate: sent.isPrivate,
    replaced: sent.replaces,
    buttons: buttonsOf(sent).map(({ text }) => text.text),
    payload: sent,
  };
}

export async function createPlaygroundHarness(core: Core): Promise<Harness> {
  const routes = createRoutes(core);
  const ask = async (body: object, locale: Locale = "en", user = "ada") => {
    const response = await post(routes, "/api/ask", { user, locale, ...body });
    return toShown((await response.json()) as Sent);
  };
  return {
    name: "the playground",
    isShared: true,
    send: (line, locale) => ask({ kind: "line", line }, locale),
    press: (shown, label, locale, user) => {
      const button = buttonsOf(shown.payload as Sent).find(({ text }) => text.text === label);
      return ask({ kind: "press", value: button.value, isPrivate: shown.isPrivate }, locale, user);
    },
    complete: async (command, _option, typed, locale = "en") => {
      const response = await post(routes, "/api/complete", { user: "ada", locale, line: `/${command} ${typed}` });
      return ((await response.json()) as readonly { label: string }[]).map(({ label }) => label);
    },
    stop: async () => {},
  };
}
