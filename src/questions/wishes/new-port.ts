// How much of a question speaks for a port to take: cues of which each counts some points, none of which is enough alone.

import { anyOf, oneOf } from "../forms.ts";

/** What wants a port, in the singular. */
const things = oneOf(
  "app application api service server daemon tool bot project dashboard back-?end front-?end page ui agent worker exporter listener script game lab gateway panel container replica instance protocol stack product thing kiosk robot sensor microservice web_?app web_?site program proxy webhook endpoint cluster wiki homework assignment thesis prototype demo device template system module plugin svc receiver simulator crawler scraper mock component engine job runner platform blog intranet collector broker cache startup company hustle board monitor",
);
const thing = `(?:${things})s?`;

/** Something of one's own. */
const own = anyOf([
  new RegExp(`(?:my|our|own|his|their|her)(?: [\\w-]+){0,4} ${thing}`),
  /(?:self|hand)[- ]?(?:written|made|built|hosted|coded)|home-?(?:grown|made|brewe?d?)|in-?house|custom|side[- ](?:project|hustle|gig)s?|hobby|pet|toy|personal|private|internal|open[- ]sourc\w*/,
  /(?:i|we)(?: am|'?m|'?re| are)(?: just| now| also)? (?:writing|building|making|coding|creating|developing|launching|shipping|setting up|starting|deploying|about to|designing|inventing|prototyping|working on|standing up|splitting|rolling out|adding|putting|publishing|implementing|hosting)/,
  /^(?:writing|building|making|coding|creating|developing|launching|shipping|setting up|starting|deploying|designing|inventing|adding|picking|choosing|naming|deciding)/,
  /(?:i|we) (?:wrote|built|made|coded|invented|ship|develop|created|write|finished|hardcode|wanna host|host)/,
  /사내|자체|직접 ?(?:만|짠|짜|개발|작성)|(?:제|내|우리|저희|본인) ?(?:\S+ )?(?:앱|서버|서비스|프로젝트|봇|프로그램|에이전트|수집기|팀|스타트업|도구|툴|게임|시스템)/,
  /토이 ?프로젝트|사이드|졸작|졸업 ?작품|과제|캡스톤|실습|셀프 ?호스팅|취미|홈랩|만든|만드는|만들|짜는|짠 |개발 ?중|개발하|커스텀|스크립트|내부/,
]);

/** Something that is new here, or one more of its kind. */
const fresh = anyOf([
  new RegExp(
    `(?:new|next|second|another|extra|fresh|tiny|little|small|local|brand new|additional|third|tenth|staging|dev|test|one more)(?: [\\w-]+){0,3} ${thing}`,
  ),
  /새로? ?(?!고침|벽|끼|우)|신규|하나 ?더|두 ?번째|둘째|추가(?:하|로)|띄울|띄우|올리|올릴|열 ?건데|돌릴|돌리|파는데|빼려|테스트|개발(?:용| ?서버)|로컬|스테이징|늘어|나눠/,
]);

