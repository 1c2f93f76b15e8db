// /portly: help, settings, and what is kept about people.

import { actions, code, say } from "../src/core/card.ts";
import { defineGroup, listCommands, offered } from "../src/core/command.ts";
import { localeOfText } from "../src/core/locale.ts";
import { localized } from "../src/messages/index.ts";
import { askButton } from "./cards/names.ts";
import { command, type PortlyContext } from "./context.ts";
import { settings } from "./settings.ts";

const help = command({
  name: "help",
  description: localized((words) => words.commands.help.description),
  options: {},
  examples: [""],
  answer(_options, { words, locale, commands, knowledge }) {
    const items = listCommands(offered(commands)).map(({ path, command: { description, examples } }) => {
      const example = examples.find((each) => localeOfText(each) === locale) ?? examples[0] ?? "";
      const line = `/${path} ${example}`.trim();
      return say`${code(line)} ${description[locale]}`;
    });
    const tries = [
      askButton("/port 53", { command: "port", options: { query: "53" } }),
      askButton("/classify 3306", { command: "classify", options: { ports: "3306" } }),
      askButton("/socket compare", { command: "socket compare", options: {} }),
    ];
    const { names, services } = knowledge.size();
    return {
      visibility: "private",
      card: {
        title: words.help.title,
        tone: "answer",
        blocks: [
          { kind: "text", text: words.help.text },
          { kind: "list", items },
          { kind: "text", text: words.help.ways },
          { kind: "text", text: words.help.more },
          {
            kind: "context",
            text: say`${words.help.data(names, services, knowledge.about.updated, knowledge.about.origin)}`,
          },
          ...actions(tries),
        ],
      },
    };
  },
});

const privacy = command({
  name: "privacy",
  description: localized((words) => words.commands.privacy.description),
  options: {},
  examples: [""],
  answer: (_options, { words }) => ({
    visibility: "private",
    card: {
      title: words.privacy.title,
      tone: "answer",
      blocks: [
        { kind: "text", text: words.privacy.text },
        { kind: "list", items: words.privacy.items },
      ],
    },
  }),
});

export const portly = defineGroup<PortlyContext>({
  name: "portly",
  description: localized((words) => words.commands.portly.description),
  commands: [help, settings, privacy],
  otherwise: "help",
});
