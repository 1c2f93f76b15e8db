// What the page asks of Portly.

import type { DiscordMessage } from "../src/adapters/discord/to-embed.ts";
import type { Views } from "../src/adapters/playground/gallery.ts";
import type * as playground from "../src/adapters/playground/shown.ts";
import type { SlackMessage } from "../src/adapters/slack/to-blocks.ts";
import type { HomeView } from "../src/adapters/slack/to-home.ts";
import type { MessageCommand } from "../src/core/command.ts";
import type { LineChoice } from "../src/core/complete-line.ts";
import type { Locale, Localized } from "../src/core/locale.ts";
import type { PlaygroundWords, playgroundPeople } from "../src/messages/playground.ts";

export type Shown = playground.Shown<DiscordMessage, SlackMessage, HomeView>;
export type { LineChoice, Locale, PlaygroundWords, Views };

export interface About {
  readonly words: Localized<PlaygroundWords>;
  readonly people: typeof playgroundPeople;
  readonly examples: Localized<readonly string[]>;
  readonly messageCommands: readonly MessageCommand[];
}

/** Who acts, and in which language. */
export interface Acting {
  readonly user: string;
  readonly locale: Locale;
}

export type Question =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "press"; readonly value: string; readonly isPrivate: boolean }
  | { readonly kind: "message"; readonly command: string; readonly message: string };

async function fetchJson<T>(path: string, body?: object): Promise<T> {
  const posted = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : posted);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const getAbout = () => fetchJson<About>("/api/about");
export const getViews = () => fetchJson<readonly Views[]>("/api/gallery");

export const getCard = (view: string, locale: Locale) =>
  fetchJson<Shown>(`/api/card?${new URLSearchParams({ view, locale })}`);

export const ask = (acting: Acting, question: Question) => fetchJson<Shown>("/api/ask", { ...acting, ...question });

export const complete = (acting: Acting, line: string) =>
  fetchJson<readonly LineChoice[]>("/api/complete", { ...acting, line });
