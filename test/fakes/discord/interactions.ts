// Interactions as Discord sends them.

import type { OptionValue } from "../../../src/core/request.ts";

const person = {
  id: "800000000000000001",
  username: "someone",
  discriminator: "0",
  avatar: null,
  global_name: "Someone",
};
const inServer = {
  guild_id: "600000000000000001",
  channel_id: "500000000000000001",
  guild_locale: "en-US",
  member: { user: person, roles: [], joined_at: "2026-01-01T00:00:00Z", permissions: "0", flags: 0 },
  channel: { id: "500000000000000001", type: 0 },
  entitlements: [],
  authorizing_integration_owners: { "0": "600000000000000001" },
  context: 0,
  app_permissions: "0",
  attachment_size_limit: 10_485_760,
};

type Options = Readonly<Record<string, OptionValue>>;

const toOptions = (options: Options, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === "boolean" ? 5 : 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));

/** Wraps options into the subcommands of a path such as "socket explain". */
function toData(path: string, options: readonly object[]) {
  const [name, ...words] = path.split(" ");
  const nested = words.reduceRight<readonly object[]>((inner, word, depth) => {
    return [{ name: word, type: depth === words.length - 1 ? 1 : 2, options: inner }];
  }, options);
  return { id: "400000000000000001", type: 1, name, options: nested };
}

export const commandInteraction = (path: string, options: Options, locale = "en-US") => ({
  type: 2,
  locale,
  ...inServer,
  data: toData(path, toOptions(options)),
});

export const completionInteraction = (path: string, option: string, typed: string, locale = "en-US") => ({
  type: 4,
  locale,
  ...inServer,
  data: toData(path, toOptions({ [option]: typed }, option)),
});

export const pressInteraction = (custom_id: string, locale = "en-US", flags = 0, user = person.id) => ({
  type: 3,
  locale,
  ...inServer,
  member: { ...inServer.member, user: { ...person, id: user } },
  data: { component_type: 2, custom_id },
  message: {
    id: "300000000000000001",
    channel_id: "500000000000000001",
    content: "",
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags,
    timestamp: "2026-01-01T00:00:00Z",
    edited_timestamp: null,
    type: 20,
    author: person,
  },
});

/** A command called on a message, which comes along. */
export const messageInteraction = (name: string, message: object, locale = "en-US") => ({
  type: 2,
  locale,
  ...inServer,
  data: {
    id: "400000000000000002",
    type: 3,
    name,
    target_id: "200000000000000003",
    resolved: { messages: { "200000000000000003": message } },
  },
});
