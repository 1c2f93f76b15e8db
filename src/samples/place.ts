// A place of nobody's: the core over a database in memory, with a clock to be set and somebody to ask.

import type { Answer } from "../core/answer.ts";
import { isFault } from "../core/fault.ts";
import type { Locale } from "../core/locale.ts";
import { parseLine } from "../core/parse-line.ts";
import type { Asker, Call } from "../core/request.ts";
import { createCore, type PortlyCore } from "../portly.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { inMemory } from "../storage/in-memory.ts";
import { openStorage } from "../storage/index.ts";
import type { Storage } from "../storage/storage.ts";
import { watchChanges } from "./watch-changes.ts";

/** Ada manages the place, in the channel where everything happens. */
export const ada: Asker = {
  platform: "playground",
  user: "ada",
  place: "gallery",
  channel: "gallery",
  name: "Ada",
  mayManage: true,
  isAdmin: true,
  mayMention: true,
  mayPost: true,
  zone: "Asia/Seoul",
};

/** What is different about who asks. */
type Who = Partial<Asker>;

export interface SamplePlace {
  readonly core: PortlyCore;
  readonly storage: Storage;
  /** Milliseconds since 1970. */
  now: number;
  /** Types a line; as Ada, where nothing else is said. @throws Error where the line is not understood */
  type(line: string, who?: Who): Promise<Answer>;
  /** Presses a button that asks this. */
  press(call: Call, who?: Who, locale?: Locale): Promise<Answer>;
  /** Whether something that is kept was changed since it was last asked. */
  hasChanged(): boolean;
}

export interface SamplePlaceParts {
  readonly knowledge: () => Knowledge;
  readonly report: (error: unknown, reference: string) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Opens a place in which nothing has happened yet. */
export function openSamplePlace({ knowledge, report, now }: SamplePlaceParts): SamplePlace {
  const { storage, hasChanged } = watchChanges(openStorage({ dataDir: inMemory }));
  const core = createCore({
    storage,
    knowledge,
    remembers: true,
    clock: () => place.now,
    checkPost: async () => "allowed",
    report,
  });
  const press = async (call: Call, who: Who = {}, locale: Locale = "en") =>
    core.respond({ ...call, locale, asker: { ...ada, ...who } });
  const place: SamplePlace = {
    core,
    storage,
    now,
    press,
    type: async (line, who) => {
      const call = parseLine(core.commands, line);
      if (isFault(call)) throw new Error(`${line}: ${call.id}`);
      const answer = await press(call, who);
      if (!answer.ok) throw new Error(`${line}: ${answer.card.title}`);
      return answer;
    },
    hasChanged,
  };
  return place;
}
