// `npm start`: runs every platform that is configured, or the terminal where none is.

import type { Adapter, Core, Log } from "./adapters/adapter.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { createCore } from "./portly.ts";
import { createCatalogue } from "./ports/catalogue.ts";
import { createKnowledge } from "./ports/knowledge.ts";
import { openRegistry } from "./registry/open-registry.ts";
import { startRefresh } from "./registry/refresh.ts";
import { runAdapters } from "./run-adapters.ts";
import { runDaily } from "./run-daily.ts";
import { openStorage } from "./storage/index.ts";

async function createAdapters({ discord, slack }: Config, core: Core, log: Log): Promise<readonly Adapter[]> {
  const adapters: Promise<Adapter>[] = [];
  if (discord) {
    adapters.push(
      import("./adapters/discord/index.ts").then((module) => module.createDiscordAdapter({ ...discord, core, log })),
    );
  }
  if (slack) {
    adapters.push(
      import("./adapters/slack/index.ts").then((module) => module.createSlackAdapter({ ...slack, core, log })),
    );
  }
  if (adapters.length === 0 && process.stdin.isTTY) {
    adapters.push(
      import("./adapters/terminal/index.ts").then((module) =>
        module.createTerminalAdapter({ core, locale: undefined }),
      ),
    );
  }
  return Promise.all(adapters);
}

const warmUpMs = 500;
const longestCloseMs = 300;
/** Whoever is still connecting goes first. */
const settingsMs = 200;

/** Runs the bot until it is told to stop. @returns 0 after SIGTERM or SIGINT, 1 when it could not run */
export async function start(): Promise<number> {
  let config: Config;
  try {
    config = await readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return 1;
  }
  const isPrompt = !config.discord && !config.slack && process.stdin.isTTY;
  const log = createLog(isPrompt ? "warn" : config.logLevel, config.secrets);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a failure that nobody waited for"));
  const catalogue = createCatalogue();
  const loadKnowledge = () =>
    createKnowledge(
      openRegistry(config.dataDir, (error) => log.warn({ err: error }, "the registry taken in can not be read")),
      catalogue,
    );
  let knowledge = loadKnowledge();
  const storage = openStorage({ ...config, log });
  let adapters: readonly Adapter[] = [];
  const core = createCore({
    storage,
    remembers: true,
    checkPost: async (platform, target) => {
      const poster = adapters.find(({ name }) => name === platform)?.poster;
      return poster?.check(target) ?? "unknown";
    },
    knowledge: () => knowledge,
    report: (error, reference, { command }) => log.error({ err: error, reference, command }, "a command failed"),
  });
  adapters = await createAdapters(config, core, log);
  // The platforms come first: the search index is built when they have been reached, or at the first search.
  setTimeout(() => knowledge.warmUp(), warmUpMs).unref();
  startRefresh({
    ...config,
    log,
    now: Date.now,
    onChange: () => {
      const fresh = loadKnowledge();
      fresh.warmUp();
      knowledge = fresh;
    },
  });
  const daily = runDaily({ storage, programme: core.programme, log });
  const onReady = (adapter: Adapter) => {
    setTimeout(core.loadSettings, settingsMs).unref();
    daily.add(adapter);
  };
  const code = await runAdapters(adapters, log, { onReady, onStop: daily.stop });
  // Answers under way may have needed it until now.
  await Promise.race([storage.close(), new Promise((resolve) => setTimeout(resolve, longestCloseMs).unref())]);
  // Sockets that a library left open must not hold up the end.
  setTimeout(() => process.exit(code), 200).unref();
  return code;
}
