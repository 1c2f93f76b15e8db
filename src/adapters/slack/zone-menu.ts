// The choice of a time zone in a Home tab: the likely zones to pick, and the settings, which tell how to type any other.

import type { types } from "@slack/bolt";
import { listCommands } from "../../core/command.ts";
import { encodePress } from "../../core/press.ts";
import type { Request } from "../../core/request.ts";
import { shorten } from "../../core/shorten.ts";
import type { Core } from "../adapter.ts";
import { limits } from "./limits.ts";

/** The command that keeps a zone, and its option. */
const path = "portly settings";
const option = "zone";

const plainText = (text: string, most: number): types.PlainTextElement => ({
  type: "plain_text",
  text: shorten(text, most),
  emoji: false,
});

/**
 * Draws the choice: what the command itself completes and says of its option, so that a pick is a request like any other.
 * @returns nothing where there is no such command
 */
export function drawZoneMenu(
  { commands, complete }: Pick<Core, "commands" | "complete">,
  { locale, asker }: Pick<Request, "locale" | "asker">,
): readonly types.KnownBlock[] {
  const command = listCommands(commands).find((candidate) => candidate.path === path)?.command;
  const zone = command?.options[option];
  if (!command || !zone) return [];
  const press = (options: Request["options"]) =>
    encodePress({ call: { command: path, options }, effect: "update", locale });
  const options = complete({ command: path, options: {}, option, typed: "", locale, asker })
    .map(({ label, value }) => ({
      text: plainText(label, limits.optionText),
      value: press({ [option]: value }),
    }))
    .filter(({ value }) => value.length <= limits.optionValue)
    .slice(0, limits.options);
  if (options.length === 0) return [];
  const placeholder = plainText(zone.description[locale], limits.placeholder);
  const menu: types.StaticSelect = { type: "static_select", action_id: "zone", placeholder, options };
  const text = plainText(command.description[locale], limits.buttonText);
  const settings: types.Button = { type: "button", action_id: "settings", value: press({}), text };
  return [{ type: "actions", elements: [menu, settings] }];
}
