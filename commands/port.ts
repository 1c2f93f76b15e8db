// /port: a number, a name, a list, a range, a URL or an address.

import { createRequire } from "node:module";
import type { Outcome } from "../src/core/answer.ts";
import { fault, isFault } from "../src/core/fault.ts";
import { shorten } from "../src/core/shorten.ts";
import { localized } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import type { Finding } from "../src/ports/find-name.ts";
import { type KnownError, readError } from "../src/ports/known-errors.ts";
import type { Hit } from "../src/ports/name-index.ts";
import { parseQuery, type Query } from "../src/ports/parse-query.ts";
import { type Protocol, protocols } from "../src/ports/port-number.ts";
import type { KeptTeamPort } from "../src/team/team-ports.ts";
import { rememberLookUps } from "./answers/recent-look-ups.ts";
import { addressCard } from "./cards/address-card.ts";
import { holderCard, safetyCard } from "./cards/advice-card.ts";
import { errorCard } from "./cards/error-card.ts";
import { listCard, rangeCard } from "./cards/list-card.ts";
import { named } from "./cards/names.ts";
import { gatherFacts, portCard } from "./cards/port-card.ts";
import { choiceCard, familyCard, nameOfHit, portsOfHit, registeredCard, serviceCard } from "./cards/service-card.ts";
import { blocksAround } from "./cards/understood.ts";
import { command, type PortlyContext } from "./context.ts";

const longestQuery = 1000;

const load = createRequire(import.meta.url);
/** Loaded where there are teams: a single line has none. */
const team = () => load("./answers/with-team.ts") as typeof import("./answers/with-team.ts");

function answerHit(
  hit: Hit,
  how: Extract<Finding, { kind: "found" }>["how"],
  given: string,
  context: PortlyContext,
): Outcome {
  if (hit.kind === "family") return { card: familyCard(hit.family, context), ports: portsOfHit(hit) };
  const name = hit.kind === "service" ? named(hit.service) : { name: hit.registered.name };
  const guess = how === "exact" ? [] : context.words.service.guessed(shorten(given), name);
  const card =
    hit.kind === "service" ? serviceCard(hit.service, guess, context) : registeredCard(hit.registered, guess, context);
  return { card, ports: portsOfHit(hit) };
}

/** Answers a name: exact, begun, misspelt, or typed with the other keyboard layout. */
function answerName(name: string, context: PortlyContext): Outcome {
  const finding = context.knowledge.find(name);
  if (finding.kind === "found") return answerHit(finding.hit, finding.how, name, context);
  if (finding.kind === "ambiguous") return { card: choiceCard(shorten(name), finding.hits, context), ports: [] };
  return fault("service-unknown", {
    given: shorten(name),
    nearest: finding.nearest.map((hit) => nameOfHit(hit, context).label),
  });
}

function answerQuery(query: Query, protocol: Protocol | undefined, context: PortlyContext): Outcome {
  switch (query.kind) {
    case "port":
      return { card: portCard(gatherFacts(query.port, protocol, context), context), ports: [query.port] };
    case "list":
      return { card: listCard(query.ports, query.joined, context), ports: query.ports };
    case "range":
      return { card: rangeCard(query.from, query.to, context), ports: portsBetween(query.from, query.to) };
    case "address":
      return { card: addressCard(query.address, context), ports: [query.address.port] };
    case "name":
      return answerName(query.name, context);
  }
}

function answerError(error: KnownError, context: PortlyContext): Outcome {
  return { card: errorCard(error, context), ports: error.port === undefined ? [] : [error.port] };
}

