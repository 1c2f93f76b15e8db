// An entry of the team's list, as it is typed: "8123 billing-api staging", "5353/udp discovery".

import { type Fault, fault, isFault } from "../core/fault.ts";
import { parsePort } from "../ports/parse-port.ts";
import { type Protocol, protocols } from "../ports/port-number.ts";
import type { TeamPort } from "./team-ports.ts";

const longestName = 50;
const longestNote = 100;

export interface TypedEntry {
  /** May hold all of it. */
  readonly port: string;
  readonly name: string;
  readonly note: string;
  readonly protocol: Protocol | undefined;
}

const portForm = /^(\d+)(?:\/([a-z]+))?$/i;

/** Reads an entry; texts are clean already. @returns a fault that tells what is missing */
export function readEntry({ port: typed, name, note, protocol }: TypedEntry): TeamPort | Fault {
  const invalid = fault("team-entry-invalid", { longestName, longestNote });
  const [first = "", ...rest] = typed.split(" ");
  const [, digits = first, suffix] = portForm.exec(first) ?? [];
  const port = parsePort(digits);
  if (typeof port === "object" && isFault(port)) return port;
  const told = protocol ?? protocols.find((each) => each === suffix?.toLowerCase());
  if (typeof port !== "number" || port === 0 || (suffix !== undefined && told === undefined)) return invalid;
  const words = name === "" ? rest : [name, ...rest];
  const [called = "", ...noted] = words;
  const remark = [...noted, note].filter((part) => part !== "").join(" ");
  if (called === "" || called.length > longestName || remark.length > longestNote) return invalid;
  return {
    port,
    name: called,
    ...(told === undefined ? {} : { protocol: told }),
    ...(remark === "" ? {} : { note: remark }),
  };
}

/** "8123", or "8123/udp" where the protocol matters. */
export const portWord = ({ port, protocol }: Pick<TeamPort, "port" | "protocol">): string =>
  protocol === undefined ? String(port) : `${port}/${protocol}`;
