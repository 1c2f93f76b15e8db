// The one entry point: a request goes in, an answer comes out, whatever happens in between.

import { type Answer, isRedirect, type Outcome, type Redirect, type Reply } from "./answer.ts";
import type { Card } from "./card.ts";
import { type CommandTree, type Context, listCommands, type Option, type Options } from "./command.ts";
import { type Fault, FaultError, fault, isFault } from "./fault.ts";
import { joinAnswers } from "./join-answers.ts";
import type { Locale } from "./locale.ts";
import { parseMention } from "./mention.ts";
import type { OptionValue, OptionValues, Request } from "./request.ts";
import { shorten } from "./shorten.ts";

/** Answers a request; a promise only where the command needs one. Never throws, never rejects. */
export type Respond = (request: Request) => Answer | Promise<Answer>;

export interface RespondParts<C extends Context> {
  readonly commands: CommandTree<C>;
  /** What a command may use, for one request. */
  readonly contextOf: (request: Request) => C;
  /** The words for an expected failure. */
  readonly faultCard: (fault: Fault, locale: Locale) => Card;
  /** Told of every unexpected failure, with the reference that the person sees. */
  readonly report: (error: unknown, reference: string, request: Request) => void;
}

/** Eight hexadecimal digits, to find a failure in the log by. */
const makeReference = () =>
  Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");

type Values = Record<string, OptionValue | undefined>;

function checkOption<C>(
  name: string,
  option: Option<C>,
  given: OptionValue | undefined,
  path: string,
): Fault | OptionValue | undefined {
  if (option.type === "flag") return given === true;
  if (given === undefined || typeof given === "boolean" || given.trim() === "") {
    const required = option.type === "text" && option.required;
    return required ? fault("missing-option", { command: path, option: name }) : undefined;
  }
  if (option.type === "mention")
    return parseMention(given) ? given : fault("mention-unknown", { given: shorten(given) });
  if (option.type === "text")
    return given.length > option.maxLength ? fault("too-long", { limit: option.maxLength }) : given;
  if (option.choices.includes(given.toLowerCase())) return given.toLowerCase();
  return fault("not-a-choice", { given: shorten(given), choices: option.choices });
}

function checkOptions<C>(options: Options<C>, given: OptionValues, path: string): Fault | Values {
  const values: Values = {};
  for (const [name, option] of Object.entries(options)) {
    const value = checkOption(name, option, Object.hasOwn(given, name) ? given[name] : undefined, path);
    if (typeof value === "object") return value;
    values[name] = value;
  }
  return values;
}

/** Builds {@link Respond} from its parts. */
export function createRespond<C extends Context>(parts: RespondParts<C>): Respond {
  const commands = new Map(listCommands(parts.commands).map(({ path, command }) => [path, command]));

  function toAnswer(outcome: Reply | Fault, intent: string, locale: Locale): Answer {
    if (isFault(outcome)) {
      const card = parts.faultCard(outcome, locale);
      // What was not understood was answered by no command.
      const answered = outcome.id === "not-understood" ? "none" : intent;
      return { intent: answered, ok: false, card, visibility: "private", ports: [], locale };
    }
    const { card, visibility = "public", ports = [] } = outcome;
    return { intent, ok: true, card, visibility, ports, locale };
  }

  function toCalmAnswer(error: unknown, request: Request): Answer {
    if (error instanceof FaultError) return toAnswer(error.fault, request.command, request.locale);
    const reference = makeReference();
    parts.report(error, reference, request);
    return toAnswer(fault("unexpected", { reference }), request.command, request.locale);
  }

  /** The answers of the requests that a question was understood as. */
  function follow(redirect: Redirect, request: Request): Answer | Promise<Answer> {
    const { calls, locale } = redirect;
    const answers = calls.map((call) => respond({ ...request, ...call, locale }));
    const settled = answers.filter((answer): answer is Answer => !(answer instanceof Promise));
    if (settled.length === answers.length) return joinAnswers(settled, redirect);
    return Promise.all(answers).then((all) => joinAnswers(all, redirect));
  }

  function settle(outcome: Outcome, request: Request): Answer | Promise<Answer> {
    return isRedirect(outcome) ? follow(outcome, request) : toAnswer(outcome, request.command, request.locale);
  }

  function respond(request: Request): Answer | Promise<Answer> {
    const { command: path, locale } = request;
    const command = commands.get(path);
    if (!command) return toAnswer(fault("unknown-command", { given: shorten(path) }), "none", locale);
    try {
      const values = checkOptions(command.options, request.options, path);
      if (isFault(values)) return toAnswer(values, path, locale);
      const outcome = command.answer(values, parts.contextOf(request));
      if (!(outcome instanceof Promise)) return settle(outcome, request);
      return outcome.then((settled) => settle(settled, request)).catch((error) => toCalmAnswer(error, request));
    } catch (error) {
      return toCalmAnswer(error, request);
    }
  }

  return respond;
}
