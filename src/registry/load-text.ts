// The text of a registry: from a file, or over HTTP.

import { readFile } from "node:fs/promises";
import { RegistryError } from "./registry-error.ts";

/** IANA's file has some 4 MB as XML. */
const mostBytes = 32 * 1024 * 1024;
const longestWait = 60_000;

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RegistryError("is no text in UTF-8");
  }
}

/** Reads a body up to the limit; a server that never ends must not fill the memory. */
async function readBody(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new RegistryError(`is larger than ${mostBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What stopped a request: the cause that undici hides behind "fetch failed", or the message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

async function fetchText(url: string): Promise<string> {
  try {
    const headers = { "user-agent": "Portly" };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(longestWait) });
    if (!response.ok) throw new RegistryError(`was answered with status ${response.status}`);
    return decode(await readBody(response));
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    throw new RegistryError(`could not be reached: ${reasonOf(error)}`);
  }
}

/**
 * Loads a registry.
 * @param from an http(s) URL, or the path of a file
 * @throws RegistryError when it can not be had
 */
export async function loadText(from: string): Promise<string> {
  if (/^https?:\/\//i.test(from)) return fetchText(from);
  try {
    return decode(await readFile(from));
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    throw new RegistryError(`could not be read: ${reasonOf(error)}`);
  }
}
