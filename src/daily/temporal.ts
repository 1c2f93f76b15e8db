// Dates and time zones as the language will have them: Node's own Temporal where it has one, else a polyfill.

import { createRequire } from "node:module";
import type { Temporal as TemporalTypes } from "temporal-polyfill";

const load = createRequire(import.meta.url);

let loaded: typeof TemporalTypes | undefined;

/** Temporal, loaded when it is first used. */
export function temporal(): typeof TemporalTypes {
  loaded ??= (load("temporal-polyfill") as { readonly Temporal: typeof TemporalTypes }).Temporal;
  return loaded;
}
