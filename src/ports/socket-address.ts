// URLs and socket addresses taken apart: scheme, host, port.

import { isIPv4, isIPv6 } from "node:net";
import { type Fault, fault } from "../core/fault.ts";
import { shorten } from "../core/shorten.ts";
import { type HostKind, hostKindOf } from "./host.ts";
import { isPort } from "./port-number.ts";
import { defaultPortOf } from "./schemes.ts";

export interface SocketAddress {
  /** In lower case, as `http`; undefined where none was given. */
  readonly scheme?: string;
  /** A name, an IPv4 address, or an IPv6 address without brackets; empty for `:8080`. */
  readonly host: string;
  readonly hostKind: HostKind;
  readonly ipVersion?: 4 | 6;
  readonly port: number;
  /** Whether the port was written or is the scheme's default. */
  readonly portFrom: "written" | "scheme";
}

const urlForm = /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\/(.*)$/i;
const hostName = /^(?=.{1,253}$)[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_.])?$/u;

/** Whether a text looks like a URL or an address rather than a name. */
export function looksLikeAddress(text: string): boolean {
  if (urlForm.test(text) || /^\[.*\](?::|$)/.test(text) || /^\S*:\d+$/.test(text)) return true;
  return (/^[\d.]+$/.test(text) && isIPv4(text)) || (text.includes(":") && isIPv6(text));
}

interface Authority {
  readonly host: string;
  readonly port: string | undefined;
}

/** Splits `user:secret@host:port/path`; the user and the secret are dropped and never shown. */
function splitAuthority(text: string): Authority {
  const authority = (text.split(/[/?#;]/, 1)[0] as string).replace(/^.*@/s, "").split(",", 1)[0] as string;
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(authority);
  if (bracketed) return { host: bracketed[1] as string, port: bracketed[2] };
  const colon = authority.lastIndexOf(":");
  if (colon === -1) return { host: authority, port: undefined };
  return { host: authority.slice(0, colon), port: authority.slice(colon + 1) };
}

function isHost(host: string, isBracketed: boolean): boolean {
  if (isBracketed) return isIPv6(host.replace(/%[\w.-]+$/, ""));
  if (host === "" || host === "*") return true;
  if (/^[\d.]+$/.test(host)) return isIPv4(host);
  return hostName.test(host);
}

function portOf(authority: Authority, scheme: string | undefined, text: string): number | Fault {
  const { port } = authority;
  if (port !== undefined && port !== "") {
    if (!/^\d+$/.test(port)) return fault("address-invalid", { given: shorten(text) });
    return isPort(Number(port)) ? Number(port) : fault("port-too-large", { given: shorten(port) });
  }
  if (scheme === undefined) return fault("no-port-in-it", { given: shorten(text) });
  return defaultPortOf(scheme) ?? fault("scheme-unknown", { scheme: shorten(scheme) });
}

/**
 * Takes a URL or a socket address apart: `http://host`, `192.0.2.1:5432`, `[2001:db8::1]:443`, `:8080`.
 * @param text cleaned
 */
export function parseSocketAddress(text: string): SocketAddress | Fault {
  const url = urlForm.exec(text);
  const scheme = url?.[1]?.toLowerCase();
  const rest = url?.[2] ?? text;
  const isBare = !rest.startsWith("[") && isIPv6(rest);
  if (isBare) return fault("ipv6-needs-brackets", { given: shorten(rest) });
  const authority = splitAuthority(rest);
  const { host } = authority;
  if (!isHost(host, /^(?:[^/]*@)?\[/.test(rest))) return fault("address-invalid", { given: shorten(hideSecret(text)) });
  const port = portOf(authority, scheme, hideSecret(text));
  if (typeof port === "object") return port;
  const isWritten = authority.port !== undefined && authority.port !== "";
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(isIPv4(host) ? { ipVersion: 4 as const } : isIPv6(host) ? { ipVersion: 6 as const } : {}),
    host,
    hostKind: host === "" ? "all-interfaces" : hostKindOf(host),
    port,
    portFrom: isWritten ? "written" : "scheme",
  };
}

/** What stands before an @ may be a password. */
function hideSecret(text: string): string {
  return text.replace(/(^|\/\/)[^/]*@/, "$1…@");
}
