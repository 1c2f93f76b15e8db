// /portly settings: language and time zone, for oneself and for a place.

import type { Choice } from "../src/core/command.ts";
import { localized } from "../src/messages/index.ts";
import { command, later, type PortlyContext } from "./context.ts";
import { automaticZone, languages, managers, targets } from "./settings-choices.ts";

/** As many as Discord shows. */
const mostZones = 25;

/** Zones, and a way to take the choice back: last where nothing is typed, first where just that is. */
function completeZone(typed: string, { zones, locale, now, words }: PortlyContext): readonly Choice[] {
  const found = zones.findZones(typed, locale, now);
  const automatic = { label: words.settings.zoneAutomatic, value: automaticZone };
  const begun = typed.trim().toLowerCase();
  if (begun === "") return [...found.slice(0, mostZones - 1), automatic];
  const isMeant = [automatic.label.toLowerCase(), automatic.value, "auto", "자동"].some((name) =>
    name.startsWith(begun),
  );
  return isMeant ? [automatic, ...found.slice(0, mostZones - 1)] : found;
}

export const settings = command({
  name: "settings",
  description: localized((words) => words.commands.settings.description),
  options: {
    zone: {
      type: "text",
      required: false,
      maxLength: 60,
      name: localized((words) => words.commands.settings.zone.name),
      description: localized((words) => words.commands.settings.zone.description),
      complete: completeZone,
    },
    language: {
      type: "choice",
      choices: languages,
      name: localized((words) => words.commands.settings.language.name),
      description: localized((words) => words.commands.settings.language.description),
    },
    for: {
      type: "choice",
      choices: targets,
      name: localized((words) => words.commands.settings.who.name),
      description: localized((words) => words.commands.settings.who.description),
    },
    managers: {
      type: "choice",
      choices: managers,
      name: localized((words) => words.commands.settings.managers.name),
      description: localized((words) => words.commands.settings.managers.description),
    },
  },
  examples: ["", "ko", "Seoul", "here en"],
  answer: later(async () => (await import("./answers/settings.ts")).answerSettings),
});
