// The card of the settings: what holds for a person and for a place, with buttons for the languages.

import { actions, type Block, type Button, type Card, type Field, say } from "../../src/core/card.ts";
import { type Locale, locales } from "../../src/core/locale.ts";
import type { Messages } from "../../src/messages/index.ts";
import type { PersonPreferences, PlacePreferences } from "../../src/preferences/preferences.ts";
import { automaticZone } from "../settings-choices.ts";
import { askButton } from "./names.ts";

interface Settings {
  readonly person: PersonPreferences;
  /** Undefined where there is no place, only somebody alone. */
  readonly place: PlacePreferences | undefined;
  readonly isSaved: boolean;
  /** Whether the buttons for the place are of any use to who asks. */
  readonly mayManage: boolean;
}

/** A button for each language, one that takes the choice back, and one that does so with a time zone. */
function choiceButtons(
  who: "me" | "here",
  { locale: chosen, zone }: { readonly locale?: Locale; readonly zone?: string },
  { settings }: Messages,
): readonly Button[] {
  const owner = who === "here" ? { for: who } : {};
  const named = (label: string) => (who === "here" ? settings.buttonHere(label) : label);
  const choices = [...locales, "auto"] as const;
  const languages = choices
    .filter((language) => language !== (chosen ?? "auto"))
    .map((language) => ({
      label: language === "auto" ? settings.buttonAutomatic : settings.languageNames[language],
      options: { language },
    }));
  const noZone = { label: settings.buttonNoZone, options: { zone: automaticZone } };
  return [...languages, ...(zone === undefined ? [] : [noZone])].map(({ label, options }) => ({
    label: named(label),
    call: { command: "portly settings", options: { ...options, ...owner } },
    effect: "update",
  }));
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
      ...actions([...choiceButtons("me", person, words), ...(place ? [scores] : [])]),
      ...actions(place && mayManage ? choiceButtons("here", place, words) : []),
    ],
  };
}
