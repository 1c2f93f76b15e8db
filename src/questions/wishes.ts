// What is wanted of a port: whether it is safe, what holds it, which range, which one to take.

import { anyOf } from "./forms.ts";

export interface Wishes {
  readonly safety: boolean;
  readonly holder: boolean;
  readonly classify: boolean;
  readonly pick: boolean;
  /** It may be about a port to take, if nothing else is asked. */
  readonly mayPick: boolean;
}

const safety = anyOf([
  /safe(?:ty|ly|r)?/,
  /unsafe/,
  /secure(?= ?(?:enough|to|or|if|when|now|[?,.]|$))/,
  /how secure|securely/,
  /security(?! (?:groups?|board|dep\w*|polic\w+|scan\w*|team|audit\w*|guys?|review|camera|tool))/,
  /acceptable/,
  /reachable from (?:anywhere|outside|the internet)/,
  /insecure/,
  /danger(?:ous)?/,
  /risk(?:y|s)?/,
  /vulnerab\w*/,
  /attack(?:s|ed|ers?)?/,
  /hack(?:ed|ers?)?/,
  /exploit(?:s|ed|able)?/,
  /bad idea/,
  /how bad/,
  /worr(?:y|ied)/,
  /harm(?:ful|less)?/,
  /malicious/,
  /should i (?:open|expose|block|close|forward|leave)/,
  /can (?:i|we) (?:open|expose|leave|forward)/,
  /visible (?:from|to)/,
  /facing the internet|internet[- ]facing/,
  /(?:need|have|ought) to (?:close|block) (?:it|that|this|them)/,
  /(?:a )?problem if/,
  /심각/,
  /(?:둬|놔|두어)도 ?(?:돼|되|될|괜)/,
  /큰일/,
  /따라 ?해도/,
  /막는 ?게 ?(?:맞|좋|나)/,
  /(?:보이게|공개|공개로 ?띄워|띄워|풀어) ?(?:해도|놔도|둬도|도) ?(?:될|되|돼|괜)/,
  /(?:사외|외부|밖)(?:로|에|에서)? ?(?:열어|보이게|공개)/,
  /반대할/,
  /should (?:\w+ )?\d+ be (?:open|closed|blocked|exposed|filtered|public|reachable)/,
  /protect|break in|침입|보호/,
  /should we (?:open|expose|block|close|forward)/,
  /(?:ok|okay|fine|alright|acceptable|wise|smart|good idea|bad practice)(?: (?:to|if|that|for us|for me|with|having|leaving))?(?: (?:i|we|they|have|having|leave|leaving|open|expose|exposing|forward|keep))*…(?:open|expos|forward|internet|public|outside|world|reachable|anywhere)/,
  /(?:open\w*|expos\w+|reachable|forward\w*|public|internet|world|anywhere|outside)…(?:ok(?:ay)?|fine|bad|safe|problem|wrong|stupid|crazy|terrible)/,
  /leave …open/,
  /compromis\w+/,
  /ransomware/,
  /backdoor|malware|pen-?test|misus\w+|abus\w+|leak\w*/,
  /in the clear|plain ?text(?! port)|eavesdrop\w*|without (?:a )?(?:password|login|auth\w*)|unauthenticated/,
  /what(?:'s the worst| can| could| might)? ?(?:that )?(?:can |could |might )?(?:go wrong|happen)|consequences|lose sleep|scared|be afraid|keep or close|allow or (?:deny|block)/,
  /(?:still|should i|should we|is it (?:ok|fine|safe))…through (?:the|my|our|a) (?:firewall|router)/,
  /(?:restrict|firewall off|lock down|shut) (?:it|this|that|them)/,
  /악용|백도어|악성 ?코드|모의 ?해킹|(?:정보|데이터|뭐)(?:가|도)? ?새(?:나|요|는)|유출/,
  /평문(?:이라|인데|으로 ?(?:가|보내|나가))|비밀번호(?:가|도)? ?(?:그대로|없이)|비번 ?없이|인증 ?없이|로그인 ?없이|암호화(?:가|는)? ?(?:안 )?(?:되|돼|될)/,
  /(?:막|닫|차단|제한)(?:해야|아야)|(?:막|닫|차단|허용|제한)(?:을까|할까|을지|할지|아도|해도|는 ?게 ?(?:나|맞|좋))|열지 ?말/,
  /(?:공개|오픈|개방|노출)(?:하면|되면|돼 ?있)|어떤 ?일이 ?(?:생|일어)|무슨 ?일이 ?(?:생|일어)|최악|조치|무서|안심|해로|나쁜/,
  /안전|상관 ?없(?:죠|나|을|어|는)|까도 ?(?:되|돼|됨|될)/,
  /위험/,
  /보안 ?(?:상|문제|위협|이슈|에|적|취약)/,
  /취약/,
  /괜찮(?!은 포트)/,
  /해킹/,
  /공격/,
  /털리/,
  /뚫리/,
  /문제 ?(?:없|되|될|생)/,
  /열어 ?(?:도|둬도|놔도|놓아도|놓으면|두면|줘도)/,
  /오픈(?:해도|하면|해 ?놔도|해 ?두)/,
  /노출(?:해도|하면|돼도|되면|시켜도)/,
  /개방(?:해도|하면)/,
  /막아야/,
  /닫아야/,
  /차단(?:해야|하는 ?게)/,
  /열면 ?(?:안|큰일|어떻|위)/,
  /(?:뚫어|냅둬|놔둬|둬|켜 ?둬|켜 ?놔)도 ?(?:되|돼|될|괜|ㄱㅊ|상관|무방)|뚫으려…(?:되는 ?(?:짓|거)|괜찮)/,
]);

/** A port that others can reach, and words that ask for a judgement: together they ask whether that is safe. */
const exposure = anyOf([
  /all interfaces|모든 ?인터페이스/,
  /forward\w*|facing|behind (?:an? |the )?firewall|through (?:my|the|our|an?) (?:router|firewall)|on prod(?:uction)?|from home/,
  /내놓|붙게|뚫어 ?달|포트 ?포워딩|열어두|열어 ?달/,
  /expos\w*|publish\w*|public(?:ly)?|internet|outside|from outside|the world|worldwide|anywhere|everyone|anyone|wide open|left open|leav\w+…open|open/,
  /0\.0\.0\.0\/0|from any(?= |[?.!,]|$)|(?:inside|in|within) (?:the|our|my|a) (?:vpc|lan|network)|straight from|let(?:ting|s)? (?:\S+ )?(?:through|in(?= |$))|face|security group/,
  /any(?:로|를|에)|풀어 ?(?:달|줘|주|놔|도)|public/,
  /어디서나|어디서든|닿|밖에서 ?보/,
  /공유기(?:에서|로)|방화벽 ?뒤|외부|인터넷|공개|밖|전체|사외|아무나|누구나|오픈|개방|노출|열어|열려|열린|열고/,
]);
const judgement = anyOf([
  /panic\?|okay to|ok to|y\/n/,
  /(?<!we )should|would you|ever/,
  /미친|둬야|안 ?좋|실수|까요 ?말까요/,
  /good idea|mistake|enough|advisable|serious|problem|recommended|concern(?:s|ed)?|is (?:my|the|our|all) (?:data|traffic|passwords?)|encrypted(?= ?(?:\?|$))/,
  /(?:close|keep|block|allow|deny|open|leave) or (?:close|keep|leave|block|allow|deny|open)|(?:can|may|could|should) (?:port )?\d+|talk me out|how bad|feels/,
  /(?:해줘|빼|풀어)도 ?(?:되|돼|될|괜|ㄱㅊ|상관|무방)|걱정해야/,
  /yay or nay|y\/n|yes\/no|go or no|sane|dumb|screwed|uncomfortable|too careful|dare|thoughts|get in(?:to)?|leave it|fix|fire drill|wtf|yolo/,
  /ㄱㅊ|말려|좀 ?아니|잘못|지워야|되는 ?(?:거|겨|급)|그래도 ?되|떨|쫄|불안/,
  /훔쳐|엿보|안 ?되는 ?거|걸릴까|거절|감사/,
  /should (?:i|we|it|they|this|that)/,
  /(?:can|could|may) (?:i|we|it|they)/,
  /ok(?:ay)?|fine|alright|acceptable|wise|smart|bad|worse|wrong|stupid|crazy|mad|insane|terrible|panic|worry|worried|trouble|fraud|asking for|yes or no|a good idea|do i (?:need|have) to/,
  /괜찮|되나|돼나|될까|되는 ?건가|돼요|되요|해도|놔도|둬도|맞나|맞아|맞죠|문제|큰일|걱정|무섭|털|뚫|심각|막아|닫아/,
]);
/** Reachable by strangers: whoever tells of that and asks nothing else asks whether it is safe. */
const wideOpen = anyOf([
  /(?:to|on|in|from|facing|towards?) (?:the )?(?:whole |entire |open |public )?(?:internet|world|wan|outside)|public (?:ip|address|nic|interface)|publicly|from any(?:where|one|body)?|strangers?|wide open|permanent(?:ly)? (?:inbound|open)/,
  /(?:인터넷|외부|밖|바깥)(?:에|에서|으로|에다|서)? ?(?:오픈|노출|열|공개|붙|접속|뚫|직통)|any로|퍼블릭|공인 ?(?:ip|아이피)/,
]);
const asksElse = anyOf([
  /which|what(?: is|'?s| are| does| do| port)|why|how (?:do|can|to|does|should)|who|where|difference|mean(?:s|ing)?|help/,
  /뭐(?:예|에|야|임|지|가|하)|뭔|무슨|어떤|어떻게|왜|누가|몇|차이|뜻|용도|방법|추천|알려/,
]);
const cannot = anyOf([
  /can'?t|cannot|can not|unable|nobody|no one|won'?t|doesn'?t|not (?:reach|connect|work)\w*/,
  /안 ?(?:되|돼|붙|열|들어)|못/,
]);
const asksHow = anyOf([/why/, /왜/, /how (?:do|can|to|should)/, /어떻게 ?(?:열|여|해|하)/, /방법|하는 ?법|여는 ?법/]);

/** "Which ones should I open?" asks for ports, not whether they are safe. */
const asksWhichToOpen = anyOf([
  /(?:which|what) (?:ones?|ports?|numbers?)(?: \w+){0,2} (?:should|do|must|need)/,
  /어떤 ?포트(?:를|만)? ?(?:열|뚫)/,
  /몇 ?번(?:을|만|포트를)? ?(?:열|뚫)/,
]);

const holder = anyOf([
  /(?:lsof|netstat|fuser)…(?:command|to (?:see|check|find|show)|how|who|what's using|what is using|whoever)/,
  /(?:how|command|one-?liner|need|use|using|with)…(?:lsof|netstat|fuser)/,
  /(?:lsof|netstat|fuser|ss)…(?:line|flags?|syntax|owner|again|forgot|remember|name of|column)/,
  /(?:that|the|an?) (?:lsof|netstat|fuser|ss) (?:line|command|flags?|call|incantation)/,
  /(?:find|get|show|see) (?:the )?pids?|who (?:ate|stole|took|eats|grabbed|is it)|clings? to|won'?t let go|something else (?:owns|has|uses)|(?:is it|was it) …that (?:has|holds|uses|owns)/,
  /선점|차지|누가 ?(?:먹|뺏)|먼저 ?먹/,
  /(?:lsof|netstat|fuser)(?:으?로)? ?[^?]{0,20}(?:확인|보|찾|명령)/,
  /grab(?:s|bed)|tak(?:es|ing|en) up|is busy|sitting on|(?:see|check|find out|tell) (?:who|what|which \w+)/,
  /먹고|(?:데몬|프로그램|앱)…(?:확인|찾)|열고 ?있는/,
  /누가 ?(?:listen|리슨|리스닝)/,
  /(?:포트)?(?:를)? ?해제하/,
  /사용 ?중인/,
  /(?:daemon|program|process|app|command) (?:that )?(?:is )?(?:running|listening|listens) on/,
  /(?:daemon|process|program) (?:running|listening)/,
  /(?:is|are|'s|s) (?:currently )?(?:listening|using|occupying|hogging|holding|blocking|squatting|sitting|running)(?: on| at)?/,
  /who(?:'s| is| has|s)? (?:got|using|holding|hogging|listening|listens|occupying|has)/,
  /what(?:'s| is|s)? (?:using|holding|hogging|listening|occupying|taking|blocking|sitting)/,
  /(?:program|process|app|application|thing|something|pid|who) (?:listens|blocks|has|holds|owns|occupies|using|sits)…(?=port|\d)(?:(?:listen|us|hold|own|occup|sit|keep)\w*)?/,
  /hog(?:s|ging)?/,
  /squat(?:s|ting)?/,
  /occup(?:y|ies|ied|ying)/,
  /holds?/,
  /holding/,
  /own(?:s|ed)/,
  /taken by/,
  /kill(?:ing)?/,
  /free(?:ing)? (?:up )?(?:the )?(?:port )?\d+/,
  /free up/,
  /release/,
  /ss (?:one-?liner|command|-)/,
  /ss -\w+/,
  /get-nettcpconnection/,
  /find (?:the |which |what )?(?:process|program|app|pid)/,
  /which (?:process|program|app|pid) (?:is using|uses|holds|has|is on|listens|owns|keeps|runs on|sits)/,
  /pid (?:of|on|for)/,
  /stuck/,
  /(?:already|currently|is|are|still) (?:in use|taken)/,
  /already used/,
  /process (?:on|id)/,
  /who listens/,
  /see what(?:'s| is)? on/,
  /(?:is|are) (?:there )?(?:anything|something|anyone|any process) (?:listening|running|using|on)/,
  /taken by|by what(?= ?(?:[?.!]|$))|(?:program|process|app) (?:took|has taken|grabbed|behind|name)/,
  /(?:show|find|who is|who's|see) the owner|(?:being |still )?held by|anything (?:listening|running) on/,
  /누군지 ?(?:어케|어떻게|알)|범인|듣고 ?있는|(?:\d|포트)\S{0,3} (?:\S+ ){0,3}쓰는 ?중/,
  /(?:리슨|리스닝|듣|쓰|잡|사용)\S{0,4} ?(?:게|건|거|것|놈|애|프로그램|프로세스|앱)(?:이|가)? ?(?:뭔지|뭐인지|\S+인지|누군지|어케|어떻게|골라|만 )/,
  /점유/,
  /물고/,
  /잡고/,
  /잡아/,
  /누가 ?(?:쓰고|사용하고|사용 ?중|잡|듣|물|차지)/,
  /뭐가 ?(?:쓰고|사용하고|사용 ?중|잡|듣|물|리스|떠|돌|차지)/,
  /무엇이 ?(?:쓰고|사용하고|잡|듣|물|차지)/,
  /쓰고 ?있/,
  /쓰는지 ?(?:찾|확인|보|알)/,
  /사용 ?중/,
  /사용하고 ?있는/,
  /프로세스/,
  /프로그램 ?(?:찾|확인|죽|끄|종료)/,
  /죽이/,
  /죽여/,
  /킬/,
  /kill/,
  /꺼야/,
  /끄는/,
  /리스닝하는/,
  /리스닝 ?중/,
  /쓰는 ?(?:(?:프로그램|앱|놈|애|거) ?(?:찾|확인|죽|꺼|보|알아))/,
  /(?:어떤|무슨) ?놈/,
  /리슨 ?중/,
  /명령어/,
  /이미 ?(?:쓰|사용)/,
  /pid/,
  /차지/,
]);

/** "what runs on 6379", "what normally answers on": what a port is for, not what holds it on this machine. */
const notHolder = anyOf([
  /왜 ?(?:이미|벌써)/,
  /때문/,
  /story|history|reason/,
  /normally/,
  /usually/,
  /typically/,
  /typical/,
  /by default/,
  /default/,
  /common(?:ly)?/,
  /generally/,
  /supposed to/,
  /officially/,
  /assigned/,
  /registered/,
  /meant/,
  /in general/,
  /보통/,
  /원래/,
  /일반적/,
  /기본/,
]);

const classify = anyOf([
  /where (?:does|do|would) \d+ belong|belongs? to|group of ports|reserved for/,
  /대역|어느 ?쪽/,
  /해당하/,
  /well[- ]?known/,
  /registered/,
  /ephemeral/,
  /(?:private|system|user|dynamic|reserved) (?:ports?|ranges?|or|and|zone)/,
  /(?:or|and|an?|as|it|class|,) (?:private|system|user|dynamic|reserved)/,
  /dynamic/,
  /(?:un)?assigned/,
  /privileged/,
  /iana(?:'?s)?|(?:in|by|from) the registry|buckets?/,
  /(?:which|what) (?:range|class|category|kind of port)/,
  /fall into/,
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
  /에페메럴/,
  /이페머럴/,
  /특권/,
  /예약/,
  /분류/,
  /종류/,
  /범위/,
  /구간/,
  /어디에 ?속/,
  /어디 ?속/,
  /할당/,
]);

const pick = anyOf([
  /(?:which|what) ports? (?:number )?(?:should|shall|can|could|would|do you|to) (?:i|we|my|our|you|it|the|this)? ?(?:new |own |api |app |service |server )*(?:recommend|suggest|use|pick|choose|run|give|put|take|go with|listen|bind|assign|get|have)/,
  /(?:suggest|recommend|generate|pick|choose|give|find me|find an?|assign|propose|looking for|decide on|settle on|help me)(?: \w+){0,6} ports?(?: numbers?)?(?= |[?.!,]|$)(?! (?:of|does|is|used))/,
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
  /(?:몇 ?번|어떤|무슨) ?포트…(?:쓰는 ?게|쓰면|써야|쓸까|사용하는 ?게|사용하면|하는 ?게|하면|할까|잡|정하|정할|띄우|좋|할당)/,
  /포트(?:는|를|로|번호는|번호를| 번호는| 번호를)? ?(?:몇 ?번(?:으로|을)|어떤 ?(?:걸|거|번호))/,
  /(?:추천|골라|정해)…포트/,
  /포트…(?:좋을지|좋을까|조언)/,
  /(?:안 ?쓰는|비어 ?있는|빈|남는|겹치지 ?않는|안 ?겹치는|충돌 ?(?:안|없)[가-힣]*|놀고 ?있는|쓸 ?만한|괜찮은|적당한|안전한|무난한|막히지 ?않는) ?포트/,
]);

/** Orders that one be chosen. */
const orders = anyOf([
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

export const ordersPort = (lower: string): boolean => orders.test(lower) && !ofOther.test(lower);

/** Something moves away from the port that it had. */
const moving = anyOf([
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
  /taken|conflict\w*|clash\w*|occupied|grabbed|banned|leave|away from|can'?t have|is dead|off (?:port |its |the )?(?:\d+|default|standard)|instead of|not \d+|other than|than the (?:standard|default)|off (?:its |the )default|(?:do ?n'?o?t|not) (?:wanna |want to )?use|mov(?:e|ing)/,
  /말고|대신|겹치|겹쳐|충돌|옮기|옮겨|바꾸|바꾸래|변경|먼저|이사|질림|질려|식상|딴 ?데/,
]);

export const isMoving = (lower: string): boolean => moving.test(lower) && movesAway.test(lower);

/** A port that somebody chose already. */
const pickedByOthers = anyOf([
  /who (?:chose|picks?|picked|decides?|decided|assigns?)|never (?:told|set|chose|picked)|how (?:do|does)(?: \w+){1,3} (?:find|get|pick|choose)/,
  /누가 ?(?:골|고르|정)|접속자마다|허락|구별|어떻게 ?(?:\S+ ){0,3}찾|존재하|있는 ?건가/,
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
const portOrNumber = anyOf([/ports?|numbers?|what else|something else|listen|put it/, /포트|번호|몇 ?번/]);
const asksOfExisting = anyOf([
  /(?:are|is) (?:open|listening|in use|taken|used|registered|assigned|blocked)|default|standard|how (?:do|can|to)|who|why|range|ephemeral(?! range)|meaning|mean|exist\w*|in plain words|does (?:an?|the|my|every) \w+|what an? (?:\w+ )?port/,
  /열려|사용 ?중|쓰고 ?있|기본|표준|왜|누가|어떻게|방법|범위|뜻|의미|뭐예요|뭔가요|뭐야|뭐 ?하는|뭔지|모르겠|존재|이유|실패|에러|띄울 ?수/,
]);

/** The same in words that many questions have. */
const newThing = anyOf([
  /coding|developing|starting|adding|setting up|making/,
  /internal|local|toy|pet|fresh|self-?hosted|staging|replicas?|test/,
  /(?:my|our|a) (?:\w+ ){0,2}(?:app|api|server|service|daemon|worker|bot|program|tool|agent|exporter|stack|panel|gateway)/,
  /사내|내부|로컬|개발용|테스트|스테이징|자체|취미|셀프|짜는|짠|추가|시작하|열 ?건데|띄울 ?건데/,
]);

function mayAskForNewPort(lower: string): boolean {
  if (!portOrNumber.test(lower) || asksOfExisting.test(lower)) return false;
  const [isFree, isForNew] = [freeOne.test(lower), ownThing.test(lower) || newThing.test(lower)];
  return (isFree && isForNew) || ((isFree || isForNew) && (choosing.test(lower) || wanting.test(lower)));
}

/** Something of one's own that wants a port. */
const ownThing = anyOf([
  /new|first|group's/,
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
]);

/** Words that nobody uses but to ask for safety. */
const surelySafety = anyOf([
  /(?:un)?safe\w*|(?:in)?secure|danger\w*|risk\w*|hack\w*|attack\w*/,
  /안전|위험|해킹|괜찮|보안상|ㄱㅊ/,
]);
/** What it is is asked, not whether it may stay. */
const asksWhatItIs = anyOf([
  /what(?:'s| is| are|s) (?:this|these|it|they|that)|what port is/,
  /뭐 ?하는|뭐하는|정체|뭔가요|뭐예요/,
]);

function asksForSafety(lower: string): boolean {
  if (asksWhatItIs.test(lower) && !surelySafety.test(lower)) return false;
  if (asksWhichToOpen.test(lower)) return false;
  if (safety.test(lower) || (wideOpen.test(lower) && !asksElse.test(lower) && !cannot.test(lower))) return true;
  return exposure.test(lower) && judgement.test(lower) && !asksHow.test(lower);
}

/** Reads what is wanted. `lower` is the question in lower case. */
export function readWishes(lower: string): Wishes {
  return {
    safety: asksForSafety(lower),
    holder: holder.test(lower) && !notHolder.test(lower),
    classify: classify.test(lower),
    pick: (pick.test(lower) || ordersPort(lower) || isMoving(lower)) && !pickedByOthers.test(lower),
    mayPick: mayAskForNewPort(lower),
  };
}

export const isOwnThing = (lower: string): boolean => ownThing.test(lower);
