// `npm start`: runs every platform that is configured; where none is, the playground, and on a terminal a prompt.

import type { Hono } from "hono";
import type { Adapter, Core, Log } from "./adapters/adapter.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createOperations } from "./http/operations.ts";
import { createHttpServer } from "./http/server.ts";
import { limitRequests } from "./limit-requests.ts";
import { createLog, createPlainLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { createPlatforms, type PlatformParts } from "./platforms.ts";
import { createCore } from "./portly.ts";
import { createCatalogue } from "./ports/catalogue.ts";
import { createKnowledge, type Knowledge } from "./ports/knowledge.ts";
import { createReadiness } from "./readiness.ts";
import { openRegistry } from "./registry/open-registry.ts";
import { startRefresh } from "./registry/refresh.ts";
import { runAdapters } from "./run-adapters.ts";
import { runDaily } from "./run-daily.ts";
import { inMemory } from "./storage/in-memory.ts";
import { openStorage } from "./storage/index.ts";

interface Parts extends PlatformParts {
  readonly createSampleCore: () => Core;
  readonly knowledge: () => Knowledge;
  readonly operations: Hono;
}

async function createPlayground({ config, ...parts }: Parts): Promise<Adapter> {
  const { createPlaygroundAdapter } = await import("./serve-playground.ts");
  return createPlaygroundAdapter({ ...parts, isLocal: config.http.host === undefined });
}

/** Tells where the server listens: by itself the playground's address in words, whatever the log is set to; else in the log. */
const tellAddress =
  ({ config: { discord, slack, playground }, log }: Parts) =>
  (url: string) => {
    if (playground && !discord && !slack) console.log(`Portly's playground: ${url}`);
    else log.info({ url, playground }, "HTTP is served");
  };

/** Everything that runs: what is reached over HTTP waits for the server, the rest goes on without it. */
async function createServed(parts: Parts): Promise<readonly Adapter[]> {
  const { config, log, operations } = parts;
  const platforms = await createPlatforms(parts);
  const all = config.playground ? [...platforms, await createPlayground(parts)] : platforms;
  const routes = [operations, ...all.flatMap((adapter) => adapter.routes ?? [])];
  const server = createHttpServer({ ...config.http, routes, log, onListening: tellAddress(parts) });
  const onServer = (adapter: Adapter): Adapter => ({
    ...adapter,
    start: async () => {
      await server.start();
      await adapter.start();
    },
  });
  return [{ ...server, isBeside: true }, ...all.map((adapter) => (adapter.routes ? onServer(adapter) : adapter))];
}

/** Whatever is to be told of a start that failed is told by then. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** The prompt, which begins when all else has told what it has to tell. Leaving it ends the rest, too. */
async function createPrompt(others: readonly Adapter[], core: Core): Promise<readonly Adapter[]> {
  const { createTerminalAdapter } = await import("./adapters/terminal/index.ts");
  const terminal = createTerminalAdapter({ core, locale: undefined });
  const settled: Promise<unknown>[] = [];
  const told = others.map((adapter): Adapter => {
    const { promise, resolve } = Promise.withResolvers<void>();
    settled.push(promise);
    return {
      ...adapter,
      start: () => adapter.start().finally(resolve),
      ...(terminal.ended ? { ended: terminal.ended } : {}),
    };
  });
  return [
    ...told,
    {
      ...terminal,
      start: () =>
        Promise.all(settled)
          .then(nextTurn)
          .then(() => terminal.start()),
    },
  ];
}

async function createAdapters(parts: Parts, isPrompt: boolean): Promise<readonly Adapter[]> {
  const served = await createServed(parts);
  return isPrompt ? createPrompt(served, parts.core) : served;
}

/**
 * discord.js takes its hands off a connection that it gives up while it is being made; when that breaks, nobody is told, and
 * Node would end the process. Whatever else nobody caught ends it: after that its state is not to be trusted.
 */
function surviveBrokenConnections(log: Log): void {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a failure that nobody waited for"));
  process.on("uncaughtException", (error: NodeJS.ErrnoException) => {
    if (error.syscall !== undefined && brokenConnections.has(error.code ?? "")) {
      log.warn({ code: error.code, syscall: error.syscall }, "a connection broke that was given up");
      return;
    }
    log.error({ err: error }, "a failure that nobody caught");
    process.exit(1);
  });
}

/** What the system says of connections that are no more. */
const brokenConnections: ReadonlySet<string> = new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "ETIMEDOUT"]);

const warmUpMs = 500;
const longestCloseMs = 300;
/** Whoever is still connecting goes first. */
const settingsMs = 200;

const noPlatform =
  "no platform is configured: set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN; over HTTP DISCORD_MODE=http or SLACK_MODE=http (see .env.example)";

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
  const log = isPrompt ? createPlainLog(config.secrets) : createLog(config.logLevel, config.secrets);
  surviveBrokenConnections(log);
  const catalogue = createCatalogue();
  const loadKnowledge = () =>
    createKnowledge(
      openRegistry(config.dataDir, (error) => log.warn({ err: error }, "the registry taken in can not be read")),
      catalogue,
    );
  let knowledge = loadKnowledge();
  const storage = openStorage({ ...config, log });
  const metrics = createMetrics(() => storage.deliveries.depth(Date.now()));
  let adapters: readonly Adapter[] = [];
  const readiness = createReadiness(() => adapters, storage.check);
  const answering = createCore({
    storage,
    remembers: true,
    checkPost: async (platform, target) => {
      const adapter = adapters.find(({ name }) => name === platform);
      if (!adapter) return "unknown";
      return adapter.poster?.check(target) ?? "no-token";
    },
    knowledge: () => knowledge,
    report: (error, reference, { command }) => log.error({ err: error, reference, command }, "a command failed"),
  });
  const core = limitRequests(answering, metrics);
  const createSampleCore = () =>
    createCore({ knowledge: () => knowledge, storage: openStorage({ dataDir: inMemory }) });
  const { check } = readiness;
  const operations = createOperations({ check, metrics: metrics.read });
  adapters = await createAdapters(
    { config, core, createSampleCore, knowledge: () => knowledge, log, meter: metrics, operations, storage },
    isPrompt,
  );
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
  const daily = runDaily({ storage, programme: core.programme, log, meter: metrics });
  const onReady = (adapter: Adapter) => {
    readiness.started(adapter);
    setTimeout(core.loadSettings, settingsMs).unref();
    daily.add(adapter);
  };
  const isBare = !config.discord && !config.slack && !isPrompt;
  const onStop = () => {
    readiness.stopping();
    return daily.stop();
  };
  const beside = { onReady, onStop, ...(isBare ? { notice: noPlatform } : {}) };
  const code = await runAdapters(adapters, log, beside);
  // Answers under way may have needed it until now.
  await Promise.race([storage.close(), new Promise((resolve) => setTimeout(resolve, longestCloseMs).unref())]);
  // Sockets that a library left open must not hold up the end.
  setTimeout(() => process.exit(code), 200).unref();
  return code;
}
