// Puts the commands at Discord. Doing it again changes nothing.

import { REST, Routes } from "discord.js";
import type { CommandTree, MessageCommand } from "../../core/command.ts";
import { PlatformRefused } from "../adapter.ts";
import { toRegistration } from "./registration.ts";

export interface RegisterParts<C> {
  readonly token: string;
  /** Found by the token where it is left out. */
  readonly applicationId?: string;
  readonly apiUrl?: string;
  readonly commands: CommandTree<C>;
  readonly messageCommands: readonly MessageCommand[];
}

/**
 * Registers all commands, in place of those that were there.
 * @returns how many
 * @throws PlatformRefused for a token that Discord does not accept, Error for anything else
 */
export async function register<C>(parts: RegisterParts<C>): Promise<number> {
  const { token, applicationId, apiUrl, commands, messageCommands } = parts;
  const body = toRegistration(commands, messageCommands);
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const id = applicationId ?? ((await rest.get(Routes.currentApplication())) as { id: string }).id;
    const registered = (await rest.put(Routes.applicationCommands(id), { body })) as readonly unknown[];
    return registered.length;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 401) throw new PlatformRefused("DISCORD_TOKEN: Discord does not accept it");
    if (status === 403) throw new PlatformRefused("DISCORD_APPLICATION_ID: it does not belong to DISCORD_TOKEN");
    throw error;
  }
}
