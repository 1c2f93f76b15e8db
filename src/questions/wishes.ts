// What is wanted of a port: whether it is safe, what holds it, which range, which one to take.

export interface Wishes {
  readonly safety: boolean;
  readonly holder: boolean;
  readonly classify: boolean;
  readonly pick: boolean;
}

const safety =
  /(?<![\p{L}])(?:safe(?:ty|ly)?|unsafe|secur(?:e|ity|ely)|insecure|danger(?:ous)?|risk(?:y|s)?|vulnerab\w*|attack(?:s|ed|ers?)?|hack(?:ed|ers?)?|exploit(?:s|ed|able)?|bad idea|how bad|worr(?:y|ied)|harm(?:ful|less)?|malicious|should i (?:open|expose|block|close|forward)|should (?:port )?\d+ be (?:open|closed|blocked|exposed)|should we (?:open|expose|block|close|forward)|(?:ok|okay|fine|alright|acceptable|wise|smart|good idea|bad practice)(?: (?:to|if|that|for us|for me|with|having|leaving))?(?: (?:i|we|they|have|having|leave|leaving|open|expose|exposing|forward|keep))*.{0,40}(?:open|expos|forward|internet|public|outside|world|reachable|anywhere)|(?:open|expos\w+|reachable|forward\w*|public|internet|world|anywhere|outside).{0,60}(?:ok(?:ay)?|fine|bad|safe|problem|wrong|stupid|crazy|terrible)|leave .{0,20}open|compromis\w+|ransomware)(?![\p{L}])|안전|위험|보안 ?(?:상|문제|위협|이슈|에|적|취약)|취약|괜찮(?!은 포트)|해킹|공격|털리|뚫리|문제 ?(?:없|되|될|생)|열어 ?(?:도|둬도|놔도|놓아도|놓으면|두면|줘도)|오픈(?:해도|하면|해 ?놔도|해 ?두)|노출(?:해도|하면|돼도|되면|시켜도)|개방(?:해도|하면)|막아야|닫아야|차단(?:해야|하는 ?게)|열면 ?(?:안|큰일|어떻|위)/iu;

const holder =
  /(?<![\p{L}])(?:(?:is|are|'s|s) (?:currently )?(?:listening|using|occupying|hogging|holding|blocking|squatting|sitting|running)(?: on| at)?|using|listening on|who(?:'s| is| has|s)? (?:got|using|on|holding|hogging|listening|listens|occupying|has)|what(?:'s| is|s)? (?:using|holding|hogging|listening|occupying|taking|blocking|sitting)|(?:program|process|app|application|thing|something|pid|who) (?:listens|has|holds|owns|occupies|using|on|sits|keeps).{0,20}(?=port|\d)(?:(?:listen|us|hold|own|occup|sit|keep)\w*)?|hog(?:s|ging)?|squat(?:s|ting)?|occup(?:y|ies|ied|ying)|holds?|holding|own(?:s|ed)|taken by|kill(?:ing)?|free(?:ing)? (?:up )?(?:the )?(?:port )?\d+|free up|release|lsof|netstat|fuser|ss (?:one-?liner|command|-)|ss -\w+|get-nettcpconnection|find (?:the |which |what )?(?:process|program|app|pid)|which (?:process|program|app|pid)|pid (?:of|on|for)|stuck|already (?:in use|used|taken)|in use|listens on|process (?:on|id)|who listens|see what(?:'s| is)? on)(?![\p{L}])|점유|물고|잡고|잡아|누가 ?(?:쓰|사용|잡|듣|물|차지)|뭐가 ?(?:쓰|사용|잡|듣|물|리스|떠|돌|차지)|무엇이 ?(?:쓰|사용|잡|듣|물|차지)|쓰고 ?있는|사용 ?중|사용하고 ?있는|프로세스|프로그램 ?(?:찾|확인|뭐|뭔|죽|끄|종료|이)|죽이|죽여|킬|kill|꺼야|끄는|리스닝하는|리스닝 ?중|쓰는 ?(?:프로그램|앱|놈|애|거 ?찾)|이미 ?(?:쓰|사용)|pid|차지/iu;

