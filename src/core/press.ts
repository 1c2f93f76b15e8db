// What a button carries: the call it stands for, what its answer does, and the language of the card it sits on.

import type { Button } from "./card.ts";
import { type Locale, locales } from "./locale.ts";
import type { Call } from "./request.ts";

export interface Press {
  readonly call: Call;
  readonly effect: Button["effect"];
  /** The language of the card; a platform that knows the reader's own language prefers that. */
  readonly locale: Locale;
}

const effects = ["reply", "update", "follow"] as const;

/** What an effect comes down to, once it is known whether only the presser sees the card. */
export function settleEffect(effect: Button["effect"], isPrivate: boolean): "reply" | "update" {
  if (effect !== "follow") return effect;
  return isPrivate ? "update" : "reply";
}

/** A press as one short string (`["port",{"query":"53"},0,1]`), fit for a custom id or a button value. */
export function encodePress(press: Press): string {
  const { call, effect, locale } = press;
  return JSON.stringify([call.command, call.options, effects.indexOf(effect), locales.indexOf(locale)]);
}

function isOptions(value: unknown): value is Call["options"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((option) => typeof option === "string" || typeof option === "boolean");
}

/**
 * Reads what {@link encodePress} wrote. Buttons live as long as their message, so this also meets strings of older versions.
 * @returns undefined for anything that is not a press.
 */
export function decodePress(encoded: string): Press | undefined {
  try {
    const parts: unknown = JSON.parse(encoded);
    if (!Array.isArray(parts)) return undefined;
    const [command, options, effect, locale] = parts as readonly unknown[];
    if (typeof command !== "string" || !isOptions(options)) return undefined;
    return {
      call: { command, options },
      effect: effects[Number(effect)] ?? "reply",
      locale: locales[Number(locale)] ?? locales[0],
    };
  } catch {
    return undefined;
  }
}
