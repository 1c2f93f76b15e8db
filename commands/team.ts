// /team: the ports of the team's own services, told on top of look-ups.

import { defineGroup } from "../src/core/command.ts";
import { localized } from "../src/messages/index.ts";
import { protocols } from "../src/ports/port-number.ts";
import { command, later, type PortlyContext } from "./context.ts";

const answers = () => import("./answers/team.ts");

const protocol = {
  type: "choice",
  choices: protocols,
  name: localized((words) => words.commands.port.protocol.name),
  description: localized((words) => words.commands.teamAdd.protocol),
} as const;

const add = command({
  name: "add",
  description: localized((words) => words.commands.teamAdd.description),
  options: {
    port: {
      type: "text",
      required: true,
      maxLength: 200,
      name: localized((words) => words.commands.teamAdd.port.name),
      description: localized((words) => words.commands.teamAdd.port.description),
    },
    name: {
      type: "text",
      required: false,
      maxLength: 100,
      name: localized((words) => words.commands.teamAdd.name.name),
      description: localized((words) => words.commands.teamAdd.name.description),
    },
    note: {
      type: "text",
      required: false,
      maxLength: 200,
      name: localized((words) => words.commands.teamAdd.note.name),
      description: localized((words) => words.commands.teamAdd.note.description),
    },
    protocol,
    anyway: {
      type: "flag",
      name: localized((words) => words.commands.teamAdd.anyway.name),
      description: localized((words) => words.commands.teamAdd.anyway.description),
    },
  },
  examples: ["8123 billing-api staging", "5353/udp discovery"],
  answer: later(async () => (await answers()).addEntry),
});

const remove = command({
  name: "remove",
  description: localized((words) => words.commands.teamRemove.description),
  options: {
    port: {
      type: "text",
      required: true,
      maxLength: 200,
      name: localized((words) => words.commands.teamRemove.port.name),
      description: localized((words) => words.commands.teamRemove.port.description),
    },
    name: {
      type: "text",
      required: false,
      maxLength: 100,
      name: localized((words) => words.commands.teamRemove.name.name),
      description: localized((words) => words.commands.teamRemove.name.description),
    },
  },
  examples: ["8123", "billing-api"],
  answer: later(async () => (await answers()).removeEntries),
});

const from = {
  type: "text",
  required: false,
  maxLength: 10,
  name: localized((words) => words.commands.teamExport.from.name),
  description: localized((words) => words.commands.teamExport.from.description),
} as const;

const list = command({
  name: "list",
  description: localized((words) => words.commands.teamList.description),
  options: { from },
  examples: [""],
  answer: later(async () => (await answers()).tellList),
});

const exportCsv = command({
  name: "export",
  description: localized((words) => words.commands.teamExport.description),
  options: { from },
  examples: [""],
  answer: later(async () => (await answers()).exportList),
});

export const team = defineGroup<PortlyContext>({
  name: "team",
  description: localized((words) => words.commands.team.description),
  commands: [add, remove, list, exportCsv],
  otherwise: "list",
});
