// The smallest servers and clients, as files that run.

import { readFileSync } from "node:fs";
import type { SampleLanguage } from "./choices.ts";

/** Languages, with the ending of their files and how a file of theirs is run. */
const sampleLanguages: Readonly<Record<SampleLanguage, { name: string; ending: string; run: string }>> = {
  python: { name: "Python", ending: "py", run: "python3 FILE" },
  javascript: { name: "JavaScript (Node.js)", ending: "mjs", run: "node FILE" },
  go: { name: "Go", ending: "go", run: "go run FILE" },
  java: { name: "Java", ending: "java", run: "java FILE" },
  rust: { name: "Rust", ending: "rs", run: "rustc -o echo FILE && ./echo" },
  c: { name: "C", ending: "c", run: "cc -o echo FILE && ./echo" },
};

export interface CodeSample {
  readonly language: string;
  /** "tcp-server.py" */
  readonly file: string;
  readonly code: string;
  /** The command that runs it. */
  readonly run: string;
}

const folder = new URL("../../data/code/", import.meta.url);

/** Reads the server or the client of a protocol in a language. */
export function readSample(id: SampleLanguage, protocol: "tcp" | "udp", side: "server" | "client"): CodeSample {
  const { name, ending, run } = sampleLanguages[id];
  const file = `${protocol}-${side}.${ending}`;
  const code = readFileSync(new URL(`${id}/${file}`, folder), "utf8").trimEnd();
  return { language: name, file, code, run: run.replace("FILE", file) };
}
