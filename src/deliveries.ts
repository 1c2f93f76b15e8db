// `deliveries`: lists daily posts that were given up, and puts them into the queue once more.

import { readWhereabouts } from "./environment.ts";
import { openStorage } from "./storage/index.ts";
import type { Storage } from "./storage/storage.ts";

const usage = `Usage:
  npm run -s deliveries                     lists posts that were given up, the oldest first
  npm run -s deliveries -- redrive ID …     posts these again, as if they were due now
  npm run -s deliveries -- redrive all      posts all of them again
A post is given up when the platform does not take it, or when nobody knows whether it did: then look into the channel first.`;

/** Posts listed and redriven at a time. */
const most = 1000;

async function list({ deliveries }: Storage): Promise<number> {
  const dead = await deliveries.dead(most);
  if (dead.length === 0) console.log("No post was given up.");
  for (const { id, day, platform, place, channel, reason } of dead)
    console.log([id, day, platform, `place ${place}`, `channel ${channel}`, reason].join("  "));
  if (dead.length === most) console.log(`These are the first ${most}.`);
  return 0;
}

async function redrive({ deliveries }: Storage, ids: readonly string[], now: number): Promise<number> {
  const wanted = ids[0] === "all" ? (await deliveries.dead(most)).map(({ id }) => id) : ids;
  const count = await deliveries.redrive(wanted, now);
  console.log(count === 1 ? "1 post is in the queue again." : `${count} posts are in the queue again.`);
  const missing = wanted.length - count;
  if (missing > 0) console.error(`${missing} of the ids given belong to no post that was given up.`);
  return missing > 0 ? 1 : 0;
}

function run(storage: Storage, [verb = "list", ...ids]: readonly string[]): Promise<number> | undefined {
  if (verb === "list" && ids.length === 0) return list(storage);
  return verb === "redrive" && ids.length > 0 ? redrive(storage, ids, Date.now()) : undefined;
}

/** The verb. @returns 0 done, 1 where the database is away or an id is not known, 2 for a call that was wrong */
export async function deliveries(args: readonly string[]): Promise<number> {
  const storage = openStorage({ ...(await readWhereabouts()), log: { error: tell, info: () => {} } });
  try {
    const running = run(storage, args);
    if (!running) console.error(usage);
    return (await running) ?? 2;
  } catch {
    return 1;
  } finally {
    await storage.close();
  }
}

const tell = (fields: object) =>
  console.error(`The database can not be used: ${(fields as { reason: string }).reason}.`);
