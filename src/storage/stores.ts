// The stores over an open database.

import { sql } from "kysely";
import { createDeliveryStore } from "./delivery-store.ts";
import { createForget } from "./forget.ts";
import { createInstallationStore } from "./installation-store.ts";
import type { Database } from "./open-database.ts";
import { createPreferenceStore } from "./preference-store.ts";
import { createRoundStore } from "./round-store.ts";
import { createScheduleStore } from "./schedule-store.ts";
import type { Storage } from "./storage.ts";
import { createTeamPortStore } from "./team-port-store.ts";

/** Builds every store. */
export function createStores(database: Database): Omit<Storage, "close"> {
  const { db } = database;
  return {
    schedules: createScheduleStore(db),
    deliveries: createDeliveryStore(database),
    rounds: createRoundStore(database),
    preferences: createPreferenceStore(database),
    teamPorts: createTeamPortStore(database),
    installations: createInstallationStore(db),
    forget: createForget(db),
    check: async () => {
      await sql`select 1`.execute(db);
    },
  };
}
