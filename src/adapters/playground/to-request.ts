// What the page sends → what is asked.

import { z } from "zod";
import { type Fault, fault, isFault } from "../../core/fault.ts";
import { type Locale, locales } from "../../core/locale.ts";
import { parseLine } from "../../core/parse-line.ts";
import { decodePress, settleEffect } from "../../core/press.ts";
import type { Asker, Request } from "../../core/request.ts";
import type { Core } from "../adapter.ts";
import { toQuestion } from "../to-question.ts";

/** In UTF-16 code units; a message that is explained may be a whole log. */
const longestLine = 4_000;
const longestMessage = 50_000;

/** Who acts: one of the people that the page plays, in the language that person chose. */
const acting = { user: z.string().regex(/^[\w-]{1,40}$/), locale: z.enum(locales) };

const ask = z.discriminatedUnion("kind", [
  z.object({ ...acting, kind: z.literal("line"), line: z.string().max(longestLine) }),
  /** A pressed button: its value, and whether only the presser sees its card. */
  z.object({ ...acting, kind: z.literal("press"), value: z.string().max(longestLine), isPrivate: z.boolean() }),
  /** A command called on a message. */
  z.object({ ...acting, kind: z.literal("message"), command: z.string(), message: z.string().max(longestMessage) }),
]);

const completion = z.object({ ...acting, line: z.string().max(longestLine) });

export interface Asked {
  readonly asked: Request | Fault;
  readonly locale: Locale;
  readonly effect: "reply" | "update";
  /** Whether the answer is for who asks alone, whatever the command says. */
  readonly isPrivate: boolean;
}

export interface CompletionAsked {
  readonly line: string;
  readonly locale: Locale;
  readonly asker: Asker;
}

/** Everybody is in one channel, and may set up whatever belongs to it. */
const askerOf = (user: string): Asker => ({
  platform: "playground",
  user,
  place: "playground",
  channel: "playground",
  name: user,
  mayManage: true,
  isAdmin: true,
  mayPost: false,
});

/** A line without a slash is a question, as in a direct message. */
function readLine(line: string, locale: Locale, asker: Asker, core: Core): Request | Fault {
  const text = line.trim();
  if (!/^[/／]/u.test(text)) return toQuestion(text, asker, core.commands, locale);
  const call = parseLine(core.commands, text);
  return isFault(call) ? call : { ...call, locale, asker };
}

function readPress(value: string, isCardPrivate: boolean, locale: Locale, asker: Asker): Asked {
  const press = decodePress(value);
  if (!press) return { asked: fault("stale-button", {}), locale, effect: "reply", isPrivate: true };
  const effect = settleEffect(press.effect, isCardPrivate);
  return { asked: { ...press.call, locale, asker }, locale, effect, isPrivate: effect === "reply" || isCardPrivate };
}

/** Reads a question, a press or a command on a message. @returns undefined for anything else */
export function toRequest(body: unknown, core: Core): Asked | undefined {
  const { data } = ask.safeParse(body);
  if (!data) return undefined;
  const { locale } = data;
  const asker = askerOf(data.user);
  switch (data.kind) {
    case "line":
      return { asked: readLine(data.line, locale, asker, core), locale, effect: "reply", isPrivate: false };
    case "press":
      return readPress(data.value, data.isPrivate, locale, asker);
    case "message": {
      const options = { message: data.message };
      return { asked: { command: data.command, options, locale, asker }, locale, effect: "reply", isPrivate: true };
    }
  }
}

/** Reads what is being typed. @returns undefined for anything else */
export function toCompletion(body: unknown): CompletionAsked | undefined {
  const { data } = completion.safeParse(body);
  return data && { line: data.line, locale: data.locale, asker: askerOf(data.user) };
}
