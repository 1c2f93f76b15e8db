// A process that does nothing but deliver daily posts, to be killed at any moment.

import { createPoster as createDiscordPoster } from "../../src/adapters/discord/poster.ts";
import { createPoster as createSlackPoster } from "../../src/adapters/slack/poster.ts";
import { startDaily } from "../../src/daily/delivery.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createQuizProgramme } from "./quiz-programme.ts";
import { silent } from "./schedules.ts";

const [dataDir = "", discordUrl = "", slackUrl = "", discordToken = "", slackToken = ""] = process.argv.slice(2);

const { deliveries, rounds } = openStorage({ dataDir });
const daily = startDaily({ deliveries, rounds, programme: createQuizProgramme(), log: silent, leaseMs: 700 });
const discord = createDiscordPoster({ token: discordToken, apiUrl: discordUrl });
const slack = createSlackPoster({ tokenOf: async () => slackToken, apiUrl: slackUrl, log: silent });
daily.add("discord", { ...discord, perSecond: 150 });
daily.add("slack", { ...slack, perSecond: 40 });
setInterval(() => {}, 1000);
