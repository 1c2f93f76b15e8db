// The port of the day as a fact: what runs there, a remark, and who registered it.

import { actions, type Block, type Card, type Field, say } from "../../src/core/card.ts";
import { mainPorts } from "../../src/ports/main-ports.ts";
import type { Service } from "../../src/ports/service.ts";
import type { PortlyContext } from "../context.ts";
import { askButton, lines, portCall, portNames, registrationLine, serviceFields, sourceLink } from "./names.ts";

/** Who registered the port, as IANA's registry tells; nothing where nobody did. */
function registeredField(port: number, context: PortlyContext): readonly Field[] {
  const { registrations } = context.knowledge.assignmentOf(port);
  const named = registrations.filter(({ name }) => name !== "").slice(0, 3);
  if (named.length === 0) return [];
  const value = lines(named.map((registration) => registrationLine(registration, context)));
  return [{ name: context.words.fact.registered, value }];
}

/** The card of a service's port; several ports are told, the first is looked up. */
export function factCard(service: Service, context: PortlyContext): Card {
  const { words, locale } = context;
  const port = service.ports[0]?.port ?? 0;
  const { level, why } = service.exposure;
  const exposure = { name: words.fact.exposure, value: say`${words.safety.levels[level]}. ${why[locale]}` };
  const fields: Block = {
    kind: "fields",
    fields: [...registeredField(port, context), ...serviceFields(service, context), exposure],
  };
  return {
    title: words.fact.title(portNames(mainPorts(service)), service.name),
    tone: "answer",
    blocks: [
      { kind: "text", text: say`${service.summary[locale]}` },
      fields,
      { kind: "context", text: say`${words.quiz.source}${[sourceLink(service)]}` },
      ...actions([askButton(words.fact.button(port), portCall(port))]),
    ],
  };
}
