// Whether a question is after a port to take.

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
const isPickedByOthers = (lower: string): boolean => pickedByOthers.test(lower);

const pick = anyOf([
  /(?:which|what) ports? (?:number )?(?:should|shall|can|could|would|do you|to) (?:i|we|my|our|you|it|the|this)? ?(?:new |own |api |app |service |server )*(?:recommend|suggest|use|pick|choose|run|give|put|take|go with|listen|bind|assign|get|have)/,
  /(?:suggest|recommend|generate|pick|choose|give|find me|find an?|assign|propose|looking for|decide on|settle on|help me)(?: \w+){0,6} ports?(?: numbers?)?(?= |[?.!,]|$)(?! (?:of|does|is|used))/,
  /(?:come up with|propose|allocate|hand (?:me|us)|may (?:i|we) have)(?: \w+){0,3} ports?(?: numbers?)?(?= (?:for|that|which|i|we)|[?.!,]|$)/,
  /(?:which|what) ports? (?:number )?(?:do|would|should|shall) (?:you|i|we) (?:advise|recommend|suggest|hand out|allocate)/,
  /ideas? for (?:its|the|my|our|a) port/,
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
  /(?:free|spare|unused)-?ish port|ideas? for a new (?:number|port)/,
  /(?:choose|pick) (?:a |an )?(?:sensible|good|sane|decent)(?: \w+)? port/,
  /(?:good|sensible|sane|decent) (?:unassigned|unregistered|free|unused) (?:one|port|number)|where to\?/,
  /any port number i can use/,
  /(?:번호|포트)(?:를|는)? ?\S{0,6} ?(?:배정해야|배정할|배정하면|나눠 ?주면|나눠 ?줄)|(?:뭘로|뭐로) ?하(?:면|는 ?게) ?좋/,
  /(?:sug+ests?|recommend|propose|pick|choose|roll|generate|give|gimme|hit me with|throw|find)(?: me| us)?(?: \w+){0,5} (?:ports?|numbers?|one|ones)(?= (?:for|above|below|over|between|that|which|thats|i|we|to|near|around|please|pls|in)|[?.!,]|$)/,
  /(?:pick|choose|recommend|suggest)(?: a| some| something)?(?: \w+){0,2} (?:port|above \d+|below \d+)/,
  /ideas? for the port|some port for|port …anything goes|alternatives?\?|choose a port/,
  /(?:random|sane|sensible|unassigned|unregistered|free|spare)(?: \w+){0,2} ports?(?: (?:please|pls|for|above|over|below|between))/,
  /(?:which|what) ports?(?: number)? (?:is|are) left/,
  /what (?:do|should|would|can) (?:i|we|you) (?:give it|move it to|take instead)/,
  /(?:which|what) (?:other|else) …(?:take|use)|to (?:what|which) (?:port|number)/,
  /(?:where|what port) (?:do|should|can|would) (?:i|we) (?:put|move|run)/,
  /(?:ports?|proposals?|ideas)…(?:welcome|proposals?|ideas\??$)/,
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
  /taken|conflict\w*|clash\w*|occupied|grabbed|banned|leave|away from|can'?t have|is dead/,
  /off (?:port |its |the )?(?:\d+|default|standard)|instead of|not \d+|other than/,
  /than the (?:standard|default)|off (?:its |the )default|(?:do ?n'?o?t|not) (?:wanna |want to )?use/,
  /mov(?:e|ing)/,
  /말고|대신|겹치|겹쳐|충돌|옮기|옮겨|바꾸|바꾸래|변경|먼저|이사|질림|질려|식상|딴 ?데/,
]);

/** Whether something is to get another port than it had. */
export const isMoving = (lower: string): boolean => moving.test(lower) && movesAway.test(lower);

export const asksForNewPort = (lower: string): boolean =>
  (pick.test(lower) || ordersPort(lower) || isMoving(lower)) && !isPickedByOthers(lower);
