// Requests over HTTP that are not Slack's: counted, and told of seldom, as anybody may send them.

import type { Log, Meter } from "../adapter.ts";

/** unsigned: without a signature, or not of now; forged: signed, but not by Slack. */
export type RefusalReason = "unsigned" | "forged";

/** Whoever runs Portly is told at most so often. */
const tellAgainMs = 60_000;

/** Builds the count. */
export function createRefusals(log: Log, meter: Meter | undefined) {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (reason: RefusalReason): void => {
    meter?.refused("slack", reason);
    if (performance.now() - toldAt < tellAgainMs) return;
    toldAt = performance.now();
    const message = "a request was refused; when all are, SLACK_SIGNING_SECRET or the clock is wrong";
    log.warn({ platform: "slack", reason }, message);
  };
}
