// Words of questions that were typed too fast: run together (whatis5432usedfor) or with a slip (defualt nubmer).

import { editDistance } from "../ports/edit-distance.ts";

/** What questions about ports are made of, as far as it is run together. */
const parts: ReadonlySet<string> = new Set(
  "what whats waht wat which is it the my port ports number no of for does do use used uses on at runs run default server and to tcp udp listen listens open in by".split(
    " ",
  ),
);
/** One of these is in whatever is taken apart, or a number is. */
const portWords: ReadonlySet<string> = new Set(["port", "ports"]);

const latinRun = /(?<![\p{L}\p{N}._/-])[a-z][a-z\d]{5,39}(?![\p{L}\p{N}_/-])/giu;
const number = /^[1-9]\d{1,4}(?!\d)/;
const longestPart = 24;
const shortestName = 3;

/** The longest part of a word that it may begin with; a 4 between words is said like "for". */
function* partsAt(rest: string, isName: (word: string) => boolean): Iterable<string> {
  const [digits] = number.exec(rest) ?? [];
  if (digits !== undefined) yield digits;
  if (/^4[a-z]/.test(rest)) yield "4";
  for (let length = Math.min(longestPart, rest.length); length >= 2; length -= 1) {
    const part = rest.slice(0, length);
    if (parts.has(part) || (length >= shortestName && !/^\d/.test(part) && isName(part))) yield part;
  }
}

/** Takes a word apart into parts that are all known. */
function takeApart(rest: string, isName: (word: string) => boolean): readonly string[] | undefined {
  if (rest === "") return [];
  for (const part of partsAt(rest, isName)) {
    const others = takeApart(rest.slice(part.length), isName);
    if (others) return [part === "4" ? "for" : part, ...others];
  }
  return undefined;
}

/** What may be run together begins with a question, or has a number or the word port in it. */
const mayBeRunTogether = /port|\d|^(?:what|which|where|does|is)/i;

/** "portof", "whatis5432usedfor", "portnumber4memcached"; but not "webserver2", and no word that is a name itself. */
function splitWord(word: string, isName: (word: string) => boolean): string {
  if (!mayBeRunTogether.test(word) || isName(word)) return word;
  const found = takeApart(word.toLowerCase(), isName);
  if (!found?.some((part) => parts.has(part))) return word;
  const known = found.filter((part) => parts.has(part)).length;
  const isAsked = known > 1 || found.some((part) => portWords.has(part) || /^\d/.test(part));
  return isAsked && found.some((part) => !parts.has(part) || portWords.has(part)) ? found.join(" ") : word;
}

/** Words that say what is asked, mistyped or not; what they are in the plural too. */
const keyWords = `
  number default which listen listening listener protocol between difference firewall server desktop remote socket client process program public private accept ephemeral
  range address source forwarding outgoing dynamic registered privileged well-known security insecure secure danger dangerous command classify datagram browser router
  without domain usually expose exposed system visitor packet service belong localhost thousand million kernel interface traffic connection refused timeout permission denied
  computer machine website internet network explain message application container random temporary already available recommend suggest assign assigned occupied holding
  stream reserved unused standard operating receive loopback reachable encrypted password database container virtual reverse balancer destination handshake
`
  .trim()
  .split(/\s+/);
/** Words that are none of them, although they look like it. */
const otherWords: ReadonlySet<string> = new Set(
  "rang systemd serve serves refuse refuses browse browses route routes privilege privileges compute computes recommended suggested recommends suggests exposes assigned assigns lesson listens listened dangers secured occupies encrypt encrypts reserve reserves receiver received receives connections applications randoms streams interfaces operation balance balanced domains passwords reach standards closed verse handshakes stand desk protocols ".split(
    " ",
  ),
);
const byFirstLetter = Map.groupBy(
  keyWords.flatMap((keyWord) => [keyWord, `${keyWord}${keyWord.endsWith("s") ? "es" : "s"}`]),
  (keyWord) => keyWord[0],
);
const latinWord = /(?<![\p{L}\p{N}._/@-])[a-z]{4,13}(?![\p{L}\p{N}_/@-])/giu;
const sorted = (word: string) => [...word].sort().join("");

/** Letters swapped, one left out or one too many; another letter in place of one makes too many other words (listed). */
const isSlipOf = (word: string, meant: string) =>
  editDistance(word, meant, 1) === 1 && (word.length !== meant.length || sorted(word) === sorted(meant));

function mendWord(word: string, isName: (word: string) => boolean): string {
  const lower = word.toLowerCase();
  const alike = byFirstLetter.get(lower[0]) ?? [];
  if (alike.includes(lower) || otherWords.has(lower)) return word;
  const meant = alike.find((keyWord) => isSlipOf(lower, keyWord));
  return meant === undefined || isName(lower) ? word : meant;
}

/**
 * Mends the words of a question.
 * @param isName whether a word names a service, so that it stays as it is
 */
export const mendWords = (text: string, isName: (word: string) => boolean): string =>
  text.replace(latinRun, (word) => splitWord(word, isName)).replace(latinWord, (word) => mendWord(word, isName));
