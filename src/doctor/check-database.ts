// The database: whether it answers, how fast, and whether its tables fit this Portly.

import { examineDatabase } from "../storage/examine.ts";
import { type DoctorParts, type Findings, findingsAbout } from "./finding.ts";

/** A database that takes longer is far away. */
const slowMs = 50;

export async function checkDatabase({ config }: DoctorParts): Promise<Findings> {
  const { fine, doubtful, wrong } = findingsAbout("database");
  const variable = config.databaseUrl === undefined ? "DATA_DIR" : "DATABASE_URL";
  const { version, trouble, isNew, latencyMs = 0, pending = [], unknown = [] } = await examineDatabase(config);
  const name = version ?? "the database";
  if (trouble !== undefined)
    return [
      wrong(`${name} can not be used: ${trouble}`, `see ${variable}; until then look-ups go on, nothing is kept`),
    ];
  if (isNew) return [fine(`${name}: the database is made at the first start`)];
  const found = [
    latencyMs > slowMs
      ? doubtful(`${name} answers in ${latencyMs.toFixed(0)} ms`, "bring the database nearer to the bot")
      : fine(`${name} answers in ${latencyMs.toFixed(1)} ms`),
  ];
  if (unknown.length > 0)
    found.push(
      wrong(
        `a newer Portly has changed the tables (${unknown.join(", ")})`,
        "run that version, or restore the backup that was made before",
      ),
    );
  else if (pending.length > 0)
    found.push(
      doubtful(`tables are behind (${pending.join(", ")})`, "the next start brings them up to date; back up before"),
    );
  else found.push(fine("tables are up to date"));
  return found;
}
