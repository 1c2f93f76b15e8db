// Ids of what is kept.

import { randomFillSync } from "node:crypto";

/** Random bytes are fetched many at a time: one by one they are slow. */
const pool = Buffer.alloc(6 * 512);
let used = pool.length;

function sixBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 6;
  return pool.subarray(used - 6, used);
}

/**
 * A moment and 48 random bits in 16 characters, fit for a URL, a button and a nonce. Ids that are made one after the other begin
 * alike, so that a database finds room for them side by side.
 * @param now milliseconds since 1970
 */
export function newId(now: number): string {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(now, 0, 6);
  sixBytes().copy(bytes, 6);
  return bytes.toString("base64url");
}
