// Every card that can be reviewed: the examples of each command, what its options and buttons lead to, what a history brings, and every fault.

import type { Answer } from "../../core/answer.ts";
import { type Command, listCommands, type Option, offered } from "../../core/command.ts";
import { type FaultContexts, type FaultId, fault, isFault } from "../../core/fault.ts";
import type { Locale } from "../../core/locale.ts";
import { parseLine } from "../../core/parse-line.ts";
import type { Call } from "../../core/request.ts";
import { faultSamples } from "./fault-samples.ts";
import type { Home, Samples } from "./samples.ts";

/** Cards of one kind. `view` is what `/gallery?view=` and {@link answerView} take. */
export interface Views {
  readonly name: string;
  readonly views: readonly string[];
}

/** What a view shows. */
export type Viewed =
  | { readonly kind: "answer"; readonly answer: Answer /** The message that it is about. */; readonly given?: string }
  | { readonly kind: "home"; readonly home: Home };

const marks = { fault: "fault ", message: "message ", post: "post ", press: "press " };

/** A call as the words that a person types. */
function toLine({ command, options }: Call): string {
  const words = Object.entries(options).flatMap(([name, value]) => (value === true ? [name] : value ? [value] : []));
  return `/${[command, ...words].join(" ")}`;
}

/** What each choice of an option makes of an example. */
const choicesOf = <C>(option: Option<C>): readonly string[] => (option.type === "choice" ? option.choices : []);

function linesOf<C>(path: string, { examples, options }: Command<C>): readonly string[] {
  const lines = (examples.length > 0 ? examples : [""]).map((example) => `/${path} ${example}`.trimEnd());
  const words = Object.values(options).flatMap(choicesOf);
  return [...lines, ...words.map((word) => `${lines[0]} ${word}`)];
}

/** Pages that one turns to from a card: of other cards' buttons there is no end. */
function pagesFrom({ card }: Answer): readonly string[] {
  const buttons = card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : []));
  return buttons.filter(({ effect }) => effect === "follow").map(({ call }) => toLine(call));
}

async function answerLine(line: string, locale: Locale, { core, asker }: Samples): Promise<Answer> {
  const call = parseLine(core.commands, line);
  return isFault(call) ? core.answerFault(call, locale) : core.respond({ ...call, locale, asker });
}

/** All lines that can be reached from these, each once, in the order they are met. */
async function follow(lines: readonly string[], samples: Samples): Promise<readonly string[]> {
  const met = new Set(lines);
  for (const line of met) for (const page of pagesFrom(await answerLine(line, "en", samples))) met.add(page);
  return [...met];
}

const marked = (mark: string, names: object): readonly string[] => Object.keys(names).map((name) => mark + name);

/** What a command is called on in a view: "message explain ports, a log". */
const messageViews = (path: string, { messages }: Samples) =>
  Object.keys(messages).map((name) => `${marks.message}${path}, ${name}`);

/** The index of all cards. */
export async function listViews(samples: Samples): Promise<readonly Views[]> {
  const { core, posts, presses, homes } = samples;
  const entries = listCommands(offered(core.commands));
  const lines = await follow(
    [...entries.flatMap(({ path, command }) => linesOf(path, command)), ...samples.lines],
    samples,
  );
  const commands = entries.map(({ path }) => ({
    name: `/${path}`,
    views: lines.filter((line) => line === `/${path}` || line.startsWith(`/${path} `)),
  }));
  const messages = core.messageCommands.map(({ path }) => ({ name: path, views: messageViews(path, samples) }));
  return [
    ...commands,
    ...messages,
    { name: "posts", views: marked(marks.post, posts) },
    { name: "presses", views: marked(marks.press, presses) },
    { name: "homes", views: Object.keys(homes) },
    { name: "faults", views: marked(marks.fault, faultSamples) },
  ];
}

const isFaultId = (id: string): id is FaultId => Object.hasOwn(faultSamples, id);

const own = <T>(named: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined;

/** What stands behind a mark; undefined where the view has another one. */
const after = (mark: string, view: string) => (view.startsWith(mark) ? view.slice(mark.length) : undefined);

async function answerMessage(view: string, locale: Locale, samples: Samples): Promise<Viewed | undefined> {
  const { core, asker, messages } = samples;
  const path = core.messageCommands
    .map((command) => command.path)
    .find((each) => after(`${each}, `, view) !== undefined);
  const given = path === undefined ? undefined : own(messages, after(`${path}, `, view) ?? "");
  if (path === undefined || given === undefined) return undefined;
  return {
    kind: "answer",
    answer: await core.respond({ command: path, options: { message: given }, locale, asker }),
    given,
  };
}

/** Answers one view of the index; any other typed line is as good. */
export async function answerView(view: string, locale: Locale, samples: Samples): Promise<Viewed> {
  const { core, posts, presses, homes } = samples;
  const id = after(marks.fault, view) ?? "";
  if (isFaultId(id)) {
    const answer = core.answerFault(fault(id, faultSamples[id] as FaultContexts[typeof id]), locale);
    return { kind: "answer", answer };
  }
  const home = own(homes, view);
  if (home) return { kind: "home", home: await home(locale) };
  const moment = own(posts, after(marks.post, view) ?? "") ?? own(presses, after(marks.press, view) ?? "");
  if (moment) return { kind: "answer", answer: await moment(locale) };
  const onMessage = await answerMessage(after(marks.message, view) ?? "", locale, samples);
  return onMessage ?? { kind: "answer", answer: await answerLine(view, locale, samples) };
}
