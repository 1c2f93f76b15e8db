// Messages as Discord's gateway sends them to a bot without the message-content intent.

export const botId = "900000000000000001";
const person = {
  id: "800000000000000001",
  username: "someone",
  discriminator: "0",
  avatar: null,
  global_name: "Someone",
};
const bot = { id: botId, username: "portly", discriminator: "0", avatar: null, bot: true };

let count = 0;
const nextId = () => {
  count += 1;
  return `1000000000000${String(count).padStart(5, "0")}`;
};

type Fields = Readonly<Record<string, unknown>>;

/** A message as a person writes it. */
function message(content: string, fields: Fields) {
  return {
    id: nextId(),
    channel_id: "500000000000000001",
    author: person,
    content,
    timestamp: "2026-01-01T00:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [] as readonly object[],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
    channel_type: 0,
    ...fields,
  };
}

const inServer = { guild_id: "600000000000000001", member: { roles: [], joined_at: "2026-01-01T00:00:00Z", flags: 0 } };

/** A message in a server; Discord shows its text to a bot only where it mentions the bot. */
export function serverMessage(content: string, fields: Fields = {}) {
  const mentions = new RegExp(`<@!?${botId}>`).test(content) ? [bot] : [];
  return message(content, { ...inServer, mentions, ...fields });
}

/** A message that mentions the bot. */
export const mention = (text: string, fields: Fields = {}) => serverMessage(`<@${botId}> ${text}`.trim(), fields);

/** A message to the bot alone. */
export const directMessage = (text: string, fields: Fields = {}) =>
  message(text, { channel_id: "500000000000000002", channel_type: 1, ...fields });

/** A reply to a message of the bot; Discord mentions the bot by itself, without a mark in the text. */
export const replyToBot = (text: string) =>
  serverMessage(text, {
    type: 19,
    mentions: [bot],
    message_reference: { type: 0, message_id: "200000000000000001", channel_id: "500000000000000001" },
    referenced_message: message("", { author: bot, embeds: [{ title: "Port 53: DNS" }] }),
  });

/** A reply to somebody else's message. What that one says, the bot sees only where `seen` is not "". */
export const replyToOther = (text: string, seen: string) =>
  mention(text, {
    type: 19,
    message_reference: { type: 0, message_id: "200000000000000002", channel_id: "500000000000000001" },
    referenced_message: message(seen, { author: { ...person, id: "800000000000000002" } }),
  });

export const fromBot = { author: { ...person, id: "800000000000000003", bot: true } };
export const fromWebhook = { webhook_id: "700000000000000009" };
/** A message forwarded to the bot. */
export const forwarded = (text: string) =>
  directMessage("", {
    message_reference: { type: 1, message_id: "200000000000000004", channel_id: "500000000000000009" },
    message_snapshots: [{ message: { type: 0, content: text, embeds: [], attachments: [] } }],
  });

/** Our own message, as the gateway tells us of it. */
export const fromSelf = { author: bot };
