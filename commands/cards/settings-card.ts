// The card of the settings: what holds for a person and for a place, with buttons for the languages.

import { actions, type Block, type Button, type Card, type Field, say } from "../../src/core/card.ts";
import { type Locale, locales } from "../../src/core/locale.ts";
import type { PersonPreferences, PlacePreferences } from "../../src/preferences/preferences.ts";
import type { PortlyContext } from "../context.ts";
import { askButton } from "./names.ts";

interface Settings {
  readonly person: PersonPreferences;
  /** Undefined where there is no place, only somebody alone. */
  readonly place: PlacePreferences | undefined;
  readonly isSaved: boolean;
}

/** A button for each language, and one that takes the choice back. */
function languageButtons(who: "me" | "here", chosen: Locale | undefined, { words }: PortlyContext): readonly Button[] {
  const { settings } = words;
  const named = (label: string) => (who === "here" ? settings.buttonHere(label) : label);
  const choices = [...locales, "auto"] as const;
  return choices
    .filter((language) => language !== (chosen ?? "auto"))
    .map((language) => {
      const label = language === "auto" ? settings.buttonAutomatic : settings.languageNames[language];
      return {
        label: named(label),
        call: { command: "portly settings", options: who === "here" ? { language, for: who } : { language } },
        effect: "update",
      };
    });
}

function personFields({ locale, zone, boardName }: PersonPreferences, { words }: PortlyContext): readonly Field[] {
  const { settings, board } = words;
  return [
    { name: settings.language, value: say`${locale ? settings.languageNames[locale] : settings.automatic}` },
    { name: settings.zone, value: say`${zone ?? settings.zoneUnset}` },
    { name: board.name, value: boardName === undefined ? board.notShown : board.shownAs(boardName) },
  ];
}

function placeFields({ locale, zone, isAdminOnly }: PlacePreferences, { words }: PortlyContext): readonly Field[] {
  const { settings } = words;
  return [
    { name: settings.language, value: say`${locale ? settings.languageNames[locale] : settings.placeAutomatic}` },
    { name: settings.zone, value: say`${zone ?? settings.zoneUnset}` },
    { name: settings.manage, value: say`${isAdminOnly ? settings.adminsOnly : settings.managers}` },
  ];
}

function placeBlocks(place: PlacePreferences | undefined, context: PortlyContext): readonly Block[] {
  if (!place) return [];
  return [
    { kind: "heading", text: context.words.settings.place },
    { kind: "fields", fields: placeFields(place, context) },
  ];
}

/** What is set. Places can be changed by who may manage them; others meet a fault that tells so. */
export function settingsCard({ person, place, isSaved }: Settings, context: PortlyContext): Card {
  const { settings } = context.words;
  const scores = askButton(settings.buttonBoard, { command: "trivia mine", options: {} });
  const mayManage = place !== undefined && context.asker.mayManage === true;
  return {
    title: isSaved ? settings.saved : settings.title,
    tone: "answer",
    blocks: [
      { kind: "heading", text: settings.you },
      { kind: "fields", fields: personFields(person, context) },
      ...placeBlocks(place, context),
      { kind: "text", text: settings.how },
      { kind: "context", text: settings.order },
      ...actions([...languageButtons("me", person.locale, context), ...(place ? [scores] : [])]),
      ...actions(mayManage ? languageButtons("here", place.locale, context) : []),
    ],
  };
}
