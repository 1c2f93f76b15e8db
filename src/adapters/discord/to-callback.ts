// An interaction → the body of its callback. Whoever carries it (gateway or HTTP) only sends it.

import { InteractionResponseType } from "discord-api-types/v10";
import type { Answer } from "../../core/answer.ts";
import type { Card } from "../../core/card.ts";
import type { Choice } from "../../core/command.ts";
import type { Fault } from "../../core/fault.ts";
import { isShared } from "../../core/shared-card.ts";
import { shorten } from "../../core/shorten.ts";
import type { Core } from "../adapter.ts";
import { limits } from "./limits.ts";
import { type DiscordMessage, toEmbed } from "./to-embed.ts";
import { toRequest } from "./to-request.ts";

/** A callback as `POST /interactions/{id}/{token}/callback` takes it. */
export type Callback =
  | {
      readonly type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;
      readonly data: DiscordMessage;
    }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] };
    };

export interface Answered {
  readonly callback: Callback;
  /** What the log may tell: never what was typed. */
  readonly about: { readonly command: string; readonly ok: boolean; readonly locale: string };
  /** Whether the very same message will be answered again. */
  readonly isShared?: boolean;
}

/** Suggestions within Discord's limits. One whose value is too long is left out: cut, it would mean something else. */
function toChoices(choices: readonly Choice[]) {
  return choices
    .filter(({ value }) => value.length <= limits.choiceText)
    .slice(0, limits.choices)
    .map(({ label, value }) => ({ name: shorten(label, limits.choiceText), value }));
}

const suggest = (choices: readonly Choice[], about: Answered["about"]): Answered => ({
  callback: {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: toChoices(choices) },
  },
  about,
});

interface Drawn {
  readonly visibility: Answer["visibility"];
  readonly data: DiscordMessage;
}

/** How cards were drawn that answer again. */
const drawn = new WeakMap<Card, Drawn>();

function draw(answer: Answer): DiscordMessage {
  const { card, visibility } = answer;
  if (!isShared(card)) return toEmbed(answer);
  const before = drawn.get(card);
  if (before?.visibility === visibility) return before.data;
  const data = toEmbed(answer);
  drawn.set(card, { visibility, data });
  return data;
}

function reply(answer: Answer): Answered {
  const { intent: command, ok, locale } = answer;
  const callback = { type: InteractionResponseType.ChannelMessageWithSource as const, data: draw(answer) };
  return { callback, about: { command, ok, locale }, isShared: isShared(answer.card) };
}

/** A new card in the place of the old one; who sees it stays as it was. */
function replace(answer: Answer): Answered {
  const { intent: command, ok, locale } = answer;
  const { flags: _unchanged, ...data } = draw(answer);
  return { callback: { type: InteractionResponseType.UpdateMessage, data }, about: { command, ok, locale } };
}

/** What a press answers: a fault never takes a good card's place. */
const pressed = (answer: Answer, effect: "reply" | "update"): Answered =>
  effect === "update" && answer.ok ? replace(answer) : reply({ ...answer, visibility: "private" });

/**
 * Answers an interaction: at once where the command does, else as a promise.
 * @returns undefined for what is not for us
 */
export function toCallback(interaction: unknown, core: Core): Answered | Promise<Answered> | undefined {
  const asked = toRequest(interaction, core.messageCommands);
  switch (asked.kind) {
    case "command": {
      const answer = core.respond(asked.request);
      return answer instanceof Promise ? answer.then(reply) : reply(answer);
    }
    case "press": {
      const answer = core.respond(asked.request);
      return answer instanceof Promise
        ? answer.then((settled) => pressed(settled, asked.effect))
        : pressed(answer, asked.effect);
    }
    case "completion": {
      const { command, locale } = asked.request;
      return suggest(core.complete(asked.request), { command, ok: true, locale });
    }
    case "fault":
      return reply(core.answerFault(asked.fault, asked.locale));
    case "ignored":
      return undefined;
  }
}

/** What an interaction is answered where its own answer failed: the fault, in the language of who acts; while typing, nothing. */
export function faultCallback(fault: Fault, interaction: unknown, core: Core): Answered {
  const asked = toRequest(interaction, core.messageCommands);
  if (asked.kind === "fault" || asked.kind === "ignored") return reply(core.answerFault(fault, "en"));
  const { command, locale, asker } = asked.request;
  if (asked.kind === "completion") return suggest([], { command, ok: false, locale });
  return reply(core.answerFault(fault, locale, asker));
}
