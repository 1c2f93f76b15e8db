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

export const buttonPress = (value: string, action_id = "press-0-1", user = "U1", is_ephemeral = false) => ({
  type: "block_actions",
  user: { id: user, username: "someone", name: "someone", team_id: team.id },
  api_app_id: "A1",
  token: "verification",
  container: { type: "message", message_ts: "1.0", channel_id: "C1", is_ephemeral },
  team,
  channel: { id: "C1", name: "general" },
  is_enterprise_install: false,
  actions: [
    { type: "button", action_id, block_id: "b1", value, text: { type: "plain_text", text: "x" }, action_ts: "2.0" },
  ],
});
