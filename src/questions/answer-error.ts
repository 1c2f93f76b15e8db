// A question that tells of an error.

import type { ErrorId } from "../ports/known-errors.ts";
import { findInMessage } from "./find-in-message.ts";
import { anyOf } from "./forms.ts";
import type { Reading } from "./reading.ts";
import { strongPoints } from "./topics.ts";
import { askPort, explain, sure, type Understood } from "./understood.ts";

/** How an error is asked of `/port`: by a name that it knows again. */
const errorNames: Readonly<Record<ErrorId, string>> = {
  "address-in-use": "EADDRINUSE",
  "access-denied": "EACCES",
  "address-not-available": "EADDRNOTAVAIL",
  refused: "ECONNREFUSED",
  "timed-out": "ETIMEDOUT",
  reset: "ECONNRESET",
  unreachable: "EHOSTUNREACH",
  "name-not-found": "ENOTFOUND",
  "unsafe-port": "ERR_UNSAFE_PORT",
  "time-wait": "TIME_WAIT",
};

/** "What does ECONNRESET mean?", not what to do about one. */
const asksForMeaning = anyOf([
  /what (?:does|do|is|are)…(?:mean|stand for)|in plain english|원리|해석 ?좀|= the|so the (?:machine|host|server) is up/,
  /no ?(?:body|one) knows what it means|means? what|meaning ?\?|want from me/,
  /in general|what are the causes/,
  /what(?:'?s| is) \w+\??$/,
  /what causes|the reasons?|explain '|어떤 ?상황/,
  /처음 ?보|(?:건가요|건가|거예요)…(?:방화벽|서버)|(?:방화벽|서버)…(?:건가요|건가|거예요)/,
  /의 ?(?:뜻|의미)|무슨 ?(?:뜻|의미|말)|뜻이|의미가|뭔 ?(?:뜻|말)/,
]);

/** What a question that names the error may be after in general. */
const lessonsOf: Readonly<Record<ErrorId, readonly string[]>> = {
  "address-in-use": ["address-in-use", "many-connections", "tcp-life"],
  "access-denied": ["privileged-ports"],
  "address-not-available": ["bind-addresses", "ephemeral-ports"],
  refused: ["refused-reset-timeout", "bind-addresses", "nat"],
  "timed-out": ["refused-reset-timeout", "nat"],
  reset: ["refused-reset-timeout"],
  unreachable: ["refused-reset-timeout", "nat"],
  "name-not-found": ["address-bar"],
  "unsafe-port": [],
  "time-wait": ["address-in-use", "tcp-life"],
};

/** An error as a program writes it, not as a person speaks of it. */
export const rawError = anyOf([
  /\b(?:WSA)?E[A-Z]{4,}\b|only one usage of each/,
  /ERR_[A-Z_]+/,
  /errno/,
  /win ?error/,
  /\w*exception/,
  /identify and stop|is in use by|is in use, trying|cannot bind|address is restricted|already in use, trying|이\(가\) 이미/,
  /안 ?(?:올라|뜨|켜)|못 ?켜|못 ?켬/,
  /traceback/,
  /failed/,
  /can't connect|unable to connect/,
  /could not/,
  /was refused/,
  /\w*error:/,
  /\berror\b.*:/,
  /bind\(/,
  /dial tcp/,
  /listen (?:tcp|udp)/,
  /panic(?:ked)?(?!\?)/,
  /i\/o timeout/,
  /에러/,
  /오류/,
  /오동작/,
  /(?<!프)로그(?!램|인)/,
  /떠요/,
  /뜸/,
  /뜨는데/,
  /나와요/,
  /나옴/,
]);

/** An error with its port, or one that was pasted; what is only spoken of is a matter of lessons. */
export function answerError({
  error,
  topics: [topic],
  text,
  lower,
  wishes,
  addresses,
  numbers,
}: Reading): Understood | undefined {
  if (!error) return undefined;
  const isRaw = rawError.test(text);
  const port =
    error.port ??
    addresses[0]?.address.port ??
    (isRaw ? findInMessage(text).ports[0]?.port : undefined) ??
    numbers.ports[0] ??
    (isRaw ? numbers.perhaps[0] : undefined);
  const isOfTopic = topic && topic.points >= strongPoints && (!isRaw || lessonsOf[error.id].includes(topic.lesson));
  const [meant] = lessonsOf[error.id];
  if (port === undefined && meant !== undefined && asksForMeaning.test(lower))
    return sure(explain(isOfTopic && lessonsOf[error.id].includes(topic.lesson) ? topic.lesson : meant));
  const isOnlyBorder = port !== undefined && topic?.numbers.includes(port);
  if ((port === undefined || isOnlyBorder) && isOfTopic) return sure(explain(topic.lesson));
  if (!isRaw && port !== undefined && (wishes.holder || wishes.safety)) return undefined;
  return sure(askPort(port === undefined ? errorNames[error.id] : `${errorNames[error.id]} port ${port}`));
}

/** Ports in a pasted line that nothing else was read of: `docker ps`, a setting, an Oracle address. */
export function answerPasted({ lower }: Reading): Understood | undefined {
  return sure(...findInMessage(lower).ports.map(({ port }) => askPort(port)));
}
