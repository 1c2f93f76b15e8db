// Look-up, search, completion, answers and drawing, beside a bare Map.get.

import { loadCorpus } from "../eval/judge.ts";
import { toEmbed } from "../src/adapters/discord/to-embed.ts";
import { toBlocks } from "../src/adapters/slack/to-blocks.ts";
import { toText } from "../src/adapters/terminal/to-text.ts";
import type { Answer } from "../src/core/answer.ts";
import type { Request } from "../src/core/request.ts";
import { createLessons } from "../src/lessons/library.ts";
import { limitRequests } from "../src/limit-requests.ts";
import { createCore } from "../src/portly.ts";
import { createCatalogue } from "../src/ports/catalogue.ts";
import { createIanaRegistry } from "../src/ports/iana-registry.ts";
import { createKnowledge } from "../src/ports/knowledge.ts";
import { understand } from "../src/questions/understand.ts";
import { measure, printAim, printRows, rotate } from "./measure.ts";

const registry = createIanaRegistry();
const catalogue = createCatalogue();
const knowledge = createKnowledge(registry, catalogue);
knowledge.warmUp();
const other = createKnowledge(registry, catalogue);
other.warmUp();
const either = rotate([knowledge, other]);
/** Nothing is remembered: with other knowledge every look-up is made anew. */
const core = createCore({ knowledge: either });
const remembering = createCore({ knowledge: () => knowledge });
const limited = limitRequests(core, { limited: () => {} });

const ports = rotate(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 65536));
const known = rotate(catalogue.popularPorts);
const names = catalogue.services.map(({ name }) => name);
const exact = rotate(names);
const misspelt = rotate(names.map((name) => `${name.slice(0, 2)}${name.slice(3)}`));
/** Every beginning of every name that can be found: the whole registry, as somebody types it. */
const begun = rotate(
  [...names, ...registry.registeredNames().map(({ name }) => name)].flatMap((name) =>
    Array.from({ length: Math.min(name.length, 8) }, (_, index) => name.slice(0, index + 1)),
  ),
);
const digits = rotate(
  Array.from({ length: 5000 }, (_, index) => String((index * 7919) % 65536).slice(0, 1 + (index % 5))),
);

const texts = loadCorpus("measured").map(({ text }) => text);
const questions = rotate(texts);
const lessons = createLessons();
/** An expression is compiled when it is used again: a bot that runs has met every form. */
const rounds = 3;
for (let round = 0; round < rounds; round += 1) for (const text of texts) understand(text, { knowledge, lessons });

const bare = new Map(catalogue.popularPorts.map((port) => [port, port]));
const request = (query: string | number): Request => ({
  command: "port",
  options: { query: String(query) },
  locale: "en",
  asker: { platform: "bench", user: "bench" },
});
/** Of so many people that none is limited. */
const people = rotate(Array.from({ length: 50_000 }, (_, index) => ({ platform: "bench", user: String(index) })));
const answers = rotate(catalogue.popularPorts.slice(0, 300).map((port) => core.respond(request(port)) as Answer));

const rows = await measure({
  "Map.get (baseline)": () => bare.get(known()),
  "what IANA says of a port": () => knowledge.assignmentOf(ports()),
  "what people run on a port": () => knowledge.servicesOn(ports()),
  "find a name, exact": () => knowledge.find(exact()),
  "find a name, misspelt": () => knowledge.find(misspelt()),
  "completion of names, whole registry": () => knowledge.suggest(begun()),
  "completion of numbers, whole registry": () => knowledge.suggest(digits()),
  "respond /port, any number": () => core.respond(request(ports())),
  "respond /port, any number, limited": () => limited.respond({ ...request(ports()), asker: people() }),
  "respond /port, a known number": () => core.respond(request(known())),
  "respond /port, a name": () => core.respond(request(exact())),
  "respond /port, a misspelt name": () => core.respond(request(misspelt())),
  "respond /port, a known number, again": () => remembering.respond(request(known())),
  "understand a question": () => understand(questions(), { knowledge, lessons }),
  "draw for Discord": () => toEmbed(answers()),
  "draw for Slack": () => toBlocks(answers()),
  "draw as text": () => toText(answers().card),
});
printRows("Answers", rows);
const p99 = (part: string) => Math.max(...rows.filter(({ name }) => name.startsWith(part)).map((row) => row.p99));
printAim({ name: "completion p99", measured: p99("completion"), limit: 1, unit: " ms" });
printAim({ name: "understand p99", measured: p99("understand"), limit: 2, unit: " ms" });
printAim({ name: "respond p99", measured: p99("respond"), limit: 0.2, unit: " ms" });
