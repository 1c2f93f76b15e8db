// /socket: explained, compared with a port, and taken apart.

import { actions, type Button, type Card, joinTexts, say, strong } from "../src/core/card.ts";
import { defineGroup } from "../src/core/command.ts";
import { fault } from "../src/core/fault.ts";
import { shorten } from "../src/core/shorten.ts";
import { localized, type Messages, messages } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { toSearchKey } from "../src/ports/search-key.ts";
import { parseSocketAddress } from "../src/ports/socket-address.ts";
import { addressCard } from "./cards/address-card.ts";
import { askButton } from "./cards/names.ts";
import { command, type PortlyContext } from "./context.ts";

type TopicId = keyof Messages["explain"]["topics"];

const topicIds: readonly TopicId[] = ["overview", "ports", "ranges", "sockets"];

const compareButton = ({ words }: PortlyContext): Button =>
  askButton(words.compare.title, { command: "socket compare", options: {} });

/** The topic that a word names, in either language. */
function findTopic(word: string): TopicId | undefined {
  const key = toSearchKey(word);
  if (key === "") return "overview";
  return topicIds.find((id) =>
    [id, id.replace(/s$/, ""), ...Object.values(messages).map((words) => words.explain.topics[id].button)]
      .map(toSearchKey)
      .includes(key),
  );
}

function topicCard(id: TopicId, context: PortlyContext): Card {
  const { words } = context;
  const topic = words.explain.topics[id];
  const others = topicIds.filter((other) => other !== id);
  const buttons = others.map((other) =>
    askButton(words.explain.topics[other].button, { command: "socket explain", options: { topic: other } }),
  );
  return {
    title: topic.title,
    tone: "answer",
    blocks: [
      { kind: "text", text: joinTexts(topic.text, "\n") },
      { kind: "context", text: say`${words.explain.source}` },
      ...actions([...buttons, compareButton(context)]),
    ],
  };
}

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
      complete: (typed, { words }) =>
        topicIds
          .map((id) => ({ label: words.explain.topics[id].button, value: id }))
          .filter(({ label, value }) =>
            [label, value].some((name) => toSearchKey(name).startsWith(toSearchKey(typed))),
          ),
    },
  },
  examples: ["", "ranges"],
  answer({ topic = "" }, context) {
    const id = findTopic(topic);
    if (id === undefined) return fault("topic-unknown", { given: shorten(cleanText(topic)), known: [...topicIds] });
    return { card: topicCard(id, context) };
  },
});

const compare = command({
  name: "compare",
  description: localized((words) => words.commands.compare.description),
  options: {},
  examples: [""],
  answer(_options, context) {
    const { words } = context;
    const { title, text, rows, image, port, socket } = words.compare;
    const fields = rows.map((row) => ({
      name: row.name,
      value: say`${strong(port)}${row.port}\n${strong(socket)}${row.socket}`,
    }));
    const buttons = (["ports", "sockets"] as const).map((id) =>
      askButton(words.explain.topics[id].title, { command: "socket explain", options: { topic: id } }),
    );
    return {
      card: {
        title,
        tone: "answer",
        blocks: [
          { kind: "text", text },
          { kind: "fields", fields },
          { kind: "text", text: image },
          { kind: "context", text: say`${words.explain.source}` },
          ...actions(buttons),
        ],
      },
    };
  },
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
