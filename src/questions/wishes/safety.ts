// Whether a question is after the safety of a port.

import { anyOf } from "../forms.ts";

const safety = anyOf([
  /safe(?:ty|ly|r)?/,
  /unsafe/,
  /secure(?= ?(?:enough|to|or|if|when|now|[?,.]|$))/,
  /how secure|securely/,
  /security(?! (?:groups?|board|dep\w*|polic\w+|scan\w*|team|audit\w*|guys?|review|camera|tool))/,
  /acceptable/,
  /reachable from (?:anywhere|outside|the internet)/,
  /insecure/,
  /danger(?:ous|s)?/,
  /exaggerat\w+|endanger\w*|(?:anything|something) to fear|hackable|리스크|보안 ?구멍/,
  /(?:켜|열어|놔)\S{0,3}면 ?안 ?(?:좋|되|돼)|미친 ?짓/,
  /ㄱㅊ\?|털릴까|무방할까|에바|왜 ?안 ?(?:된|되)다는|막는 ?게 ?낫/,
  /how exposed|better (?:to )?(?:block|close)/,
  /risk(?:y|s)?/,
  /vulnerab\w*/,
  /attack(?:s|ed|ers?|ing)?/,
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
  /(?:need|have|ought) to (?:close|block|filter) (?:it|that|this|them|(?:port )?\d+)/,
  /(?:a )?problem if/,
  /심각/,
  /(?:둬|놔|두어)도 ?(?:돼|되|될|괜)/,
  /큰일/,
  /따라 ?해도/,
  /막는 ?게 ?(?:맞|좋|나)/,
  /(?:보이게|공개|공개로 ?띄워|띄워|풀어) ?(?:해도|놔도|둬도|도) ?(?:될|되|돼|괜)/,
  /(?:사외|외부|밖)(?:로|에|에서)? ?(?:열어|보이게|공개)/,
  /반대할/,
  /how serious|clear ?text/,
  /should (?:\w+ )?\d+ be (?:open|closed|blocked|exposed|filtered|public|reachable)/,
  /protect|break in|침입|보호/,
  /should we (?:open|expose|block|close|forward)/,
  /(?:ok|okay|fine|alright|acceptable|wise|smart|good idea|bad practice)(?: (?:to|if|that|for us|for me|with|having|leaving))?(?: (?:i|we|they|have|having|leave|leaving|open|expose|exposing|forward|keep))*…(?:open|expos|forward|internet|public|outside|world|reachable|anywhere)/,
  /(?:open\w*|expos\w+|reachable|forward\w*|public|internet|world|anywhere|outside)…(?:ok(?:ay)?|fine|bad|safe|problem|wrong|stupid|crazy|terrible)/,
  /leave …open/,
  /compromis\w+/,
  /ransomware/,
  /backdoor|malware|pen-?test|misus\w+|abus\w+|leak\w*/,
  /in the clear|plain ?text(?! (?:port|listener))|eavesdrop\w*|without (?:an? )?(?:password|login|token|auth\w*)|unauthenticated/,
  /what(?:'s the worst| can| could| might)? ?(?:that )?(?:can |could |might )?(?:go wrong|happen)/,
  /consequences|lose sleep|scared|be afraid|keep or close|allow or (?:deny|block)/,
  /(?:still|should i|should we|is it (?:ok|fine|safe))…through (?:the|my|our|a) (?:firewall|router)/,
  /(?:restrict|firewall off|lock down|shut) (?:it|this|that|them)/,
  /악용|백도어|악성 ?코드|모의 ?해킹|(?:정보|데이터|뭐)(?:가|도)? ?새(?:나|요|는)|유출/,
  /평문(?:이라|인데|으로 ?(?:가|보내|나가))|비밀번호(?:가|도)? ?(?:그대로|없이)|비번 ?없이|인증 ?없이|로그인 ?없이|암호화(?:가|는)? ?(?:안 )?(?:되|돼|될)/,
  /(?:막|닫|차단|제한)(?:해야|아야)|(?:막|닫|차단|허용|제한)(?:을까|할까|을지|할지|아도|해도|는 ?게 ?(?:나|맞|좋))|열지 ?말/,
  /(?:공개|오픈|개방|노출)(?:하면|되면|돼 ?있)|어떤 ?일이 ?(?:생|일어)|무슨 ?일이 ?(?:생|일어)|최악|조치|무서|안심|해로|나쁜/,
  /안전(?!장치|모드|벨트)|상관 ?없(?:죠|나|을|어|는)|까도 ?(?:되|돼|됨|될)/,
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
  /expos\w*|outward|around the clock|publish\w*|public(?:ly)?|internet|outside|from outside|the world/,
  /worldwide|whole planet|everywhere|anywhere|everyone|anyone|wide open|left open|leav\w+…open|open/,
  /0\.0\.0\.0\/0|from any(?= |[?.!,]|$)|(?:inside|in|within) (?:the|our|my|a) (?:vpc|lan|network)/,
  /straight from|let(?:ting|s)? (?:\S+ )?(?:through|in(?= |$))|face|security group/,
  /without (?:tls|ssl|auth\w*|an? password)/,
  /any(?:로|를|에)|풀어 ?(?:달|줘|주|놔|도)|public/,
  /어디서나|어디서든|닿|밖에서 ?보/,
  /공유기(?:에서|로)|방화벽 ?뒤|외부|인터넷|공개|밖|전체|사외|보안 ?그룹|인바운드|anywhere|아무나|누구나|오픈|개방|노출|열어|열려|열린|열고/,
]);

const judgement = anyOf([
  /do (?:we|i) (?:allow|panic|permit)|panic\?|okay to|ok to|y\/n/,
  /(?<!we )should|would you|ever (?:an?|be|ok|open|expose)/,
  /미친|둬야|안 ?좋|실수|까요 ?말까요/,
  /good idea|mistake|enough|advisable|serious|problem|recommended|concern(?:s|ed)?/,
  /is (?:my|the|our|all) (?:data|traffic|passwords?)|encrypted(?= ?(?:\?|$))/,
  /(?:close|keep|block|allow|deny|open|leave) or (?:close|keep|leave|block|allow|deny|open)/,
  /(?:can|may|could|should) (?:port )?\d+|talk me out|how (?:bad|severe|serious|risky)|feels/,
  /(?:해|줘|빼|풀어|둬|놔|달아|켜|열어|붙여|허용해)도 ?(?:되|돼|될|괜|ㄱㅊ|상관|무방|안전|지적)|(?:하여|두어|열어|놓아)도|무방한지|걱정해야/,
  /yay or nay|y\/n|yes\/no|to fear|go or no|sane|dumb|screwed|uncomfortable|too careful|dare|thoughts|get in(?:to)?|leave it|fix/,
  /안 ?되는 ?(?:겁|거|건)|ㄱㅊ|말려|좀 ?아니|잘못|지워야|되는 ?(?:거|겨|급)|그래도 ?되|떨|쫄|불안/,
  /훔쳐|엿보|안 ?되는 ?거|걸릴까|거절|그런가|비추|사고감|미친 ?짓|욕먹|감사(?!합|해|드|요|히|함)/,
  /should (?:i|we|it|they|this|that)/,
  /(?:can|could|may) (?:i|we|it|they)/,
  /ok(?:ay)?|fine|alright|acceptable|wise|smart|bad|worse|wrong|stupid|crazy|mad|insane|terrible|panic|worry/,
  /worried|trouble|fraud|asking for|yes or no|a good idea|do i (?:need|have) to/,
  /괜찮|되나|돼나|될까|되는 ?건가|돼요|되요|해도|놔도|둬도|맞나|맞아|맞죠|문제|큰일|걱정|무섭|털|뚫|심각|막아|닫아|별일|허용 ?가능|보안 ?관점/,
]);

/** Reachable by strangers: whoever tells of that and asks nothing else asks whether it is safe. */
const wideOpen = anyOf([
  /(?:to|on|in|from|facing|towards?) (?:the )?(?:whole |entire |open |public )?(?:internet|world|wan|outside)/,
  /public (?:ip|address|nic|interface)|publicly|from any(?:where|one|body)?|strangers?|wide open/,
  /permanent(?:ly)? (?:inbound|open)/,
  /(?:인터넷|외부|밖|바깥)(?:에|에서|으로|에다|서)? ?(?:오픈|노출|열|공개|붙|접속|뚫|직통)|any로|퍼블릭|공인 ?(?:ip|아이피)/,
]);

const asksElse = anyOf([
  /which|what(?: is|'?s| are| does| do| port)|why|how (?:do|can|to|does|should)|who|where|difference|mean(?:s|ing)?|help/,
  /뭐(?:뭐|예|에|야|임|지|가|하)|뭔|무슨|어떤|어떻게|왜|누가|몇|차이|뜻|용도|방법|추천|알려/,
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
  /기본 ?값|얼마(?:죠|예요|야)|몇 ?번 ?포트(?:를|만)? ?(?:포워딩|열|뚫)|포트 ?번호가 ?\?|(?:숫자|번호)(?:를|만|좀)? ?(?:알려|불러|뭐)/,
  /몇 ?번(?:을|만|포트를)? ?(?:열|뚫)|몇 ?번이?라고/,
]);

/** Which of TCP and UDP has to be opened. */
const ofTransport = /(?:tcp|udp)(?:로)?만|안 ?열어도|(?:only|just) (?:tcp|udp)|(?:tcp|udp) only/;

/** Words that nobody uses but to ask for safety. */
const surelySafety = anyOf([
  /(?:un)?safe\w*|(?:in)?secure|danger\w*|risk\w*|hack\w*|attack\w*/,
  /안전|위험|해킹|괜찮|보안상|ㄱㅊ/,
]);

/** What it is is asked, not whether it may stay. */
const asksWhatItIs = anyOf([
  /what(?:'s| is| are|s) (?:all )?(?:of )?(?:this|these|it|they|that)|what port is/,
  /(?:what|which) services|explain (?:them|these|those|it|this)/,
  /뭐 ?하는|뭐하는|정체|뭔가요|뭐예요|무슨 ?서비스|뭘 ?하는지|둘 ?중|중에 ?암호화/,
]);

/** `lower` is the question in lower case. */
export function asksForSafety(lower: string): boolean {
  if (asksWhatItIs.test(lower) && !surelySafety.test(lower)) return false;
  if (asksWhichToOpen.test(lower) || (ofTransport.test(lower) && !surelySafety.test(lower))) return false;
  if (safety.test(lower) || (wideOpen.test(lower) && !asksElse.test(lower) && !cannot.test(lower))) return true;
  return exposure.test(lower) && judgement.test(lower) && !asksHow.test(lower);
}
