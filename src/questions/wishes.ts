// What is wanted of a port: whether it is safe, what holds it, which range, which one to take.

export interface Wishes {
  readonly safety: boolean;
  readonly holder: boolean;
  readonly classify: boolean;
  readonly pick: boolean;
}

const safety =
  /(?<![\p{L}])(?:safe(?:ty|ly)?|unsafe|secur(?:e|ity(?! ?group)|ely)|insecure|danger(?:ous)?|risk(?:y|s)?|vulnerab\w*|attack(?:s|ed|ers?)?|hack(?:ed|ers?)?|exploit(?:s|ed|able)?|bad idea|how bad|worr(?:y|ied)|harm(?:ful|less)?|malicious|should i (?:open|expose|block|close|forward|leave)|can (?:i|we) (?:open|expose|leave|forward)|should (?:port )?\d+ be (?:open|closed|blocked|exposed)|should we (?:open|expose|block|close|forward)|(?:ok|okay|fine|alright|acceptable|wise|smart|good idea|bad practice)(?: (?:to|if|that|for us|for me|with|having|leaving))?(?: (?:i|we|they|have|having|leave|leaving|open|expose|exposing|forward|keep))*.{0,40}(?:open|expos|forward|internet|public|outside|world|reachable|anywhere)|(?:open|expos\w+|reachable|forward\w*|public|internet|world|anywhere|outside).{0,60}(?:ok(?:ay)?|fine|bad|safe|problem|wrong|stupid|crazy|terrible)|leave .{0,20}open|compromis\w+|ransomware)(?![\p{L}])|안전|위험|보안 ?(?:상|문제|위협|이슈|에|적|취약)|취약|괜찮(?!은 포트)|해킹|공격|털리|뚫리|문제 ?(?:없|되|될|생)|열어 ?(?:도|둬도|놔도|놓아도|놓으면|두면|줘도)|오픈(?:해도|하면|해 ?놔도|해 ?두)|노출(?:해도|하면|돼도|되면|시켜도)|개방(?:해도|하면)|막아야|닫아야|차단(?:해야|하는 ?게)|열면 ?(?:안|큰일|어떻|위)/iu;

/** "Which ones should I open?" asks for ports, not whether they are safe. */
const asksWhichToOpen =
  /(?:which|what) (?:ones?|ports?|numbers?)(?: \w+){0,2} (?:should|do|must|need)|어떤 ?포트(?:를|만)? ?(?:열|뚫)|몇 ?번(?:을|만|포트를)? ?(?:열|뚫)/iu;

const holder =
  /(?<![\p{L}])(?:(?:is|are|'s|s) (?:currently )?(?:listening|using|occupying|hogging|holding|blocking|squatting|sitting|running)(?: on| at)?|using|listening on|who(?:'s| is| has|s)? (?:got|using|on|holding|hogging|listening|listens|occupying|has)|what(?:'s| is|s)? (?:using|holding|hogging|listening|occupying|taking|blocking|sitting)|(?:program|process|app|application|thing|something|pid|who) (?:listens|blocks|has|holds|owns|occupies|using|on|sits|keeps).{0,20}(?=port|\d)(?:(?:listen|us|hold|own|occup|sit|keep)\w*)?|hog(?:s|ging)?|squat(?:s|ting)?|occup(?:y|ies|ied|ying)|holds?|holding|own(?:s|ed)|taken by|kill(?:ing)?|free(?:ing)? (?:up )?(?:the )?(?:port )?\d+|free up|release|lsof|netstat|fuser|ss (?:one-?liner|command|-)|ss -\w+|get-nettcpconnection|find (?:the |which |what )?(?:process|program|app|pid)|which (?:process|program|app|pid)|pid (?:of|on|for)|stuck|(?:already|currently|is|are|still) (?:in use|used|taken)|process (?:on|id)|who listens|see what(?:'s| is)? on)(?![\p{L}])|점유|물고|잡고|잡아|누가 ?(?:쓰고|사용하고|사용 ?중|잡|듣|물|차지)|뭐가 ?(?:쓰고|사용하고|사용 ?중|잡|듣|물|리스|떠|돌|차지)|무엇이 ?(?:쓰고|사용하고|잡|듣|물|차지)|쓰고 ?있|쓰는지 ?(?:찾|확인|보|알)|사용 ?중|사용하고 ?있는|프로세스|프로그램 ?(?:찾|확인|죽|끄|종료)|죽이|죽여|킬|kill|꺼야|끄는|리스닝하는|리스닝 ?중|쓰는 ?(?:(?:프로그램|앱|놈|애|거) ?(?:찾|확인|죽|꺼|보|알아))|(?:어떤|무슨) ?놈|리슨 ?중|명령어|이미 ?(?:쓰|사용)|pid|차지/iu;

