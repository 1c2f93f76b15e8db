// What can be said of a host by its spelling alone.

import { BlockList, isIP, isIPv4 } from "node:net";

/** What an address or a name says about where it leads. */
export type HostKind =
  | "name"
  | "localhost"
  | "loopback"
  | "all-interfaces"
  | "private"
  | "link-local"
  | "documentation"
  | "multicast"
  | "public";

type Block = readonly [kind: HostKind, network: string, prefix: number];

/** RFC 1122, 1918, 3927, 5737, 5771 for IPv4; RFC 4291, 4193, 3849, 9637 for IPv6. */
const blocks: readonly Block[] = [
  ["loopback", "127.0.0.0", 8],
  ["private", "10.0.0.0", 8],
  ["private", "172.16.0.0", 12],
  ["private", "192.168.0.0", 16],
  ["link-local", "169.254.0.0", 16],
  ["documentation", "192.0.2.0", 24],
  ["documentation", "198.51.100.0", 24],
  ["documentation", "203.0.113.0", 24],
  ["multicast", "224.0.0.0", 4],
  ["loopback", "::1", 128],
  ["private", "fc00::", 7],
  ["link-local", "fe80::", 10],
  ["documentation", "2001:db8::", 32],
  ["documentation", "3fff::", 20],
  ["multicast", "ff00::", 8],
];

/** One list per block, made when the first address is looked at. */
let lists: readonly { readonly kind: HostKind; readonly list: BlockList }[] | undefined;

function makeLists(): NonNullable<typeof lists> {
  return blocks.map(([kind, network, prefix]) => {
    const list = new BlockList();
    list.addSubnet(network, prefix, isIPv4(network) ? "ipv4" : "ipv6");
    return { kind, list };
  });
}

/** What kind of host this is; `host` is a name, an IPv4 address, or an IPv6 address without brackets. */
export function hostKindOf(host: string): HostKind {
  const version = isIP(host);
  if (version === 0) return /^localhost\.?$/i.test(host) ? "localhost" : host === "*" ? "all-interfaces" : "name";
  if (host === "0.0.0.0" || /^[0:]+$/.test(host)) return "all-interfaces";
  const family = version === 4 ? "ipv4" : "ipv6";
  lists ??= makeLists();
  return lists.find(({ list }) => list.check(host, family))?.kind ?? "public";
}
