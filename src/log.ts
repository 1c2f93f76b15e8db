// Structured logs on the standard output, from which secrets are cut out.

import { pino } from "pino";
import type { Log } from "./adapters/adapter.ts";
import { requestId } from "./adapters/request-id.ts";

/** Tokens as Slack and Discord make them, wherever they turn up. */
const tokenForms = /xox[a-z]-[\w-]+|xapp-[\w-]+|(?<![\w-])[\w-]{23,}\.[\w-]{6,7}\.[\w-]{27,}|(?<=ticket=)[\w-]+/g;

/** Replaces every known secret, and everything that looks like a token. */
export function redact(line: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), line);
  return known.replace(tokenForms, "[secret]");
}

/** Builds the log. @param secrets values that must never be seen in it */
export function createLog(level: string, secrets: readonly string[]): Log {
  const escaped = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const mixin = () => {
    const request = requestId();
    return request === undefined ? {} : { request };
  };
  const output = pino.destination();
  const write = together((lines) => void output.write(redact(lines, escaped)));
  return pino({ level, base: null, mixin }, { write });
}

/** Hands lines on once in each turn of the event loop, and when the process ends: to write each one would cost more than to make it. */
function together(write: (lines: string) => void): (line: string) => void {
  let waiting = "";
  function flush(): void {
    const lines = waiting;
    waiting = "";
    if (lines !== "") write(lines);
  }
  process.on("exit", flush);
  return (line) => {
    if (waiting === "") setImmediate(flush);
    waiting += line;
  };
}

/** A log for a person at a prompt: warnings and errors in one line each, without data and stacks. */
export function createPlainLog(secrets: readonly string[], write = (line: string) => console.error(line)): Log {
  const tell = (fields: object, message: string) => {
    const { platform, err } = fields as { readonly platform?: string; readonly err?: unknown };
    const reason = err instanceof Error ? err.message : undefined;
    write(redact([platform, message, reason].filter((part) => part !== undefined).join(": "), secrets));
  };
  return { info: () => {}, warn: tell, error: tell };
}
