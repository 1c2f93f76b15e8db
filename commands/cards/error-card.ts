// The card of an error that people meet: what it says, and what to do first.

import { actions, type Block, type Card } from "../../src/core/card.ts";
import type { ErrorId, KnownError } from "../../src/ports/known-errors.ts";
import type { PortlyContext } from "../context.ts";
import { findCommands } from "./advice-card.ts";
import { askButton, lessonLink, portCall } from "./names.ts";

/** Errors of who wants to listen: somebody may hold the port. */
const ofListener: ReadonlySet<ErrorId> = new Set(["address-in-use", "access-denied"]);
/** Errors of who wants to connect: something may or may not answer. */
const ofClient: ReadonlySet<ErrorId> = new Set(["refused", "timed-out", "reset"]);

const lessonOf: Readonly<Partial<Record<ErrorId, string>>> = {
  "address-in-use": "address-in-use",
  "time-wait": "address-in-use",
  "access-denied": "privileged-ports",
  "address-not-available": "bind-addresses",
  refused: "refused-reset-timeout",
  "timed-out": "refused-reset-timeout",
  reset: "refused-reset-timeout",
  unreachable: "refused-reset-timeout",
  "name-not-found": "address-bar",
};

/** Commands that show what is so: who listens, or whether anybody answers. Nothing is sent but a connection attempt. */
function lookBlocks({ id, port }: KnownError, { words }: PortlyContext): readonly Block[] {
  if (port === undefined) return [];
  if (ofListener.has(id) || id === "refused") {
    const { linux, macos, windows } = findCommands(port, false);
    return [
      { kind: "heading", text: words.holder.heading(port, "TCP") },
      {
        kind: "code",
        code: `# ${words.holder.linux}\n${linux}\n# ${words.holder.macos}\n${macos}\n# ${words.holder.windows}\n${windows}`,
      },
    ];
  }
  if (!ofClient.has(id)) return [];
  return [
    { kind: "heading", text: words.errors.tryFrom },
    { kind: "code", code: `nc -vz HOST ${port}\n# ${words.holder.windows}\nTest-NetConnection HOST -Port ${port}` },
  ];
}

/** What an error message means, and what to do about it. */
export function errorCard(error: KnownError, context: PortlyContext): Card {
  const { id, port } = error;
  const { words } = context;
  const { name, text, steps } = words.errors.kinds[id];
  const query = String(port);
  const buttons =
    port === undefined
      ? []
      : [
          askButton(words.errors.buttonHolder(port), { command: "port", options: { query, about: "holder" } }),
          askButton(words.errors.buttonPort(port), portCall(port)),
        ];
  return {
    title: words.errors.heading(name, port),
    tone: "answer",
    blocks: [
      { kind: "text", text },
      { kind: "list", items: steps },
      ...lookBlocks(error, context),
      ...actions([...buttons, ...lessonLink(lessonOf[id] ?? "", context)]),
    ],
  };
}
