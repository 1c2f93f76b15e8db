// Discord for the contract suite: real discord.js against the fake at the wire.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Core, Log } from "../../../src/adapters/adapter.ts";
import { createDiscordHttpAdapter, type DiscordHttpParts } from "../../../src/adapters/discord/http.ts";
import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import { isFault } from "../../../src/core/fault.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { parseLine } from "../../../src/core/parse-line.ts";
import { createHttpServer } from "../../../src/http/server.ts";
import { createCore } from "../../../src/portly.ts";
import { openStorage } from "../../../src/storage/index.ts";
import { createHttpCaller } from "../../fakes/discord/http-caller.ts";
import { createFakeDiscord, type FakeDiscord, type SentCallback } from "../../fakes/discord/index.ts";
import {
  commandInteraction,
  completionInteraction,
  messageInteraction,
  pressInteraction,
} from "../../fakes/discord/interactions.ts";
import { directMessage, fromBot, mention, serverMessage } from "../../fakes/discord/messages.ts";
import { knowledge } from "../../helpers/answer-in.ts";
import type { Harness, Messaging, Shown } from "../../helpers/harness.ts";

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const tag = (locale: Locale | undefined) => (locale === "ko" ? "ko" : "en-US");

/** Markdown as a reader sees it. */
const asSeen = (text: string) =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\*\*|```\n?|^-# /gm, "")
    .replaceAll(/(?<!\\)`/g, "")
    .replaceAll(/\\(?=[^\w\s])/g, "");

interface Row {
  readonly components: readonly { readonly label: string; readonly custom_id: string }[];
}

const buttonsOf = ({ data }: SentCallback) => (data.components as readonly Row[]).flatMap((row) => row.components);

function toShown(callback: SentCallback): Shown {
  const [embed] = callback.data.embeds;
  const fields = (embed.fields ?? []).flatMap(({ name, value }: { name: string; value: string }) => [name, value]);
  return {
    text: asSeen([embed.title, embed.description ?? "", ...fields].join("\n")),
    isPrivate: callback.data.flags === 64,
    replaced: callback.type === 7,
    buttons: buttonsOf(callback).map(({ label }) => label),
    payload: callback,
  };
}

function createMessaging(fake: FakeDiscord): Messaging {
  let last: ReturnType<typeof mention> | undefined;
  const converse = async (message: ReturnType<typeof mention>) => {
    last = message;
    const { message: data } = await fake.converse(message);
    return toShown({ type: 4, data });
  };
  return {
    mention: (text) => converse(mention(text)),
    direct: (text) => converse(directMessage(text)),
    mentionAsBot: async (text) => fake.say(mention(text, fromBot)),
    redeliver: async () => fake.say(last ?? {}),
    mentionInVain: async (text) => {
      fake.refusePost(403, 50_013);
      fake.say(mention(text));
    },
    posted: () => fake.posted.length,
    explain: async (text, locale) =>
      toShown(await fake.interact(messageInteraction("Explain ports", serverMessage(text), tag(locale)))),
  };
}

type Interact = (interaction: object) => Promise<SentCallback>;

/** What people do with commands, buttons and completion, however interactions reach the bot. */
const withInteractions = (core: Core, interact: Interact): Pick<Harness, "send" | "press" | "complete"> => ({
  send: async (line, locale) => {
    const call = parseLine(core.commands, line);
    if (isFault(call)) throw new Error(`Discord has no command for ${line}`);
    return toShown(await interact(commandInteraction(call.command, call.options, tag(locale))));
  },
  press: async (shown, label, locale, user) => {
    const button = buttonsOf(shown.payload as SentCallback).find((candidate) => candidate.label === label);
    const sent = await interact(pressInteraction(button?.custom_id ?? "", tag(locale), shown.isPrivate ? 64 : 0, user));
    const pressed = toShown(sent);
    // An update says nothing of who sees the message: that stays as it was.
    return pressed.replaced ? { ...pressed, isPrivate: shown.isPrivate } : pressed;
  },
  complete: async (command, option, typed, locale) => {
    const { data } = await interact(completionInteraction(command, option, typed, tag(locale)));
    return data.choices.map(({ name }: { name: string }) => name);
  },
});

export async function createDiscordHarness(core: Core): Promise<Harness> {
  const fake = await createFakeDiscord();
  const adapter = createDiscordAdapter({ token: fake.token, apiUrl: fake.apiUrl, core, log: silent });
  await adapter.start();
  return {
    name: "Discord",
    isShared: true,
    ...withInteractions(core, fake.interact),
    messaging: createMessaging(fake),
    stop: async () => {
      await adapter.stop();
      await fake.stop();
      if (fake.problems.length > 0) throw new Error(fake.problems.join("\n"));
    },
  };
}

/** Discord as it calls the bot over HTTP: each interaction goes to the next replica. */
async function createCallingHarness(cores: readonly Core[], cleanUp = () => {}): Promise<Harness> {
  const caller = createHttpCaller();
  const replicas = await Promise.all(
    cores.map((core) => serveHttp({ publicKey: caller.publicKey, core, log: silent })),
  );
  const nextUrl = rotate(replicas.map(({ url }) => url));
  return {
    name: "Discord over HTTP",
    isShared: true,
    ...withInteractions(cores[0] as Core, (interaction) => caller.interact(nextUrl(), interaction)),
    stop: async () => {
      await Promise.all(replicas.map(({ stop }) => stop()));
      cleanUp();
      if (caller.problems.length > 0) throw new Error(caller.problems.join("\n"));
    },
  };
}

function rotate<T>(values: readonly T[]): () => T {
  let turn = 0;
  return () => values[turn++ % values.length] as T;
}

export const createDiscordHttpHarness = (core: Core): Promise<Harness> => createCallingHarness([core]);

/** Two replicas which share nothing but a database. */
export function createReplicasHarness(): Promise<Harness> {
  const dataDir = mkdtempSync(join(tmpdir(), "portly-"));
  const create = () => createCore({ knowledge: () => knowledge, storage: openStorage({ dataDir }) });
  return createCallingHarness([create(), create()], () => rmSync(dataDir, { recursive: true, force: true }));
}

/** One replica: the adapter behind the real server. */
export async function serveHttp(parts: DiscordHttpParts): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const adapter = createDiscordHttpAdapter(parts);
  let url = "";
  const onListening = (told: string) => {
    url = told;
  };
  const routes = adapter.routes ? [adapter.routes] : [];
  const server = createHttpServer({ port: 0, routes, log: parts.log, onListening });
  await server.start();
  await adapter.start();
  return { url, stop: async () => void (await Promise.all([server.stop(), adapter.stop()])) };
}
