// Which posts are sent next, by whom, and what happens to those whose process died.

import type { Transaction } from "kysely";
import type { DeliveryEnd } from "../../daily/stores.ts";
import type { DeliveryRow, Tables } from "../tables.ts";

/** A post that was planned. */
export interface NewJob {
  /** The delivery's. */
  readonly id: string;
  readonly platform: string;
  /** Posts go out by it; milliseconds. */
  readonly order: number;
}

/** Whoever holds a claim says every so often that it lives, in milliseconds. */
export const beatMs = 3000;
/** After so long without a sign of life a claim is anybody's again, in milliseconds; pg-boss takes no less. */
export const lostMs = 10_000;

/**
 * The queue of posts. A delivery's row tells what became of it; the queue tells who is at it. What is claimed is held by this
 * process until it ends, and the queue says so again and again.
 */
export interface DeliveryQueue {
  /** Makes ready what the queue needs of the database, with connections of its own: before a transaction that puts posts in. */
  prepare(): Promise<unknown>;
  /** Puts posts in, in the transaction that plans them. */
  add(transaction: Transaction<Tables>, jobs: readonly NewJob[], now: number): Promise<void>;
  /**
   * Claims posts in their order, and waits until they may be sent where processes share a pace. `keep` gets their rows, already
   * marked, in the same transaction.
   * @param perSecond messages that all processes together may send; undefined for any number
   * @returns what `keep` returns; undefined where nothing is to be done
   */
  claim<T>(
    platform: string,
    now: number,
    limit: number,
    perSecond: number | undefined,
    keep: (transaction: Transaction<Tables>, rows: readonly DeliveryRow[]) => Promise<T>,
  ): Promise<T | undefined>;
  /** Ends claims, in the transaction that keeps how they ended. */
  settle(
    transaction: Transaction<Tables>,
    ends: readonly (readonly [id: string, end: DeliveryEnd])[],
    now: number,
  ): Promise<void>;
  /** Takes back what a process left behind that was not heard of since `before`. @returns how many, where the queue can tell */
  recover(platform: string, before: number, now: number): Promise<number>;
  /** Resolves when so many messages may be sent, however many processes send. */
  pace(platform: string, count: number, perSecond: number): Promise<void>;
  /** Leaves a platform alone for so many milliseconds, in every process. */
  rest(platform: string, ms: number): Promise<void>;
  /** Deliveries that were given up, the oldest first. */
  dead(limit: number): Promise<readonly string[]>;
  /** Takes deliveries out of those given up, and puts them in anew. In the transaction that resets their rows. */
  redrive(transaction: Transaction<Tables>, jobs: readonly NewJob[], now: number): Promise<void>;
  /** Says no more that this process lives. */
  stop(): Promise<void>;
}
