// What is said of a port to take: by whom it is wanted, that nobody has it, that it be chosen.

import { anyOf } from "../forms.ts";

/** A port that somebody chose already. */
const pickedByOthers = anyOf([
  /each (?:visitor|client|user|connection)|논리적인|하드웨어|os가|^why|were moved|motive|analog\w+/,
  /comparison|explanation|table|diagram|metaphor/,
  /who (?:chose|picks?|picked|decides?|decided|assigns?)|never (?:told|set|chose|picked)/,
  /how (?:do|does)(?: \w+){1,3} (?:find|get|pick|choose)/,
  /누가 ?정해 ?주|클라이언트 ?소켓|고르시오|담당하는|뭐 ?하는|어디에 ?(?:쓰|써)|길래|직접 ?정/,
  /누가 ?(?:골|고르|정)|접속자마다|허락|구별|어떻게 ?(?:\S+ ){0,3}찾|존재하|있는 ?건가/,
]);

/** Whether somebody else chooses or chose it. */
export const isPickedByOthers = (lower: string): boolean => pickedByOthers.test(lower);

/** Whoever says so wants something chosen. */
const choosing = anyOf([
  /suggest\w*|recommend\w*|pick|choos\w+|propos\w+|decide|ideas?|advice|generate|assign|reserve|hardcode/,
  /give me|gimme|find me|got an?|sensible|decent|good|best/,
  /추천|골라|고르|뽑|정해|정하|정할|제안|배정|생성|아이디어|후보|던져|찾아 ?(?:줘|주)|(?:주|줘|주세)(?:요|라)?$|하나만?$|잡아/,
]);

/** The same in words that ask for other things as well. */
const wanting = anyOf([
  /(?:which|what|any|some|an?|another|two|three|four|five|six|one)(?: [\w-]+){0,4} (?:ports?|numbers?)/,
  /(?:ports?|numbers?)(?: \w+){0,3} (?:should|shall|can|could|do i|to use|for)/,
  /(?:where|what) (?:should|shall|do|can|could)|needs?|wants?|looking for|what else|got an?/,
  /몇 ?번|뭘|뭐|어떤|어디|무슨|(?:포트|번호|거|것)(?:가|는|도)? ?(?:\S+ )?(?:있나|있어|있을까|없나|없을까|없어)|필요|원해|괜찮은|적당|주세요|알려/,
]);

