// Whether a question is after a port to take.

import { anyOf } from "../forms.ts";

const pick = anyOf([
  /(?:which|what) ports? (?:number )?(?:should|shall|can|could|would|do you|to) (?:i|we|my|our|you|it|the|this)? ?(?:new |own |api |app |service |server )*(?:recommend|suggest|use|pick|choose|run|give|put|take|go with|listen|bind|assign|get|have)/,
  /(?:suggest|recommend|generate|pick|choose|give|find me|find an?|assign|propose|looking for|decide on|settle on|help me)(?: \w+){0,6} ports?(?: numbers?)?(?= |[?.!,]|$)(?! (?:of|does|is|used))/,
  /(?:which|what) (?:ports?|port numbers?|numbers?) do (?:i|we) (?:pick|choose|take|go with|give|assign|settle)/,
  /(?:an?|some|the) (?:sane|sensible|safe|smart|good|nice|decent|reasonable|sound|clean|suitable|proper|harmless)(?: choice (?:of|for)(?: an?| the)?)? (?:listening |tcp |udp )?port(?: number)?(?: for| to|,|\?|$)/,
  /(?:picking|choosing|needs?|wants?|looking for) an? (?:\w+ ){0,2}(?:port|number)(?: number)?(?: for| outside| above| below|,|\?|$)/,
  /^random…port(?: number)?|port[- ]wise|아무 ?포트/,
  /(?:which|what) (?:port|number)(?: number)? (?:is|are) (?:free|available|unused|open) (?:for|to)/,
  /(?:which|what) (?:port|number)(?: number)? (?:should|do|can|shall) (?:i|we) (?:put|write|use|enter|set|choose)? ?(?:in|into) (?:app\.)?listen/,
  /^an? (?:\w+ ){0,2}port for (?:my|our|a|the)…(?:idea|suggestion|recommend\w*|any)/,
  /(?:만드는데|띄우려는데|올리려는데|만들었는데|배포할 ?때|개발할 ?때)…포트…(?:어떻게 ?정|뭘|뭐|몇 ?번|어떤)/,
  /(?:비어 ?있을 ?만한|충돌 ?안 ?나는|안 ?겹치는|겹치지 ?않는|안 ?쓸 ?만한) ?(?:번호|포트)/,
  /ports?…what would you (?:choose|pick|take|use|recommend)|which (?:block|range) of ports (?:shall|should|can)/,
  /번호(?:를|도)? ?지어|포트…하나…(?:불러|집어|찍어|던져|말해)|갈아탈 ?(?:포트|번호)/,
  /(?:어울리는|알맞은|쓰기 ?좋은|쓸 ?만한|적당한|무난한) ?포트/,
  /포트…(?:뭘로|뭐로|몇 ?번으로) ?(?:잡|하|정)/,
  /(?:busy|taken|occupied|in use)…(?:give me|what|suggest) (?:another|else|other)/,
  /포트(?: ?번호)?(?:는|를|은|가)? ?(?:각각 ?)?(?:몇 ?번(?:으로|을)?|뭘로|뭐로|뭐가|어떤 ?걸로) ?(?:하면|하는 ?게|해야|할까|써야|쓰면|쓰는 ?게|쓸까|쓸지|잡|정하|적당|무난|좋|할당|줘야|주면)/,
  /(?:대신|다른) ?(?:쓸|사용할) ?(?:만한|수 ?있는) ?(?:거|것|포트|번호)/,
  /포트(?: ?번호)? ?(?:는|를)? ?(?:뭐가|몇 ?번(?:을|이|으로)?|어떤 ?게) ?(?:쓰는 ?게 ?|쓰면 ?)?(?:좋|무난|나을|낫|괜찮)/,
  /(?:other|another|different) ports? (?:could|can|should|to) (?:i|we)/,
  /(?:needs?|wants?)(?: me)? (?:an?|another|some)(?: \w+){0,3} ports?(?: numbers?)?(?= |[?.!,]|$)/,
  /ports?(?: numbers?)? …(?:sensible|best|right|good|wise|smart)…(?:choose|use|pick|take)/,
  /하나 ?(?:만 ?)?(?:정해|골라|추천|찍어) ?(?:주|줘)/,
  /(?:recommendation|suggestion)s? for an? port/,
  /(?:would|i'?d) like an? port/,
  /(?:pick|choose|decide) (?:one )?for (?:me|us)/,
  /(?:which|what) (?:port|number) (?:can|should|could|may) (?:i|we) (?:safely |best |just )?(?:assign|take|use|give)/,
  /(?:sensible|reasonable|nice|best|clever) ports? (?:to|for|would)/,
  /port would be (?:best|good|ok|fine)/,
  /(?:need|needs) (?:one|two|three|\d) ports? for/,
  /(?:choice|choosing|picking) (?:of )?(?:an? |the |my )?ports?/,
  /(?:good|free|unused|spare|unassigned|suitable|available|safe|decent|random) (?:tcp |udp )?(?:high )?ports?(?: number)?(?: (?:for|to|i|pls|please|you)|\?|$)/,
  /port (?:suggestion|recommendation|idea)s?/,
  /ports? (?:\w+ ){0,6}(?:is ?n[o']t|are ?n[o']t|nobody|no one|not) …(?:taken|used|in use|assigned|uses|using)/,
  /(?:number|port) (?:that )?(?:nobody|no one)/,
  /any port (?:i|we) can use/,
  /(?:what|which) (?:port |number )+(?:is|would be|'s) (?:good|best|sensible|fine|right) (?:for|to)/,
  /default port for (?:my|our|a new)/,
  /(?:which|what) ports? (?:are|is|would be) (?:good|best|ok|fine)/,
  /(?:which|what) ports? should (?:my|our|this) …(?:use|get|have|listen|run)/,
  /포트 ?(?:번호)?(?:가|를)? ?(?:하나|한 ?개|두 ?개|몇 ?개)(?:가|만)? ?필요/,
  /(?:what|which) port should i (?:tell|give|have)/,
  /좋은 ?포트|(?:걸리는|겹치는|쓰는|막히는|알려진) ?포트 ?(?:하나 ?)?(?:만 ?)?(?:주세요|줘|주실)/,
  /free ports? (?:near|around|close|between|above|over|below|from|in)/,
  /좋은 ?(?:번호|포트)(?:가|는)? ?있|포트(?:를|가)?(?: ?하나)? ?정해야|포트…생성/,
  /can (?:i|we) (?:have|get|take) an? (?:\w+ ){0,2}ports?/,
  /^an? (?:\w+ )?port for (?:an?|my|our)/,
  /what port …for (?:my|our|a|this) (?:new|own|little|small|internal|side|custom)/,
  /which port …(?:should (?:get|use|have)|give it|choose for us)/,
  /포트…(?:추천|골라|정해 ?줘|정해 ?주|고르|골라|선택|뽑아 ?(?:줘|주|보|봐|달)|뽑아$|제안)/,
  /포트…(?:뭐로|뭘로|뭐 ?쓰|뭘 ?쓰|뭐 ?쓸|뭘 ?쓸|무엇을 ?쓰|몇 ?번대|어떤 ?걸 ?쓰|어떤 ?거 ?쓰)/,
  /(?:몇 ?번|어떤|무슨) ?포트…(?:쓰는 ?게|쓰면|써야|쓸까|사용하는 ?게|사용하면|하는 ?게|하면|할까|잡|정하|정할|띄우|좋|할당|적당|무난|괜찮)/,
  /포트(?:는|를|로|번호는|번호를| 번호는| 번호를)? ?(?:몇 ?번(?:으로|을)(?! ?(?:써요|쓰나|쓰는|사용하|씀))|어떤 ?(?:걸|거|번호))/,
  /(?:추천|골라|정해)…포트/,
  /포트…(?:좋을지|좋을까|조언)/,
  /(?:안 ?쓰는|비어 ?있는|빈|남는|겹치지 ?않는|안 ?겹치는|충돌 ?(?:안|없)[가-힣]*|놀고 ?있는|쓸 ?만한|괜찮은|적당한|안전한|무난한|막히지 ?않는) ?포트/,
]);

/** Orders that one be chosen. */
const orders = anyOf([
  /(?:free|spare|unused)-?ish port|ideas? for a new (?:number|port)|(?:choose|pick) (?:a |an )?(?:sensible|good|sane|decent)(?: \w+)? port|(?:good|sensible|sane|decent) (?:unassigned|unregistered|free|unused) (?:one|port|number)|where to\?|any port number i can use/,
  /(?:번호|포트)(?:를|는)? ?\S{0,6} ?(?:배정해야|배정할|배정하면|나눠 ?주면|나눠 ?줄)|(?:뭘로|뭐로) ?하(?:면|는 ?게) ?좋/,
  /(?:sug+ests?|recommend|propose|pick|choose|roll|generate|give|gimme|hit me with|throw|find)(?: me| us)?(?: \w+){0,5} (?:ports?|numbers?|one|ones)(?= (?:for|above|below|over|between|that|which|thats|i|we|to|near|around|please|pls|in)|[?.!,]|$)/,
  /(?:pick|choose|recommend|suggest)(?: a| some| something)?(?: \w+){0,2} (?:port|above \d+|below \d+)|ideas? for the port|some port for|port …anything goes|alternatives?\?|choose a port/,
  /(?:random|sane|sensible|unassigned|unregistered|free|spare)(?: \w+){0,2} ports?(?: (?:please|pls|for|above|over|below|between))/,
  /(?:which|what) ports?(?: number)? (?:is|are) left|what (?:do|should|would|can) (?:i|we|you) (?:give it|move it to|take instead)|(?:which|what) (?:other|else) …(?:take|use)|to (?:what|which) (?:port|number)/,
  /(?:where|what port) (?:do|should|can|would) (?:i|we) (?:put|move|run)|(?:ports?|proposals?|ideas)…(?:welcome|proposals?|ideas\??$)/,
  /(?:which|what) port would …(?:choose|pick|take|use)/,
  /(?:포트|번호|숫자)(?: ?번호)?(?:는|를|을|로|만|은)? ?(?:하나 ?)?(?:만 ?)?(?:추천|골라|정해|찍어|뽑아|고정)/,
  /쓸 ?만한 ?(?:포트|번호|숫자)|(?:비어 ?있을|비어있는|안 ?쓰는|안 ?쓸|빈)(?: ?법한)? ?(?:포트|번호|숫자)/,
  /(?:어디|어느 ?(?:포트|번호)|어떤 ?(?:포트|번호)|다른 ?(?:포트|번호))(?:로|으로) ?(?:가는 ?게|갈까|옮|이사|바꾸|변경)|포트 ?바꾸…(?:몇 ?번|뭐가|무난|추천)/,
  /다른 ?거 ?(?:없|추천)|(?:질림|질려|식상)|딴 ?(?:데|번호|포트)로/,
  /하나 ?잡(?:고|을|아)…(?:얼마|몇|뭐)/,
  /포트(?:만|를|는)? ?(?:정하|정해)…(?:뭐|좋|추천|줘|줭|주)/,
]);

/** What an order to choose may be about instead. */
const ofOther = anyOf([
  /^(?:does|do|did|is|are) |up to|explain|open|firewall|scan|name of|default|standard|range|why|mean(?:s|ing)?|between …and …differ/,
  /열|방화벽|기본|표준|범위를|왜|비유|설명/,
]);

/** Whether it orders that one be chosen. */
export const ordersPort = (lower: string): boolean => orders.test(lower) && !ofOther.test(lower);

/** Something moves away from the port that it had. */
const moving = anyOf([
  /some other (?:number|port)…which|elsewhere…where|(?:뭘로|뭐로) ?하(?:면|는 ?게) ?좋/,
  /딴 ?(?:데|번호|포트)(?:로)?…(?:추천|어디|몇|뭐)|(?:뭘로|뭐로) ?(?:하|할)…(?:질림|질려|식상)|(?:질림|질려|식상)…다른 ?거/,
  /(?:where|(?:what|which) (?:port|number)) …(?:move|put|switch|change)|to (?:what|which) (?:port|number)|to what\?|suggest …where/,
  /포트(?:를)? ?(?:바꾸|옮기|변경)[^?]*(?:몇 ?번|무난|추천)/,
  /(?:a |any )?(?:good |better )?other (?:one|port|number)|what …(?:give|move) it/,
  /(?:alternative|another|other|different) (?:port|number|one)/,
  /off (?:port )?\d+…(?:what|which|alternative|number)/,
  /(?:\d+번?|포트)(?:를|을|가|이)? ?(?:말고|대신|겹쳐서?|겹치|충돌)…(?:다른|몇 ?번|어느|어떤|뭘로|뭐로|어디로)/,
  /다른 ?(?:포트|번호|걸|거|데)(?:로)? ?(?:바꾸|옮기|변경)…(?:몇 ?번|어느|어떤|뭘로|뭐로|무난|좋)/,
  /(?:몇 ?번|어느 ?(?:포트|번호)|어떤 ?(?:포트|번호)|뭘로|뭐로|어디로)(?:로|으로)? ?(?:\S+ )?(?:옮기|바꾸|변경|이사)/,
]);

export const movesAway = anyOf([
  /some other number|fights with|elsewhere|relocate|먹었/,
  /taken|conflict\w*|clash\w*|occupied|grabbed|banned|leave|away from|can'?t have|is dead|off (?:port |its |the )?(?:\d+|default|standard)|instead of|not \d+|other than|than the (?:standard|default)|off (?:its |the )default|(?:do ?n'?o?t|not) (?:wanna |want to )?use|mov(?:e|ing)/,
  /말고|대신|겹치|겹쳐|충돌|옮기|옮겨|바꾸|바꾸래|변경|먼저|이사|질림|질려|식상|딴 ?데/,
]);

/** Whether something is to get another port than it had. */
export const isMoving = (lower: string): boolean => moving.test(lower) && movesAway.test(lower);

/** A port that somebody chose already. */
const pickedByOthers = anyOf([
  /each (?:visitor|client|user|connection)|^why|were moved|motive|analog\w+|comparison|explanation|table|diagram|metaphor/,
  /who (?:chose|picks?|picked|decides?|decided|assigns?)|never (?:told|set|chose|picked)|how (?:do|does)(?: \w+){1,3} (?:find|get|pick|choose)/,
  /고르시오|담당하는|뭐 ?하는|어디에 ?(?:쓰|써)|길래|직접 ?정|누가 ?(?:골|고르|정)|접속자마다|허락|구별|어떻게 ?(?:\S+ ){0,3}찾|존재하|있는 ?건가/,
]);

/** Whoever says so wants something chosen. */
const choosing = anyOf([
  /suggest\w*|recommend\w*|pick|choos\w+|propos\w+|decide|ideas?|advice|generate|assign|reserve|hardcode|hit me|give me|gimme|find me|got an?|sensible|decent|good|best/,
  /추천|골라|고르|뽑|정해|정하|정할|제안|배정|생성|아이디어|후보|던져|찾아 ?(?:줘|주)|(?:주|줘|주세)(?:요|라)?$|하나만?$|잡아/,
]);

/** The same in words that ask for other things as well. */
const wanting = anyOf([
  /(?:which|what|any|some|an?|another|two|three|four|five|six|one)(?: [\w-]+){0,4} (?:ports?|numbers?)|(?:ports?|numbers?)(?: \w+){0,3} (?:should|shall|can|could|do i|to use|for)|(?:where|what) (?:should|shall|do|can|could)|needs?|wants?|looking for|what else|got an?/,
  /몇 ?번|뭘|뭐|어떤|어디|무슨|(?:포트|번호|거|것)(?:가|는|도)? ?(?:\S+ )?(?:있나|있어|있을까|없나|없을까|없어)|필요|원해|괜찮은|적당|주세요|알려/,
]);

/** A port that nobody has yet. */
const freeOne = anyOf([
  /free|unused|spare|available|unassigned|unregistered|random|fresh|(?:not|isn'?t|nobody|no one|least)(?: \w+){0,4} (?:taken|uses?|used|using|registered|assigned|has|fight|in use)|(?:nothing|nobody) else|clash\w*|conflict\w*|collid\w*|collision|besides|other than|instead of (?:the )?\d+|safely|clear of|any number/,
  /안 ?(?:쓰|겹|부딪|싸)|비어|(?<![가-힣])빈|남는|아무(?:거나| ?번호)|겹치|충돌|부딪|랜덤|무작위|말고|미할당|쓰기 ?좋은|등록[이도]? ?안|안전하게|안전한|쓸 ?(?:수 ?있는|만한)|써도 ?되는/,
]);

const portOrNumber = anyOf([
  /ports?|numbers?|what else|what instead|something (?:else|above|below|between|over|under)|listen|put it/,
  /포트|번호|몇 ?번|대신 ?뭐/,
]);

const asksOfExisting = anyOf([
  /(?:are|is) (?:open|listening|in use|taken|used|registered|assigned|blocked)|default|standard|how (?:do|can|to|come)|who|why|range|ephemeral(?! range)|meaning|mean|exist\w*|in plain words|does (?:an?|the|my|every|each) \w+|what an? (?:\w+ )?port/,
  /열려|사용 ?중|쓰고 ?있|기본|표준|왜|누가|어떻게|방법|범위|뜻|의미|뭐예요|뭔가요|뭐야|뭐 ?하는|뭔지|모르겠|존재|이유|실패|에러|띄울 ?수/,
]);

/** The same in words that many questions have. */
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
  /second|self-written|brand new|building|coding|writing|teams|shipp?(?:ing)?|(?:for|give) (?:my|our|a|an|the)(?: [\w-]+){0,4}|(?:my|our|we|i)/,
  /하나 ?더|두 ?번째|두 ?개째|둘째|우리|내 ?서버|신규|수집기|에이전트|짠|만든|새로|(?<![가-힣])새 |토이|사이드|제 |내 |스크립트|실습|인턴|펌웨어|백오피스|올릴/,
]);
/** A number that is nobody's. */
const nobodys = anyOf([
  /(?:not|n't|nothing|never)(?: \w+){0,3} (?:default|usual|famous|standard|known|popular)|other than the usual|no port yet|its own port|fair game|outgrew|instead|away from|advise against|bites|look used|is taken|undecided|eaten|can'?t have|move(?:s|d)?|besides|second|both busy|already (?:taken|used)/,
  /안 ?부딪|겹칠 ?일|등록 ?안|등록되지|쓸 ?수 ?있는|딴 ?팀|대신|갈아탈|두 ?번째|두 ?개째|둘째|하나 ?더/,
]);
/** Says that somebody shall choose. */
const orderedOne = anyOf([
  /where ?\?|shoot me|what instead|take which|would you (?:choose|pick|take|recommend|go for)|(?:which|what)(?: other)? (?:numbers?|ports?)(?: number)?(?= (?:are|could|can|should|shall|do (?:i|we)|for))|what'?s a (?:good|nice|sensible) one|start counting|go for|should (?:we|i) (?:decide|take|use)|suggestions?|recommend\w*|fill in|give me|got a|do you know an?/,
  /불러|집어|지어 ?(?:줘|주)|추천|부탁|뭐 ?쓰면|뭘로 ?하|뭐로 ?하|찾아요|주면 ?(?:됩|돼|될)|말해 ?(?:줘|주)|배정|골라|정해/,
]);
/** Nothing but a port to take is asked for so. */
const surelyOrdered = anyOf([
  /what'?s left for (?:my|our)|port ?= ?\?|pick something|consecutive port numbers|number should i write|help me with the todo|(?:what|which)(?: \w+){0,2} (?:would|should|do|shall) (?:you|i|we) (?:take|pick|choose|hand)|(?:decide|choose|pick) (?:one )?for (?:me|us)|you (?:choose|decide)|to where|better idea|name one|safe choice|clean choice|would be smart/,
  /come up with|propose|hand (?:me|over|to)|allocate|candidate|replacement|less crowded|advice on what|looking for: port|may (?:i|we) have|should it (?:get|have|be)|come back to bite|need: |gimme|find (?:me )?an? port/,
  /못 ?정하|덜 ?흔한|한산|점지|나눠 ?(?:줘|주)|채워 ?(?:줘|줄|주)|지어 ?(?:줘|주)|뭐 ?쓰지|뭐로 ?하죠|몇 ?번이 ?(?:낫|나을)|적당한 ?(?:거|것)|미리 ?잡아|무난할까|몇 ?번으로 ?가야|뭐가 ?좋을까|안 ?막히는 ?번호|돌릴 ?포트 ?=|적당한 ?숫자/,
]);
/** What is said not to be wanted. */
const unwanted =
  /(?:not|n't|outgrew|other than|nothing)(?: \w+){0,4} (?:defaults?|standard|usual|use|used|taken|famous|root)(?![a-z])|outgrew the default|as (?:a |the )?default/g;

/** Who names a new owner, a free number and an order to choose wants a port, whatever else is said. */
export function surelyWantsPort(lower: string): boolean {
  if (pickedByOthers.test(lower)) return false;
  const isFree = freeOne.test(lower) || nobodys.test(lower);
  const isNew = newOwner.test(lower) || ownThing.test(lower) || newThing.test(lower);
  const namesOne = portOrNumber.test(lower);
  if (surelyOrdered.test(lower)) return (isFree || isNew) && (namesOne || /\d{4,5}/.test(lower));
  return namesOne && isFree && isNew && orderedOne.test(lower) && !asksOfExisting.test(lower.replace(unwanted, " "));
}

/** It may be about a port to take, if nothing else is asked. */
export function mayAskForNewPort(lower: string): boolean {
  if (!portOrNumber.test(lower) || asksOfExisting.test(lower) || pickedByOthers.test(lower)) return false;
  const [isFree, isForNew] = [freeOne.test(lower), ownThing.test(lower) || newThing.test(lower)];
  return (isFree && isForNew) || ((isFree || isForNew) && (choosing.test(lower) || wanting.test(lower)));
}

export const asksForNewPort = (lower: string): boolean =>
  (pick.test(lower) || ordersPort(lower) || isMoving(lower)) && !pickedByOthers.test(lower);
