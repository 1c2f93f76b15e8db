// The smallest bots on Bolt's own HTTP receiver: one verifies and acknowledges, the other (BARE=answers) also answers "pong".

import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

const receiver = new HTTPReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET, logLevel: LogLevel.ERROR });
const authorize = async () => ({ botToken: "xoxb-1", botId: "B1", botUserId: "UBOT", teamId: "T1" });
const app = new App({ receiver, authorize, convoStore: false, logLevel: LogLevel.ERROR });
const answers = process.env.BARE === "answers";
app.command(/.*/, async ({ ack, respond }) => {
  await ack();
  if (answers) await respond("pong");
});
const server = await app.start({ port: 0, host: "127.0.0.1" });
console.log(`"url":"http://localhost:${server.address().port}/"`);
