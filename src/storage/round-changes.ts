// What changes in a round's row when there is more to show.

import { type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";

type Row = ExpressionBuilder<Tables, "rounds">;

/** The message shows less than is known, since now or already before. */
export const grown = (row: Row, now: number) => ({
  version: row("version", "+", 1),
  stale_since: sql<number>`case when version > drawn then stale_since else cast(${now} as bigint) end`,
});

export const revealed = (row: Row, now: number) => ({ revealed_at: now, ...grown(row, now) });
