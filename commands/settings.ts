// /portly settings: language and time zone, for oneself and for a place.

import { localized } from "../src/messages/index.ts";
import { command, later } from "./context.ts";
import { languages, managers, targets } from "./settings-choices.ts";

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
      complete: (typed, { zones, locale, now }) => zones.findZones(typed, locale, now),
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
