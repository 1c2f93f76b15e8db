// What can be chosen in the settings.

import { locales } from "../src/core/locale.ts";

/** "auto" takes a choice back. */
export const languages = [...locales, "auto"] as const;
/** Takes a time zone back, unmistakably also where other words stand beside it. */
export const automaticZone = "zone:auto";
/** For oneself, or for everyone in the place. */
export const targets = ["me", "here"] as const;
/** Who may change what belongs to the place. */
export const managers = ["members", "admins"] as const;
