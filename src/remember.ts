// Settings and the team's ports, held in memory over what is kept.

import type { Remembered } from "../commands/context.ts";
import { rememberPreferences } from "./preferences/remembered.ts";
import type { Storage } from "./storage/storage.ts";
import { rememberTeamPorts } from "./team/remembered.ts";

/** Prepares it; settings are read at the first request, or earlier where `preferences.load` is called. */
export function remember({ preferences, teamPorts }: Storage): Remembered {
  return { preferences: rememberPreferences(preferences), team: rememberTeamPorts(teamPorts) };
}
