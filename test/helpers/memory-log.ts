// A log that remembers.

import type { Log } from "../../src/adapters/adapter.ts";

export interface MemoryLog extends Log {
  readonly lines: { readonly level: string; readonly fields: object; readonly message: string }[];
  /** Everything that was logged, as one text. */
  text(): string;
}

export function createMemoryLog(): MemoryLog {
  const lines: MemoryLog["lines"] = [];
  const writer = (level: string) => (fields: object, message: string) => void lines.push({ level, fields, message });
  return {
    lines,
    info: writer("info"),
    warn: writer("warn"),
    error: writer("error"),
    text: () => lines.map(({ fields, message }) => JSON.stringify(fields) + message).join("\n"),
  };
}
