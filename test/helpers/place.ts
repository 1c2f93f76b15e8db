// A place with people in it: the real core over a real database in a folder of its own, and a clock to be set.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toText } from "../../src/adapters/terminal/to-text.ts";
import type { Answer } from "../../src/core/answer.ts";
import type { Button } from "../../src/core/card.ts";
import { isFault } from "../../src/core/fault.ts";
import type { Locale } from "../../src/core/locale.ts";
import { parseLine } from "../../src/core/parse-line.ts";
import type { Asker, Call } from "../../src/core/request.ts";
import { createCore, type PortlyCore } from "../../src/portly.ts";
import { createKnowledge } from "../../src/ports/knowledge.ts";
import { openStorage } from "../../src/storage/index.ts";
import type { Storage } from "../../src/storage/storage.ts";

type CheckPost = NonNullable<Parameters<typeof createCore>[0]>["checkPost"];

/** What is different about who asks; undefined leaves something out. */
type Who = { readonly [K in keyof Asker]?: Asker[K] | undefined };

export interface Place {
  readonly core: PortlyCore;
  readonly storage: Storage;
  /** Milliseconds since 1970. */
  now: number;
  /** A platform's word on whether Portly may post. */
  posts: Awaited<ReturnType<NonNullable<CheckPost>>>;
  /** Types a line as somebody. */
  type(line: string, who?: Who, locale?: Locale): Promise<Answer>;
  /** Presses the button of an answer that has this label. */
  press(answer: Pick<Answer, "card">, label: string, who?: Who, locale?: Locale): Promise<Answer>;
  ask(call: Call, who?: Who, locale?: Locale): Promise<Answer>;
  close(): Promise<void>;
}

/** Somebody who may manage a Discord server. */
export const someone: Asker = {
  platform: "discord",
  user: "1",
  place: "100",
  channel: "200",
  name: "Ann",
  mayManage: true,
  isAdmin: true,
  mayMention: true,
};

export const textOf = ({ card }: Pick<Answer, "card">): string => toText(card);

export const buttonsOf = ({ card }: Pick<Answer, "card">): readonly Button[] =>
  card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : []));

/** Nobody changes it, so all places share it. */
const knowledge = createKnowledge();

/** 22 November 2026, a Sunday, nine o'clock in Seoul. */
const sundayMorning = Date.parse("2026-11-22T00:00:00Z");

export function openPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "portly-place-"));
  const storage = openStorage({ dataDir: folder });
  const core = createCore({
    storage,
    knowledge: () => knowledge,
    remembers: true,
    clock: () => place.now,
    checkPost: async () => place.posts,
    report: (error) => {
      throw error;
    },
  });
  const ask = async (call: Call, who: Who = {}, locale: Locale = "en") =>
    core.respond({ ...call, locale, asker: { ...someone, ...who } as Asker });
  const place: Place = {
    core,
    storage,
    now: sundayMorning,
    posts: "allowed",
    ask,
    type: async (line, who = {}, locale = "en") => {
      const call = parseLine(core.commands, line);
      return isFault(call) ? core.answerFault(call, locale) : ask(call, who, locale);
    },
    press: async (answer, label, who = {}, locale = "en") => {
      const button = buttonsOf(answer).find((candidate) => candidate.label === label);
      if (!button) throw new Error(`no button ${label} among ${buttonsOf(answer).map((each) => each.label)}`);
      return ask(button.call, who, locale);
    },
    close: async () => {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return place;
}
