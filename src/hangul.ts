// es-hangul, loaded when it is first needed: most answers are given without it, and a start without it is quicker.

import { createRequire } from "node:module";

type Hangul = typeof import("es-hangul");

let loaded: Hangul | undefined;

/** What es-hangul offers: particles, single letters, keyboard layouts. */
export function hangul(): Hangul {
  loaded ??= createRequire(import.meta.url)("es-hangul") as Hangul;
  return loaded;
}
