// Whether this machine's clock agrees with the platforms'.

import { type Findings, findingsAbout } from "./finding.ts";

const doubtfulMs = 5_000;
const wrongMs = 60_000;

/** @param ahead how far this machine's clock is ahead of each platform's, in milliseconds; undefined where one did not tell */
export function checkClock(ahead: readonly (number | undefined)[]): Findings {
  const { fine, doubtful, wrong } = findingsAbout("clock");
  const told = ahead.filter((ms) => ms !== undefined);
  const worst = told.sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  if (worst === undefined) return [];
  const off = Math.abs(worst);
  if (off < doubtfulMs) return [fine("this machine's clock agrees with the platforms'")];
  const words = `this machine's clock is ${Math.round(off / 1000)} seconds ${worst > 0 ? "fast" : "slow"}`;
  const mend = "set it by NTP (timedatectl set-ntp true)";
  if (off < wrongMs) return [doubtful(words, mend)];
  return [wrong(words, `${mend}: signatures of Slack and Discord are refused when old, and daily posts come late`)];
}
