// A typed line → what is asked.

import type { Fault } from "../../core/fault.ts";
import { fault, isFault } from "../../core/fault.ts";
import { type Locale, localeOfText } from "../../core/locale.ts";
import { parseLine } from "../../core/parse-line.ts";
import type { Request } from "../../core/request.ts";
import type { Core } from "../adapter.ts";

/** Whoever sits at the terminal. */
export const asker = { platform: "terminal", user: "terminal" } as const;

export interface ReadLine {
  readonly asked: Request | Fault;
  readonly locale: Locale;
}

/**
 * Reads a line: `/port 53`, `port 53`, or a bare `53`.
 * @param preferred the language asked for; without one, Korean where the line has Hangul, else English
 */
export function toRequest(line: string, core: Core, preferred: Locale | undefined): ReadLine {
  const locale = preferred ?? localeOfText(line);
  const text = line.trim();
  const call = parseLine(core.commands, text);
  if (!isFault(call)) return { asked: { ...call, locale, asker }, locale };
  if (text.startsWith("/") || call.id !== "unknown-command") return { asked: call, locale };
  if (text === "") return { asked: fault("not-understood", {}), locale };
  const isOneWord = !/\s/.test(text);
  if (!isOneWord) return { asked: { command: "ask", options: { question: text }, locale, asker }, locale };
  return { asked: { command: "port", options: { query: text }, locale, asker }, locale };
}
