// Slack for the contract suite: real Bolt against the fake at the wire.

import type { Core, Log } from "../../../src/adapters/adapter.ts";
import { createSlackHttpAdapter } from "../../../src/adapters/slack/http.ts";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { createFakeSlack, type FakeSlack } from "../../fakes/slack/index.ts";
import { appMention, buttonPress, directMessage, messageShortcut, slashCommand } from "../../fakes/slack/payloads.ts";
import type { Harness, Messaging, Shown } from "../../helpers/harness.ts";
import { serve } from "../../helpers/serve.ts";

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const userOf = (locale: Locale | undefined) => (locale === "ko" ? "UKOREAN" : "UENGLISH");

// biome-ignore lint/suspicious/noExplicitAny: a payload as it came over the wire
type Any = any;

/** All text of blocks, in order, without buttons. */
function textOf(node: Any): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (node?.type === "actions") return "";
  if (typeof node?.text === "string") return node.text;
  if (node?.type === "rich_text_section") return `${textOf(node.elements)}\n`;
  if (node?.type === "table") return node.rows.map((row: Any) => `${row.map(textOf).join(" | ")}\n`).join("");
  return textOf(node?.text ?? node?.elements ?? []);
}

const buttonsOf = ({ blocks }: Any): Any[] =>
  blocks.flatMap((block: Any) => (block.type === "actions" ? block.elements : []));

function toShown(message: Any): Shown {
  return {
    text: message.blocks.map(textOf).join("\n"),
    isPrivate: message.response_type === "ephemeral",
    replaced: message.replace_original,
    buttons: buttonsOf(message).map(({ text }) => text.text),
    payload: message,
  };
}

function createMessaging(fake: FakeSlack): Messaging {
  const converse = async (event: object) => toShown(await fake.converse(event));
  return {
    mention: (text) => converse(appMention(text)),
    direct: (text) => converse(directMessage(text)),
    mentionAsBot: (text) => fake.tell(appMention(text, { bot_id: "B9" })),
    redeliver: () => fake.redeliver(),
    mentionInVain: (text) => {
      fake.refuseCall("chat.postMessage", "not_in_channel");
      return fake.tell(appMention(text));
    },
    posted: () => fake.posted.length,
    explain: async (text, locale) => toShown(await fake.ask("interactive", messageShortcut({ text }, userOf(locale)))),
  };
}

const workspace = {
  scopes: ["commands", "chat:write", "app_mentions:read", "im:history", "users:read"],
  locales: { UKOREAN: "ko-KR", UENGLISH: "en-GB" },
};

/** Slack over Socket Mode. */
export async function createSlackHarness(core: Core): Promise<Harness> {
  const fake = await createFakeSlack(workspace);
  const { apiUrl, botToken, appToken } = fake;
  const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core, log: silent });
  await adapter.start();
  return harnessOf(fake, adapter.stop);
}

/** Slack over HTTP, in one workspace. */
export async function createSlackHttpHarness(core: Core): Promise<Harness> {
  const signingSecret = "fake-signing-secret";
  const fake = await createFakeSlack({ ...workspace, signingSecret });
  const { apiUrl, botToken } = fake;
  const served = await serve(createSlackHttpAdapter({ signingSecret, apiUrl, botToken, core, log: silent }));
  fake.callAt(`${served.url}slack/events`);
  return harnessOf(fake, served.stop);
}

function harnessOf(fake: FakeSlack, stopAdapter: () => Promise<void>): Harness {
  return {
    name: "Slack",
    isShared: true,
    send: async (line, locale) => {
      const [command = "", ...words] = line.split(" ");
      return toShown(await fake.ask("slash_commands", slashCommand(command, words.join(" "), userOf(locale))));
    },
    press: async (shown, label, locale, user = userOf(locale)) => {
      const button = buttonsOf(shown.payload).find(({ text }) => text.text === label);
      return toShown(
        await fake.ask("interactive", buttonPress(button.value, button.action_id, user, shown.isPrivate === true)),
      );
    },
    messaging: createMessaging(fake),
    stop: async () => {
      await stopAdapter();
      await fake.stop();
      if (fake.problems.length > 0) throw new Error(fake.problems.join("\n"));
    },
  };
}
