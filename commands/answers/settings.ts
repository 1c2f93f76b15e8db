// Changes and tells settings, for oneself and for a place.

import type { Outcome } from "../../src/core/answer.ts";
import { fault } from "../../src/core/fault.ts";
import type { Locale } from "../../src/core/locale.ts";
import { personOf, placeOf } from "../../src/core/whose.ts";
import { messages } from "../../src/messages/index.ts";
import { cleanText } from "../../src/ports/clean-text.ts";
import { settingsCard } from "../cards/settings-card.ts";
import type { PortlyContext } from "../context.ts";
import type { languages, managers, targets } from "../settings-choices.ts";
import { whyNotManage } from "./permission.ts";

interface Wish {
  readonly locale?: Locale | null;
  readonly zone?: string | null;
}

interface Asked {
  readonly zone?: string | undefined;
  readonly language?: (typeof languages)[number] | undefined;
  readonly for?: (typeof targets)[number] | undefined;
  readonly managers?: (typeof managers)[number] | undefined;
}

/** A zone that is taken back: alone where only a zone is asked for, named where it is one word among others (`zone:auto`). */
const noZone = /^(?:(?:time[ -]?zone|zone|시간대)[ :=]+)?(?:auto|automatic|none|자동|없음)$/i;
const zoneAlone = /^(?:time[ -]?zone|zone|시간대)[:=]?$/i;

/** Where everything is typed as words, the last one of `zone auto` is taken for a language. */
function readZone({ zone = "", language }: Asked): Asked {
  const typed = cleanText(zone);
  return zoneAlone.test(typed) && language === "auto" ? { zone: "auto" } : { zone: typed, language };
}

const isEmpty = (wish: object) => Object.keys(wish).length === 0;

async function changeMine(wish: Wish, { kept, asker, now, remembered }: PortlyContext): Promise<void> {
  const person = personOf(asker);
  const preferences = await kept.preferences.changePerson(person, wish, now);
  remembered?.preferences.keepPerson(person, preferences);
}

/** Changes what holds for everyone in a place. */
async function changePlace(wish: Wish & { readonly isAdminOnly?: boolean }, context: PortlyContext) {
  const { kept, asker, now, remembered } = context;
  const place = asker.isDirect ? undefined : placeOf(asker);
  if (!place) return fault("channel-needed", {});
  const refused = await whyNotManage(asker, context);
  if (refused) return refused;
  // Only who can undo it may shut the others out.
  if (wish.isAdminOnly !== undefined && asker.isAdmin !== true) {
    return fault("not-allowed", { need: asker.isAdmin === undefined ? "admin-untold" : "admin" });
  }
  const preferences = await kept.preferences.changePlace(place, wish, now);
  remembered?.preferences.keepPlace(place, preferences);
  return undefined;
}

/** Tells what is set, in the language that was chosen just now. */
async function tell(isSaved: boolean, context: PortlyContext): Promise<Outcome> {
  const { kept, asker } = context;
  const place = asker.isDirect ? undefined : placeOf(asker);
  const [person, here] = await Promise.all([
    kept.preferences.ofPerson(personOf(asker)),
    place ? kept.preferences.ofPlace(place) : undefined,
  ]);
  const locale = person.locale ?? here?.locale ?? context.locale;
  const mayManage = here !== undefined && asker.mayManage === true;
  return { card: settingsCard({ person, place: here, isSaved, mayManage }, messages[locale]), visibility: "private" };
}

/** Changes what was asked for, and tells what holds now. */
export async function answerSettings(options: Asked, context: PortlyContext): Promise<Outcome> {
  const { for: who, managers: managedBy } = options;
  const { zone: typed = "", language } = readZone(options);
  const isTakenBack = noZone.test(typed);
  const zone = typed === "" || isTakenBack ? undefined : context.zones.parseZone(typed);
  if (typeof zone === "object") return zone;
  const wish: Wish = {
    ...(language === undefined ? {} : { locale: language === "auto" ? null : language }),
    ...(isTakenBack ? { zone: null } : {}),
    ...(zone === undefined ? {} : { zone }),
  };
  const forPlace = { ...(who === "here" ? wish : {}), ...(managedBy ? { isAdminOnly: managedBy === "admins" } : {}) };
  const refused = isEmpty(forPlace) ? undefined : await changePlace(forPlace, context);
  if (refused) return refused;
  if (who !== "here" && !isEmpty(wish)) await changeMine(wish, context);
  return tell(!isEmpty(wish) || !isEmpty(forPlace), context);
}
