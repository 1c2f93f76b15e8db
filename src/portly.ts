// Portly without a platform: commands, knowledge and words put together.

import { createRequire } from "node:module";
import type { PortlyContext } from "../commands/context.ts";
import { commands, messageCommands, shortcuts } from "../commands/index.ts";
import type { Core } from "./adapters/adapter.ts";
import { createComplete } from "./core/complete.ts";
import type { Request } from "./core/request.ts";
import { createRespond } from "./core/respond.ts";
import type { Lessons } from "./lessons/library.ts";
import { faultCard } from "./messages/fault-card.ts";
import { messages } from "./messages/index.ts";
import { createKnowledge, type Knowledge } from "./ports/knowledge.ts";

const load = createRequire(import.meta.url);

export interface CoreParts {
  /** What is known now; asked for each request, so that it can be replaced while the bot runs. */
  readonly knowledge?: () => Knowledge;
  /** Told of unexpected failures, with the reference that the person sees. */
  readonly report?: (error: unknown, reference: string, request: Request) => void;
}

let lessons: Lessons | undefined;

/** Loads the lessons when they are first asked for: most answers need none. */
function loadLessons(): Lessons {
  const { createLessons } = load("./lessons/library.ts") as typeof import("./lessons/library.ts");
  return createLessons();
}

const always = (knowledge: Knowledge) => () => knowledge;

/** Builds the command core. Knowledge is loaded now; call `warmUp()` of it to build its search index early. */
export function createCore({ knowledge = always(createKnowledge()), report = () => {} }: CoreParts = {}): Core {
  const contextOf = (request: Request): PortlyContext => ({
    locale: request.locale,
    asker: request.asker,
    words: messages[request.locale],
    knowledge: knowledge(),
    get lessons() {
      lessons ??= loadLessons();
      return lessons;
    },
    commands,
  });
  return {
    commands,
    messageCommands: shortcuts,
    respond: createRespond({ commands: [...commands, ...messageCommands], contextOf, faultCard, report }),
    complete: createComplete(commands, contextOf),
    answerFault: (fault, locale) => ({
      intent: "none",
      ok: false,
      card: faultCard(fault, locale),
      visibility: "private",
      ports: [],
      locale,
    }),
  };
}