/** "what runs on 6379", "what normally answers on": what a port is for, not what holds it on this machine. */
const notHolder =
  /(?<![\p{L}])(?:normally|usually|typically|typical|by default|default|common(?:ly)?|generally|supposed to|officially|assigned|registered|meant|in general)(?![\p{L}])|보통|원래|일반적|기본/iu;

const classify =
  /(?<![\p{L}])(?:well[- ]?known|registered|dynamic|ephemeral|private|system|user|reserved|assigned|unassigned|privileged|iana)(?![\p{L}])|(?:which|what) (?:range|class|category|kind of port)|classif(?:y|ied|ication)|(?:port )?range|잘 ?알려진|웰 ?노운|웰논|등록|동적|다이나믹|다이내믹|사설|시스템 ?포트|사용자 ?포트|유저 ?포트|임시 ?포트|에페메럴|이페머럴|특권|예약|분류|범위|구간|어디에 ?속|어디 ?속|할당/iu;

const pick =
  /(?<![\p{L}])(?:(?:which|what) ports? (?:number )?(?:should|shall|can|could|would|do you|to) (?:i|we|my|our|recommend|suggest|use|pick|choose|run|give|put)(?!.*(?:open|block|forward))|(?:suggest|recommend|pick|choose|give|find|assign|propose|need|want|looking for)(?: me| us)?(?: an?| some| any| the)?(?: good| free| unused| random| safe| new| nice| spare| unassigned| available| suitable| decent| quiet| high| non-conflicting| unique| couple of| few)*(?: \d+)? ports?(?: numbers?)?(?= |[?.!]|$)(?! (?:of|does|is|used))|(?:good|free|unused|spare|unassigned|suitable|available|safe|decent) ports? (?:number )?(?:for|to)|(?:pick|choos\w+) (?:a|the|my|our) (?:tcp |udp )?port|port (?:suggestion|recommendation)s?|ports? (?:that |which )?(?:is ?n[o']t|are ?n[o']t|nobody|no one|not) .{0,20}(?:taken|used|in use|assigned|uses)|what port .{0,20}for (?:my|our|a|this) (?:new|own|little|small|internal|side|custom))(?![\p{L}])|포트 ?(?:번호 ?)?(?:를 ?|좀 ?|하나 ?|몇 ?개 ?|아무거나 ?|뭐 ?)*(?:추천|골라|정해|고르|골라|선택|잡아 ?줘|뽑아|제안)|포트 ?(?:는 ?|번호는? ?|를 ?)?(?:뭐로|뭘로|몇 ?번(?:으로|을 쓰|을 써|이 좋|이 나|이 괜찮)|어떤 ?(?:걸|거|번호)|무엇으로) ?(?:하|쓰|해|정|할|잡)?|몇 ?번 ?포트(?:를|로|가)? ?(?:쓰는 ?게|쓰면|써야|쓸까|사용하는 ?게|사용하면|하는 ?게|하면|할까|잡|정|띄우|좋)|(?:안 ?쓰는|비어 ?있는|빈|남는|겹치지 ?않는|충돌 ?(?:안|없)|놀고 ?있는|쓸 ?만한|괜찮은|적당한|안전한|무난한) ?포트|추천 ?포트/iu;

/** Something of one's own that wants a port. */
const ownThing =
  /(?<![\p{L}])(?:my|our|new|own|internal|side|custom|microservice|api|app|service|project|dashboard|tool|backend|daemon|prototype|dev server)(?![\p{L}])|새|신규|사이드|내부|우리|제가|내가|직접|만든|만드는|개발|백엔드|프로젝트|토이|마이크로|api/iu;

/** Reads what is wanted. `lower` is the question in lower case. */
export function readWishes(lower: string): Wishes {
  return {
    safety: safety.test(lower),
    holder: holder.test(lower) && !notHolder.test(lower),
    classify: classify.test(lower),
    pick: pick.test(lower),
  };
}

export const isOwnThing = (lower: string): boolean => ownThing.test(lower);
