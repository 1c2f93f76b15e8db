// What a command may use, and how one is declared.

import type { Outcome } from "../src/core/answer.ts";
import { type Command, type CommandTree, type Context, defineCommand, type Options } from "../src/core/command.ts";
import type { Refusal, Target } from "../src/core/post.ts";
import type { Lessons } from "../src/lessons/library.ts";
import type { Messages } from "../src/messages/index.ts";
import type { Knowledge } from "../src/ports/knowledge.ts";
import type { RememberedPreferences } from "../src/preferences/remembered.ts";
import type { QuizBank } from "../src/quiz/bank.ts";
import type { Storage } from "../src/storage/storage.ts";
import type { RememberedTeamPorts } from "../src/team/remembered.ts";

export type Zones = Pick<typeof import("../src/daily/time-zones.ts"), "findZones" | "parseZone" | "zoneName">;

/** Understanding questions in free words, and finding ports in messages. */
export type Questions = Pick<typeof import("../src/questions/understand.ts"), "understand"> &
  Pick<typeof import("../src/questions/find-in-message.ts"), "findInMessage">;

export interface Remembered {
  readonly preferences: RememberedPreferences;
  readonly team: RememberedTeamPorts;
}

/** Whether Portly may post in a channel; "unknown" where the platform can not tell. */
export type CheckPost = (platform: string, target: Target) => Promise<"allowed" | "unknown" | Refusal>;

export interface PortlyContext extends Context {
  /** Every sentence, in the language of the request. */
  readonly words: Messages;
  readonly knowledge: Knowledge;
  readonly lessons: Lessons;
  readonly quiz: QuizBank;
  readonly questions: Questions;
  /** Time zones as people type them. */
  readonly zones: Zones;
  /** What is kept. Its functions reject with a fault while the database is away; `respond` tells that. */
  readonly kept: Storage;
  /** Settings and the team's ports as they are held in memory; missing where a single line is answered. */
  readonly remembered?: Remembered | undefined;
  /** Asks the platform whether Portly may post somewhere. */
  readonly checkPost: CheckPost;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** All commands, for the help. */
  readonly commands: CommandTree<PortlyContext>;
}

type Declaration<O extends Options<PortlyContext>> = Parameters<typeof defineCommand<PortlyContext, O>>[0];

/** Declares one of Portly's commands; the types of its options reach `answer`. */
export function command<const O extends Options<PortlyContext>>(declaration: Declaration<O>): Command<PortlyContext> {
  return defineCommand<PortlyContext, O>(declaration);
}

type Answer<A> = (options: A, context: PortlyContext) => Outcome | Promise<Outcome>;

/** An answer that is loaded when it is first asked for: a look-up starts quicker without it. */
export function later<A>(load: () => Promise<Answer<A>>): (options: A, context: PortlyContext) => Promise<Outcome> {
  return async (options, context) => (await load())(options, context);
}