/** What speaks for a port to take, and against it. The points are rounded weights: they tell the labelled questions apart best. */
const cues: readonly (readonly [points: number, form: RegExp])[] = [
  [5, own],
  [4, fresh],
  // Whatever it is that wants one.
  [
    3,
    anyOf([
      new RegExp(`(?:an?|this|the|some|for|two|three|four|five|six|ten|\\d+)(?: [\\w-]+){0,3} ${thing}`),
      /서버|서비스|앱|봇|페이지|대시보드|프로그램|백엔드|프론트|컨테이너|에이전트|데몬|모듈|익스포터|프로젝트|마이크로|api|웹훅|수집기|도구|툴/,
    ]),
  ],
  // Orders to choose.
  [
    7,
    anyOf([
      /(?<!n't )sug+est|recommend(?:ed)?|propose|pick|choose|select|decide|assign(?! to)|allocate|reserve|hand (?:me|us|out)|gimme|hit me with|come up with|generate|settle(?: on)?|name (?:an?|one|me|some)|find (?:me|us|an?)|advise|throw me|roll|give (?:me|us|it)|hardcode|i'?d (?:like|take) an?/,
      /추천|골라|뽑|정해 ?(?:줘|주|달|줄)|찍어|집어|지어 ?(?:줘|주)|점지|배정|제안|생성|불러|던져|잡아 ?(?:줘|주)|나눠 ?(?:줘|주)|찾아 ?(?:줘|주)|하나(?:만)? ?(?:주|줘|ㄱ|요$|부탁)|개(?:만)? ?(?:주|줘)/,
    ]),
  ],
  [
    5,
    anyOf([
      /port (?:suggestions?|ideas?|recommendations?)|(?:ideas?|suggestions?|recommendations?|proposals?|advice|preferences?|candidates?|alternatives?|options?)(?: ?[?.!,]|$| for| what| please| pls| port| which)/,
      /you (?:choose|decide|pick)|(?:choose|pick|decide|settle it) for (?:me|us)|(?:(?<=[.,!?] )(?:to )?where(?: to)?|to what)\W*$|take (?:which|what)|got (?:one|an? )/,
      /아이디어|후보|조언|추천(?:좀|점| ?좀)?\W*$|네가|니가|알아서|아무거나|ㄱㄱ/,
    ]),
  ],
  // A gap to be filled in, or nothing but the word.
  [
    3,
    anyOf([
      /(?<=[,.:] )(?:which |what )?(?:new |other )?(?:port|number)(?: number)?,? ?(?:please|pls|plz)?\W*$|needs? (?:an? )?port|ports?(?: numbers?)?,? (?:please|pls|plz)|port = ?\?|(?:port|number) ?[=:] ?\?|\?{3,}|what goes (?:there|here)|fill in|todo/,
      /포트 ?= ?\?|\?{3,}|빈칸|채워|물음표 ?자리|포트 ?(?:하나|좀|점)/,
    ]),
  ],
  [
    3,
    anyOf([
      /needs?|wants?|wanted|looking for|i'?d like|require|could use|lacks?|has no|is missing|wish|no clue|dunno|don'?t know|no idea|undecided|(?:is|are)n'?t decided|preference/,
      /필요|원해|싶|찾아요|찾습|부탁|고민|모르겠|못 ?정|못 ?고르|귀찮/,
    ]),
  ],
  [
    5,
    anyOf([
      /(?:which|what|where|on what|on which)(?: (?:other|high|free|tcp|udp|host|default|listening|round))* ?(?:ports?|numbers?|one|ones)?(?: numbers?)?(?: (?:should|shall|would(?! an? )|could|can|do|to|may|must|makes? sense|is left|are left)| (?:for|is best|is good|won'?t))|(?:which|what) (?:port|number)(?: number)? (?:it|they|this|that|we|i|are you|makes?)/,
      /(?:몇 ?번|어떤|어느|무슨|뭘로|뭐로|뭐|뭘|어디|얼마|어떻게)(?:대|로|으로|을|를|에)? ?(?:\S+ )?(?:씀|쓰면|쓸|써야|쓰는 ?게|쓰지|하면|할|하지|하는 ?게|잡|정하|정할|정해요|주면|줄|주지|주는 ?게|줘야|띄우|띄울|넣|적|바꾸|옮기|가야|갈까|감\?|듣게|박|바인딩|할당|올리|올릴|좋|낫|나을|적당|무난|괜찮|안전|어울|있을|있나|없나|없을)/,
    ]),
  ],
  [
    2,
    anyOf([
      /(?:should|shall|would|could|can|do|to|may|might|must|let) (?:i|we|you|it|they|my|our|this|the|one|people|ppl|u)?(?: [\w-]+){0,4} ?(?:use|take|pick|bind|give|put|run|listen|choose|assign|get|have|set|go|map|expose|request|reserve|claim|grab|write|hardcode|decide|move|type|tell|enter|deploy)/,
      /(?:쓰면|써야|쓰는 ?게|쓸까|쓰지|하면|할까|하는 ?게|하지|잡|정하|정할|줄까|주면|줘야|주지|바꾸면|옮기|넣지|적으면|할당)/,
    ]),
  ],
  // How it shall be.
  [
    6,
    anyOf([
      /(?:good|nice|decent|sane|sensible|safe|smart|clever|suitable|appropriate|best|fine|clean|quiet|boring|memorable|favou?rite|reasonable|proper|cool|fun|wise|solid|neat|ideal|optimal|right|easy to remember|grown-up|friendly|better)(?: [\w-]+){0,3} (?:ports?|numbers?|ones?|choices?|bets?|candidates?|defaults?|idea|for|to)|something (?:memorable|easy|nice|quiet|free|unusual)|(?:would|be|is|sounds?) (?:smart|sensible|good|best|fine|wise|safest?)/,
      /좋을|좋아|좋죠|좋나|좋은|무난|적당|괜찮|적절|어울|알맞|나을|낫|쓸 ?만|안전빵|외우기/,
    ]),
  ],
  [
    7,
    anyOf([
      /free(?:-?ish)?(?! (?:an? |the |up|my|that|port \d))|unused|available|spare|unassigned|unregistered|unclaimed|unoccupied|vacant|random|arbitrary|any (?:old )?(?:port|number)|high port|replacement|up for grabs|unpopular|uncommon|unlikely|least likely|stick|eaten/,
      /(?<![가-힣])빈 |비어|남는|미할당|랜덤|무작위|아무|안 ?쓰(?:는|이는)|안 ?쓸|등록 ?안 ?된|놀고/,
    ]),
  ],
  [
    5,
    anyOf([
      /(?:not|\w+n'?t|nobody|no one|nothing|never|none|no)(?: [\w']+){0,5} (?:taken|used?|uses|using|registered|assigned|claimed by|clash\w*|collid\w*|conflict\w*|interfer\w*|fights?|block\w*|refuse|steps? on|defaults?|known|bite|root|collision|famous|popular|usual|heard|in use|handed|standard)/,
      /outside(?: of)? |besides|other than|instead|clear of|stays? below|less crowded|nothing else|browser[- ]safe|without (?:clash|collid|conflict|step|trouble)\w*/,
      /안 ?겹|겹치지|안 ?부딪|안 ?싸|충돌 ?(?:안|없|나지)|안 ?막히|막히지|말고|피해서|대신|빼고|겹칠 ?일|등록이? ?안|다른 ?(?:걸|포트|번호|거)|딴 ?(?:데|걸|포트|번호)/,
    ]),
  ],
  [
    7,
    anyOf([
      /(?:outside|clear of|below|avoid\w*|collides? with|not(?: \w+){0,3}|\w+n'?t(?: \w+){0,3})(?: \S+){0,3} ephemeral|(?:above|over|below|under|between|around|in the|near|from) \d{3,5}(?:s|k)?/,
      /임시 ?포트…(?:피해|안 ?겹|밖|아닌)|\d{4,5}(?:번)? ?(?:이상|위|넘|대|~|에서|부터|근처)|만 ?번대/,
    ]),
  ],
  // One more of what has its port already.
  [
    6,
    anyOf([
      /(?:an?|the|my|our|for the) second (?!visitor|client|user|person|customer|time|device)\w+|(?:beside|next to) the (?:first|other)|two \w+(?: servers?)? on (?:one|the same|a)|(?:to )?the other one|separate port/,
      /(?:두 ?번째|둘째|하나 ?더) ?(?!접속|사람|손님)/,
    ]),
  ],
  // Why another than before.
  [
    7,
    anyOf([
      /(?:is|are|'s|already|was|been|gets?|both|all)(?: \w+){0,2} (?:taken|used|in use|busy|occupied|eaten|gone|blocked|claimed|dead)|clash\w* with|conflicts?|off (?:its|the|port )?\d*|away from|tired of|has to leave|move|moving|switch/,
      /이미|먹었|겹쳐|겹치|충돌|부딪|질림|질려|식상|옮기|이사|바꾸|갈아탈|바꿔/,
    ]),
  ],
  [
    4,
    anyOf([
      /ports?(?: numbers?)? (?:for|of) (?:an?|my|our|the|this|its|some|two|three|new|\w+ing)/,
      /(?:its|own|default|listening|a|one|another|host) (?:listening |tcp |udp )?(?:port|number)/,
      /포트(?:를|는)? ?(?:뭘로|뭐로) ?(?:잡|정|하)|용 ?포트|용으로|에 ?쓸|쓸 ?(?:포트|번호)|할당할|배정할|줄 ?(?:포트|번호)|돌릴 ?포트|올릴 ?포트|포트 ?하나|번호 ?하나|포트 ?(?:두|세|네|다섯|\d) ?개/,
    ]),
  ],
  [4, anyOf([/ports?/, /포트/])],
  [2, anyOf([/(?<!port )numbers?|listens?|bind|expose|port=/, /번호|숫자|몇 ?번|번대/])],
  // What speaks against it: something is asked of a port that is there.
  [
    -3,
    anyOf([
      /what (?:is|are|'s|does|do|did|was|kind|happens|if|means?) (?!left|an? (?:good|nice|sane|decent|sensible|safe)|(?:the )?best)|what's (?!left|an? (?:good|nice|sane|decent|sensible|safe)|(?:the )?best)/,
      /뭐예요|뭔가요|뭐야|뭐죠|뭔지|뭐임|뭡니까|무엇|뭐 ?하는|뭐였|뭐더라|였더라|뜨는|뜨나|돌아가|의미|뜻|개념|몇 ?번(?:이|인가|예|을 ?(?:써|쓰|사용)|(?:으로|에) ?접속)/,
    ]),
  ],
  [
    -5,
    anyOf([
      /why|how come|reason|difference|differ|versus|vs|explain|mean(?:s|ing)?|define|how many|who|true that|understand|confus\w+|example|identifies/,
      /왜|이유|차이|다른가|다른 ?점|달라|설명|비교|원리|누가|예시|비유|몇 ?개(?:까지|예|인|나|야|지)|진짜|정말|맞(?:나|아|죠|는지)/,
    ]),
  ],
  [-6, anyOf([/how (?:do|does|can|to|could|is|are)/, /어떻게(?! ?정)|방법/])],
  [
    -3,
    anyOf([
      /default ports? (?:of|for) (?!my|our|an?|the|its)|(?:is|are) (?:open|listening|running|registered|assigned|blocked|closed)|does \w+(?: \w+)? (?:use|listen|run|need|have)|uses? by default|well[- ]known|standard port|safe to|exposed|firewall|inbound|outbound|forward\w*/,
      /기본 ?포트|디폴트|표준|열려|열어|열면|방화벽|차단|포워딩|쓰고 ?있|사용 ?중|잡고 ?있|점유|웰 ?노운|잘 ?알려진|노출|접속(?:하|할|이|은|을)|위험|외부/,
    ]),
  ],
  [
    -3,
    anyOf([
      /ephemeral|source port|destination|kernel|operating system|connection|connect|client|browser|socket|packet|router|nat|root|localhost|0\.0\.0\.0|127|low port|setcap|(?:my|client'?s?|server'?s?) (?:side|end)/,
      /임시 ?포트|출발지|목적지|커널|운영 ?체제|연결|클라이언트|클라|브라우저|소켓|패킷|공유기|루트|로컬호스트/,
    ]),
  ],
  // The system chooses, or an office gives it away.
  [
    -6,
    anyOf([
      /(?:the |an? )?(?:operating system|kernel|os|system)(?: \w+){0,3} (?:pick|choose|assign|give|hand|decide|select)|automatically|by itself|each time|every time|bind(?:ing)? (?:to )?(?:port )?(?:0|zero)|(?:let|tell|ask|want) (?:the )?(?:os|kernel|system|operating system|computer)/,
      /(?:os|운영 ?체제|커널|시스템)(?:가|이|한테|에게|보고)|자동|알아서 ?(?:정해|골라|할당|잡|배정)(?:지|진|주는|준|짐)|0번|매번|때마다/,
    ]),
  ],
  [
    -8,
    anyOf([
      /official(?:ly)?|apply|register|registering|registration|registered ports|registry|law|reserve (?:\w+ ){0,2}itself|asking anyone|(?:each|every|new) (?:visitor|client|user|connection)|on (?:one|the same|a single) port|for itself|number space|process|race|--host|ping|icmp|port checker|what makes a|exits?|kill|millisecond/,
      /공식|신청|프로세스|소스 ?포트|출발지 ?포트|동적 ?포트|로컬 ?포트|충돌 ?(?:나나|나요|나는|남|날까)|동시에|같이 ?(?:써|쓸|쓰)|포트 ?하나(?:로|에|를 ?(?:같이|나눠))|하나의 ?포트|잡혀 ?있|주인|포트 ?(?:란|칸)|꼭 ?써야|sudo|들어 ?있는/,
    ]),
  ],
  [-3, anyOf([/mails?|e-?mails?|smtp|newsletter|nodemailer/, /메일|smtp/])],
];

/** Without one of these nothing says what shall be chosen. */
const portOrNumber = anyOf([
  /ports?|numbers?|what else|sth|expose|something (?:outside|else|above|below|between|over|under|other)|listen\w*|put it|alternatives?/,
  /포트|번호|숫자|몇 ?번/,
]);

/** Whether it is about something of one's own. */
export const isOwn = (lower: string): boolean => own.test(lower);

/** Whether it is about something of one's own, or something new. */
export const isOwnThing = (lower: string): boolean => own.test(lower) || fresh.test(lower);

/** How much the words speak for a port to take, in points; from `enoughForNewPort` on they ask for one. */
export const pointsForNewPort = (lower: string): number =>
  portOrNumber.test(lower)
    ? cues.reduce((sum, [points, form]) => (form.test(lower) ? sum + points : sum), 0)
    : Number.NEGATIVE_INFINITY;
