// What a port number is: 16 bits, unsigned, beside one of four transport protocols.

/** Transport protocols that have ports, in the order they are shown (RFC 6335, section 4). */
export const protocols = ["tcp", "udp", "sctp", "dccp"] as const;

export type Protocol = (typeof protocols)[number];

/** The highest port number: 2^16 - 1. */
export const highestPort = 65_535;

/** How many ports each protocol has on each IP address. */
export const portCount = 65_536;

/** Whether a number can be a port: an integer from 0 to 65535. */
export function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= highestPort;
}
