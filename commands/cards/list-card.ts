// The cards of several ports: a list, a short range told port by port, a long range summed up.

import { actions, type Block, type Card, code, say, strong, type Text } from "../../src/core/card.ts";
import { mostListed } from "../../src/ports/parse-query.ts";
import { portRanges, rangeOf } from "../../src/ports/ranges.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, portCall, portSpan, rangeButton, sources } from "./names.ts";
import { gatherFacts, portLine, shortName } from "./port-card.ts";

const mostButtons = 4;
const mostKnown = 10;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Neighbours of which nothing is known are told in one line. */
function linesOf(ports: readonly number[], context: PortlyContext): readonly Text[] {
  const stretches: (Stretch & { readonly empty: string | undefined })[] = [];
  for (const port of ports) {
    const facts = gatherFacts(port, undefined, context);
    const isEmpty = facts.services.length === 0 && facts.assignment.registrations.length === 0;
    const empty = isEmpty ? shortName(facts, context) : undefined;
    const last = stretches.at(-1);
    if (last && empty !== undefined && last.empty === empty && last.to === port - 1) {
      stretches[stretches.length - 1] = { ...last, to: port };
    } else stretches.push({ from: port, to: port, empty });
  }
  return stretches.map(({ from, to, empty }) =>
    empty !== undefined && to > from ? say`${code(portSpan({ port: from, to }))} ${empty}` : portLine(from, context),
  );
}

const buttonsFor = (ports: readonly number[], context: PortlyContext) =>
  ports.slice(0, mostButtons).map((port) => {
    const facts = gatherFacts(port, undefined, context);
    return askButton(context.words.port.buttonPort(port, shortName(facts, context)), portCall(port));
  });

/** The card of a list of ports, in the order they were written; `joined` is one number it might also stand for. */
export function listCard(ports: readonly number[], joined: number | undefined, context: PortlyContext): Card {
  const { words } = context;
  const doubt = joined === undefined ? [] : [askButton(words.list.joined(joined), portCall(joined))];
  return {
    title: words.list.heading(ports.length),
    tone: "answer",
    blocks: [
      { kind: "list", items: linesOf(ports, context) },
      { kind: "context", text: sources([], context) },
      ...actions([...doubt, ...buttonsFor(ports, context)]),
    ],
  };
}

function knownIn({ from, to }: Stretch, context: PortlyContext): readonly number[] {
  const found = context.knowledge.popularPorts.filter((port) => port >= from && port <= to);
  return found.slice(0, mostKnown);
}

function rangesIn({ from, to }: Stretch, { words }: PortlyContext): Text {
  const touched = portRanges.filter((range) => range.from <= to && range.to >= from);
  return say`${touched.map((range) => `${words.ranges[range.id].name} (${words.rangeSpan(range)})`).join(", ")}`;
}

function sumUp(stretch: Stretch, context: PortlyContext): readonly Block[] {
  const { words, knowledge } = context;
  const { registered, reserved, unassigned, dynamic } = knowledge.countIn(stretch.from, stretch.to);
  const known = knownIn(stretch, context);
  return [
    { kind: "text", text: say`${strong(words.list.summary(registered, reserved, unassigned, dynamic))}` },
    { kind: "fields", fields: [{ name: words.list.fieldRanges, value: rangesIn(stretch, context) }] },
    ...(known.length === 0
      ? []
      : ([
          { kind: "heading", text: words.list.wellKnown },
          { kind: "list", items: known.toSorted((a, b) => a - b).map((port) => portLine(port, context)) },
        ] as const)),
    { kind: "text", text: words.list.narrow(mostListed) },
    { kind: "context", text: sources([], context) },
    ...actions([...buttonsFor(known, context), rangeButton(context)]),
  ];
}

/** The card of a range: up to 100 ports each by itself, above that a summary. */
export function rangeCard(from: number, to: number, context: PortlyContext): Card {
  const count = to - from + 1;
  const title = context.words.list.rangeHeading(from, to);
  if (count > mostListed) return { title, tone: "answer", blocks: sumUp({ from, to }, context) };
  const ports = Array.from({ length: count }, (_, index) => from + index);
  const known = ports.filter((port) => context.knowledge.servicesOn(port).length > 0);
  return {
    title,
    tone: "answer",
    blocks: [
      { kind: "list", items: linesOf(ports, context) },
      { kind: "context", text: say`${context.words.ranges[rangeOf(from).id].name}. ${sources([], context)}` },
      ...actions([...buttonsFor(known, context), rangeButton(context)]),
    ],
  };
}