/** A port that nobody has yet. */
const freeOne = anyOf([
  /unclaimed|unlikely|least likely|usual suspects|free|unused|spare|available|unassigned/,
  /unregistered|random|fresh/,
  /(?:not|isn'?t|nobody|no one|least)(?: \w+){0,4} (?:taken|uses?|used|using|registered|assigned|has|fight|in use)/,
  /(?:nothing|nobody) else|clash\w*|conflict\w*|collid\w*|collision|besides|other than/,
  /instead of (?:the )?\d+|safely|clear of|any number/,
  /안 ?(?:쓰|겹|부딪|싸)|비어|(?<![가-힣])빈|남는|아무(?:거나| ?번호)|겹치|충돌|부딪|랜덤|무작위|말고|미할당|쓰기 ?좋은|등록[이도]? ?안|안전하게|안전한|쓸 ?(?:수 ?있는|만한)|써도 ?되는/,
]);

/** What is to be chosen. */
const portOrNumber = anyOf([
  /ports?|numbers?|what else|sth|expose|something (?:outside|else|above|below|between|over|under)|listen|put it/,
  /포트|번호|몇 ?번/,
]);

/** Asks of a port that is there already. */
const asksOfExisting = anyOf([
  /(?:are|is) (?:open|listening|in use|taken|used|registered|assigned|blocked)|default|standard/,
  /how (?:do|can|to|come)|who|why|range|ephemeral(?! range)|meaning|mean|exist\w*|in plain words/,
  /does (?:an?|the|my|every|each) \w+|what an? (?:\w+ )?port/,
  /열려|사용 ?중|쓰고 ?있|기본|표준|왜|누가|어떻게|방법|범위|뜻|의미|뭐예요|뭔가요|뭐야|뭐 ?하는|뭔지|모르겠|존재|이유|실패|에러|띄울 ?수/,
]);

/** Something new, in words that many questions have. */
const newThing = anyOf([
  /coding|developing|starting|adding|setting up|making/,
  /internal|local|toy|pet|fresh|self-?hosted|staging|replicas?|test/,
  /(?:my|our|a) (?:\w+ ){0,2}(?:app|api|server|service|daemon|worker|bot|program|tool|agent|exporter|stack|panel|gateway)/,
  /사내|내부|로컬|개발용|테스트|스테이징|자체|취미|셀프|짜는|짠|추가|시작하|열 ?건데|띄울 ?건데/,
]);

/** Something of one's own that wants a port. */
const ownThing = anyOf([
  /new|(?:my|our) first|group's/,
  /dashboard/,
  /own/,
  /side project/,
  /microservice/,
  /launching/,
  /wrote/,
  /write/,
  /writing/,
  /build(?:ing)?/,
  /in-house/,
  /custom/,
  /prototype/,
  /hobby/,
  /homemade/,
  /webhook listener/,
  /i'm making/,
  /releasing/,
  /새/,
  /신규/,
  /사이드/,
  /직접/,
  /만든/,
  /만드는/,
  /만들/,
  /토이/,
  /마이크로/,
  /띄우는/,
  /띄울/,
  /봇/,
  /졸작|과제|프로젝트|헬스 ?체크|프론트|백엔드/,
  /bots?|webhooks?|app\.listen/,
  /커스텀|앱 ?배포/,
  /homework|assignment|thesis|health ?check|front-?end|back-?end/,
]);

/** Whether it is about something of one's own. */
export const isOwnThing = (lower: string): boolean => ownThing.test(lower);

/** Something that has no port yet, or is to have another. */
const newOwner = anyOf([
  /tiny|little|second|own|rewritten|wrote|we need|self-written|brand new|building|coding|writing/,
  /(?:my|our|a|an|for the)(?: [\w-]+){0,2} (?:thing|project|container|template|proxy|listener|script|page|sensors?|robot|tool|lab)/,
  /하나 ?더|두 ?번째|둘째|우리|내 ?서버|신규|수집기|에이전트|짠|만든|새로|(?<![가-힣])새 |토이|사이드|제 |내 |스크립트|실습|인턴|펌웨어|백오피스|올릴/,
]);
/** A number that is nobody's. */
const nobodys = anyOf([
  /(?:not|n't|nothing|never)(?: \w+){0,3} (?:default|usual|famous|standard|known|popular)/,
  /vacant|homegrown|browsers won't|has to leave|nothing standard|unused|is taken|clashes with/,
  /browser[- ]safe|not (?:blocked|ephemeral|known|assigned)|outside the/,
  /(?:below|above) \d+|off \d+|no port yet|its own port/,
  /outgrew|instead|away from|is taken|undecided|eaten|can'?t have|move(?:s|d)?/,
  /besides|second|already (?:taken|used)/,
  /안 ?부딪|겹칠 ?일|등록 ?안|등록되지|쓸 ?수 ?있는|대신|갈아탈|두 ?번째|둘째|하나 ?더/,
]);
/** Says that somebody shall choose. */
const orderedOne = anyOf([
  /where ?\?|take which|would you (?:choose|pick|take|recommend|go for)/,
  /(?:which|what)(?: other)? (?:numbers?|ports?)(?: number)?(?= (?:are|could|can|should|shall|do (?:i|we)|for))/,
  /go for|should (?:we|i) (?:decide|take|use)|suggestions?|recommend\w*|fill in|give me|got a/,
  /do you know an?/,
  /불러|집어|지어 ?(?:줘|주)|추천|부탁|뭐 ?쓰면|뭘로 ?하|뭐로 ?하|찾아요|주면 ?(?:됩|돼|될)|말해 ?(?:줘|주)|배정|골라|정해/,
]);
/** Nothing but a port to take is asked for so. */
const surelyOrdered = anyOf([
  /recommended port for|free port numbers? for|sensible default port|name a port|ports pls|decent port/,
  /would you hand out|ideas(?: ?[?.!]?$)/,
  /find a (?:port|number)|pls pick/,
  /(?:other|new) number,? please|ideas? for (?:its|the|my|our) port/,
  /unclaimed|least likely|what other port/,
  /usual suspects|(?:do|would) you advise|neighbouring|good default port for/,
  /do (?:people|ppl|others) choose for/,
  /what'?s left for (?:my|our)/,
  /(?:what|which)(?: \w+){0,2} (?:would|should|do|shall) (?:you|i|we) (?:take|pick|choose|hand)/,
  /(?:decide|choose|pick) (?:one )?for (?:me|us)|you (?:choose|decide)|to where/,
  /safe choice|would be smart/,
  /(?:come up with|propose)(?: \w+){0,3} (?:ports?|numbers?)|allocate|candidate|less crowded/,
  /should it (?:get|have|be)|gimme|find (?:me )?an? port/,
  /못 ?정하|한산|점지|나눠 ?(?:줘|주)|채워 ?(?:줘|줄|주)|지어 ?(?:줘|주)|뭐 ?쓰지|뭐로 ?하죠|몇 ?번이 ?(?:낫|나을)|적당한 ?(?:거|것)/,
  /무난할까|뭐가 ?좋을까/,
]);
/** What is said not to be wanted. */
const unwanted =
  /(?:not|n't|outgrew|other than|nothing)(?: \w+){0,4} (?:defaults?|standard|usual|use|used|taken|famous|root)(?![a-z])|outgrew the default|as (?:a |the )?default/g;

/**
 * Who names a new owner, a free number and an order to choose wants a port, whatever else is said.
 * @param hasService whether a service is named, whose own port may be meant unless a free one is wanted
 */
export function surelyWantsPort(lower: string, hasService: boolean): boolean {
  if (isPickedByOthers(lower)) return false;
  const isFree = freeOne.test(lower) || nobodys.test(lower);
  if (hasService && !isFree) return false;
  const isNew = newOwner.test(lower) || ownThing.test(lower) || newThing.test(lower);
  const namesOne = portOrNumber.test(lower);
  if (surelyOrdered.test(lower)) return (isFree || isNew) && (namesOne || /\d{4,5}/.test(lower));
  return namesOne && isFree && isNew && orderedOne.test(lower) && !asksOfExisting.test(lower.replace(unwanted, " "));
}

/** It may be about a port to take, if nothing else is asked. */
export function mayAskForNewPort(lower: string): boolean {
  if (!portOrNumber.test(lower) || asksOfExisting.test(lower) || isPickedByOthers(lower)) return false;
  const [isFree, isForNew] = [freeOne.test(lower), ownThing.test(lower) || newThing.test(lower)];
  return (isFree && isForNew) || ((isFree || isForNew) && (choosing.test(lower) || wanting.test(lower)));
}
