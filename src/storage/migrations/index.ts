// Every migration, in order. One that has been released is never changed: a new one follows it.

import type { Migration } from "kysely/migration";
import { first } from "./0001-first.ts";
import { manyMachines } from "./0002-many-machines.ts";
import { installations } from "./0003-installations.ts";

export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": first,
  "0002-many-machines": manyMachines,
  "0003-installations": installations,
};
