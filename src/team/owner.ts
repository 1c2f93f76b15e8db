// Whose list of ports somebody sees.

import type { Asker } from "../core/request.ts";
import { type Place, personOf, placeOf } from "../core/whose.ts";

/** The place's list; in a direct conversation, or where there is no place, the person's own. */
export function listOwner(asker: Asker): Place {
  const place = asker.isDirect ? undefined : placeOf(asker);
  return place ?? personalList(asker);
}

/** A person's own list. No platform has a place of such a name. */
export function personalList(asker: Asker): Place {
  const { platform, id } = personOf(asker);
  return { platform, id: `@${id}` };
}

/** Whether a list is one person's own. */
export const isPersonal = ({ id }: Place): boolean => id.startsWith("@");
