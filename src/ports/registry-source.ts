// Where the registry's rows come from: what comes with Portly, or IANA's own file taken in since.

import type { Protocol } from "./port-number.ts";

/** What IANA tells beside a name; each part only where IANA tells it. */
export interface RegistrationDetails {
  /** Days as IANA writes them: 2011-04-13, or only 2011-04. */
  readonly registered?: string;
  readonly modified?: string;
  /** "RFC9293", an address, or the title of a text. */
  readonly references?: readonly string[];
  /** IANA's assignment notes, in English. */
  readonly notes?: string;
}

/** One row of IANA's registry for one port. */
export interface RegistryRow {
  /** IANA's service name; empty for a port set aside for a use without a name (24: "any private mail system"). */
  readonly name: string;
  /** IANA's description, in English; may be empty. */
  readonly description: string;
  /** Missing where IANA names no protocol. */
  readonly protocol?: Protocol;
  readonly details?: RegistrationDetails;
  /** Use without a registration that was reported to IANA, in its words. */
  readonly unauthorized?: string;
}

/** A row that spans the ports from `from` to `to`, both included. */
export interface RegistrySpan extends RegistryRow {
  readonly from: number;
  readonly to: number;
}

/** Which data these are. */
export interface RegistryAbout {
  /** Whether they come with Portly or were taken in from IANA's own file. */
  readonly origin: "packaged" | "iana";
  /** The day of the data: 2026-09-17. */
  readonly updated: string;
}

export interface RegistrySource {
  readonly about: RegistryAbout;
  readonly spans: readonly RegistrySpan[];
  /** The rows of exactly this port (0 to 65535), without those that span several. */
  rowsOf(port: number): readonly RegistryRow[];
  /** Every port that has rows of its own. Reads all of the data. */
  everyPort(): Iterable<number>;
}
