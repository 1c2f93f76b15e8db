// /classify: which range a port belongs to, and what that means.

import { actions, type Block, type Button, type Card, code, joinTexts, say, type Text } from "../src/core/card.ts";
import { fault, isFault } from "../src/core/fault.ts";
import { shorten } from "../src/core/shorten.ts";
import { localized } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { parseQuery } from "../src/ports/parse-query.ts";
import { ephemeralUse, oftenMisplaced, portRanges, rangeOf } from "../src/ports/ranges.ts";
import { drawRuler } from "../src/ports/ruler.ts";
import { askButton, lessonLink, portCall, portSpan, rangeButton } from "./cards/names.ts";
import { command, type PortlyContext } from "./context.ts";

function remarksOn(port: number, { words }: PortlyContext): Text {
  if (port === 0) return say`\n${words.classify.zero}`;
  return oftenMisplaced.has(port) ? say`\n${words.port.misplaced}` : [];
}

/** Lessons on what is particular about a port's place: a privilege, or systems that hand it to clients. */
function lessonsOn(port: number, context: PortlyContext): readonly Button[] {
  if (port === 0) return lessonLink("port-zero", context);
  if (rangeOf(port).id === "system") return lessonLink("privileged-ports", context);
  return ephemeralUse(port) === undefined ? [] : lessonLink("ephemeral-ports", context);
}

function onePort(port: number, context: PortlyContext): Card {
  const { words } = context;
  const range = rangeOf(port);
  const use = ephemeralUse(port);
  const systems: readonly Block[] =
    use === undefined
      ? []
      : [{ kind: "fields", fields: [{ name: words.classify.onSystems, value: words.classify[use] }] }];
  return {
    title: words.classify.heading(port, range.id),
    tone: "answer",
    blocks: [
      {
        kind: "text",
        text: say`${words.classify.belongs(range)}\n${words.ranges[range.id].meaning}${remarksOn(port, context)}`,
      },
      { kind: "code", code: drawRuler(port) },
      ...systems,
      { kind: "context", text: say`RFC 6335` },
      ...actions([
        askButton(words.classify.buttonLookUp(port), portCall(port)),
        rangeButton(context),
        ...lessonsOn(port, context),
      ]),
    ],
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Parts of the given stretches that lie within a range. */
function within(stretches: readonly Stretch[], range: Stretch): readonly Stretch[] {
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) }))
    .filter(({ from, to }) => from <= to);
}

function manyPorts(stretches: readonly Stretch[], context: PortlyContext): Card {
  const { words } = context;
  const fields = portRanges.flatMap((range) => {
    const inside = within(stretches, range);
    if (inside.length === 0) return [];
    const spans = inside.map(({ from, to }) => [code(portSpan(from === to ? { port: from } : { port: from, to }))]);
    const remarks = inside.filter(({ from, to }) => from === to).map(({ from }) => remarksOn(from, context));
    const name = `${words.ranges[range.id].name} (${words.rangeSpan(range)})`;
    return [{ name, value: say`${joinTexts(spans, ", ")}${remarks.flat()}` }];
  });
  const count = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return {
    title: words.classify.manyHeading(count),
    tone: "answer",
    blocks: [{ kind: "fields", fields }, { kind: "context", text: say`RFC 6335` }, ...actions([rangeButton(context)])],
  };
}

export const classify = command({
  name: "classify",
  description: localized((words) => words.commands.classify.description),
  options: {
    ports: {
      type: "text",
      required: true,
      maxLength: 1000,
      name: localized((words) => words.commands.classify.ports.name),
      description: localized((words) => words.commands.classify.ports.description),
    },
  },
  examples: ["3306", "22,3306,50000", "1000-1100"],
  answer(options, context) {
    const text = cleanText(options.ports);
    if (text === "") return fault("missing-option", { command: "classify", option: "ports" });
    const read = parseQuery(text);
    if (isFault(read)) return read;
    const { query } = read;
    switch (query.kind) {
      case "port":
        return { card: onePort(query.port, context), ports: [query.port] };
      case "address":
        return { card: onePort(query.address.port, context), ports: [query.address.port] };
      case "list": {
        const stretches = query.ports.map((port) => ({ from: port, to: port }));
        return { card: manyPorts(stretches, context), ports: query.ports };
      }
      case "range":
        return { card: manyPorts([query], context), ports: [query.from, query.to] };
      case "name":
        return fault("no-port-in-it", { given: shorten(text) });
    }
  },
});
