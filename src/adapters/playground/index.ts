// Talks with the playground's page: questions, presses and completion come in, what each platform is sent goes out.

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Answer } from "../../core/answer.ts";
import { completeLine } from "../../core/complete-line.ts";
import { isFault } from "../../core/fault.ts";
import { localeOfTag } from "../../core/locale.ts";
import type { Core, Log, Meter } from "../adapter.ts";
import { createReport } from "../report.ts";
import { answerView, listViews, type Viewed } from "./gallery.ts";
import { createPage, keepToItself, type PageFile } from "./page.ts";
import { sameOrigin } from "./same-origin.ts";
import type { Home, WithSamples } from "./samples.ts";
import type { Shown } from "./shown.ts";
import { type Asked, toCompletion, toRequest } from "./to-request.ts";

/** How an answer is drawn: exactly what the adapter of that platform would send. */
export interface Drawers {
  readonly discord: (answer: Answer) => unknown;
  readonly slack: (answer: Answer) => unknown;
  /** Slack's Home tab. */
  readonly home: (home: Home) => unknown;
  /** What a screen reader gets. */
  readonly text: (answer: Answer) => string;
}

export interface PlaygroundParts {
  readonly core: Core;
  /** A core that keeps what it is told for itself, to make everything ready with. */
  readonly createSampleCore: () => Core;
  /** What the gallery shows: to look at a card changes nothing. */
  readonly withSamples: WithSamples;
  readonly log: Log;
  readonly meter?: Meter;
  readonly draw: Drawers;
  /** Words and people of the page, as it takes them. */
  readonly about: object;
  readonly loadPage: () => Promise<readonly PageFile[]>;
  /** Whether only this machine is served. */
  readonly isLocal: boolean;
}

/** How long the page has to itself before anything is made ready for its first question. */
const warmUpMs = 100;

/** A message to be explained may have 50,000 characters, each of up to six bytes in JSON. */
const mostBytes = 320_000;

/** Builds the routes of the playground: its page, and what the page asks. */
export function createPlayground(parts: PlaygroundParts): Hono {
  const { core, createSampleCore, withSamples, log, meter, draw, about, loadPage, isLocal } = parts;
  const serve = createPage(loadPage, log);
  const report = createReport("playground", log, meter);
  let views: ReturnType<typeof listViews> | undefined;
  let isWarm = false;

  /** What understands questions is loaded when the first one comes. Who opens the page is about to ask, and should not wait. */
  function warmUp(): void {
    if (isWarm) return;
    isWarm = true;
    const asker = { platform: "playground", user: "nobody" };
    const question = { command: "ask", options: { question: "what uses ssh?" }, locale: "en", asker } as const;
    const askSomething = async () => createSampleCore().respond(question);
    const tell = (error: unknown) => log.warn({ platform: "playground", err: error }, "could not make ready to answer");
    setTimeout(() => askSomething().catch(tell), warmUpMs).unref();
  }

  function show(answer: Answer, effect: Asked["effect"]): Shown {
    const { intent, ok, locale, visibility, card } = answer;
    return {
      intent,
      ok,
      locale,
      title: card.title,
      isPrivate: visibility === "private",
      // A fault never takes a good card's place.
      replaces: effect === "update" && ok,
      discord: draw.discord(answer),
      slack: draw.slack(answer),
      text: draw.text(answer),
    };
  }

  /** A Home tab is Slack's alone. */
  function showHome(home: Home): Shown {
    const { guide, answer } = home;
    const { discord, slack, ...shown } = show(answer ?? guide, "reply");
    const text = [guide, ...(answer ? [answer] : [])].map(draw.text).join("\n\n");
    return { ...shown, title: guide.card.title, isPrivate: false, home: draw.home(home), text };
  }

  function showView(viewed: Viewed): Shown {
    if (viewed.kind === "home") return showHome(viewed.home);
    const { answer, given } = viewed;
    return { ...show(answer, "reply"), ...(given === undefined ? {} : { given }) };
  }

  async function answer({ asked, locale, effect, isPrivate }: Asked): Promise<Shown> {
    const since = performance.now();
    const reply = isFault(asked) ? core.answerFault(asked, locale) : await core.respond(asked);
    const shown = show(isPrivate ? { ...reply, visibility: "private" } : reply, effect);
    report.answered({ command: reply.intent, ok: reply.ok, locale: reply.locale }, since);
    return shown;
  }

  const routes = new Hono();
  routes.use(keepToItself, sameOrigin(isLocal), bodyLimit({ maxSize: mostBytes }));
  for (const path of ["/", "/gallery"]) routes.get(path, (context) => serve(context, "index.html"));
  routes.get("/assets/*", (context) => serve(context, context.req.path.slice(1)));
  routes.get("/api/about", (context) => {
    warmUp();
    return context.json({ ...about, messageCommands: core.messageCommands });
  });
  routes.get("/api/gallery", async (context) => {
    views ??= withSamples(listViews).catch((error) => {
      views = undefined;
      throw error;
    });
    return context.json(await views);
  });
  routes.get("/api/card", async (context) => {
    const locale = localeOfTag(context.req.query("locale")) ?? "en";
    const view = context.req.query("view") ?? "";
    return context.json(showView(await withSamples((samples) => answerView(view, locale, samples))));
  });
  routes.post("/api/ask", async (context) => {
    const asked = toRequest(await context.req.json().catch(() => undefined), core);
    return asked ? context.json(await answer(asked)) : context.text("This is no question.", 400);
  });
  routes.post("/api/complete", async (context) => {
    const asked = toCompletion(await context.req.json().catch(() => undefined));
    if (!asked) return context.text("This is no line.", 400);
    return context.json(completeLine(core.commands, core.complete, asked));
  });
  return routes;
}
