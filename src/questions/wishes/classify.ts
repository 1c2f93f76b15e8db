// Whether a question is after the range that a port is in.

import { anyOf } from "../forms.ts";

/** The groups of ports, as people call them. */
const group =
  "(?:well[- ]?known|registered|assigned|reserved|dynamic|private|user|system|ephemeral|temporary|privileged)";

const classify = anyOf([
  /(?:which|what) (?:of the )?(?:three |3 )?(?:groups?|ranges?|categor\w+|class(?:es)?|buckets?|blocks?)/,
  /categor\w+|officially/,
  /where (?:does|do|would) \d+ belong/,
  /(?<!service )(?<!program )(?<!service that )(?<!it )(?<!that )belongs? to(?! (?:which|what) (?:service|program|product|app|software|protocol))/,
  /group of ports|reserved for/,
  /소속|레인지|대역|영역|(?:시스템|등록|동적|사설|임시|웰|사용자)…어느 ?쪽/,
  /해당하(?!는 ?(?:프로토콜|서비스))/,
  /well[- ]?knowns?/,
  /registered(?! (?:use|for|service|name))/,
  /ephemeral/,
  /(?:private|system|user|dynamic|reserved) (?:ports?|ranges?|or|and|zone)/,
  /(?:or|and|an?|as|it|class|,) (?:private|system|user|dynamic|reserved)/,
  /dynamic/,
  /(?<!service |which service is |which program is )(?:un)?assigned(?! to (?:whom|who|which|what|something|anything|any|some))/,
  /privileged/,
  /iana(?:'?s)?|(?:in|by|from) the registry|buckets?/,
  /(?:which|what) (?:range|class|category|kind of port)/,
  /fall into|counts as/,
  /(?:type|sort|class|category) of (?:an? )?port/,
  /class it/,
  /classif(?:y|ied|ication)/,
  /(?:port )?ranges?/,
  /잘 ?알려진/,
  /웰 ?노운/,
  /웰논/,
  /등록(?!(?:이|은|도)? ?(?:돼|되어|해) ?(?:있던|놓|뒀|둔))/,
  /동적/,
  /다이나믹/,
  /다이내믹/,
  /사설/,
  /시스템 ?포트/,
  /사용자 ?포트/,
  /유저 ?포트/,
  /임시 ?포트/,
  /에페메[럴랄]/,
  /이페머럴/,
  /특권/,
  /예약/,
  /분류/,
  /종류/,
  /범위/,
  /(?<!인터넷 ?)구간/,
  /어디에 ?속/,
  /어디 ?속/,
  /할당/,
]);

/** That a number which is named be a member of a group. */
const membership = anyOf([
  new RegExp(
    `(?:is|are|isn'?t|was|were|if|that) (?:port )?\\d+(?:/(?:tcp|udp))?(?: [\\w-]+){0,4} ${group}(?: (?:ports?|ranges?|ones?|block|group|number)(?! (?:use|for))|\\W*$|,| or)`,
  ),
  new RegExp(
    `(?:is|are|isn'?t|was) (?:that|it|this|they|those|these)(?: \\w+){0,3} (?:an?|in|inside|within|part of|one of)(?: \\w+){0,2} ${group}`,
  ),
  /\d{2,5}…(?:private|dynamic|registered|user|system|ephemeral|레지스터드|프라이빗|다이나믹) ?(?:port|포트)?(?:죠|야|인가|인지|이에요|예요|임|맞|일까|이죠|로 ?(?:보는|치))/,
  /(?:프라이빗|사설|동적|등록|시스템|사용자|유저|임시|웰 ?노운|잘 ?알려진) ?포트(?:에|로)…\d{2,5}…(?:들어가|속하|포함|치나)|(?:프라이빗|사설|동적|등록|시스템|사용자|유저|임시|웰 ?노운|잘 ?알려진) ?(?:포트 ?)?(?:구간|대역|범위|영역|그룹)? ?(?:이?라고 ?(?:봐도|보면|할)|아닌가|아닌지|맞)|등록(?:돼|되어|된) ?(?:있는)? ?(?:포트|번호|주인)(?:인지|인가|이 ?있|예요|이에요|야)/,
]);

/** Of the number that is named, whatever else is said. */
const surelyOfRange = anyOf([
  /which range is it|which of the three groups|counts as what|still an? (?:user|system|registered|dynamic) port/,
  /make it an? (?:system|well[- ]?known|registered|user|dynamic)|(?:file|put) \d+ under/,
  /then an? "?(?:user|system|dynamic) port|in which (?:of )?(?:iana'?s? )?(?:port )?ranges?/,
  /which one(?:'s| is) right/,
  /(?:동적|등록|임시|시스템|사용자|사설) ?포트(?:인|예|에요|야|임|맞)|속하는 ?(?:범위|구간|대역)/,
]);

/** Whether it is asked if a number that is named is in a group. */
export const asksForMembership = (lower: string): boolean => membership.test(lower) && !/(?<![a-z])why|왜/.test(lower);

/** Whether a number that is named is what the range is asked of, whatever else is said. */
export const surelyAsksForRange = (lower: string): boolean => asksForMembership(lower) || surelyOfRange.test(lower);

/** Whether it may ask for the range of a port. */
export const asksForRange = (lower: string): boolean => classify.test(lower) || membership.test(lower);
