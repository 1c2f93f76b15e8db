// A pace that all processes share: each message takes a place in a line that is kept in the database.

import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** The database's clock, in milliseconds: those of the processes may differ. */
const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Takes the next `count` places of a platform's line, and waits for the first of them. */
export async function takeTurn(db: Kysely<Tables>, platform: string, count: number, perSecond: number): Promise<void> {
  const takes = Math.ceil((count / perSecond) * 1000);
  const { rows } = await sql<{ wait: number }>`
    insert into paces (platform, free_at) values (${platform}, ${databaseNow} + ${takes}::bigint)
    on conflict (platform) do update set free_at = greatest(paces.free_at, ${databaseNow}) + ${takes}::bigint
    returning free_at - ${takes}::bigint - ${databaseNow} as wait`.execute(db);
  const wait = rows[0]?.wait ?? 0;
  if (wait > 0) await sleep(wait, undefined, { ref: false });
}

/** Nobody's turn comes for so many milliseconds. */
export async function closeLine(db: Kysely<Tables>, platform: string, ms: number): Promise<void> {
  const length = Math.ceil(ms);
  await sql`
    insert into paces (platform, free_at) values (${platform}, ${databaseNow} + ${length}::bigint)
    on conflict (platform) do update set free_at = greatest(paces.free_at, ${databaseNow} + ${length}::bigint)`.execute(
    db,
  );
}
