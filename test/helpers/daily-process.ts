// A process that does nothing but deliver daily posts, to be killed at any moment. SIGTERM ends it in order.

import { createPoster as createDiscordPoster } from "../../src/adapters/discord/poster.ts";
import { createMessageLinks } from "../../src/adapters/slack/message-links.ts";
import { createPoster as createSlackPoster } from "../../src/adapters/slack/poster.ts";
import { startDaily } from "../../src/daily/delivery.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createQuizProgramme } from "./quiz-programme.ts";
import { silent } from "./schedules.ts";

/** What the process is given, as JSON in its first argument. */
export interface DailyProcess {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly leaseMs?: number;
  readonly discord: { readonly token: string; readonly apiUrl: string; readonly perSecond: number };
  readonly slack: { readonly botToken: string; readonly apiUrl: string; readonly perSecond: number };
}

const given: DailyProcess = JSON.parse(process.argv[2] ?? "");
const { discord, slack, leaseMs } = given;

const storage = openStorage({ ...given, log: { info: () => {}, error: (fields) => console.error(fields) } });
const { deliveries, rounds } = storage;
const lease = leaseMs === undefined ? {} : { leaseMs };
const daily = startDaily({ deliveries, rounds, programme: createQuizProgramme(), log: silent, ...lease });
daily.add("discord", { ...createDiscordPoster(discord), perSecond: discord.perSecond });
daily.add("slack", {
  ...createSlackPoster({
    links: createMessageLinks(),
    tokenOf: async () => slack.botToken,
    apiUrl: slack.apiUrl,
    log: silent,
  }),
  perSecond: slack.perSecond,
});
const alive = setInterval(() => {}, 1000);

process.once("SIGTERM", async () => {
  await daily.stop();
  await storage.close();
  clearInterval(alive);
});