/** The ports of a short range; of a long one, its ends. */
function portsBetween(from: number, to: number): readonly number[] {
  if (to - from >= 100) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The port that advice is asked for: the one written, or the first one of the service named. */
function portOf(query: Query, context: PortlyContext): number | undefined {
  if (query.kind === "port") return query.port;
  if (query.kind === "address") return query.address.port;
  if (query.kind !== "name") return undefined;
  const finding = context.knowledge.find(query.name);
  return finding.kind === "found" ? portsOfHit(finding.hit)[0] : undefined;
}

/** Answers what is asked about one port; of anything else, what it is. */
function adviseOn(
  about: "safety" | "holder",
  query: Query,
  protocol: Protocol | undefined,
  context: PortlyContext,
): Outcome {
  const asked = portOf(query, context);
  if (asked === undefined) return answerQuery(query, protocol, context);
  const facts = gatherFacts(asked, protocol, context);
  return { card: about === "safety" ? safetyCard(facts, context) : holderCard(facts, context), ports: [asked] };
}

interface Asked {
  readonly query: string;
  readonly protocol?: Protocol | undefined;
  readonly about?: "safety" | "holder" | undefined;
}

/** Whether a name is one that Portly knows just so. */
function isExact(query: Query, { knowledge }: PortlyContext): boolean {
  if (query.kind !== "name") return true;
  const finding = knowledge.find(query.name);
  return finding.kind === "found" && finding.how === "exact";
}

/** What the catalogue and the registry say: the same to everybody. */
const lookUp = rememberLookUps(({ query, protocol: chosen, about }: Asked, context: PortlyContext): Outcome => {
  const error = readError(cleanText(query));
  if (error) return answerError(error, context);
  const read = parseQuery(query);
  if (isFault(read)) return read;
  const protocol = chosen ?? read.protocol;
  return about ? adviseOn(about, read.query, protocol, context) : answerQuery(read.query, protocol, context);
});

/** Several words, or so long a one of Hangul, may be a question. */
const severalWords = /\S\s+\S|[가-힣]\S{7}/;

/** A question where a name was expected ("ssh vs telnet") is answered, if it is understood; a lesson is not guessed at. */
function askInstead(query: string, context: PortlyContext): Outcome | undefined {
  if (!severalWords.test(query)) return undefined;
  const understood = context.questions.understand(query, context);
  const isMeant = understood?.calls.every(
    ({ command, options }) => (command === "port" || !understood.isGuess) && options.query !== query,
  );
  if (!understood || !isMeant) return undefined;
  return { kind: "redirect", calls: understood.calls, locale: context.locale, ...blocksAround(understood, context) };
}

/** The same with the team's own ports on top, where it has some of these. */
function answerText(asked: Asked, entries: readonly KeptTeamPort[], context: PortlyContext): Outcome {
  const { query, about } = asked;
  const outcome = lookUp(asked, context);
  if (about || entries.length === 0 || readError(cleanText(query))) return outcome;
  const read = parseQuery(query);
  if (isFault(read)) return outcome;
  return team().withTeam(outcome, read.query, isExact(read.query, context), entries, context);
}

export const port = command({
  name: "port",
  description: localized((words) => words.commands.port.description),
  options: {
    query: {
      type: "text",
      required: true,
      maxLength: longestQuery,
      name: localized((words) => words.commands.port.query.name),
      description: localized((words) => words.commands.port.query.description),
      complete: (typed, context) => [
        ...(context.remembered ? team().teamChoices(typed, context) : []),
        ...context.knowledge.suggest(typed),
      ],
    },
    protocol: {
      type: "choice",
      choices: protocols,
      name: localized((words) => words.commands.port.protocol.name),
      description: localized((words) => words.commands.port.protocol.description),
    },
    about: {
      type: "choice",
      choices: ["safety", "holder"],
      name: localized((words) => words.commands.port.about.name),
      description: localized((words) => words.commands.port.about.description),
    },
    private: {
      type: "flag",
      name: localized((words) => words.commands.port.private.name),
      description: localized((words) => words.commands.port.private.description),
    },
  },
  examples: ["53", "postgres", "22,80,443", "8000-8010", "EADDRINUSE :::3000", "https://[2001:db8::1]:8443"],
  answer(options, context) {
    if (cleanText(options.query) === "") return fault("missing-option", { command: "port", option: "query" });
    const answer = (entries: readonly KeptTeamPort[]): Outcome => {
      const { query, protocol, about } = options;
      const found = answerText({ query, protocol, about }, entries, context);
      // What is chosen beside the words (safety, private) would be lost in an answer to a question.
      const isChosen = about !== undefined || protocol !== undefined || options.private === true;
      const mayAsk = isFault(found) && found.id === "service-unknown" && !isChosen;
      const outcome = (mayAsk && askInstead(query, context)) || found;
      return options.private && !isFault(outcome) ? { ...outcome, visibility: "private" } : outcome;
    };
    const entries = context.remembered ? team().teamEntries(context) : [];
    return entries instanceof Promise ? entries.then(answer) : answer(entries);
  },
});
