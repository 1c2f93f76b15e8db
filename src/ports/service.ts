// A service that people run, as the curated catalogue (data/services) describes it.

import type { Protocol } from "./port-number.ts";

interface InBothLanguages {
  readonly en: string;
  readonly ko: string;
}

/** A port, or a range when `to` is there, that the software listens on by default. */
export interface ServicePort {
  readonly port: number;
  readonly to?: number;
  readonly protocols: readonly Protocol[];
  /** IANA's service name, only where IANA registered this port for this very service. */
  readonly registered?: string;
  /** What this one of several ports is for. */
  readonly use?: InBothLanguages;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Korean names; the first is how the name is read aloud. */
  readonly korean: readonly string[];
  readonly ports: readonly ServicePort[];
  readonly summary: InBothLanguages;
  readonly source: { readonly title: string; readonly url: string };
  /** From 1 (historic or exotic) to 5 (everyone meets it). */
  readonly popularity: 1 | 2 | 3 | 4 | 5;
  /** Ids of the encrypted siblings. */
  readonly encrypted?: readonly string[];
  readonly exposure: {
    readonly level: "public" | "guarded" | "inside" | "never";
    readonly why: InBothLanguages;
  };
  /** Why TCP or UDP, where that is interesting. */
  readonly transport?: InBothLanguages;
  /** Ids of services that a reader would look at next. */
  readonly related?: readonly string[];
}

/** Services that belong together: one file of data/services. */
export interface Family {
  readonly family: string;
  readonly name: InBothLanguages;
  readonly aliases: readonly string[];
  readonly services: readonly Service[];
}
