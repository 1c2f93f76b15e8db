// Settings and the team's ports, held in memory over what is kept.

import type { Remembered } from "../commands/context.ts";
import { rememberPreferences } from "./preferences/remembered.ts";
import type { Storage } from "./storage/storage.ts";
import { rememberTeamPorts } from "./team/remembered.ts";

/** Begins to read the settings; nobody waits for them, and soon everybody's language is known. */
export function remember({ preferences, teamPorts }: Storage): Remembered {
  const remembered = { preferences: rememberPreferences(preferences), team: rememberTeamPorts(teamPorts) };
  void remembered.preferences.load();
  return remembered;
}
