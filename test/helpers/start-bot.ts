// The real bot in a process of its own, with the address of its HTTP server.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf, type Bot, spawnBot, until } from "./spawn-bot.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface StartedBot extends Bot {
  /** The server's address, with a slash at the end; resolves when it listens. */
  readonly address: () => Promise<string>;
  /** Ends it, whatever it does. */
  readonly end: () => Promise<void>;
}

interface Where {
  readonly from?: string;
  readonly nodeOptions?: readonly string[];
}

/** Starts it in an empty folder, with nothing but these variables. */
export function startBot(
  variables: Readonly<Record<string, string>>,
  { from = root, nodeOptions = [] }: Where = {},
): StartedBot {
  const bot = spawnBot(variables, [...nodeOptions, join(from, "boot.mjs"), "start"]);
  return {
    ...bot,
    address: async () => {
      await until(() => addressOf(bot) !== undefined, bot.output);
      return addressOf(bot) as string;
    },
    end: async () => {
      bot.kill();
      await bot.ended;
    },
  };
}