/** "what runs on 6379", "what normally answers on": what a port is for, not what holds it on this machine. */
const notHolder =
  /(?<![\p{L}])(?:normally|usually|typically|typical|by default|default|common(?:ly)?|generally|supposed to|officially|assigned|registered|meant|in general)(?![\p{L}])|보통|원래|일반적|기본/iu;

const classify =
  /(?<![\p{L}])(?:well[- ]?known|registered|dynamic|ephemeral|private|system|user|reserved|assigned|unassigned|privileged|iana)(?![\p{L}])|(?:which|what) (?:range|class|category|kind of port)|fall into|class it|classif(?:y|ied|ication)|(?:port )?range|잘 ?알려진|웰 ?노운|웰논|등록|동적|다이나믹|다이내믹|사설|시스템 ?포트|사용자 ?포트|유저 ?포트|임시 ?포트|에페메럴|이페머럴|특권|예약|분류|종류|범위|구간|어디에 ?속|어디 ?속|할당/iu;

const pick =
  /(?<![\p{L}])(?:(?:which|what) ports? (?:number )?(?:should|shall|can|could|would|do you|to) (?:i|we|my|our|you|it|the|this)? ?(?:new |own |api |app |service |server )*(?:recommend|suggest|use|pick|choose|run|give|put|take|go with|listen|bind|assign|get|have)|(?:suggest|recommend|pick|choose|give|find|assign|propose|looking for|decide on|settle on|help me)(?: \p{L}+){0,6} ports?(?: numbers?)?(?= |[?.!,]|$)(?! (?:of|does|is|used))|(?:needs?|wants?)(?: me)? (?:an?|another|some)(?: \p{L}+){0,3} ports?(?: numbers?)?(?= |[?.!,]|$)|(?:choice|choosing|picking) (?:of )?(?:an? |the |my )?ports?|(?:good|free|unused|spare|unassigned|suitable|available|safe|decent|random) (?:tcp |udp )?(?:high )?ports?(?: number)?(?: (?:for|to|i|pls|please|you)|\?|$)|port (?:suggestion|recommendation)s?|ports? (?:\p{L}+ ){0,6}(?:is ?n[o']t|are ?n[o']t|nobody|no one|not) .{0,20}(?:taken|used|in use|assigned|uses|using)|(?:number|port) (?:that )?(?:nobody|no one)|any port (?:i|we) can use|what port .{0,20}for (?:my|our|a|this) (?:new|own|little|small|internal|side|custom)|which port .{0,40}(?:should (?:get|use|have)|give it|choose for us))(?![\p{L}])|포트[^?]{0,20}(?:추천|골라|정해 ?줘|정해 ?주|고르|골라|선택|뽑아|제안)|포트[^?]{0,12}(?:뭐로|뭘로|뭐 ?쓰|뭘 ?쓰|뭐 ?쓸|뭘 ?쓸|무엇을 ?쓰|몇 ?번대|어떤 ?걸 ?쓰|어떤 ?거 ?쓰)|(?:몇 ?번|어떤|무슨) ?포트[^?]{0,12}(?:쓰는 ?게|쓰면|써야|쓸까|사용하는 ?게|사용하면|하는 ?게|하면|할까|잡|정하|정할|띄우|좋|할당)|포트(?:는|를|로|번호는|번호를| 번호는| 번호를)? ?(?:몇 ?번(?:으로|을)|어떤 ?(?:걸|거|번호))|(?:추천|골라|정해)[^?]{0,10}포트|포트[^?]{0,24}(?:좋을지|좋을까|조언)|(?:안 ?쓰는|비어 ?있는|빈|남는|겹치지 ?않는|안 ?겹치는|충돌 ?(?:안|없)[가-힣]*|놀고 ?있는|쓸 ?만한|괜찮은|적당한|안전한|무난한|막히지 ?않는) ?포트/iu;

/** Something of one's own that wants a port. */
const ownThing =
  /(?<![\p{L}])(?:new|own|side project|microservice|launching|wrote|writing|build(?:ing)?|in-house|custom|prototype|hobby|homemade|webhook listener|i'm making|releasing)(?![\p{L}])|새|신규|사이드|직접|만든|만드는|만들|토이|마이크로|띄우는|띄울|봇/iu;

/** Reads what is wanted. `lower` is the question in lower case. */
export function readWishes(lower: string): Wishes {
  return {
    safety: safety.test(lower) && !asksWhichToOpen.test(lower),
    holder: holder.test(lower) && !notHolder.test(lower),
    classify: classify.test(lower),
    pick: pick.test(lower),
  };
}

export const isOwnThing = (lower: string): boolean => ownThing.test(lower);
