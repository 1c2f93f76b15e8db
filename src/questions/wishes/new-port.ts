// What is said of a port to take: by whom it is wanted, that nobody has it, that it be chosen.

import { anyOf } from "../forms.ts";

/** A port that somebody chose already. */
const pickedByOthers = anyOf([
  /each (?:visitor|client|user|connection)|논리적인|하드웨어|os가|\? ?포트 ?빈칸|^why|were moved|motive|analog\w+/,
  /comparison|explanation|table|diagram|metaphor/,
  /who (?:chose|picks?|picked|decides?|decided|assigns?)|never (?:told|set|chose|picked)/,
  /how (?:do|does)(?: \w+){1,3} (?:find|get|pick|choose)/,
  /누가 ?정해 ?주|자동으로 ?배정받은|0으로 ?주라|아무 ?번호여도|클라이언트 ?소켓|포트 ?대신|고르시오|담당하는|뭐 ?하는|어디에 ?(?:쓰|써)|길래|직접 ?정/,
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
  /unclaimed|unlikely|least likely|usual suspects|step on|free|unused|spare|available|unassigned/,
  /unregistered|random|fresh/,
  /(?:not|isn'?t|nobody|no one|least)(?: \w+){0,4} (?:taken|uses?|used|using|registered|assigned|has|fight|in use)/,
  /(?:nothing|nobody) else|clash\w*|conflict\w*|collid\w*|collision|besides|other than/,
  /instead of (?:the )?\d+|safely|clear of|any number/,
  /안 ?(?:쓰|겹|부딪|싸)|비어|(?<![가-힣])빈|남는|아무(?:거나| ?번호)|겹치|충돌|부딪|랜덤|무작위|말고|미할당|쓰기 ?좋은|등록[이도]? ?안|안전하게|안전한|쓸 ?(?:수 ?있는|만한)|써도 ?되는/,
]);

/** What is to be chosen. */
const portOrNumber = anyOf([
  /ports?|numbers?|what else|what instead|sth|expose|something (?:outside|else|above|below|between|over|under)|listen|put it/,
  /포트|번호|몇 ?번|대신 ?뭐/,
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
  /new|(?:my|our) first|second instance|group's/,
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
  /tiny|little|container|template|starter|mock|homelab|blog|proxy|daemon|tool|agent|second|own|its|rewritten/,
  /wrote|we need|self-written|brand new|building|coding|writing|teams|shipp?(?:ing)?/,
  /(?:for|give) (?:my|our|a|an|the)(?: [\w-]+){0,4}|(?:my|our|we|i)/,
  /하나 ?더|두 ?번째|두 ?개째|둘째|우리|내 ?서버|신규|수집기|에이전트|짠|만든|새로|(?<![가-힣])새 |토이|사이드|제 |내 |스크립트|실습|인턴|펌웨어|백오피스|올릴/,
]);
/** A number that is nobody's. */
const nobodys = anyOf([
  /(?:not|n't|nothing|never)(?: \w+){0,3} (?:default|usual|famous|standard|known|popular)/,
  /other than the usual|vacant|homegrown|browsers won't|has to leave|in use by something|won't have in use|nothing standard|unused|is taken|clashes with/,
  /browser[- ]safe|nothing famous|n't somebody|not (?:blocked|ephemeral|known|assigned)|outside the/,
  /(?:below|above) \d+|in the \d+s|off \d+|not clash|needs? their own|no port yet|its own port|fair game/,
  /outgrew|instead|away from|advise against|look used|is taken|undecided|eaten|can'?t have|move(?:s|d)?/,
  /besides|second|both busy|already (?:taken|used)/,
  /안 ?부딪|겹칠 ?일|등록 ?안|등록되지|쓸 ?수 ?있는|딴 ?팀|대신|갈아탈|두 ?번째|두 ?개째|둘째|하나 ?더/,
]);
/** Says that somebody shall choose. */
const orderedOne = anyOf([
  /where ?\?|shoot me|what instead|take which|would you (?:choose|pick|take|recommend|go for)/,
  /(?:which|what)(?: other)? (?:numbers?|ports?)(?: number)?(?= (?:are|could|can|should|shall|do (?:i|we)|for))/,
  /go for|should (?:we|i) (?:decide|take|use)|suggestions?|recommend\w*|fill in|give me|got a/,
  /do you know an?/,
  /불러|집어|지어 ?(?:줘|주)|추천|부탁|뭐 ?쓰면|뭘로 ?하|뭐로 ?하|찾아요|주면 ?(?:됩|돼|될)|말해 ?(?:줘|주)|배정|골라|정해/,
]);
/** Nothing but a port to take is asked for so. */
const surelyOrdered = anyOf([
  /where to(?: ?[?.!]|$)|do i claim|where should it go|recommended port for|free port numbers? for|sensible default port|good for testing|name a port|quiet one|safe bet|port picking|alternative ?\?|ports pls|need one more|other than \d+ for my|decent port/,
  /give me one|port ?= ?\? in|would you hand out|which host port|after expose|ideas(?: ?[?.!]?$)/,
  /do you propose|find a number|what'?s left that|suggest where|[.,] go$|options ?\?|should port be|pls pick/,
  /map it to|(?:other|new) number,? please|suggest something|ideas? for (?:its|the|my|our) port/,
  /suggestions ?\?|unclaimed|i'?d take it|unlikely to be|least likely|what other port|tell me which/,
  /usual suspects|(?:do|would) you advise|neighbouring|guaranteed free|good default port for/,
  /do (?:people|ppl|others) choose for/,
  /what'?s left for (?:my|our)|pick something|consecutive port numbers|number should i write/,
  /(?:what|which)(?: \w+){0,2} (?:would|should|do|shall) (?:you|i|we) (?:take|pick|choose|hand)/,
  /(?:decide|choose|pick) (?:one )?for (?:me|us)|you (?:choose|decide)|to where|better idea|name one/,
  /safe choice|clean choice|would be smart/,
  /come up with|propose|hand (?:me|over|to)|allocate|candidate|replacement|less crowded|advice on what/,
  /looking for: port|may (?:i|we) have|should it (?:get|have|be)|need: |gimme|find (?:me )?an? port/,
  /못 ?정하|덜 ?흔한|한산|점지|나눠 ?(?:줘|주)|채워 ?(?:줘|줄|주)|지어 ?(?:줘|주)|뭐 ?쓰지|뭐로 ?하죠|몇 ?번이 ?(?:낫|나을)|적당한 ?(?:거|것)|미리 ?잡아/,
  /무난할까|몇 ?번으로 ?가야|뭐가 ?좋을까|안 ?막히는 ?번호|돌릴 ?포트 ?=|적당한 ?숫자/,
]);
/** What is said not to be wanted. */
const unwanted =
  /(?:not|n't|outgrew|other than|nothing)(?: \w+){0,4} (?:defaults?|standard|usual|use|used|taken|famous|root)(?![a-z])|outgrew the default|as (?:a |the )?default/g;

/** Who names a new owner, a free number and an order to choose wants a port, whatever else is said. */
export function surelyWantsPort(lower: string): boolean {
  if (isPickedByOthers(lower)) return false;
  const isFree = freeOne.test(lower) || nobodys.test(lower);
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
