// The keys that a service is found by, worked out once.

import { toSearchKey } from "./search-key.ts";
import type { Service } from "./service.ts";

export interface ServiceKeys {
  /** Of its id and its name. */
  readonly names: ReadonlySet<string>;
  /** Of its aliases and Korean names too. */
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Service, ServiceKeys>();

/** The search keys of a service. */
export function keysOf(service: Service): ServiceKeys {
  const found = known.get(service);
  if (found) return found;
  const names = new Set([toSearchKey(service.id), toSearchKey(service.name)]);
  const all = new Set(names);
  for (const word of service.aliases) all.add(toSearchKey(word));
  for (const word of service.korean) all.add(toSearchKey(word));
  const keys = { names, all };
  known.set(service, keys);
  return keys;
}
