// /socket: explained, compared with a port, and taken apart.

import { createRequire } from "node:module";
import { defineGroup } from "../src/core/command.ts";
import { fault } from "../src/core/fault.ts";
import { imageIds, levels, sampleLanguageIds } from "../src/lessons/choices.ts";
import { localized } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { parseSocketAddress } from "../src/ports/socket-address.ts";
import { addressCard } from "./cards/address-card.ts";
import { command, type PortlyContext } from "./context.ts";

/** Told only when somebody asks: a look-up starts quicker without the lessons. */
const told = () => createRequire(import.meta.url)("./answers/lessons.ts") as typeof import("./answers/lessons.ts");

const explain = command({
  name: "explain",
  description: localized((words) => words.commands.explain.description),
  options: {
    topic: {
      type: "text",
      required: false,
      maxLength: 200,
      name: localized((words) => words.commands.explain.topic.name),
      description: localized((words) => words.commands.explain.topic.description),
      complete: (typed, { lessons, locale }) => lessons.suggest(typed, locale),
    },
    level: {
      type: "choice",
      choices: levels,
      name: localized((words) => words.commands.explain.level.name),
      description: localized((words) => words.commands.explain.level.description),
    },
    image: {
      type: "choice",
      choices: imageIds,
      name: localized((words) => words.commands.explain.image.name),
      description: localized((words) => words.commands.explain.image.description),
    },
    code: {
      type: "choice",
      choices: sampleLanguageIds,
      name: localized((words) => words.commands.explain.code.name),
      description: localized((words) => words.commands.explain.code.description),
    },
  },
  examples: ["", "ranges", "many connections practitioner", "port city", "client and server python"],
  answer: (options, context) => told().explain(options, context),
});

const compare = command({
  name: "compare",
  description: localized((words) => words.commands.compare.description),
  options: {},
  examples: [""],
  answer: (_options, context) => told().compare(context),
});

const parse = command({
  name: "parse",
  description: localized((words) => words.commands.parse.description),
  options: {
    address: {
      type: "text",
      required: true,
      maxLength: 1000,
      name: localized((words) => words.commands.parse.address.name),
      description: localized((words) => words.commands.parse.address.description),
    },
  },
  examples: ["192.0.2.1:5432", "https://[2001:db8::1]:8443"],
  answer(options, context) {
    const text = cleanText(options.address);
    if (text === "") return fault("missing-option", { command: "socket parse", option: "address" });
    const address = parseSocketAddress(text);
    if ("kind" in address) return address;
    return { card: addressCard(address, context), ports: [address.port] };
  },
});

export const socket = defineGroup<PortlyContext>({
  name: "socket",
  description: localized((words) => words.commands.socket.description),
  commands: [explain, compare, parse],
  otherwise: "explain",
});
