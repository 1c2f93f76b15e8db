// What every adapter is given, and what it must offer.

import type { Hono } from "hono";
import type { Answer } from "../core/answer.ts";
import type { CommandTree, MessageCommand } from "../core/command.ts";
import type { Complete } from "../core/complete.ts";
import type { Fault } from "../core/fault.ts";
import type { Locale } from "../core/locale.ts";
import type { Poster } from "../core/post.ts";
import type { Asker } from "../core/request.ts";
import type { Respond } from "../core/respond.ts";

/** The command core as an adapter sees it. `commands` is there to be registered and parsed, never to be called. */
export interface Core {
  // biome-ignore lint/suspicious/noExplicitAny: what a command needs is no business of an adapter's
  readonly commands: CommandTree<any>;
  /** Commands that people call on somebody's message; what the message says is the option `message`. */
  readonly messageCommands: readonly MessageCommand[];
  readonly respond: Respond;
  readonly complete: Complete;
  /** Puts a failure that an adapter found itself (an unreadable command, a stale button) into words, in the language that `asker` chose. */
  readonly answerFault: (fault: Fault, locale: Locale, asker?: Asker) => Answer;
}

/** Writes structured log lines; pino's shape. Never told what people typed. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How a request ended: answered, answered with a fault, or the platform did not take the answer. */
export type Outcome = "ok" | "fault" | "unsent";

/** Counts what happens, for whoever runs Portly. */
export interface Meter {
  /** A request was answered, in so many milliseconds from its arrival until the platform took the answer. */
  answered(platform: string, command: string, outcome: Outcome, ms: number): void;
  /** A request over HTTP was not the platform's. */
  refused(platform: string, reason: string): void;
  /** A connection to a platform was lost and found. */
  reconnected(platform: string): void;
}

/** One platform. */
export interface Adapter {
  readonly name: string;
  /**
   * Connects; resolves when commands are being answered. Rejects with {@link PlatformRefused} where trying again is
   * useless (a wrong token), with any other error where it may help.
   */
  start(): Promise<void>;
  /** Ends within five seconds; answers under way are sent first. Harmless when it never started. */
  stop(): Promise<void>;
  /** Posts messages of Portly's own, once the adapter has started; absent where there is nowhere to post. */
  readonly poster?: Poster;
  /** What it serves over HTTP, where it does; the server listens before it is started. */
  readonly routes?: Hono;
  /** Whether the platform can be reached now; absent where there is nothing to reach. Once the adapter has started. */
  readonly isReachable?: () => boolean;
  /** Whether Portly goes on without it, and does not go on for it alone. */
  readonly isBeside?: boolean;
  /** Resolves when the adapter is done by itself; absent where it runs until it is stopped. */
  readonly ended?: Promise<void>;
}

/** The platform said no for good: a wrong token, a missing permission. The message says what to change. */
export class PlatformRefused extends Error {
  override readonly name = "PlatformRefused";
}
