// A question about services that it names.

import type { Call } from "../core/request.ts";
import { shorten } from "../core/shorten.ts";
import { encryptedWhereAsked, speaksOfEncryption } from "./encrypted-siblings.ts";
import { anyOf } from "./forms.ts";
import { misspeltBeside } from "./misspelt-names.ts";
import type { FoundName } from "./names.ts";
import { otherPortMark } from "./out-of-scope.ts";
import type { Reading } from "./reading.ts";
import { askPort, explain, guess, sure, type Understood } from "./understood.ts";
import { asks, asksPlace, asksUsage, compares, gapToFill, transport } from "./words.ts";

/** A question that has nothing but the service in it: "redis?", "what is mDNS". */
const isBareName = ({ named, numbers, lower }: Reading) =>
  named.unknown.length === 0 && (numbers.ports.length > 0 || !/\d{2}/.test(lower));

/** In UTF-16 code units. */
const longestName = 40;

/** A service with what it has a page or a program for: "grafana dashboard". */
function isWholeName({ named, lower, known }: Reading): boolean {
  if (named.names.length !== 1 || named.names[0]?.isEveryday || lower.length > longestName) return false;
  const finding = known.knowledge.find(lower.replace(/[ ?!.]+$/, ""));
  return finding.kind === "found" && finding.how === "exact" && finding.hit.kind === "service";
}

/** Protocols that are hardly spoken of but as such: who names two of them asks about networks, whatever else is said. */
const protocols = new Set(
  (
    "dhcp dns dns-over-https dns-over-tls ftp ftps http https imap imaps irc kerberos ldap ldaps mqtt nfs ntp pop3 pop3s radius rdp rtsp " +
    "sftp sip sips smb smtp snmp ssh submission submissions syslog tacacs telnet tftp vnc whois winrm xmpp"
  ).split(" "),
);
const isProtocol = ({ hit }: FoundName) => hit.kind === "service" && protocols.has(hit.service.id);
/** With more unknown words it may be about anything. */
const mostBesideProtocols = 10;

/** Several protocols compared or listed: "imap and imaps, not the same?", "what does ssh use? and dns?". */
const asksOfProtocols = ({ named: { names, unknown }, lower }: Reading) =>
  names.filter(isProtocol).length > 1 &&
  names.every((name) => isProtocol(name) || name.hit.kind === "family") &&
  unknown.length <= mostBesideProtocols &&
  (compares.test(lower) || asks.test(lower) || asksPlace.test(lower)) &&
  !asksUsage.test(lower);

/** Whether the place of what is named is asked for, in words that are not about ports alone. */
export const asksForPlace = ({ lower }: Reading): boolean =>
  (asksPlace.test(lower) || gapToFill.test(lower)) && !asksUsage.test(lower);

/** What makes the safety of a service one of its port. */
const reached = anyOf([
  /expos\w*|facing|outward|opened|0\.0\.0\.0|open|internet|public|reachable|outside|plain|insecure/,
  /unencrypted|firewall|auth\w*|vpc|vpn|vlan|network|standpoint|switched on|security wise|lets? (?:\w+ )?in/,
  /enabled|from (?:home|anywhere|outside|0\.0\.0\.0)|allowed/,
  /열|노출|내부망|오픈|공개|외부|평문|방화벽|인터넷|밖|켜/,
]);

/** Programs hand their mail to the submission port; servers pass it on by port 25. */
const sendsMail = anyOf([
  /(?:send|sends|sending|outgoing|submit\w*)(?: \w+){0,5} (?:e-?)?mails?/,
  /nodemailer|(?:e-?)?mails? …(?:sending|sent|leave|go out|handed)|hand\w* (?:\w+ )?(?:e-?)?mails?/,
  /메일(?:을|를|은|이|도)? ?(?:\S+ )?(?:보내|보낼|발송|전송|쏘)/,
]);
const betweenServers = anyOf([/between|relay\w*|server to server|mx/, /서버 ?끼리|릴레이|서버 ?간/]);
/** Many networks let no mail out by it. */
const blockedForMail = 25;
const onlyMail: ReadonlySet<string> = new Set(["smtp", "mail", "submission"]);

/** Which port an application sends its mail by. */
export function answerSendingMail({ lower, named, numbers, asksForPort, wishes }: Reading): Understood | undefined {
  const isOfOtherPort = numbers.ports.some((port) => port !== blockedForMail);
  if (!asksForPort || isOfOtherPort || wishes.safety || !sendsMail.test(lower)) return undefined;
  if (numbers.ports.length > 0 && !/block|막/.test(lower)) return undefined;
  const isOfOther = named.names.some(
    ({ query, hit, isEveryday }) => hit.kind === "service" && !onlyMail.has(query) && !isEveryday,
  );
  return isOfOther || betweenServers.test(lower) ? undefined : sure(askPort("submission"));
}

/** Names so general that a misspelt one beside them is what is meant. */
const generic: ReadonlySet<string> = new Set(["http", "remote", "databases", "web", "docker", "kubernetes"]);

/** In more words something else is asked of it. */
const mostBesideTransport = 2;
/** A service with or without encryption, or over TCP or UDP, hardly anything else said: "sip tls", ldap은 tcp만 열면 됩니까. */
const asksOfTransport = ({ lower, named }: Reading): boolean =>
  named.unknown.length <= mostBesideTransport &&
  !/why|reason|왜|이유/.test(lower) &&
  !asksUsage.test(lower) &&
  (transport.test(lower) || speaksOfEncryption(lower));

