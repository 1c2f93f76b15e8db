// By which id the log's lines of one request are found.

import { AsyncLocalStorage } from "node:async_hooks";
import { hash } from "node:crypto";

const current = new AsyncLocalStorage<string>();

const idLength = 12;

/**
 * Runs the work of one request. Whatever is logged until it ends carries its id, which is the same for the same event of a
 * platform, and tells nobody which message that was.
 * @param event the platform's own id of what came
 */
export function inRequest<T>(event: string, work: () => T): T {
  return current.run(hash("sha256", event).slice(0, idLength), work);
}

/** @returns the id of the request that is being worked on: 12 hexadecimal digits; undefined outside of one */
export const requestId = (): string | undefined => current.getStore();
