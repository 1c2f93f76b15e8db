// Services that have an encrypted sibling: which of the two is asked for, or both.

import type { Knowledge } from "../ports/knowledge.ts";
import { anyOf } from "./forms.ts";
import type { FoundName } from "./names.ts";

const encrypted = anyOf([
  /with(?: and |\/)without (?:ssl|tls|encryption)/,
  /(?:over|with|using|via|behind|and|on|their|its) (?:ssl|tls)/,
  /(?:ssl|tls) (?:version|variant|port|one)s?/,
  /(?<!not )secure/,
  /encrypted/,
  /implicit tls/,
  /암호화(?!(?:는|를|도)? ?(?:아직 ?)?(?:안|없))/,
  /보안 ?(?:버전|연결)/,
  /(?:ssl|(?<!start)tls) ?(?:적용|버전|쓰는|붙은|포트|용)/,
]);
const plain = anyOf([
  /without/,
  /plain/,
  /unencrypted/,
  /not encrypted|without (?:ssl|tls|encryption)|w\/o (?:ssl|tls)/,
  /no (?:ssl|tls)/,
  /암호화 ?(?:안|없)/,
  /평문|그냥 ?포트/,
]);

/** Whether something is said of encryption. */
export const speaksOfEncryption = (lower: string): boolean => encrypted.test(lower) || plain.test(lower);

const joined = anyOf([/and|plus|both/, /와|과|랑|하고|둘 ?다|각각/]);
/** "and their TLS versions", 그냥 포트와 tls 포트. */
const besideThePlain = anyOf([
  /(?:and|plus) (?:also )?(?:their |its |the )?(?:ssl|tls|secure|encrypted)(?: \w+)?|both|(?:without|w\/o) (?:ssl|tls|encryption)…(?:and|or) with/,
  /\+ ?(?:각각 ?)?(?:tls|ssl|암호화)|각각…(?:tls|ssl|암호화)|(?:tls|ssl|암호화)[^?]{0,12}까지|평문…(?:tls|ssl)…(?:몇|각각|둘)|(?:와|과|랑|하고) ?(?:ssl|tls|암호화|보안)/,
]);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether encryption is said of this very name: "imap ssl", "secure imap", imap 암호화. */
function isMarked({ written }: FoundName, lower: string): boolean {
  if (/(?<!start)tls|ssl|secure/.test(written)) return true;
  const name = literally(written);
  const behind = `${name}(?:의|를|을|에)? ?(?:over |with |using |via |on )?(?:ssl|tls|secure|암호화|보안)`;
  return new RegExp(
    `${behind}|(?:ssl|tls|secure|encrypted|암호화된|보안) ?(?:로 ?|켠 ?|쓰는 ?|적용한 ?)?(?:on |of |for )?${name}`,
    "u",
  ).test(lower);
}

const timesSaid = ({ written }: FoundName, lower: string) => lower.split(written).length - 1;

/** "IMAP over TLS" is its sibling IMAPS; both where both are asked for. */
function siblingsOf(name: FoundName, lower: string, { serviceById }: Knowledge): readonly FoundName[] {
  const id = name.hit.kind === "service" ? name.hit.service.encrypted?.[0] : undefined;
  const service = id === undefined ? undefined : serviceById(id);
  if (!service) return [name];
  const sibling: FoundName = { ...name, query: service.id, hit: { kind: "service", service } };
  const areBoth = besideThePlain.test(lower) || (plain.test(lower) && joined.test(lower)) || timesSaid(name, lower) > 1;
  return areBoth ? [name, sibling] : [sibling];
}

/** The services that are meant by those that are named, where something is said of encryption. */
export function encryptedWhereAsked(
  names: readonly FoundName[],
  lower: string,
  knowledge: Knowledge,
): readonly FoundName[] {
  const marked = names.filter((name) => isMarked(name, lower));
  const isAsked = marked.length > 0 || encrypted.test(lower);
  const isPlain = plain.test(lower) && !joined.test(lower) && !names.some((name) => timesSaid(name, lower) > 1);
  if (!isAsked || isPlain) return names;
  const areOfAll = marked.length === 0 || besideThePlain.test(lower);
  const meant = names.flatMap((name) =>
    areOfAll || marked.includes(name) ? siblingsOf(name, lower, knowledge) : [name],
  );
  return [...new Map(meant.map((name) => [name.query, name])).values()];
}
