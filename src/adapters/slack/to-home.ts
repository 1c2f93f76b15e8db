// Answers → the Home tab: the help as a guide, a switch of language, other choices, and below it what a button answered.

import type { types } from "@slack/bolt";
import type { Answer } from "../../core/answer.ts";
import { type Locale, localeNames, localeOfTag, locales } from "../../core/locale.ts";
import { encodePress } from "../../core/press.ts";
import { helpCall } from "../to-question.ts";
import { limits } from "./limits.ts";
import { drawCard } from "./to-blocks.ts";

/** A view as `views.publish` takes it. */
export interface HomeView {
  readonly type: "home";
  readonly blocks: types.KnownBlock[];
  /** The language that was chosen, or ""; Slack keeps it and gives it back when the Home is opened again. */
  readonly private_metadata: Locale | "";
}

/** A button for each language; it draws the Home anew. */
function drawSwitch(current: Locale): types.KnownBlock {
  const elements = locales.map((locale): types.Button => {
    const value = encodePress({ call: helpCall, effect: "update", locale });
    const text = { type: "plain_text" as const, text: localeNames[locale], emoji: false };
    return {
      type: "button",
      action_id: `language-${locale}`,
      value,
      text,
      ...(locale === current ? { style: "primary" } : {}),
    };
  });
  return { type: "actions", elements };
}

/** What a Home shows. */
export interface Home {
  /** The answer of help; its language is the Home's. */
  readonly guide: Answer;
  /** What a button of the Home asked for last. */
  readonly answer: Answer | undefined;
  /** The language that its reader chose by the switch, ever; without, the reader's own is asked for each time. */
  readonly chosen: Locale | undefined;
  /** What else can be chosen in it. */
  readonly menus: readonly types.KnownBlock[];
}

/** Draws a Home. Keeps every limit of Slack. */
export function toHome({ guide, answer, chosen, menus }: Home): HomeView {
  const below = answer ? [{ type: "divider" as const }, ...drawCard(answer, "home", "answer")] : [];
  const blocks = [...drawCard(guide, "home", "guide"), drawSwitch(guide.locale), ...menus, ...below];
  return { type: "home", blocks: blocks.slice(0, limits.homeBlocks), private_metadata: chosen ?? "" };
}

/** The language that was chosen for a Home; undefined where none was. */
export function chosenOf(view: { readonly private_metadata?: string } | undefined): Locale | undefined {
  return localeOfTag(view?.private_metadata);
}
