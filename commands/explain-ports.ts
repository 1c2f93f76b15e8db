// "Explain ports", called on somebody's message: every address, port and known error in it, each once, for who asks alone.

import { actions, type Block, code, say } from "../src/core/card.ts";
import type { MessageCommand } from "../src/core/command.ts";
import { localized } from "../src/messages/index.ts";
import { errorCard } from "./cards/error-card.ts";
import { askButton, portCall } from "./cards/names.ts";
import { portLine } from "./cards/port-card.ts";
import { command } from "./context.ts";

/** Of each kind so many are told; a log may have hundreds. */
const mostPorts = 20;
const mostErrors = 3;
const mostButtons = 5;

export const explainPorts = command({
  name: "explain ports",
  description: localized((words) => words.commands.explainPorts.description),
  options: {
    message: {
      type: "text",
      required: false,
      maxLength: 50_000,
      name: localized((words) => words.commands.explainPorts.name),
      description: localized((words) => words.commands.explainPorts.description),
    },
  },
  examples: [],
  answer({ message = "" }, context) {
    const { words, questions } = context;
    const { ports, errors } = questions.findInMessage(message);
    if (ports.length === 0 && errors.length === 0) {
      return {
        visibility: "private",
        card: {
          title: words.found.nothingTitle,
          tone: "answer",
          blocks: [{ kind: "text", text: words.found.nothing }],
        },
      };
    }
    const shown = ports.slice(0, mostPorts);
    const items = shown.map(
      ({ port, written }) => say`${portLine(port, context)}${written === String(port) ? "" : say` (${code(written)})`}`,
    );
    const rest = ports.length - shown.length;
    const told = errors.slice(0, mostErrors).flatMap((error): readonly Block[] => {
      const { title, blocks } = errorCard(error, context);
      return [{ kind: "heading", text: title }, ...blocks.filter(({ kind }) => kind === "text" || kind === "list")];
    });
    const buttons = shown.slice(0, mostButtons).map(({ port }) => askButton(words.found.button(port), portCall(port)));
    return {
      visibility: "private",
      ports: ports.map(({ port }) => port),
      card: {
        title: words.found.title(ports.length, errors.length),
        tone: "answer",
        blocks: [
          ...(items.length === 0
            ? []
            : [{ kind: "list", items: rest > 0 ? [...items, say`${words.port.more(rest)}`] : items } as const]),
          ...told,
          { kind: "context", text: words.found.nothingKept },
          ...actions(buttons),
        ],
      },
    };
  },
});

/** How the platforms' menus call it. */
export const explainPortsShortcut: MessageCommand = {
  path: "explain ports",
  name: localized((words) => words.commands.explainPorts.name),
  description: localized((words) => words.commands.explainPorts.description),
};
