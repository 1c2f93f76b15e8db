// The baseline for the whole bot: bare discord.js and bare Bolt, both answering "pong" and nothing else.

import { App, SocketModeReceiver } from "@slack/bolt";
import { Client } from "discord.js";

const {
  DISCORD_TOKEN = "",
  DISCORD_API_URL = "",
  SLACK_BOT_TOKEN = "",
  SLACK_APP_TOKEN = "",
  SLACK_API_URL = "",
} = process.env;

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.on("interactionCreate", async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply("pong");
});

const clientOptions = { slackApiUrl: SLACK_API_URL };
const receiver = new SocketModeReceiver({ appToken: SLACK_APP_TOKEN, installerOptions: { clientOptions } });
const app = new App({ token: SLACK_BOT_TOKEN, receiver, clientOptions });
app.command(/.*/, async ({ ack, respond }) => {
  await ack();
  await respond("pong");
});

await Promise.all([client.login(DISCORD_TOKEN), app.start()]);
