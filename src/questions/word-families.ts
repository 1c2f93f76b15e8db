// Families of everyday words in which people tell of networks who know none of the technical ones.

/** Forms as `anyOf` takes them, English and Korean. */
export const wordFamilies = {
  // How it is asked.
  asking: [/why|how|what|which|who|explain|come from/, /왜|어떻게|뭐|뭔|뭘|무슨|무엇|누가|이유|어느|알려/],
  clueless: [
    /(?:do ?n[o']t|don'?t|never|not sure i) (?:really )?(?:get|understand|know what|got)|no (?:idea|clue)/,
    /just nod|clueless|new (?:hire|here|to)|beginner|newbie|complete noob|first (?:day|week)|kindergarten/,
    /in plain words|mean(?:s|ing)?|everyday (?:comparison|words)|analog\w+|compar\w+ (?:it|them) to/,
    /모르겠|이해가? ?안|감이 ?안|신입|초보|초등학생|어린이|비전공|처음이|무슨 ?(?:말|뜻|소리|의미)|쉽게|비유|빗대/,
  ],
  wondering: [
    /why|how|what|which|who|is|are|does|do|explain/,
    /왜|어떻게|뭐|뭔|뭘|무슨|무엇|누가|이유|인가요|건가요|나요|거죠|까요|알려/,
  ],
  doWith: [
    /what do(?:es)? (?:an? |the )?ports? (?:do|find)|do(?:es)? with|(?:good|used?) for/,
    /(?:로|가지고) ?(?:뭘|뭐|무엇)|포트(?:는|가) ?뭘/,
  ],
  meaning: [/mean(?:s|ing)?|what (?:is|does|do)|what exactly|really|exist\w*|tell me/, /무슨|뜻|의미|뭐|뭔|존재|말이/],
  // Who.
  others: [
    /(?:no(?:body| one)|any(?:body|one)|every(?:body|one)|some(?:body|one)|the) else|others?/,
    /other (?:people|users|devs|developers|person)/,
    /(?:my |our |the |a )?(?:colleague|co-?worker|teammate|team ?mate|team|friend|buddy|mate|pal|neighbou?r|brother|sister|boss|customer|client'?s office|tester|roommate)s?/,
    /outsiders?/,
    /동료|옆자리|옆 ?사람|친구|다른 ?(?:사람|분|팀)|딴 ?사람|남들|팀원|팀장|동생|룸메|고객|지인|남이/,
  ],
  visitors: [
    /(?:\d+|everybody|everyone|all) (?:are|is) in|conversations?|users?|visitors?|people|persons?|clients?/,
    /customers?|players?|guests?|tabs?|browsers?|callers?|members?|chrome|firefox|(?:some|any)(?:one|body)/,
    /connections?|requests?/,
    /다들 ?(?:같은|동시|한꺼번|접속|붙)|크롬|파이어폭스|사용자|접속자|방문자|손님|사람|유저|클라이언트|클라|탭|브라우저|플레이어|(?:몇|천|만|백|수천|수만|두|여러|한|\d) ?명|연결|접속|요청/,
  ],
  many: [
    /many|thousands?|millions?|hundreds?|several|all of them|every(?:body|one)|lots|multiple|at once/,
    /at the same time|simultaneous\w*|two|three|ten|a crowd|more than one|how much|too many|\d+ ?k/,
    /\d{3,} (?:people|users|clients|connections)/,
    /모든|여러|수천|수만|수백|만 ?명|천 ?명|백만|동시|많|다들|두 ?(?:명|사람|개)|여럿|몇 ?(?:명|개)|한꺼번에/,
  ],
  mine: [
    /(?:on|from|for|in|at) (?:my (?:own )?(?:machine|computer|laptop|pc|box|mac|side|end|desk)|me)/,
    /(?:my|own) (?:machine|computer|laptop|pc)|locally|local|localhost|works here/,
    /the (?:same )?(?:machine|server|box|host) itself|on the (?:server|box|machine|host)|inside/,
    /i can (?:curl|open|see|reach|load)/,
    /(?:제|내|우리|저의|자기|본인) ?(?:집 ?)?(?:컴|컴퓨터|노트북|피씨|pc|맥|자리|쪽)|로컬|localhost|저만|나만|저는 ?되|본인 ?(?:컴|피씨)|서버 ?안|안에서(?:는)?/,
  ],
  onlyMe: [
    /(?:only|just) (?:by |from |for |on |to )?(?:my|me|this|the same|i)|nobody (?:else|but)/,
    /no one (?:else|but)|not (?:for )?(?:anyone|the others|other)/,
    /(?:나|저|에서|내부|안에서|로컬)만|남들?은? ?못|다른 ?사람(?:은|이)? ?못/,
  ],
  othersToo: [
    /(?:how )?(?:can|could|do|may) (?:the )?(?:others?|anyone else|everyone else|the next|somebody else|someone else|more people)/,
    /next (?:person|one|client|user|visitor)|others? (?:use|connect|get|come)|one (?:client|user|person) per/,
    /(?:blocked|closed|busy) for/,
    /다른 ?사람(?:은|이|도|들)|딴 ?사람|다음 ?사람|나머지|여럿|한 ?명만/,
  ],
  // Where.
  elsewhere: [
    /(?:my |the |a |his |her |another |other |second |different )?(?:phone|tablet|ipad|(?:other|another|second|different) (?:computer|machine|pc|laptop|device|host|box|phone)s?|vm)/,
    /office|lan|wi-?fi|(?:same|local) network|from (?:the )?(?:outside|host)|outside/,
    /폰|핸드폰|휴대폰|휴대전화|태블릿|아이패드|다른 ?(?:컴|컴퓨터|피씨|pc|노트북|기기|장비|서버|데)|옆 ?(?:컴|자리|피씨)|사무실|사내|와이파이|같은 ?(?:망|랜)|(?<![가-힣])랜에|밖|외부|바깥/,
  ],
  internet: [
    /internet|from (?:work|the office|school|abroad)|outside(?: world)?|the world/,
    /another (?:town|city|country|network|house|place)|far away|remotely|out there|other network|mobile data/,
    /인터넷|회사에서|학교에서|바깥|밖|외부|다른 ?(?:동네|도시|지역|나라|집)|원격|멀리/,
  ],
  home: [
    /(?:at |from |in )?(?:my |our |their )?(?:home|house|place|flat|basement|household|living room)|homelab/,
    /nas|(?:game|minecraft|valheim|terraria|palworld) server/,
    /집|자취방|가정|우리 ?집|나스|(?:게임|마크|마인크래프트|팰월드|발헤임) ?서버/,
  ],
  router: [
    /routers?|modem|fritz ?box|isp|provider|gateway|192\.168\S*|10\.0\.\S*|cgnat/,
    /공유기|라우터|모뎀|통신사|게이트웨이|192\.168\S*|아이피타임/,
  ],
  address: [/ip(?:s| address(?:es)?)?|address(?:es)?/, /아이피|(?<![a-z])ip(?![a-z])|주소/],
  same: [/same|one|single|shared?|just one|only (?:one|has)/, /같은|똑같|하나|동일|한 ?개|공유(?!기)/],
  visible: [
    /make(?: \w+){0,3} (?:visible|available|reachable|accessible|public)/,
    /let(?: \w+){0,3} (?:see|use|connect|open|visit)|(?:show|expose|share|give)(?: \w+){0,3} (?:to|with)/,
    /how (?:do|can)(?: \w+){0,4} (?:see|visible|reach)/,
    /(?:보|열리|접속하|접속되|들어오|쓰|붙)게 ?(?:하|해)|보여 ?주|공유하|열어 ?주/,
  ],
  code: [
    /code|program|function|class|library|os|operating system|kernel|java|python|node|close|object/,
    /코드|프로그램|함수|클래스|라이브러리|운영 ?체제|커널|자바|파이썬|닫/,
  ],
  kinds: [/kinds?|types?|sorts?|another|different/, /종류|타입|유형|다른/],
  udp: [/udp/, /유디피|udp/],
  protocolWord: [/protocols?|transports?/, /프로토콜|전송 ?방식/],
  transport: [/tcp|udp/, /티씨피|유디피|tcp|udp/],
  unanswered: [
    /(?:no ?body|no|nothing|never|without|not)(?: \w+){0,2} (?:answers?|repl(?:y|ies)|responses?|respond|comes back|errors?)/,
    /(?:답|응답|대답|반응|에러|오류)(?:이|도|가)? ?(?:없|안)/,
  ],
  devices: [
    /devices?|computers|phones|laptops|pcs|machines|gadgets|everything in my (?:house|home)/,
    /기기|컴퓨터|폰|노트북|피씨|장비|여러 ?대/,
  ],
  // What runs.
  program: [
    /(?:web ?|game ?|dev ?|file ?)?servers?|apps?|applications?|programs?|services?|daemon|process(?:es)?/,
    /instance|container|script|back-?end|front-?end|(?:web)?sites?|(?:web)?pages?|api|databases?|db|project/,
    /bot|node|flask|django|express|vite|next|nginx|apache|tomcat|spring|python|java|rails|php|redis|mysql/,
    /postgres|mongo|jupyter|demo|stack/,
    /서버|앱|어플|프로그램|서비스|데몬|프로세스|인스턴스|컨테이너|스크립트|백엔드|프론트|사이트|페이지|에이피아이|(?<![a-z])api(?![a-z])|디비|데이터베이스|프로젝트|봇|노드/,
    /플라스크|장고|스프링|톰캣|아파치|엔진엑스|파이썬|제 ?거|내 ?거|제 ?걸/,
  ],
  socketWord: [/sockets?/, /소켓/],
  image: [
    /door|plug|pipe|mailbox|telephone|phone|window|tube|hole|wall/,
    /문(?:이|은|같)|창구|통로|구멍|전화|우체통|파이프|플러그/,
  ],
  network: [
    /ports?|connect\w*|servers?|firewall|packets?|netstat|logs?|tcp|udp|sockets?|clients?|requests?|repl(?:y|ies)|network/,
    /포트|연결|접속|서버|방화벽|패킷|로그|소켓|클라이언트|요청|네트워크|응답/,
  ],
  openOrClosed: [/open(?:s|ed|ing)?|closed?|shut|listening|filtered/, /열려|열린|닫혀|닫힌|열다|연다/],
  inAndOut: [
    /internal|external|inside|outside|inner|outer|incoming|public|private|forward\w*/,
    /내부|외부|안쪽|바깥|사설|공인|포워딩/,
  ],
  different: [/different|another|other|not the same|two/, /다른|달라|다르|두 ?개/],
  bind: [/bind(?:s|ing)?|bound|listen(?:s|ing)?|--host/, /바인드|바인딩|리슨|리스닝|듣/],
  oneAddress: [
    /(?:which|what|one|only|particular|specific|certain|single|every|all|any|each)(?: \w+){0,2} (?:address(?:es)?|ips?|interfaces?)/,
    /(?:특정|하나|모든|한|어떤|어느) ?\S{0,3} ?(?:주소|아이피|인터페이스)|(?:주소|아이피|인터페이스) ?(?:하나|한 ?개)/,
  ],
  port: [/ports?|\d{2,5}|port numbers?/, /포트|\d{2,5}번?/],
  portWord: [/ports?|port numbers?/, /포트/],
  door: [/ports?|door|address|number|443|80|8080/, /포트|문은|문이|번호|443|80/],
  // What is done with it.
  start: [
    /start(?:s|ed|ing|up)?|works?|launch\w*|runs?|running|boot\w*|comes? (?:up|back)|spin\w* up|bring\w* up/,
    /fire up|bind|listen|serve|deploy\w*|open(?:ing)?|use|host/,
    /켜|켤|켰|실행|띄|뜨|떠|시작|올리|올라|기동|구동|바인드|바인딩|리슨|열|배포|쓰|돌리/,
  ],
  startAgain: [
    /(?:start|run|launch)\w* (?:two|a second|another) (?:cop(?:y|ies)|instances?|one|of)/,
    /(?:start|run|launch|fire|open|bring|spin|boot)\w*(?: \w+){0,5} (?:again|up again|once more|a second time|another time|back up)/,
    /re-?start\w*|re-?run\w*|re-?launch\w*|reboot\w*|re-?deploy\w*|start(?:s|ed|ing)?(?: \w+){0,3} twice/,
    /second (?:time|run|launch)|won'?t (?:\w+ )?(?:start|run|come up|launch|boot)/,
    /(?:can'?t|cannot|could ?n[o']t) (?:\w+ )?(?:start|run|launch|boot)|dies? on start\w*/,
    /fails? (?:to|on|at) (?:start|launch|boot)\w*|refuses to (?:start|run|come up|bind)|won'?t bind/,
    /does(?: ?n[o']t|n't) (?:start|come up|launch)/,
    /다시 ?(?:켜|켰|켤|실행|띄|시작|돌리|올리|구동)|재 ?(?:시작|실행|기동|부팅|배포)|껐다 ?(?:켜|켰)|안 ?(?:켜|뜨|떠|뜸|올라|실행|시작)|못 ?(?:켜|띄|뜨)/,
    /실행이? ?안|켜지자마자|바인드(?:가|도)? ?안|바인딩(?:이|도)? ?안|두 ?번(?:째)? ?(?:실행|켜|띄)|또 ?(?:켜|실행|띄)/,
  ],
  leftOver: [
    /already|still|left ?over|an? old|previous|earlier|last (?:one|run|instance)|hanging around|lingering/,
    /zombie|ghost|crashed|died|killed|orphan\w*|did ?n[o']t (?:exit|close|quit|stop|shut)/,
    /not (?:closed|stopped|killed)|in the background|ctrl[- ]?[cz]|closed (?:the|my) (?:terminal|window)/,
    /after (?:a|the|it) crash\w*|won'?t let go|something (?:else )?(?:is|'s)|someone else/,
    /이미|벌써|아직|아까|예전|이전|먼저|좀비|고아|안 ?(?:꺼|죽|풀|놔|끝)|남아|ctrl[- ]?[cz]|터미널 ?(?:닫|껐|끄)|죽고|죽었|백그라운드|누가 ?(?:쓰|사용|물|잡)|딴 ?게|뭔가/,
  ],
  twoCopies: [
    /two (?:cop(?:y|ies)|instances|servers|of them)|twice|(?:second|another) (?:copy|instance|one)/,
    /두 ?(?:개|번|벌)|하나 ?더/,
  ],
  taken: [
    /taken|busy|occup\w+|in use|used|using|being used|claimed|hogg\w+|grabb\w+/,
    /(?:already|something(?:'s| is)?|still)(?: \w+){0,2} (?:there|running)|has its spot|stuck|locked|blocked/,
    /sitting|squatting|let go|free(?:d|ing)? (?:it|up)/,
    /잠긴|잠겨|쓰고 ?있|쓰는 ?중|사용 ?중|사용하고|차지|점유|잡고|잡혀|물고|막혀|충돌|안 ?풀|안 ?놔|돌고 ?있|실행 ?중/,
  ],
  // What does not work.
  cannot: [
    /can'?t|can ?not|could ?n[o']t|unable|won'?t|do(?:es)? ?n[o']t|did ?n[o']t|is ?n[o']t/,
    /not (?:able|reach\w*|visible|open\w*|load\w*|work\w*)|not|no ?(?:body|one)|nothing|never|fails?|refus\w+/,
    /no luck|only|stays? (?:blank|empty)|unreachable/,
    /안 ?(?:되|돼|됨|된|됩|열|들|붙|뜨|떠|뜸|보|와|나|닿|먹|켜|받|가)|못|없|불가|실패|만 ?(?:되|돼|열|보|접속)|거부|끊/,
  ],
  reach: [
    /reach\w*|open(?:s|ed|ing)?|connect\w*|sees?|seeing|access\w*|join\w*|visit\w*|gets? (?:in(?:to)?|to|on)/,
    /loads?|loading|view|show (?:it|them|others)|visible|curl|work(?:s|ing)?|use|come in|ping/,
    /접속|열|들어|붙|보여|보이|보게|봐|볼 ?수|닿|연결|접근|공유|응답|되|돼|됩|뜨|떠/,
  ],
  // Rights.
  forbidden: [
    /may not|permission|denied|(?:not|n't|never) (?:be )?(?:allowed|permitted|let me)|won'?t let me|forbidden/,
    /privileg\w*|root|sudo|super ?user|admin(?:istrator)?|eacces|elevated/,
    /(?:normal|regular|ordinary|non-?root|unprivileged) (?:user|account)/,
    /권한|허가|거부|루트|sudo|(?<!작업 ?)관리자|(?<![a-z])root(?![a-z])|일반 ?(?:계정|사용자|유저)|eacces|못 ?(?:쓰|열)게/,
  ],
  lowPort: [
    /80|443|22|25|53|21|low(?:er)?(?: \w+)? (?:ports?|numbers?)|(?:under|below|less than) (?:1024|1000)/,
    /small (?:ports?|numbers?)|web ?servers?|apache|nginx/,
    /(?<!\d)(?:80|443|22|25|53|21)(?!\d)|낮은|작은 ?번호|1024|웹 ?서버|아파치/,
  ],
  // How a connection fails.
  atOnce: [
    /right after|as soon as|right away|immediately|instant(?:ly)?|at once|straight away|within a (?:second|millisecond)|in no time/,
    /자마자|바로|즉시|곧바로|당장|순식간/,
  ],
  saysNo: [
    /says? no|refus\w*|reject\w*|fails?|den(?:y|ies|ied)|turns? me away|kicks? me out/,
    /튕|거부|거절|안 ?된다|실패|막혀/,
  ],
  hangs: [
    /(?:just )?sits there|hang(?:s|ing)?|hung|forever|spin(?:s|ning)?|stuck|wait(?:s|ing)?|silence/,
    /silent(?:ly)?|no (?:answer|response|reply)|nothing (?:comes|happens|back)/,
    /never (?:gets|receives|answers|responds|replies|comes back)|load(?:s|ing) (?:forever|and)/,
    /takes (?:ages|forever)|freez\w+|for (?:\w+ )?(?:minutes|ages)/,
    /대기만|계속 ?대기|멈춰|멈추|멈췄|빙글|한참|무한|(?:응답|대답|답|반응)(?:이|도)? ?(?:\S+ )?(?:없|안 ?와|안 ?옴)|기다리|먹통|하염없|로딩|묵묵부답|몇 ?분|\d분/,
  ],
  givesUp: [
    /time(?:s|d)?[- ]?out|gives? up|gave up|time ?outs?|fails?|failed|errors?|dies|quits?/,
    /시간 ?초과|타임 ?아웃|포기|실패|에러|오류/,
  ],
  cutOff: [
    /gets? closed|closed by|closes on|dies|h(?:u|a)ngs? up|hung up|drop(?:s|ped)?|cut(?:s| off)?/,
    /break(?:s|ing)?|broke|broken|lost connection|disconnect\w*|closed? on me|kick\w*|reset|threw me out/,
    /hang-?up|goes away/,
    /끊|튕|리셋|날아가|쫓겨/,
  ],
  midway: [
    /after (?:a few|\d+|some|a couple of) (?:minutes|seconds|hours)|idle|doing nothing|middle|half ?way|midway/,
    /mid[- ]\w+|while (?:i(?:'m| am)? )?(?:send|download|upload|transfer|writ|read)\w*|during|partway|suddenly/,
    /out of nowhere|randomly|now and then|every now|sometimes/,
    /몇 ?분 ?(?:뒤|후|지나)|가만|중간|도중|하다 ?(?:말고|가)|다가|보내는 ?중|받는 ?중|갑자기|가끔|뜬금없/,
  ],
  connection: [
    /connect(?:ion|ions|ed|ing|s)?|requests?|download\w*|upload\w*|transfer\w*|session|ssh|servers?/,
    /the other (?:side|end)|peer|remote|sites?|api|database|host|telnet|curl/,
    /ssh|curl|연결|접속|요청|다운로드|업로드|전송|올리|받다|세션|서버|상대|사이트|(?<![a-z])api(?![a-z])|디비|텔넷/,
  ],
  whoseFault: [
    /(?:is|was)(?: it)? (?:the |a |my )?(?:firewall|server|network)(?: \w+){0,6} or|firewall|in between/,
    /swallow\w*|eat(?:s|ing)?|drop(?:s|ping)?|block(?:s|ed|ing)?|filter\w*/,
    /방화벽|중간에서|막는|막힌|먹는|차단|필터/,
  ],
  down: [
    /(?:server|machine|host|box|service|app|program|it)(?: is|'s| was| being| just)* (?:down|off|dead|crash\w*|offline|not running)/,
    /(?:is|server) (?:down|dead|off)|nobody(?:'s| is)? (?:listening|home|there)/,
    /no one(?:'s| is)? (?:listening|home|there)/,
    /죽은|죽었|꺼진|꺼졌|꺼져|내려간|다운|듣는 ?(?:사람|놈|애|프로그램|게)/,
  ],
  tellDifference: [
    /tell|difference|different|know (?:if|whether)|how can i|find out|distinguish|is it|why|or/,
    /구분|구별|차이|다른|다르|뭐가|알 ?수|어떻게|인지|건지|왜/,
  ],
  // Packets.
  data: [
    /packets?|messages?|data|datagrams?|bytes?|values?|readings|updates?|frames|(?:what )?i sen[dt]|sending/,
    /패킷|메시지|메세지|데이터|값|보낸|보냈|보내면/,
  ],
  lost: [
    /(?:in the )?wrong order|out of order|lost|los(?:e|es|ing)|missing|never (?:arriv|show|get|make|come)\w*/,
    /(?:do|does|did)(?: ?n[o']t|n't) (?:arrive|get there|come through|make it)|drop(?:s|ped|ping)?|vanish\w*/,
    /disappear\w*|gone|skip\w*/,
    /뒤죽박죽|없어|사라|빠지|빠져|빠진|빠짐|유실|손실|도착(?:을|이)? ?안|안 ?(?:도착|오|와|가)|못 ?받|잃|날아/,
  ],
  noMatter: [
    /(?:not|n't|no ?body|no ?one|nothing|never) (?:\w+ )?(?:care|cares|matter|mind|minds|notice|notices|complain\w*|tell\w*|know\w*)/,
    /no (?:errors?|warning|complaint|big deal)|(?:is|are|'s) (?:fine|ok(?:ay)?|acceptable|no problem)/,
    /without (?:an? )?(?:error|notice|warning)|does (?:udp|it|anything) tell/,
    /괜찮|상관 ?없|(?:에러|오류|경고)(?:도|가|는)? ?(?:없|안)|모르|돼요|되나|티가 ?안|알려 ?(?:주|줘)/,
  ],
  everything: [
    /must (?:not|never)|never (?:get )?(?:lose|lost|miss)|(?:be|make|makes|making) sure|guarante\w+|certain\w*/,
    /reliab\w+|in (?:the )?(?:right |same |correct |exact )?(?:order|sequence)|ordered|check(?:s|ed)? that/,
    /arriv\w+ (?:complete|in)|every single|no losses|all of it/,
    /확실|보장|절대|순서|확인해|빠짐없|안 ?빠지|빠지면 ?안|유실 ?(?:없|되면)|꼭 ?(?:도착|가|받)|잘 ?도착/,
  ],
  live: [
    /video|voice|calls?|calling|games?|gaming|multi-?player|streams?|streaming|sensor|live|real[- ]?time/,
    /telemetry|chat|audio|conferenc\w+|zoom/,
    /게임|화상|음성|통화|스트리밍|센서|방송|실시간|채팅|영상|멀티|회의/,
  ],
  whichOne: [
    /which (?:one|protocol|transport|way|of)|what (?:protocol|transport|should|do i use|to use|would)/,
    /should i (?:go|use|choose|pick|take)|or (?:the )?(?:fast|quick|other|reliable)|better|why|how come|prefer/,
    /is there a way|something else|care|can i/,
    /뭘|뭐|어떤|어느|왜|무엇|나을까|나아|좋아|써야|쓰죠|쓰나요|방법/,
  ],
  fast: [/fast(?:er)?|quick(?:er)?|speed\w*|lag\w*|stutter\w*|delay\w*|latency/, /빠른|빨리|빠르|속도|지연|렉|끊기/],
  // The client's own number.
  ownSide: [
    /my (?:own )?(?:side|end|computer|laptop|machine|pc|browser|app|client|program|curl|phone)/,
    /(?:the )?client(?:'?s)?(?: side)?|source|local (?:port|side|end)|outgoing|outbound|outward/,
    /connect(?:s|ing)? (?:out|from)|leaving|when i (?:connect|visit|browse|open)|re-?connect|browser|curl/,
    /wireshark|netstat/,
    /(?:제|내|저희|우리) ?(?:쪽|컴|컴퓨터|노트북|피씨|브라우저)|클라이언트|출발지|나가는|나갈|밖으로|로컬|브라우저|접속할 ?때|요청할 ?때|와이어샤크|netstat/,
  ],
  mySide: [
    /my (?:own )?(?:side|end|computer|laptop|machine|pc|browser|app|client|program|phone)|(?:client|my) side/,
    /source|outgoing|local (?:port|side|end)/,
    /(?:제|내|저희|우리) ?(?:쪽|컴|컴퓨터|노트북|피씨|브라우저)|출발지|나가는|나갈|밖으로|로컬 ?포트/,
  ],
  bigNumber: [
    /(?:3[3-9]|4\d|5\d|6[0-5])\d{3}/,
    /(?:high|big|large|huge|weird|strange|odd|random|funny|five[- ]digit|different)(?: \w+){0,2} (?:numbers?|ports?|one|values?)/,
    /(?:numbers?|ports?|it)(?: \w+){0,4} (?:goes up|changes|is different|random|weird|strange|(?:a )?different)/,
    /(?<!\d)(?:3[3-9]|4\d|5\d|6[0-5])\d{3}(?!\d)|(?:큰|높은|이상한|랜덤|엉뚱한|요상한|다른|다섯 ?자리) ?(?:숫자|번호|포트)/,
    /(?:번호|포트|숫자)(?:가|는|도)? ?(?:\S+ ){0,2}(?:바뀌|달라|랜덤|올라|다르)/,
  ],
  whoChose: [
    /who (?:gave|hands|assigns|assigned|chose|choose|picks?|picked|sets?|decides?|gives?|made)/,
    /where (?:does|did|do) (?:it|that|this|the \w+|they)|come from/,
    /never (?:told|set|chose|configured|asked|picked)|did ?n[o']t (?:set|configure|choose|pick|ask|tell)/,
    /how come|why|what is that|each time|every (?:time|connection|request)|always|after each|which port/,
    /on its own/,
    /누가|어디서 ?(?:나|온|오)|(?:지정|설정|정|고른|적은?)(?:한|해|은)? ?적|왜|이유|뭐예요|뭔가요|매번|마다|맨날|항상|몇 ?번|저절로|멋대로/,
  ],
  alwaysSame: [
    /always(?: \w+){0,4} same|same(?: \w+){0,4} (?:every time|always|each time)|never changes?/,
    /(?:늘|항상|매번|언제나) ?같은/,
  ],
  outward: [/outgoing|outbound|outward/, /밖으로|나가는|바깥으로/],
  runOut: [
    /runs? out|ran out|running out|exhaust\w*|used? up/,
    /no (?:more )?(?:free )?(?:\w+ )?(?:ports?|numbers?) (?:left|available)|cannot assign requested/,
    /can'?t assign requested|too few/,
    /모자라|바닥|고갈|부족|다 ?(?:써|쓰|떨어)|cannot assign requested/,
  ],
  brief: [
    /temporary|short[- ]lived|throw-?away|one[- ]off|disposable|for a (?:moment|short (?:time|while))/,
    /잠깐|임시|일회용|쓰고 ?버리|잠시/,
  ],
  outgoing: [
    /out ?going|outbound|outward|local|source|client|ephemeral|connections|load test\w*|temporary|short[- ]lived|throw ?away/,
    /나가는|로컬|출발지|클라이언트|임시|부하|연결|접속|잠깐/,
  ],
  // From the address to the page.
  browser: [
    /browsers?|chrome|firefox|safari|edge|urls?|links?|web ?address(?:es)?|address bar|(?:web ?)?sites?/,
    /domain(?: name)?s?|(?:web ?)?pages?|https?|www|\w+\.(?:com|org|net)/,
    /브라우저|크롬|사파리|엣지|링크|주소창|사이트|도메인|페이지|홈페이지|(?<![a-z])(?:url|https?)(?![a-z])|웹 ?(?:주소|페이지|사이트)/,
  ],
  typing: [
    /typ(?:e|es|ed|ing)|enter|hit enter|writ(?:e|ing|ten)|put|append|add|mention|say|says|specif\w+|give/,
    /include|spell out|visible|see (?:no|a|the|any)|has no|have to|need to|must i|without/,
    /behind the (?:name|domain)|open|visit|load|go(?:es)? to/,
    /적|치|쳐|쳤|친|입력|써야|안 ?써|쓰지|붙|생략|없|안 ?보|명시|열|들어가|접속/,
  ],
  noNeed: [
    /(?:n['o]?t|not|never|no need|without|must i|do i (?:need|have)|should i)/,
    /안 ?(?:적|쓰|써|붙|치|쳐)|없|꼭|생략|굳이|필요/,
  ],
  writing: [
    /how (?:do|should|can|to|is|are)(?: \w+){0,4} (?:type|write|written|put|read|give|enter)|notation|format/,
    /어떻게 ?(?:적|쓰|써|표기|읽|입력)|(?:적는|쓰는|표기) ?(?:방법|법)/,
  ],
  behindScenes: [
    /what happens|behind the scenes|step by step|steps?|(?:has to|must|will) happen|until i see/,
    /does my browser do|turn(?:s|ed)? into|from (?:url|address|name|link) to|looked up|look up/,
    /right (?:door|place|one|server|computer)|find(?:s|ing)? (?:the|its|it)|first/,
    /know(?:s)? (?:what|which|where)|how did it|role of dns|before the browser/,
    /무슨 ?일|일어나|때까지|하는 ?일|뒤에서|과정|단계|순서|어떻게|맞는 ?문|먼저|찾아|뜨기까지|역할|알아/,
  ],
  // Two programs of one machine.
  oneMachine: [
    /(?:same|one|single|this) (?:machine|computer|box|host|server|pc|laptop|system)|locally/,
    /without (?:\w+ ){0,3}network|each other|local(?:host)?/,
    /(?:같은|한|하나의) ?(?:컴퓨터|서버|기계|머신|장비|피씨|박스)|네트워크 ?(?:없이|안 ?거치|안 ?타)|로컬|127\.0\.0\.1/,
  ],
  talk: [
    /two (?:processes|programs)|talk(?:s|ing)?|communicat\w+|exchange|speak\w*|send(?:s|ing)?|connect\w*|reach each other/,
    /프로세스 ?둘|대화|통신|얘기|이야기|주고받|보내|소통/,
  ],
  notNetwork: [
    /without (?:\w+ ){0,3}(?:network|tcp|ip|port)/,
    /(?:better|faster|quicker|other|else) than (?:127|localhost|tcp|the loopback|\S+)/,
    /not (?:go|going) (?:over|through)|file|path|instead of (?:an? )?(?:address|ip|port)/,
    /네트워크 ?(?:없이|안)|보다 ?(?:나은|빠른|좋은)|파일|경로|(?:주소|포트) ?(?:대신|없이)/,
  ],
  socketFile: [
    /\S*\.sock|\S*\.s\.pgsql\S*|\/(?:var\/)?(?:run|tmp)\/\S+|sockets?/,
    /\S*\.sock|\S*\.s\.pgsql\S*|\/(?:var\/)?(?:run|tmp)\/\S+|소켓/,
  ],
  file: [/files?|path|director(?:y|ies)|unix:\S*/, /파일|경로|unix:\S*/],
  sniffing: [
    /sniff\w*|packet captur\w*|captur\w+|tcpdump|wireshark|own ping/,
    /(?:write|build|make|code|craft)\w*(?: \w+){0,3} (?:ping|packets?|headers?)|see (?:all )?(?:the )?packets/,
    /스니|캡처|캡쳐|tcpdump|wireshark|와이어샤크|(?:핑|패킷|헤더)(?:을|를)? ?(?:직접|만들)|직접 ?(?:핑|패킷)/,
  ],
  ownRights: [
    /admin\w*|root|sudo|privileg\w*|permission|packets (?:that )?(?:aren'?t|not)|normal sockets?|how do|how does|not (?:for|meant)/,
    /(?<!작업 ?)관리자|루트|권한|일반 ?소켓|남의|자기한테|직접|어떻게/,
  ],
  firstMove: [
    /(?:makes?|take) the first|first move|(?:goes|speaks|talks|calls|connects) first|starts? (?:the )?(?:talk\w*|conversation)/,
    /누가 ?먼저|먼저 ?(?:말|걸|인사|연결)/,
  ],
  findsFree: [
    /(?:find|finds|get|gets|choose|chooses|grab)(?: \w+){0,2} (?:free|unused|random|available) ports?/,
    /빈 ?포트(?:를)? ?(?:\S+ )?(?:\S+ )?(?:찾|받|고르|잡)/,
  ],
  // The life of a connection.
  bothEnds: [
    /both (?:ends|sides|machines|computers)|two (?:machines|computers|ends|sides|hosts|programs)/,
    /the other (?:end|side)|each other|my (?:side|machine|end|computer)|ends|sides|client|server|computers/,
    /양쪽|양 ?끝|두 ?(?:컴퓨터|기계|대|프로그램)|상대|서로|컴퓨터끼리|제 ?쪽|내 ?쪽|한쪽/,
  ],
  beforeData: [
    /before (?:the |any )?(?:first |any |actual |real )?(?:bytes?|data|sending|anything|messages?)|agree\w*/,
    /say hello|shake hands?|shakes? (?:its |their )?hands?|greet\w*|hello|first byte/,
    /(?:데이터|메시지|첫)(?:를|을)? ?(?:\S+ )?(?:보내기|오가기|주고받기|나누기) ?전|합의|악수|인사/,
  ],
  tcpState: [
    /established|syn_?sent|syn_?rec\w*|fin_?wait\S*|last_?ack|close_?wait|time_?wait|half[- ](?:closed|open)/,
    /established|syn_?sent|close_?wait/,
  ],
  identify: [
    /identif\w*|unique\w*|tell\w* apart|distinguish\w*|makes? (?:up )?(?:a|one|each) connection/,
    /구분|식별|유일|구별|특정하/,
  ],
  values: [/values?|pieces?|fields?|parts|things|numbers|bits of/, /값|정보|가지|항목|요소/],
  replies: [
    /repl(?:y|ies)|answers?|responses?|go(?:ing|es)? back|com(?:e|es|ing) back|return\w*/,
    /응답|답장|대답|돌아/,
  ],
  ending: [
    /over|end(?:s|ed)?|clos(?:e|es|ed|ing)|finish\w*|hangs? up|goodbye|stop(?:s|ped)?|gone(?: away)?|disappear\w*|torn down/,
    /끊|끝|종료|닫|내리|사라/,
  ],
  lingers: [
    /stays?|stay(?:ed|ing)|remain\w*|linger\w*|still (?:there|shows?|listed|around|open|visible|see)|around/,
    /for a (?:while|minute|bit)|for (?:\d+|a few) (?:seconds|minutes)|notice\w*|time_?wait|close_?wait/,
    /half[- ]\w+|stuck/,
    /남아|한동안|한참|계속|안 ?사라|1분|알아채|눈치|time_?wait|close_?wait|한쪽만/,
  ],
  conversation: [
    /connections?|conversation|session|netstat|tcp|sockets?|the server|server side|a connection/,
    /연결|접속|대화|세션|netstat|목록|커넥션|tcp/,
  ],
  // Roles.
  waiting: [
    /waits?|waiting|listens?|listening|answers?|receiv\w+|picks up|is called|accepts?/,
    /기다리|듣|리슨|리스닝|listen|받기만|받는 ?쪽|대기/,
  ],
  calling: [
    /calls?|calling|dial(?:s|ing)?|connects?|makes (?:them|calls)|phones|asks|initiat\w+|starts the/,
    /거는|걸어|전화|connect|접속하는|연결하는|보내는 ?쪽/,
  ],
  role: [
    /sides?|roles?|who|which (?:one|side|of|program)|difference|why|do i|first|thing|one side|what makes|can a|what does/,
    /쪽|역할|누가|누구|뭐가|왜|먼저|해야 ?하나|차이|다른|다르/,
  ],
  nobodyCalls: [/(?:nobody|no one)(?:'s| is)? (?:calling|connect\w*|there)/, /아무도 ?(?:접속|연결|안)/],
  startFirst: [
    /(?:be |being |been )?(?:start(?:ed)?|run|running|up|launch\w*|on|there|switched on)(?: \w+){0,4} (?:first|before)/,
    /(?:first|before)(?: \w+){0,5} (?:start\w*|running|up|launch\w*)/,
    /먼저 ?(?:켜|켜져|실행|띄|떠|시작|있어)|(?:켜|실행|시작)\S* ?순서/,
  ],
  serverOrClient: [/servers?|clients?/, /서버|클라/],
  whichOfTwo: [/which (?:one )?of (?:the )?(?:two|both)|which (?:side|program|one)/, /어느 ?쪽|쪽은/],
  fixed: [/fixed|known|constant|static|predictable|same (?:port|number)/, /고정|정해진|알려진|일정한/],
  // Numbers in general.
  numbers: [/numbers?|ports?/, /번호|포트/],
  owned: [
    /without (?:asking|permission)|official(?:ly)?|belong(?:s|ing)?|reserved?|reservation|register\w*|owned?/,
    /assign\w*|claimed|somebody official|authority|hands? out|hand(?:ed)? out|decid\w+|rules?/,
    /whatever i (?:like|want)|what i (?:like|want)|free for any\w+|anyone (?:can|may|to) use/,
    /anything i (?:like|want)/,
    /허락|공식|주인|예약|등록|임자|정해|정한|기관|마음대로|맘대로|아무나|규칙|위반|배정|할당|받으려면/,
  ],
  general: [
    /some (?:port )?numbers|are (?:some|there|the)|which (?:port )?numbers|from which|where (?:can|do) i/,
    /what(?:'s| is) the system|who|am i|can (?:i|we|my|our)|how are|how (?:do|can) (?:i|we)/,
    /is there (?:a|an|some)|low|high|compared|special|groups?|split|meaning/,
    /수 ?있|목록|어떤 ?번호|몇 ?번부터|어디서|누가|누구|사람|규칙|체계|낮은|높은|특별|구간|나뉘|따로|어떻게/,
  ],
  limit: [/limit(?:ed)?|bits?|maximum|stop(?:s|ped)? at|not more|biggest|highest/, /한계|비트|최대|까지만|제한/],
  whoDecided: [
    /who (?:decid\w+|says|said|chose|came up|thought|gives|hands|assigns|manages|invented)/,
    /누가 ?(?:정|만|골)|(?:정한|만든|고른) ?사람/,
  ],
  lowAndHigh: [
    /(?:low|small)(?:er)?(?: \w+){0,2} (?:and|or|versus|vs|from|than) (?:high|big|large)\w*/,
    /special(?: \w+){0,4}|magic|carved|split|divided|grouped|sorted into|zones?|blocks?|sections?|ranges?/,
    /낮은 ?번호|높은 ?번호|특별한|구간|나뉘|나눠|체계|대역/,
  ],
  // What a port is.
  sortsOut: [
    /how does (?:my|the|a|it)|who sorts|each get|gets? (?:its|their) own|which (?:program|app|one|process)/,
    /sorts?|right (?:app|program|one)|know(?:s)? (?:which|where|what|who)|(?:in|get) (?:each other'?s|the) way/,
    /tell (?:which|them)|not get mixed|mix(?:ed)?/,
    /어느 ?(?:프로그램|앱|건)|누가 ?나눠|나눠 ?(?:주|줘)|누구 ?건지|어떻게 ?(?:알|서로|구분|나눠)|안 ?섞|섞여|구분/,
  ],
  severalPrograms: [
    /(?:ten|several|many|two|three|different|all (?:those|these|my)|lots of|multiple|a lot of|\d+) (?:apps?|programs?|services?|processes|things)/,
    /(?:spotify|slack|browser|mail|web|games?|music|chat)(?:,| and| &)(?: \w+){0,2} (?:spotify|slack|browser|mail|web|games?|music|chat|a browser)/,
    /which (?:program|app)/,
    /(?:프로그램|앱|서비스)(?:이|가|은|들이)? ?(?:여러|많|열|몇|다)|여러 ?(?:프로그램|앱|서비스)/,
    /(?:메일|웹|슬랙|게임|브라우저|스포티파이)(?:이랑|랑|하고|과|와|,) ?(?:메일|웹|슬랙|게임|브라우저|스포티파이)|어느 ?(?:프로그램|앱)/,
  ],
  spokenNumber: [/(?:the |those |these |that |door |extra |low |big |normal )?numbers?/, /번호|숫자/],
  website: [
    /(?:normal |ordinary )?(?:web ?)?(?:sites?|pages?|shops?)|webpages?|urls?/,
    /사이트|홈페이지|웹 ?페이지|웹/,
  ],
  flatAndStreet: [
    /(?:street|house|building)…(?:flat|apartment|room|door)|door…number on it/,
    /(?:건물|아파트|집) ?주소…(?:호수|동호수|방)|문…번호/,
  ],
  sortOfData: [
    /(?:mail|e-?mail|chat|game|music)(?: \w+){0,3} (?:or|and|from|versus) (?:a |the )?(?:web ?\w*|page|site|mail|chat)/,
    /(?:메일|채팅|게임)(?:인지|이랑|하고|과|와) ?(?:웹|페이지|사이트)/,
  ],
  hungUp: [/h[au]ng up|closed|said goodbye|finished|done/, /끊었|닫았|끝났/],
  keepsWaiting: [
    /keeps? waiting|still (?:there|waiting|listed|around)|another minute|lingers?|stays? around/,
    /남아|기다리|대기/,
  ],
  nextToMe: [
    /(?:guy|girl|person|one|colleague|friend)s? (?:next to|beside|across from)|buddies|across town/,
    /(?:other|another|next) (?:desk|room|house)|at my table/,
    /옆자리|옆 ?사람|건너편|같은 ?방/,
  ],
  adminWord: [/admin\w*|root|sudo|privileg\w*|permission/, /(?<!작업 ?)관리자|루트|권한/],
  lowNumber: [
    /(?:low|small)(?:er)? (?:ports?|numbers?|ones)|below (?:a )?(?:thousand|1024)|under (?:a )?(?:thousand|1024)/,
    /낮은 ?(?:번호|숫자|포트)|작은 ?(?:번호|숫자|포트)|천 ?(?:이하|미만)/,
  ],
  howMany: [/how many/, /몇 ?개|얼마나 ?많/],
  handsOut: [
    /hands? (?:them|it|those) out|gives? (?:them|it|those) out|assigns?|allots?/,
    /나눠 ?주|배정|누가 ?(?:정|줘|줌)/,
  ],
  echo: [/are you there|echo|ping/, /살아 ?있는지|핑|에코/],
  dials: [
    /(?:dials?|calls?|rings?|phones?) (?:whom|who|which)|who (?:dials?|calls?|rings?|phones?)/,
    /누가 ?(?:전화|걸)/,
  ],
  readWrite: [
    /reads? from and writes? to|(?:file|handle)…(?:other|far) (?:end|computer|side)|far end is another computer/,
    /읽고 ?쓰는/,
  ],
  oneEntrance: [
    /(?:only |just )?(?:one|a single) (?:entrance|door|number|port|gate)/,
    /(?:문|입구)(?:는|은|이|가)? ?하나/,
  ],
  sameNumber: [
    /(?:behind|on|share|use|sit on|same)(?: \w+){0,2} (?:the )?same (?:number|port)|same number/,
    /같은 ?(?:번호|포트)/,
  ],
  twoPrograms: [
    /(?:two|several|2) (?:programs?|apps?|servers?|processes)/,
    /(?:두|여러) ?(?:개의? ?)?(?:프로그램|앱|서버)|프로그램 ?(?:두|여러)/,
  ],
  oneComputer: [
    /(?:one|same|my|a|single|the) (?:network card|computer|machine|server|address|ip|laptop|box|cable|host|nic)/,
    /컴퓨터|한 ?(?:서버|대|컴)|주소(?:는|가)? ?하나|서버|랜카드|아이피(?:는|가)? ?하나/,
  ],
  // Mixing up answers.
  mixUp: [
    /mix(?:ed|es|ing)?(?: up| them)?|confus\w+|which (?:is which|answer|reply|response|one|connection)|apart/,
    /who (?:gets|is who)|goes? to (?:which|whom|who)|the right (?:one|person|user|tab|browser)/,
    /섞|헷갈|구별|구분|누구한테|누구 ?건|혼동/,
  ],
  blockedForNext: [
    /(?:once|if|when|while|after)(?: \w+){0,3} (?:is |has |have |are )?(?:connect\w*|using|use[sd]?|on|in|there)/,
    /next (?:person|one|user|client)|(?:block|occup|full|lock)\w*|how can (?:the )?others|others? use/,
    /more (?:people|than one|can)|run out of ports/,
    /먼저|다른 ?사람|못 ?들어|한 ?명만|한 ?사람|여럿|바닥|막히|꽉|새로 ?쓰/,
  ],
  // Port 0.
  zero: [
    /(?:port|number|listen\w*|bind\w*|bound|to|on|is|=|:)\s?\(?["']?:?0["']?\)?(?![\d.])|:0|zero/,
    /(?<![\d.])0(?:번|으로|이라|을|은|를)?(?![\d.])|제로/,
  ],
  anyNumber: [
    /different (?:number|port|one)(?: each| every)?|each time|every (?:time|run|start)|random|special|mean|bug/,
    /why would|what (?:happens|does)|any free/,
    /켤 ?때마다|매번|달라|바뀌|랜덤|뭐가|무슨|버그|어떻게 ?되|특별|왜/,
  ],
  systemChooses: [
    /(?:let|have|make|get|tell|ask)\w*(?: \w+){0,3} (?:os|kernel|system|operating system|computer)(?: \w+){0,2} (?:choose|pick|decide|select|assign|give|find)/,
    /(?:os|kernel|system)(?: \w+){0,2} (?:chooses?|picks?|decides?|assigns?|gives?)/,
    /(?:get|grab|take|use|have) (?:any |whatever |a )?free port|never clash/,
    /automatically (?:pick|choose|get)\w*|any free port/,
    /(?:운영 ?체제|커널|시스템|os|컴퓨터)(?:가|이|한테|에)? ?\S{0,6} ?(?:알아서|골라|고르|정하|정해)|알아서 ?(?:받|고르|골라|잡|정)|자동으로 ?(?:빈|비어|받|잡|골라)/,
  ],
  free: [/ports?|tests?|clash\w*|servers?|free/, /포트|테스트|겹치|서버|비어|빈/],
  // What has no ports.
  portless: [
    /ping(?:s|ed|ing)?(?: packets?)?|icmp\w*|arp|gre|ospf|igmp|esp(?!\d)|ipsec|vlans?|ethernet(?: frames?)?/,
    /vrrp|eigrp|lldp|stp|bgp sessions? over/,
    /(?<![가-힣])핑(?:이|은|을|도|에|으로|에도)?(?![크거계])|(?<![a-z])(?:ping|icmp|arp|gre|ospf|igmp|esp|ipsec|vlan)(?!\d)(?![a-z])|이더넷 ?프레임/,
  ],
  letThrough: [
    /ports?|number|let(?:s|ting)? (?:\w+ )?through|open(?:ed|ing)?|block(?:ed|ing)?|clos(?:e|ed)|allow\w*/,
    /firewall|tcp or udp|any\w* for it/,
    /포트|번호|몇 ?번|열|연 ?적|막|허용|통과|방화벽|닫/,
  ],
  all: [
    /everything|every(?: \w+)? (?:protocol|packet|traffic|message)|all (?:the )?(?:traffic|protocols|packets|messages)|anything/,
    /전부|모든 ?(?:통신|프로토콜|것|트래픽|패킷)|다(?= )/,
  ],
  hasPort: [
    /(?:has|have|uses?|needs?|got|go(?:es)? over|with) (?:a |its |an? own |their )?ports?/,
    /포트(?:가|를|는)? ?(?:있|쓰|사용|필요)/,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

export type WordFamily = keyof typeof wordFamilies;