/** A range is named, not only that a port is reserved. */
const namesRange = anyOf([
  /well[- ]?known|(?:system|user|dynamic|registered|private) (?:ports?|ranges?)|or (?:registered|dynamic|user|system|private)/,
  /웰 ?노운|잘 ?알려진|동적 ?포트|시스템 ?포트|등록된 ?포트|대역/,
]);
/** In more words the range is hardly asked for. */
const mostBesideRange = 8;

/** The range that the port of a service is in. */
function rangeOf({ lower, named, numbers, wishes }: Reading): Understood | undefined {
  const [name, ...others] = named.names;
  if (
    !wishes.classify ||
    !namesRange.test(lower) ||
    wishes.safety ||
    wishes.holder ||
    numbers.ports.length > 0 ||
    others.length > 0
  )
    return undefined;
  if (name?.hit.kind !== "service" || name.isEveryday || named.unknown.length > mostBesideRange) return undefined;
  const [main] = name.hit.service.ports;
  return main && sure({ command: "classify", options: { ports: String(main.port) } });
}

/** What is named, misspelt ones beside it, and services of its own of which only the role is said: "minecraft 포트랑 rcon 포트". */
function withRoles({ named, known, lower, asksForPort }: Reading): readonly FoundName[] {
  const misspelt = asksForPort ? misspeltBeside(named, lower, known.knowledge) : [];
  if (misspelt.length > 0) return [...named.names, ...misspelt];
  const [name, ...others] = named.names;
  if (!name || others.length > 0 || name.hit.kind !== "service") return named.names;
  const roles = named.besidePort.flatMap((word): readonly FoundName[] => {
    const written = `${name.written} ${word}`;
    const hit = known.knowledge.exact(written);
    return hit?.kind === "service" ? [{ ...name, written, hit, query: hit.service.id }] : [];
  });
  return [...new Map([name, ...roles].map((found) => [found.query, found])).values()];
}

/** Of a service: by whom its port is held is not asked then. */
const asksItsNumber = anyOf([
  /(?:which|what) port (?:is|does|do) /,
  /포트(?:는|가)? ?(?:몇 ?번|뭐)|포트(?:는|가)?\W*$/,
]);

/** Services written right. */
export function answerNames(reading: Reading): Understood | undefined {
  const isGeneric = reading.named.names.length > 0 && reading.named.names.every(({ query }) => generic.has(query));
  if (isGeneric && reading.asksForPort) {
    const misspelt = answerMisspelt(reading);
    if (misspelt) return misspelt;
  }
  const { named, wishes, asksForPort, lower, numbers, topics, known } = reading;
  const names = encryptedWhereAsked(withRoles(reading), lower, known.knowledge);
  const [first] = names;
  if (!first) return undefined;
  const options: Call["options"] = numbers.protocol ? { protocol: numbers.protocol } : {};
  const about = wishes.safety
    ? { about: "safety" }
    : wishes.holder && asksForPort && !asksItsNumber.test(lower)
      ? { about: "holder" }
      : {};
  const range = rangeOf(reading);
  if (range) return range;
  const calls = names.map(({ query }) => askPort(query, { ...options, ...about }));
  if (asksForPort) return sure(...calls);
  if (wishes.safety && reached.test(lower)) return sure(...calls);
  const isOfService = names.some(({ isEveryday, hit }) => hit.kind === "service" && !isEveryday);
  if (isOfService && asksForPlace(reading)) return guess(calls, []);
  if (isOfService && asksOfTransport(reading)) return sure(...calls);
  if (asksOfProtocols(reading)) return guess(calls, []);
  if (names.length > 1 && compares.test(lower) && named.unknown.length === 0) return sure(...calls);
  if (isWholeName(reading)) return sure(...calls);
  if (!isBareName(reading) || names.some(({ isEveryday, hit }) => isEveryday || hit.kind === "family"))
    return undefined;
  const isSure = names.length > 1 || known.knowledge.exact(lower) !== undefined;
  const near = topics.slice(0, 1).map(({ lesson }) => explain(lesson));
  return isSure ? sure(...calls) : guess(calls, near);
}

/** A service that is misspelt. */
export function answerMisspelt(reading: Reading): Understood | undefined {
  const { asksForPort, wishes, lower } = reading;
  if (lower.includes(otherPortMark)) return undefined;
  if (!asksForPort && !asksForPlace(reading)) return undefined;
  const near = reading.misspelt();
  if (!near) return undefined;
  return sure(askPort(shorten(near.query), wishes.safety ? { about: "safety" } : {}));
}

/** So many unknown words may stand beside a misspelt name. */
const mostBesideMisspelt = 3;

/** The misspelt service of a question that has hardly an unknown word beside it. */
export const nearName = ({ named, misspelt }: Reading): FoundName | undefined =>
  named.unknown.length > mostBesideMisspelt ? undefined : misspelt();

/** A short question with hardly a word beside the misspelt name. */
export const answerNearName = (reading: Reading) =>
  reading.named.unknown.length <= mostBesideMisspelt ? answerMisspelt(reading) : undefined;
