// The terminal for the contract suite: the prompt, with a person's hands and eyes replaced by streams.

import { PassThrough } from "node:stream";
import type { Core } from "../../../src/adapters/adapter.ts";
import { createTerminalAdapter } from "../../../src/adapters/terminal/index.ts";
import type { Locale } from "../../../src/core/locale.ts";
import type { Harness, Shown } from "../../helpers/harness.ts";

/** One prompt; what it prints between two questions is one answer. */
async function openPrompt(core: Core, locale: Locale) {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = "";
  let waiting: (() => void) | undefined;
  output.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
    if (printed.endsWith("portly> ")) waiting?.();
  });
  const nextPrompt = () =>
    new Promise<string>((resolve) => {
      waiting = () => {
        const text = printed.slice(0, -"portly> ".length).trim();
        printed = "";
        waiting = undefined;
        resolve(text);
      };
      if (printed.endsWith("portly> ")) waiting();
    });
  const adapter = createTerminalAdapter({ core, locale, input, output });
  const welcomed = nextPrompt();
  await adapter.start();
  await welcomed;
  return {
    ask: (line: string) => {
      const answered = nextPrompt();
      input.write(`${line}\n`);
      return answered;
    },
    stop: () => adapter.stop(),
  };
}

export async function createTerminalHarness(core: Core): Promise<Harness> {
  const prompts = { en: await openPrompt(core, "en"), ko: await openPrompt(core, "ko") };

  async function send(line: string, locale: Locale = "en"): Promise<Shown> {
    const text = await prompts[locale].ask(line.replaceAll("\n", " "));
    const buttons = [...text.matchAll(/^→ (.+): \//gm)].map(([, label]) => label as string);
    return { text, isPrivate: undefined, replaced: undefined, buttons, payload: text };
  }

  return {
    name: "terminal",
    isShared: false,
    send,
    press: async (shown, label, locale) => {
      const line = shown.text.split("\n").find((candidate) => candidate.startsWith(`→ ${label}: `));
      return send((line as string).slice(`→ ${label}: `.length), locale);
    },
    stop: async () => {
      await prompts.en.stop();
      await prompts.ko.stop();
    },
  };
}
