// The card of the settings: what holds for a person and for a place, with buttons for the languages.

import { actions, type Block, type Button, type Card, type Field, say } from "../../src/core/card.ts";
import { type Locale, locales } from "../../src/core/locale.ts";
import type { Messages } from "../../src/messages/index.ts";
import type { PersonPreferences, PlacePreferences } from "../../src/preferences/preferences.ts";
import { askButton } from "./names.ts";

interface Settings {
  readonly person: PersonPreferences;
  /** Undefined where there is no place, only somebody alone. */
  readonly place: PlacePreferences | undefined;
  readonly isSaved: boolean;
  /** Whether the buttons for the place are of any use to who asks. */
  readonly mayManage: boolean;
}

/** A button for each language, and one that takes the choice back. */
function languageButtons(who: "me" | "here", chosen: Locale | undefined, { settings }: Messages): readonly Button[] {
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

function personFields({ locale, zone, boardName }: PersonPreferences, { settings, board }: Messages): readonly Field[] {
  return [
    { name: settings.language, value: say`${locale ? settings.languageNames[locale] : settings.automatic}` },
    { name: settings.zone, value: say`${zone ?? settings.zoneUnset}` },
    { name: board.name, value: boardName === undefined ? board.notShown : board.shownAs(boardName) },
  ];
}

function placeFields({ locale, zone, isAdminOnly }: PlacePreferences, { settings }: Messages): readonly Field[] {
  return [
    { name: settings.language, value: say`${locale ? settings.languageNames[locale] : settings.placeAutomatic}` },
    { name: settings.zone, value: say`${zone ?? settings.zoneUnset}` },
    { name: settings.manage, value: say`${isAdminOnly ? settings.adminsOnly : settings.managers}` },
  ];
}

function placeBlocks(place: PlacePreferences | undefined, words: Messages): readonly Block[] {
  if (!place) return [];
  return [
    { kind: "heading", text: words.settings.place },
    { kind: "fields", fields: placeFields(place, words) },
  ];
}

/** What is set. Places can be changed by who may manage them; others meet a fault that tells so. */
export function settingsCard({ person, place, isSaved, mayManage }: Settings, words: Messages): Card {
  const { settings } = words;
  const scores = askButton(settings.buttonBoard, { command: "trivia mine", options: {} });
  return {
    title: isSaved ? settings.saved : settings.title,
    tone: "answer",
    blocks: [
      { kind: "heading", text: settings.you },
      { kind: "fields", fields: personFields(person, words) },
      ...placeBlocks(place, words),
      { kind: "text", text: settings.how },
      { kind: "context", text: settings.order },
      ...actions([...languageButtons("me", person.locale, words), ...(place ? [scores] : [])]),
      ...actions(place && mayManage ? languageButtons("here", place.locale, words) : []),
    ],
  };
}
