// Finds what is wrong with the files of the catalogue, before a wrong answer comes of it.

import { highestPort, isPort, protocols } from "./port-number.ts";
import type { Family, Service, ServicePort } from "./service.ts";
import { keysOf } from "./service-keys.ts";

const levels = ["public", "guarded", "inside", "never"];
const serviceKeys = new Set(
  "id name aliases korean ports summary source popularity encrypted exposure transport related".split(" "),
);

type Told = (problem: string) => void;

const hasBothLanguages = (value: unknown): boolean => {
  const words = value as { en?: unknown; ko?: unknown } | undefined;
  return typeof words?.en === "string" && words.en !== "" && typeof words.ko === "string" && words.ko !== "";
};

const isWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word) => typeof word === "string" && /[\p{L}\p{N}]/u.test(word));

function checkPort(entry: ServicePort, tell: Told): void {
  if (!isPort(entry.port) || entry.port === 0) tell(`port ${entry.port} is not from 1 to ${highestPort}`);
  if (entry.to !== undefined && (!isPort(entry.to) || entry.to <= entry.port)) tell(`range ${entry.port}-${entry.to}`);
  const known = Array.isArray(entry.protocols) && entry.protocols.every((protocol) => protocols.includes(protocol));
  if (!known || entry.protocols.length === 0) tell(`protocols of port ${entry.port}`);
  if (entry.use !== undefined && !hasBothLanguages(entry.use)) tell(`use of port ${entry.port} lacks a language`);
}

function checkService(service: Service, tell: Told): void {
  for (const key of Object.keys(service)) if (!serviceKeys.has(key)) tell(`unknown key ${key}`);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(service.id)) tell("id is not kebab-case");
  if (typeof service.name !== "string" || service.name === "") tell("name is missing");
  if (!isWords(service.aliases)) tell("aliases");
  if (!isWords(service.korean) || service.korean.length === 0) tell("korean name is missing");
  if (!Array.isArray(service.ports) || service.ports.length === 0) tell("ports are missing");
  else for (const entry of service.ports) checkPort(entry, tell);
  if (!hasBothLanguages(service.summary)) tell("summary lacks a language");
  if (!hasBothLanguages(service.exposure?.why) || !levels.includes(service.exposure.level)) tell("exposure");
  if (service.transport !== undefined && !hasBothLanguages(service.transport)) tell("transport lacks a language");
  if (!service.source?.title || !/^https:\/\/\S+$/.test(service.source.url))
    tell("source needs a title and an https URL");
  if (![1, 2, 3, 4, 5].includes(service.popularity)) tell("popularity is not from 1 to 5");
}

function checkNames(services: readonly Service[], tell: (service: Service, problem: string) => void): void {
  const owners = new Map<string, Service>();
  const ids = new Set(services.map((service) => service.id));
  for (const service of services) {
    for (const key of keysOf(service).all) {
      const owner = owners.get(key);
      if (owner) tell(service, `"${key}" already belongs to ${owner.id}`);
      owners.set(key, service);
    }
    for (const id of [...(service.encrypted ?? []), ...(service.related ?? [])]) {
      if (!ids.has(id) || id === service.id) tell(service, `there is no service ${id} to point to`);
    }
  }
}

/**
 * Checks all files of the catalogue together.
 * @returns one line per problem, each naming file and entry; empty when all is well
 */
export function checkCatalogue(families: readonly Family[]): readonly string[] {
  const problems: string[] = [];
  const fileOf = new Map<Service, string>();
  const tell = (service: Service, problem: string) =>
    problems.push(`${fileOf.get(service)}: ${service.id}: ${problem}`);
  for (const family of families) {
    const file = `${family.family}.json`;
    if (!hasBothLanguages(family.name) || !isWords(family.aliases)) problems.push(`${file}: name or aliases`);
    for (const service of family.services) {
      fileOf.set(service, file);
      checkService(service, (problem) => tell(service, problem));
    }
  }
  const services = families.flatMap((family) => family.services);
  const seen = new Set<string>();
  for (const service of services) {
    if (seen.has(service.id)) tell(service, "id is used twice");
    seen.add(service.id);
  }
  if (problems.length === 0) checkNames(services, tell);
  return problems;
}
