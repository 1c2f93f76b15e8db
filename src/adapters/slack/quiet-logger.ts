// Bolt's own log lines, passed on to ours. They may quote payloads, so only warnings and errors pass, without details.

import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../adapter.ts";

const firstLine = (parts: readonly unknown[]) => String(parts[0] ?? "").split("\n", 1)[0] ?? "";

/** What Bolt, the Web API client and the Socket Mode client log to. */
export function createQuietLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ platform: "slack" }, firstLine(parts)),
    error: (...parts) => log.error({ platform: "slack" }, firstLine(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
