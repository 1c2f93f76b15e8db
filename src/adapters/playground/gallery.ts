// Every card that can be reviewed: the examples of each command, what its options and buttons lead to, and every fault.

import type { Answer } from "../../core/answer.ts";
import { type Command, listCommands, type Option, offered } from "../../core/command.ts";
import { type FaultContexts, type FaultId, fault, isFault } from "../../core/fault.ts";
import type { Locale } from "../../core/locale.ts";
import { parseLine } from "../../core/parse-line.ts";
import type { Asker, Call } from "../../core/request.ts";
import type { Core } from "../adapter.ts";
import { faultSamples } from "./fault-samples.ts";

/** Cards of one kind. `view` is what `/gallery?view=` and {@link answerView} take. */
export interface Views {
  readonly name: string;
  readonly views: readonly string[];
}

const asker: Asker = {
  platform: "playground",
  user: "gallery",
  place: "gallery",
  channel: "gallery",
  mayManage: true,
  isAdmin: true,
  mayPost: true,
  zone: "Asia/Seoul",
};
const faultMark = "fault ";
const messageMark = "message ";

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

async function answerLine(line: string, locale: Locale, core: Core): Promise<Answer> {
  const call = parseLine(core.commands, line);
  return isFault(call) ? core.answerFault(call, locale) : core.respond({ ...call, locale, asker });
}

/** All lines that can be reached from these, each once, in the order they are met. */
async function follow(lines: readonly string[], core: Core): Promise<readonly string[]> {
  const met = new Set(lines);
  for (const line of met) for (const page of pagesFrom(await answerLine(line, "en", core))) met.add(page);
  return [...met];
}

/** The index of all cards. */
export async function listViews(core: Core): Promise<readonly Views[]> {
  const entries = listCommands(offered(core.commands));
  const lines = await follow(
    entries.flatMap(({ path, command }) => linesOf(path, command)),
    core,
  );
  const commands = entries.map(({ path }) => ({
    name: `/${path}`,
    views: lines.filter((line) => line === `/${path}` || line.startsWith(`/${path} `)),
  }));
  const messages = core.messageCommands.map(({ path }) => ({ name: path, views: [messageMark + path] }));
  const faults = Object.keys(faultSamples).map((id) => faultMark + id);
  return [...commands, ...messages, { name: "faults", views: faults }];
}

const isFaultId = (id: string): id is FaultId => Object.hasOwn(faultSamples, id);

/** Answers one view of the index; any other typed line is as good. */
export async function answerView(view: string, locale: Locale, core: Core, sampleMessage: string): Promise<Answer> {
  const id = view.startsWith(faultMark) ? view.slice(faultMark.length) : "";
  if (isFaultId(id)) return core.answerFault(fault(id, faultSamples[id] as FaultContexts[typeof id]), locale);
  if (!view.startsWith(messageMark)) return answerLine(view, locale, core);
  return core.respond({ command: view.slice(messageMark.length), options: { message: sampleMessage }, locale, asker });
}
