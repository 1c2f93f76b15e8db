// Who may change what belongs to a place.

import { type Fault, fault } from "../../src/core/fault.ts";
import type { Asker } from "../../src/core/request.ts";
import type { PortlyContext } from "../context.ts";

/** @returns why somebody may not change the place's schedules, ports and settings; undefined where they may */
export async function whyNotManage(asker: Asker, { kept, remembered }: PortlyContext): Promise<Fault | undefined> {
  if (asker.place === undefined) return undefined;
  if (asker.mayManage !== true) return fault("not-allowed", { need: "manage" });
  if (asker.isAdmin === true) return undefined;
  const place = { platform: asker.platform, id: asker.place };
  const { isAdminOnly } = remembered ? remembered.preferences.ofPlace(asker) : await kept.preferences.ofPlace(place);
  if (!isAdminOnly) return undefined;
  return fault("not-allowed", { need: asker.isAdmin === undefined ? "admin-untold" : "admin" });
}
