// Payloads as Slack sends them.

const team = { id: "T1", domain: "team" };

export const slashCommand = (command: string, text: string, user = "U1") => ({
  token: "verification",
  team_id: team.id,
  team_domain: team.domain,
  channel_id: "C1",
  channel_name: "general",
  user_id: user,
  user_name: "someone",
  command,
  text,
  api_app_id: "A1",
  is_enterprise_install: "false",
});

/** The envelope's payload around an event. */
export const eventEnvelope = (event: object, event_id: string, team_id = team.id) => ({
  token: "verification",
  team_id,
  api_app_id: "A1",
  type: "event_callback",
  event,
  event_id,
  event_time: 1_700_000_000,
  authorizations: [{ team_id, user_id: "UBOT", is_bot: true, is_enterprise_install: false }],
  is_ext_shared_channel: false,
});

let count = 0;
const nextTs = () => {
  count += 1;
  return `1700000000.${String(count).padStart(6, "0")}`;
};

type Fields = Readonly<Record<string, unknown>>;

/** A message in a channel that mentions the bot. */
export function appMention(text: string, fields: Fields = {}) {
  const ts = nextTs();
  return {
    type: "app_mention",
    user: "U1",
    team: team.id,
    channel: "C1",
    text: `<@UBOT> ${text}`.trim(),
    ts,
    event_ts: ts,
    ...fields,
  };
}

/** A message to the bot alone. */
export function directMessage(text: string, fields: Fields = {}) {
  const ts = nextTs();
  return {
    type: "message",
    channel_type: "im",
    user: "U1",
    team: team.id,
    channel: "D1",
    text,
    ts,
    event_ts: ts,
    ...fields,
  };
}

export const homeOpened = (user = "U1", view?: object) => ({
  type: "app_home_opened",
  user,
  channel: "D1",
  tab: "home",
  event_ts: nextTs(),
  ...(view ? { view } : {}),
});

/** A button of a Home tab: there is no message, no channel and no response_url. */
export const homePress = (value: string, view: object, user = "U1") => ({
  type: "block_actions",
  user: { id: user, username: "someone", name: "someone", team_id: team.id },
  api_app_id: "A1",
  token: "verification",
  container: { type: "view", view_id: "V1" },
  team,
  view: { id: "V1", team_id: team.id, ...view },
  is_enterprise_install: false,
  actions: [
    {
      type: "button",
      action_id: "x",
      block_id: "b1",
      value,
      text: { type: "plain_text", text: "x" },
      action_ts: "2.0",
    },
  ],
});

/** An option of a menu in a Home tab. */
export const homeChoice = (value: string, view: object, user = "U1") => ({
  ...homePress("", view, user),
  actions: [
    {
      type: "static_select",
      action_id: "x",
      block_id: "b1",
      selected_option: { text: { type: "plain_text", text: "x" }, value },
      action_ts: "2.0",
    },
  ],
});

/** "Explain ports", called on a message. */
export const messageShortcut = (message: Fields, user = "U1", callback_id = "explain_ports") => ({
  type: "message_action",
  callback_id,
  token: "verification",
  user: { id: user, name: "someone", team_id: team.id },
  team,
  channel: { id: "C9", name: "elsewhere" },
  action_ts: "2.0",
  message_ts: "1.0",
  message: { type: "message", user: "U9", ts: "1.0", ...message },
  is_enterprise_install: false,
});

export const buttonPress = (
  value: string,
  action_id = "press-0-1",
  user = "U1",
  is_ephemeral = false,
  thread_ts?: string,
) => ({
  type: "block_actions",
  user: { id: user, username: "someone", name: "someone", team_id: team.id },
  api_app_id: "A1",
  token: "verification",
  container: {
    type: "message",
    message_ts: "1.0",
    channel_id: "C1",
    is_ephemeral,
    ...(thread_ts === undefined ? {} : { thread_ts }),
  },
  // Slack sends no message along with a press on a private one.
  ...(is_ephemeral
    ? {}
    : { message: { type: "message", bot_id: "B1", ts: "1.0", ...(thread_ts === undefined ? {} : { thread_ts }) } }),
  team,
  channel: { id: "C1", name: "general" },
  is_enterprise_install: false,
  actions: [
    { type: "button", action_id, block_id: "b1", value, text: { type: "plain_text", text: "x" }, action_ts: "2.0" },
  ],
});
