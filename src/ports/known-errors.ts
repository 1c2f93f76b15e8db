// Error messages about ports and connections that people meet, in the words of systems, runtimes and browsers.

import { isPort } from "./port-number.ts";

export const errorIds = [
  "address-in-use",
  "access-denied",
  "address-not-available",
  "refused",
  "timed-out",
  "reset",
  "unreachable",
  "name-not-found",
  "unsafe-port",
  "time-wait",
] as const;

export type ErrorId = (typeof errorIds)[number];

/** An error found in a text, with the port that the text names. */
export interface KnownError {
  readonly id: ErrorId;
  readonly port?: number;
}

/**
 * How each error is written: errno names and numbers (Linux, macOS), Winsock's codes, Chrome's names, and sentences of
 * Java, Python, Go, Docker and Windows. `\bN\b` alone is a port, so a number counts only beside "errno" or "WinError".
 */
const forms: Readonly<Record<ErrorId, RegExp>> = {
  "address-in-use":
    /EADDRINUSE|WSAEADDRINUSE|BindException.{0,40}(?:이미|already)|ERR_ADDRESS_IN_USE|(?:win ?error|code|error|에러|오류) ?10048|errno ?(?:98|48)\b|address (?:is )?already in use|connection in use: |identify and stop the process that's listening|port (?:number )?(?:\d+ )?(?:is|was) (?:already )?(?:in use|allocated|taken)|only one usage of each socket address|(?:포트|주소).{0,12}이미.{0,6}사용|포트.{0,8}(?:사용|쓰는|쓰이는) ?중|포트 ?충돌/i,
  "access-denied":
    /\bEACCES\b|WSAEACCES|(?:win ?error|code|error|에러|오류) ?10013|10013.{0,12}액세스|forbidden by its access permissions|(?:bind|listen|socket|port).{0,40}(?:permission|access) denied|(?:permission|access) denied.{0,40}(?:bind|listen|socket|port\b)|액세스 권한에 의해 숨겨진/i,
  "address-not-available":
    /EADDRNOTAVAIL|WSAEADDRNOTAVAIL|(?:win ?error|code|error|에러|오류) ?10049|errno ?99\b|(?:cannot|can't) assign requested address/i,
  refused:
    /ECONNREFUSED|WSAECONNREFUSED|ERR_CONNECTION_REFUSED|failed to connect to \S+ port (?:number )?\d+(?![^\n]*(?:timed? ?out|no route|unreachable|reset))|(?:win ?error|code|error|에러|오류|socketexception) ?\(?10061|errno ?(?:111|61)\b|(?:error|refused|connect\S*|oserror)[^()]{0,40}\((?:111|61)\)|connection (?:was )?refused|connection .{0,80}was refused|actively refused|연결(?:을|이)? ?(?:거부|거절)/i,
  "timed-out":
    /ETIMEDOUT|WSAETIMEDOUT|ERR_CONNECTION_TIMED_OUT|(?:win ?error|code|error|에러|오류|socketexception) ?\(?10060|errno ?(?:110|60)\b|(?:error|connect|server on|socket|host|timed? ?out)[^()\n]{0,60}\((?:110|60)\)|(?:connection|connect|operation|i\/o) ?timed? ?-?out|연결 ?시간.{0,4}초과|(?:연결|접속|커넥션).{0,3}타임 ?아웃/i,
  reset:
    /ECONNRESET|WSAECONNRESET|ERR_CONNECTION_RESET|(?:win ?error|code|error|에러|오류) ?10054|errno ?(?:104|54)\b|connection (?:was )?reset|forcibly closed by the remote host|연결.{0,6}(?:초기화|재설정)/i,
  unreachable:
    /EHOSTUNREACH|ENETUNREACH|WSAEHOSTUNREACH|WSAENETUNREACH|ERR_ADDRESS_UNREACHABLE|(?:win ?error|code|error|에러|오류) ?(?:10065|10051)|no route to host|network is unreachable/i,
  "name-not-found":
    /(?<![a-z])ENOTFOUND|EAI_AGAIN|EAI_NONAME|ERR_NAME_NOT_RESOLVED|NXDOMAIN|could not resolve host|name or service not known|nodename nor servname/i,
  "unsafe-port": /ERR_UNSAFE_PORT|unsafe port|this address is restricted/i,
  "time-wait": /\bTIME[_-]?WAIT\b|타임 ?웨이트/i,
};

/** One word that is no error's name, or a number, need not be compared with all of the forms. */
const mayBeError = /\s|_|포트|주소|연결|^(?:e|wsa|nx|time)/i;

/** "0.0.0.0:8080", ":::3000", "[::1]:443", "db.example.com:5432", "port 3000", "3000번 포트", "3000 EADDRINUSE". */
const portForms = [
  // The far end of a connection: 10.0.0.5:51514->10.0.0.9:5672.
  /->\s?\S*?:(\d{1,5})(?![\w.])/,
  /(?<=^|\s):(\d{1,5})(?![\w.:])/,
  /[\w\].*:-]:(\d{1,5})(?![\w.\]]|:\d)/,
  /(?:port|포트)(?: numbers?|는|가| ?번호는?)?[ =:#]*(\d{1,5})\b/i,
  /(?<![\w.:])(\d{1,5})번/,
  /(?<![a-z])on (\d{2,5})(?![\w.])/i,
  /^(\d{1,5})(?= |$)/,
];

/**
 * Numbers of errors, of Linux, macOS and Winsock: (111), 10061. Zabbix listens on 10051, which is one only behind the word
 * error.
 */
const errorNumber =
  /\((?:48|54|60|61|98|99|104|110|111|113)\)|(?<=(?:error|code|에러|오류|exception) ?\(?)100(?:13|48|49|51|54|60|61|65)(?!\d)|(?<![\d:.]|(?:port|포트)\S{0,2} ?)100(?:13|48|61)(?!\d|번)/gi;

/** 10:12:44 */
const clockTime = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?!\d)/g;

/** A text without the numbers of errors in it. */
export const leaveOutErrorNumbers = (text: string): string => text.replace(errorNumber, " ");

function findPort(typed: string): number | undefined {
  const text = leaveOutErrorNumbers(typed).replace(clockTime, " ");
  for (const form of portForms) {
    const port = Number(form.exec(text)?.[1]);
    if (isPort(port) && port > 0) return port;
  }
  return undefined;
}

/**
 * Finds the error that a text tells of.
 * @param text an error message, or a name such as EADDRINUSE; a URL is none
 */
export function readError(text: string): KnownError | undefined {
  if (!mayBeError.test(text)) return undefined;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return undefined;
  const id = errorIds.find((candidate) => forms[candidate].test(text));
  if (!id) return undefined;
  const port = findPort(text);
  return port === undefined ? { id } : { id, port };
}
