// Which errors mean that the database is out of reach, and how whoever runs Portly is told.

interface Named {
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly message?: unknown;
}

/** SQLite's primary result codes. */
const sqliteReasons: Readonly<Record<number, string>> = {
  5: "another process keeps the database locked",
  6: "another process keeps the database locked",
  8: "the database is read-only: check the rights of DATA_DIR",
  10: "the disk can not be read or written",
  11: "the database file is damaged: restore it from a backup",
  13: "the disk is full",
  14: "the database file can not be opened: check DATA_DIR and its rights",
  26: "the file portly.db is no database",
};

/** Names of the system's errors, and of Postgres's (whole, or its class). */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "DATA_DIR can not be written: check its rights",
  EPERM: "DATA_DIR can not be written: check its rights",
  EROFS: "DATA_DIR is on a read-only file system",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EEXIST: "DATA_DIR is a file, not a folder",
  ENOTDIR: "DATA_DIR lies below a file, not a folder",
  ECONNREFUSED: "nothing listens at DATABASE_URL",
  ECONNRESET: "the connection to the database broke",
  EPIPE: "the connection to the database broke",
  ENOTFOUND: "the host of DATABASE_URL is not known",
  EAI_AGAIN: "the host of DATABASE_URL is not known",
  ETIMEDOUT: "the database does not answer",
  EHOSTUNREACH: "the host of DATABASE_URL can not be reached",
  ENETUNREACH: "the host of DATABASE_URL can not be reached",
  "08": "the connection to the database broke",
  "25006": "the database is read-only",
  "28": "the database does not accept the user or password of DATABASE_URL",
  "3D": "the database of DATABASE_URL does not exist",
  "53": "the database has no room or no connection left",
  "55": "the database is locked",
  "57": "the database is shutting down or starting",
  "58": "the database server has trouble with its disk",
};

/** pg tells these in words alone. */
const brokenConnection = /connection terminated|timeout exceeded|query read timeout|client has encountered|pool after/i;

/** @returns why the database can not be used, for the log; undefined for an error that is a fault of ours */
export function whyUnavailable(error: unknown): string | undefined {
  const { code, errcode, message } = (error ?? {}) as Named;
  // The lowest byte is the primary code, what is above it the details.
  if (typeof errcode === "number") return sqliteReasons[errcode & 0xff];
  if (error instanceof AggregateError) return whyUnavailable(error.errors[0]);
  if (typeof code === "string") {
    const found = reasons[code] ?? (code.length === 5 ? reasons[code.slice(0, 2)] : undefined);
    if (found !== undefined) return found;
  }
  return brokenConnection.test(String(message)) ? "the connection to the database broke" : undefined;
}
