// Expected failures are values: an id and what its sentence needs. The words live in messages/.

import type { Refusal } from "./post.ts";

/** Every expected failure, with what its sentence needs: `given` is what was typed, shortened; `port` what was probably meant. */
export interface FaultContexts {
  readonly "unknown-command": { readonly given: string };
  readonly "unknown-subcommand": {
    readonly command: string;
    readonly given: string;
    readonly known: readonly string[];
  };
  readonly "missing-option": { readonly command: string; readonly option: string };
  readonly "too-long": { readonly limit: number };
  readonly "not-a-choice": { readonly given: string; readonly choices: readonly string[] };
  readonly "stale-button": Record<string, never>;
  readonly "no-port-in-it": { readonly given: string };
  readonly "port-too-large": { readonly given: string };
  readonly "port-negative": { readonly given: string };
  readonly "port-fraction": { readonly given: string };
  readonly "port-exponent": { readonly given: string; readonly port: number | undefined };
  readonly "port-hexadecimal": { readonly given: string; readonly port: number | undefined };
  readonly "port-foreign-digits": { readonly given: string; readonly port: number | undefined };
  readonly "count-invalid": { readonly given: string; readonly most: number };
  readonly "range-backwards": { readonly from: number; readonly to: number };
  readonly "list-too-long": { readonly limit: number };
  readonly "list-item": { readonly given: string };
  readonly "address-invalid": { readonly given: string };
  readonly "ipv6-needs-brackets": { readonly given: string };
  readonly "scheme-unknown": { readonly scheme: string };
  readonly "service-unknown": { readonly given: string; readonly nearest: readonly string[] };
  readonly "topic-unknown": { readonly given: string; readonly known: readonly string[] };
  readonly "mention-unknown": { readonly given: string };
  readonly "mention-not-allowed": Record<string, never>;
  /** What it takes: to manage the place or channel, or to administer the place, which the platform may not tell. */
  readonly "not-allowed": { readonly need: "manage" | "admin" | "admin-untold" | "its-channel" };
  readonly "channel-needed": Record<string, never>;
  readonly "may-not-post": { readonly reason: Refusal; readonly platform: string };
  readonly "days-unknown": { readonly given: string };
  readonly "zone-needed": Record<string, never>;
  readonly "schedule-exists": { readonly number: number };
  readonly "schedule-unknown": { readonly given: string; readonly count: number };
  readonly "schedule-which": { readonly numbers: readonly number[] };
  readonly "schedules-full": { readonly most: number };
  readonly "round-unknown": Record<string, never>;
  readonly "team-entry-invalid": { readonly longestName: number; readonly longestNote: number };
  readonly "team-port-unknown": { readonly given: string };
  readonly "team-full": { readonly most: number };
  /** A message that the platform does not show to bots. */
  readonly "message-hidden": Record<string, never>;
  readonly "not-understood": Record<string, never>;
  readonly "time-invalid": { readonly given: string };
  readonly "zone-unknown": { readonly given: string; readonly nearest: readonly string[] };
  /** An abbreviation that several zones use. */
  readonly "zone-ambiguous": { readonly given: string; readonly zones: readonly string[] };
  /** More than one person, or one place, may ask; in so many whole seconds there is room again. */
  readonly "too-many": { readonly scope: "user" | "place"; readonly seconds: number };
  readonly "storage-unavailable": Record<string, never>;
  readonly unexpected: { readonly reference: string };
}

export type FaultId = keyof FaultContexts;

export type Fault = {
  readonly [K in FaultId]: { readonly kind: "fault"; readonly id: K; readonly context: FaultContexts[K] };
}[FaultId];

/** An expected failure. */
export function fault<K extends FaultId>(id: K, context: FaultContexts[K]): Fault {
  return { kind: "fault", id, context } as unknown as Fault;
}

export function isFault(value: object): value is Fault {
  return "kind" in value && value.kind === "fault";
}

/** An expected failure found where only throwing leads out (a database that is away): `respond` answers with its fault. */
export class FaultError extends Error {
  override readonly name = "FaultError";
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.id, options);
    this.fault = fault;
  }
}
