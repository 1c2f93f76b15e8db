// The database: whether it answers, how fast, and whether its tables fit this Portly.

import type { Config } from "../config.ts";
import { keyIdsOf } from "../installations/seal.ts";
import { examineDatabase, type SealedBy } from "../storage/examine.ts";
import { type DoctorParts, type Finding, type Findings, findingsAbout } from "./finding.ts";

/** A database that takes longer is far away. */
const slowMs = 50;

const { fine, doubtful, wrong } = findingsAbout("database");

/** Whether the tokens of workspaces can be opened with the keys that are configured. */
function checkSealed({ slack, encryptionKeys }: Config, sealed: readonly SealedBy[]): readonly Finding[] {
  if (slack?.mode !== "http" || slack.installation === undefined || sealed.length === 0) return [];
  const known = keyIdsOf(encryptionKeys);
  const sum = (rows: readonly SealedBy[]) => rows.reduce((total, { count }) => total + count, 0);
  const lost = sum(sealed.filter(({ key }) => !known.includes(key)));
  const all = sum(sealed);
  if (lost === 0) return [fine(`ENCRYPTION_KEY has the keys of all ${all} Slack workspaces`)];
  return [
    wrong(
      `ENCRYPTION_KEY has not the key of ${lost} of ${all} Slack workspaces: their tokens can not be opened`,
      "put the old key behind the new one, with a comma; where it is lost, those workspaces must install the bot again",
    ),
  ];
}

export async function checkDatabase({ config }: DoctorParts): Promise<Findings> {
  const variable = config.databaseUrl === undefined ? "DATA_DIR" : "DATABASE_URL";
  const {
    version,
    trouble,
    isNew,
    latencyMs = 0,
    pending = [],
    unknown = [],
    sealed = [],
  } = await examineDatabase(config);
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
  return [...found, ...checkSealed(config, sealed)];
}
