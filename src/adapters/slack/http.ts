// Talks with Slack over HTTP: Slack calls the bot, in one workspace or in every one that installed it.

import type { App, Receiver, ReceiverEvent } from "@slack/bolt";
import { Hono } from "hono";
import { type Adapter, type Core, type Log, type Meter, PlatformRefused } from "../adapter.ts";
import { idsOverHttp } from "../recent-ids.ts";
import { createBot } from "./bot.ts";
import { createClients, patient } from "./clients.ts";
import { createEventsRoute } from "./events-route.ts";
import { createInstallRoutes, type InstallParts } from "./install-routes.ts";
import { createMessageLinks } from "./message-links.ts";
import { createOAuth } from "./oauth.ts";
import { readOwnWorkspace } from "./own-workspace.ts";
import { createPoster } from "./poster.ts";
import { createRefusals } from "./refusals.ts";
import { createTokens } from "./tokens.ts";
import type { FindWorkspace, Workspace } from "./workspace.ts";

export interface SlackHttpParts {
  readonly signingSecret: string;
  /** For the workspace that it belongs to. */
  readonly botToken?: string;
  /** For all that install the bot. */
  readonly installation?: Omit<InstallParts, "log">;
  readonly apiUrl?: string;
  /** Seal what is kept of messages; the first closes, all open. */
  readonly encryptionKeys?: readonly string[];
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const dayMs = 24 * 60 * 60 * 1000;
/** When Slack was away, the bot's own workspace is asked for again after so long. */
const ownAgainMs = 30_000;

/** Events come from a route: nothing is to be opened or closed. */
class RouteReceiver implements Receiver {
  #app: App | undefined;

  init(app: App): void {
    this.#app = app;
  }

  async take(event: ReceiverEvent): Promise<void> {
    await this.#app?.processEvent(event);
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}
}

/** The workspaces that installed the bot. */
function createInstalled(
  { installation, log, now, ...api }: SlackHttpParts,
  clientOf: (token: string) => Workspace["client"],
) {
  if (!installation) return undefined;
  const parts = { ...installation, ...(now === undefined ? {} : { now }), log };
  const oauth = createOAuth({ ...parts, ...(api.apiUrl === undefined ? {} : { apiUrl: api.apiUrl }) });
  const tokens = createTokens({ ...parts, oauth });
  const { installations } = installation;

  async function find(team: string): Promise<Workspace | undefined> {
    const found = await tokens(team);
    if (!found) return undefined;
    const mayLookUp = found.scopes.includes("users:read");
    return { id: team, client: clientOf(found.token), self: found.botUser, mayLookUp };
  }

  async function tidy(): Promise<void> {
    try {
      const done = await installations.tidy();
      if (done.resealed + done.swept > 0) log.info({ platform: "slack", ...done }, "installations were tidied");
    } catch {
      log.warn({ platform: "slack" }, "installations could not be tidied; it is tried again tomorrow");
    }
  }

  return { find, tidy, routes: createInstallRoutes(parts, oauth), remove: installations.remove };
}

/** Builds the adapter. It takes events from its start until its stop. */
export function createSlackHttpAdapter(parts: SlackHttpParts): Adapter {
  const { signingSecret, botToken, apiUrl, core, log, meter, now, encryptionKeys } = parts;
  const links = createMessageLinks(encryptionKeys);
  const api = { log, ...(apiUrl === undefined ? {} : { apiUrl }) };
  const clientOf = createClients(api, patient);
  const installed = createInstalled(parts, clientOf);
  const receiver = new RouteReceiver();
  let own: Workspace | undefined;
  let isOpen = false;
  let timer: NodeJS.Timeout | undefined;
  let ownTimer: NodeJS.Timeout | undefined;

  const find: FindWorkspace = async (team) => {
    if (!installed) return own;
    if (team === undefined) return undefined;
    const isOwn = own !== undefined && own.id === team;
    const found = await installed.find(team).catch((error) => {
      if (isOwn) return undefined;
      throw error;
    });
    return found ?? (isOwn ? own : undefined);
  };

  /** Beside the workspaces that installed the bot, which do not wait for it, nor fall with it. */
  async function readOwnBeside(token: string): Promise<void> {
    try {
      own = await readOwnWorkspace(clientOf(token));
    } catch (error) {
      if (error instanceof PlatformRefused) {
        log.error({ platform: "slack", err: error }, "only workspaces that installed the bot are answered");
        return;
      }
      log.warn({ platform: "slack", reason: (error as Error).name }, "the bot's own workspace is asked for again");
      if (isOpen) ownTimer = setTimeout(readOwnBeside, ownAgainMs, token).unref();
    }
  }

  const bot = createBot({
    receiver,
    find,
    links,
    rememberedIds: idsOverHttp,
    core,
    ...api,
    ...(meter === undefined ? {} : { meter }),
  });

  const events = createEventsRoute({
    signingSecret,
    isOpen: () => isOpen,
    refuse: createRefusals(log, meter),
    take: (event) => {
      const taken = receiver.take(event).catch((error) => {
        log.error({ platform: "slack", reason: (error as Error).name }, "a request failed");
      });
      bot.track(taken);
    },
    leave: async (team, at) => {
      await installed?.remove(team, at);
      log.info({ platform: "slack" }, "a workspace removed the bot");
    },
    ...(now === undefined ? {} : { now }),
  });
  const routes = new Hono().route("/", events);
  if (installed) routes.route("/", installed.routes);

  return {
    name: "slack",
    routes,
    poster: createPoster({
      tokenOf: async (place) => (await find(place))?.client.token,
      links,
      isMany: installed !== undefined,
      ...api,
    }),
    start: async () => {
      if (botToken !== undefined && !installed) own = await readOwnWorkspace(clientOf(botToken));
      isOpen = true;
      if (!installed) return;
      if (botToken !== undefined) void readOwnBeside(botToken);
      void installed.tidy();
      timer = setInterval(installed.tidy, dayMs).unref();
    },
    stop: async () => {
      isOpen = false;
      clearInterval(timer);
      clearTimeout(ownTimer);
      await bot.drain();
    },
  };
}
