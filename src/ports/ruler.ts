// One line of text that shows where a port lies between the borders of the ranges.

import { type PortRange, portRanges, rangeOf } from "./ranges.ts";

const cells: Readonly<Record<PortRange["id"], number>> = { system: 6, user: 12, dynamic: 6 };

function drawRange(range: PortRange, port: number): string {
  const width = cells[range.id];
  if (rangeOf(port).id !== range.id) return "─".repeat(width);
  const before = Math.floor(((port - range.from) / (range.to - range.from + 1)) * width);
  return `${"─".repeat(before)}●${"─".repeat(width - before - 1)}`;
}

/**
 * A ruler such as `0 ├●─────┤1024├────────────┤49152├──────┤ 65535`, 45 columns wide. Each range has its own scale: drawn
 * to one scale the System Ports would not be seen.
 */
export function drawRuler(port: number): string {
  const [system, user, dynamic] = portRanges;
  const parts = [system, user, dynamic].map((range) => drawRange(range, port));
  return `${system.from} ├${parts[0]}┤${user.from}├${parts[1]}┤${dynamic.from}├${parts[2]}┤ ${dynamic.to}`;
}
