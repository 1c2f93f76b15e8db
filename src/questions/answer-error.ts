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

/** An error as a program writes it, not as a person speaks of it. */
export const rawError = anyOf([
  /\bE[A-Z]{4,}\b/,
  /ERR_[A-Z_]+/,
  /errno/,
  /win ?error/,
  /exception/,
  /traceback/,
  /failed/,
  /can't connect/,
  /could not/,
  /was refused/,
  /error:/,
  /\berror\b.*:/,
  /bind\(/,
  /dial tcp/,
  /listen (?:tcp|udp)/,
  /panic(?:ked)?/,
  /i\/o timeout/,
  /에러/,
  /오류/,
  /오동작/,
  /로그/,
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
    numbers.ports[0];
  if (port === undefined && topic && topic.points >= strongPoints) return sure(explain(topic.lesson));
  if (!isRaw && (wishes.holder || wishes.safety)) return undefined;
  return sure(askPort(port === undefined ? errorNames[error.id] : `${errorNames[error.id]} port ${port}`));
}
