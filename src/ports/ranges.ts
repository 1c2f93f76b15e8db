// IANA's three ranges (RFC 6335, section 6), and what operating systems really use for clients.

export interface PortRange {
  readonly id: "system" | "user" | "dynamic";
  readonly from: number;
  readonly to: number;
}

/** System (Well-Known), User (Registered) and Dynamic (Private, Ephemeral) Ports. */
export const portRanges: readonly [PortRange, PortRange, PortRange] = [
  { id: "system", from: 0, to: 1023 },
  { id: "user", from: 1024, to: 49_151 },
  { id: "dynamic", from: 49_152, to: 65_535 },
];

/** The range that a port (0 to 65535) belongs to. The number alone decides. */
export function rangeOf(port: number): PortRange {
  const [system, user, dynamic] = portRanges;
  if (port <= system.to) return system;
  return port <= user.to ? user : dynamic;
}

/**
 * Ports that systems hand to clients by default, where that differs from IANA's dynamic range.
 * Linux: net.ipv4.ip_local_port_range. Windows since Vista and macOS use IANA's 49152–65535.
 */
export const linuxEphemeral = { from: 32_768, to: 60_999 } as const;

/** How a port stands between IANA's dynamic range and Linux's; undefined where both say "not for clients". */
export function ephemeralUse(port: number): "linux-only" | "everywhere" | "not-linux" | undefined {
  const byIana = rangeOf(port).id === "dynamic";
  const byLinux = port >= linuxEphemeral.from && port <= linuxEphemeral.to;
  if (byIana) return byLinux ? "everywhere" : "not-linux";
  return byLinux ? "linux-only" : undefined;
}

/** Ports that lists often put in the wrong range. 587 is below 1024, whatever tables say. */
export const oftenMisplaced: ReadonlySet<number> = new Set([587]);
