// The words that questions about ports are made of, in both languages.

/** 포트 inside another word: 리포트, 포트폴리오, 전기포트. What may stand before it otherwise is in `beforePort`. */
const afterPort = "(?!폴리오|포리오|나이트|와인|넘버링크|란드|루이|멜로|메리온|스텐|오브|홀|리스|녹스|럭|샵|레이트)";
const beforePort =
  "(?<![가-힣]|(?<![가-힣])(?:usb|hdmi|dp|com|lan) ?)|(?<=(?:번|기본|디폴트|임시|소스|출발지|목적지|서버|서비스|네트워크|특권|열린|오픈|웹|원격|개발|관리|리스닝|리슨|하고|이랑|랑|과|와|그|이|내|몇|로컬|외부|내부|도커|컨테이너|호스트|동적|등록된|등록|알려진|노운|시스템|사용자|통신|접속|방화벽|디비|소켓|모든|어떤|무슨|새|빈|다른|같은|클라이언트|데이터|제어|관련|표준|공식|그|저|콘솔|대시보드|api|에이피아이))";

/** 포트 as a word of its own, or behind words that go with it. */
export const koreanPort = new RegExp(`(?:${beforePort})포트${afterPort}`, "u");
export const englishPort = /(?<![\p{L}\p{N}-])(?:ports?|prots?|porrts?|pports?|poorts?|prt)(?![\p{L}])/iu;

export const transport = /(?<![a-z])(?:tcp|udp|sctp|dccp)(?![a-z])|티씨피|유디피/i;

/** Words of networks: a number beside them is hardly anything but a port. */
export const networkWord =
  /(?<![\p{L}])(?:open(?:ed|ing)?|clos(?:ed|ing)|block(?:ed|ing)?|expos(?:e|ed|es|ing)|reachable|forward(?:ed|ing)?|firewall(?:ed)?|listen(?:s|ed|ing|er)?|bind(?:s|ing)?|bound|nmap|masscan|wireshark|tcpdump|netstat|lsof|ss|fuser|telnet|nc|curl|socket|service|daemon|protocol|localhost|server|host|scan(?:ned|ner)?|traffic|packets?|proxy|vpn|ingress|egress|docker(?:file)?|compose|nginx|container|iptables|ufw|nftables|security group|subnet|router|internet|dmz|allowlist|inbound|outbound|process(?:es)?|daemon|pid|app|lives?|runs?|running|answers?|log(?:s|ged)?|config|endpoint|ssh|http|https|url)(?![\p{L}])|방화벽|보안 ?그룹|열려|열린|열어|열면|열었|닫|뚫|오픈|개방|노출|리슨|리스닝|바인드|바인딩|프로세스|점유|서비스|서버|네트워크|패킷|트래픽|인바운드|아웃바운드|공유기|포워딩|스캔|소켓|프로토콜|localhost|로컬호스트|접속|대몬|데몬|콘솔|컨테이너|도커|로그/iu;

/** Asks for a number without the word port: 몇 번, "what number". */
export const asksNumber =
  /몇 ?번|번호|(?<![a-z])(?:numbers?|what do i type after the colon|after the colon)(?![a-z])|(?<![a-z])listens?(?![a-z])|리슨|리스닝/i;

/** What is left of a bare question about a number: words that ask, point and fill. */
export const fillers =
  /(?<![\p{L}])(?:whats?|what's|wat|wut|which|wich|whic|who|whose|whys?|how|hows|come|is|isn't|are|was|were|be|it|its|it's|this|that|thats|that's|these|those|they|for|the|an?|of|on|in|at|to|with|by|my|our|your|pls|plz|please|hey|hi|hello|yo|ok|okay|so|um|uh|quick|one|questions?|used|use|uses|using|user|does|dose|do|did|can|could|would|should|will|means?|meaning|meant|stands?|explain|tell|say|show|give|me|us|i|you|we|u|about|curious|anyone|anybody|someone|somebody|knows?|saw|see|seen|again|even|and|or|vs|versus|differ(?:s|ence|ent)?|between|compared?|same|instead|than|numbers?|nr|no|thing|something|anything|normally|usually|typically|typical|common(?:ly)?|default|defaults|standard|correct|right|exactly|just|also|too|then|but|not|if|when|where|there|here|have|has|had|get|got|like|need|needs|want|wanna|find|out|list|all|any|some|every|both|each|go|going|goes|into|from|put|type|set|thanks?|thx|ty|kindly|still|now|today|really|actually|again|lol|hmm+|huh|eh|idk|btw|fyi|be|been|being|purpose|s|m|re|t|d|ve|ll)(?![\p{L}])/giu;

/** The same of Korean: stems, endings and particles of asking. */
export const koreanFillers =
  /이거|그거|저거|이게|그게|저게|이건|그건|뭐예요|뭐에요|뭔가요|뭔데|뭔지|뭐였더라|뭐더라|뭐라고|무엇인가요|무엇이|무엇|무슨|어떤|어디|누구|누가|언제|어떻게|어케|왜|뭡니까|뭐임|뭐지|뭐냐|뭐야|뭐|뭔|머임|머에요|머야|머지|머|몇|뜻|의미|용도|역할|설명|알려|가르쳐|궁금|해줘|해주세요|해 주세요|주세요|줘요|줘|주실|수|있나요|있을까요|있어요|있어|있음|부탁드려요|부탁드립니다|부탁|드려요|좀|요즘|혹시|아시는|아는|분|사람|계신가요|계세요|하는|하나요|해요|하지|하고|쓰는|쓰나요|쓰여|쓰이는|쓰임|써요|써|쓰|사용하는|사용|건가요|건지|거예요|거에요|거임|거지|거|것|인가요|인가|인지|인데|이죠|이지|이야|이에요|예요|에요|입니까|입니다|나요|까요|을까|습니까|는지|죠|임|번호|번|숫자|기본|디폴트|각각|둘|다|모두|그리고|그럼|근데|차이|다른|같은|맞나요|맞아요|맞아|맞음|맞|은|는|이|가|을|를|와|과|랑|도|의|에서|에|로|으로|만|야|아|요|ㅋ+|ㅎ+|ㅠ+|ㅜ+|놈|애|도대체|대체|네|님들?|여러분|저|제|나|내|처음|보는|봤|보고|많이|자주|보통|원래|흔히/gu;

/** Hints that a sentence asks, so that a service in it may be what is asked for. */
export const asks =
  /[?？]|(?<![\p{L}])(?:what|whats|which|wich|who|why|how|is|are|does|do|can|could|should|explain|tell|give|need|list|pls|please)(?![\p{L}])|뭐|뭔|뭘|무엇|무슨|어떤|어디|누가|왜|어떻게|몇|알려|설명|궁금|인가|나요|까요|는지|인지|추천|부탁|줘/iu;
