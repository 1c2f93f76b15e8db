// The gallery's samples put together: a place that lived through its history, made anew for whoever changes it.

import type { Home, Moments, Samples, WithSamples } from "../adapters/playground/samples.ts";
import type { Locale } from "../core/locale.ts";
import type { Call } from "../core/request.ts";
import { playgroundMessages } from "../messages/playground.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { createQuizBank } from "../quiz/bank.ts";
import { type LivedPlace, liveThrough } from "./history.ts";
import { ada, openSamplePlace } from "./place.ts";
import { postsOf } from "./posts.ts";
import { pressesOf } from "./presses.ts";
import { historyBegins } from "./team.ts";

/** Cards that only a history has, or that no example leads to. */
const lines = ["/team add 4310 search-api", "/port 8123", "/port billing-api"];

const help: Call = { command: "portly help", options: {} };
const port: Call = { command: "port", options: { query: "5432" } };

function homesOf({ place }: LivedPlace): Moments["homes"] {
  const home =
    (pressed?: Call) =>
    async (locale: Locale): Promise<Home> => ({
      guide: await place.press(help, {}, locale),
      answer: pressed && (await place.press(pressed, {}, locale)),
    });
  return { home: home(), "home with an answer": home(port) };
}

interface SampleParts {
  readonly knowledge: () => Knowledge;
  readonly report: (error: unknown, reference: string) => void;
}

/** Prepares the samples; the first one who wants them waits for their history. */
export function createSamples(parts: SampleParts): WithSamples {
  let lived: LivedPlace | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function makeSamples(): Promise<Samples> {
    if (lived?.place.hasChanged()) {
      await lived.place.storage.close();
      lived = undefined;
    }
    lived ??= await liveThrough(openSamplePlace({ ...parts, now: historyBegins }), createQuizBank());
    const { core } = lived.place;
    const moments = { posts: postsOf(lived), presses: pressesOf(lived), homes: homesOf(lived) };
    return { core, asker: ada, lines, messages: playgroundMessages, ...moments };
  }

  return (work) => {
    const done = last.then(makeSamples).then(work);
    last = done.catch(() => {});
    return done;
  };
}
