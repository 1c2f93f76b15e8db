// The words that questions about ports are made of, in both languages.

import { anyOf, oneOf } from "./forms.ts";

/** 포트, also misspelt. Words that only have it inside (리포트, 포트폴리오) are taken out before. */
export const koreanPort = /포트|폿트|폳트|퐅|프토|퍼트(?!리|려|린)|포투(?![가-힣]*갈)/u;
export const englishPort =
  /(?<![\p{L}\p{N}-])(?:ports?|prots?|potrs?|porrts?|pports?|poorts?|portt?s?|prt|por|portwise)(?![\p{L}])/iu;

export const transport = /(?<![a-z])(?:tcp|udp|sctp|dccp)(?![a-z])|티씨피|유디피/i;

/** Words of networks: a number beside them is hardly anything but a port. */
export const networkWord = anyOf([
  /(?:which|what) protocol/,
  /(?:무슨|어떤) ?프로토콜/,
  /open(?:ed|ing)?/,
  /clos(?:ed|ing)/,
  /block(?:ed|ing)?/,
  /expos(?:e|ed|es|ing)/,
  /reachable/,
  /forward(?:ed|ing)?/,
  /firewall(?:ed)?/,
  /listen(?:s|ed|ing|er)?/,
  /bind(?:s|ing)?/,
  /bound/,
  /nmap/,
  /masscan/,
  /wireshark/,
  /tcpdump/,
  /netstat/,
  /lsof/,
  /packet (?:capture|dump)|pcap|fail2ban|nessus|openvas|shodan|suricata|snort|pentest/,
  /ss/,
  /fuser/,
  /telnet/,
  /nc/,
  /curl/,
  /service/,
  /daemon/,
  /localhost/,
  /server/,
  /host/,
  /scan(?:ned|ner)?/,
  /traffic/,
  /proxy/,
  /vpn/,
  /ingress/,
  /egress/,
  /docker(?:file)?/,
  /compose/,
  /nginx/,
  /container/,
  /iptables/,
  /ufw/,
  /nftables/,
  /security group/,
  /subnet/,
  /router/,
  /internet/,
  /dmz/,
  /allowlist/,
  /inbound/,
  /outbound/,
  /process(?:es)?/,
  /pid/,
  /app/,
  /lives?/,
  /runs?/,
  /running/,
  /answers?/,
  /log(?:s|ged)?/,
  /config/,
  /endpoint/,
  /malware/,
  /ransomware/,
  /worm/,
  /sits? on/,
  /ssh/,
  /http/,
  /https/,
  /url/,
  /방화벽/,
  /보안 ?그룹/,
  /열려/,
  /열린/,
  /열어/,
  /열면/,
  /열었/,
  /열고|열라|열어야/,
  /닫/,
  /뚫/,
  /오픈/,
  /랜섬웨어/,
  /악성 ?코드/,
  /해커/,
  /해킹/,
  /개방/,
  /노출/,
  /리슨/,
  /리스닝/,
  /바인드/,
  /바인딩/,
  /프로세스/,
  /점유/,
  /서비스/,
  /서버/,
  /네트워크/,
  /트래픽/,
  /인바운드/,
  /아웃바운드/,
  /공유기/,
  /포워딩/,
  /스캔/,
  /로컬호스트/,
  /접속/,
  /대몬/,
  /데몬/,
  /콘솔/,
  /컨테이너/,
  /도커/,
  /(?<!프)로그(?!램|인)/,
]);

/** Asks for a number without the word port: 몇 번, "what number". */
export const asksNumber = anyOf([
  /(?:runs?|lives?|listens?|sits?) on(?= ?(?:[?.!]|$|by default|these days|nowadays|usually|normally))/,
  /listen(?:s|ing)? on what|on what(?= ?(?:[?.!]|$|by default))/,
  /what (?:do|should|must) (?:i|we) (?:open|allow|let (?:through|in)|forward)|factory (?:setting|default)s?/,
  /what (?:do i|should i|to) open…firewall/,
  /firewall…what (?:do i|should i|to) open/,
  /방화벽…(?:뭘|뭐|무엇|어떤)/,
  /몇 ?번/,
  /(?<![가-힣])번호|포트 ?번호/,
  /뒤에 ?(?:뭐|붙는|무슨|오는)|뒤에…(?:숫자|번호)(?:가|는|를)? ?(?:뭐|몇|알)|콜론…(?:무슨|어떤) ?숫자/,
  /(?<![a-z])(?:numbers?|which door|what do i type after the colon|after the colon)(?![a-z])/,
  /(?<![a-z])listens?(?![a-z])/,
  /리슨/,
  /리스닝/,
]);

/** Asks where a service is to be found, without a word for its port: "where does Jaeger serve its UI", 기본값이 뭐예요. */
export const asksPlace = anyOf([
  /defaults?(?! (?:pass\w*|user\w*|login|credentials|branch|config\w*|settings?|values?|theme|browser|gateway|route|schema|database|encoding|charset|timeout|editor|shell|image|namespace|storage|role))/,
  /where(?:'?s)?…(?:lives?|listens?|serves?|sits?|runs?|answers?|by default)/,
  /where (?:would|can|do|could) (?:i|we) (?:find|reach)(?= (?:it|its|the|that)| \w+ (?:normally|usually|by default|again)|[?.!]|$)/,
  /unless (?:you|i|we|somebody|it'?s|changed)|out of the box|comes? in on|is at ?\?|(?:goes|go) to port|untouched/,
  /what (?:do|should|must) (?:i|we) (?:put|enter|type|fill|write)/,
  /what to (?:put|enter|type|fill|write)/,
  /remind me|what was (?:it|that)|by heart|in my head|memori[sz]e/,
  /(?:clients?|agents?|workers?|apps?|browsers?) (?:\w+ )?(?:connects?|talks?|goes|go|speaks?) (?:to|on|over)/,
  /(?:firewall|acl|security group) (?:form|rule|request|change|ticket)/,
  /무슨 ?숫자|숫자(?:가|는|로)? ?(?:뭐(?!가)|몇|쓰)|주소 ?끝에|뭘로 ?(?:뜨|떠)|뭐(?:였|더라|드라)(?![^?]*헷갈)|뭐 ?붙이|뒤에 ?콜론|어디로 ?(?:쏴|쏘|보내|붙)/,
  /기본 ?값|디폴트|기본(?:이|은|으로)? ?(?:몇|뭐|어디|임|이야|인가|$|\?)/,
  /어디(?:서|로|에|다)? ?(?:듣|붙|떠|열|접속)|(?:뭘|뭐|무엇을|뭐라고) ?(?:넣|적|입력|써야)/,
  /몇(?:이|인|이더|이었|이지|임)(?![가-힣]*(?:번째|개|명))|외워|외우|암기/,
]);
/** A gap to be filled in: `kafka1:???`, "connect to ___". */
export const gapToFill =
  /:(?= ?$| and| what| \?)|colon what|(?:after|behind|past) the colon|localhost(?: colon| something)|:\?|_{2,}|\?{3,}|:x{2,}/i;

/** What services are asked about when it is not their ports. */
export const asksUsage = anyOf([
  /joins?|quer(?:y|ies)|index(?:es)?|rebase|merge|commits?|branch(?:es)?|pipelines?|dashboards?|images?/,
  /pods?|schemas?|aggregat\w+|novel|books?|logos?|colou?rs?/,
  /history|ttl|download\w*|keys?|written in|pronounc\w*|said|invent\w*|realms?|spoiler|tags?|groups?|cells?/,
  /smells?|builds?|jobs?|cheat ?sheets?|stand for|tame|deprecated|kernel|plates?/,
  /발음|자격증|와이프|세일|독후감|주가|여행|빌드|차트|색깔|줄부터/,
  /status|upgrad\w+|licen[cs]e|pric(?:e|ing)|docs|documentation|memory|disk|slow\w*|crash\w*|backups?/,
  /exports?|imports?|mock|plugins?|themes?|boosts?|nitro|design|skins?|mods?|diamonds?/,
  /조인|쿼리|인덱스|커밋|브랜치|파이프라인|대시보드|이미지|파드|스키마|설계|소설|책|로고|상태 ?코드|업그레이드|버전|라이선스|가격|메모리|용량|느려|느린|백업|플러그인|테마|스킨|모드|다이아|명령어|문법|함수|옵션|단축키|키워드/,
]);

/** What is left of a bare question about a number: words that ask, point and fill. */
export const fillers = new RegExp(
  `(?<![\\p{L}])(?:${oneOf(`
  whats? what's waht wht wat wut which wich whic who whose whys? how hows come is isn't are was were be it its it's
  this that thats that's these those they for the an? of on in at to with by my our your pls plz please hey hi hello
  yo ok okay so um uh quick one questions? used use uses using user does dose do did can could would should will
  means? meaning meant stands? explain tell say show give me us i you we u about curious anyone anybody someone
  somebody knows? saw see seen again even and or vs versus diff(?:er(?:s|ence|ent)?)? between compared? same instead than
  num(?:b?e?r|ber)s? nubmer nr no thing something anything normally usually typically typical common(?:ly)? default
  defaults standard correct right exactly just also too then but not if when where there here have has had get got
  like need needs want wanna find out list all any some every both each go going goes into from put type set thanks?
  thx ty kindly still now today really actually lol hmm+ huh eh idk btw fyi been being purpose without plain
  unencrypted encrypted secure tls ssl nowadays behind s m re t d ve ll
`)})(?![\\p{L}])`,
  "giu",
);

/** The same of Korean: stems, endings and particles of asking. */
export const koreanFillers = new RegExp(
  oneOf(`
  이거 그거 저거 이게 그게 저게 이건 그건 뭐예요 뭐에요 뭔가요 뭔데 뭔지 뭐였더라 뭐더라 뭐라고 무엇인가요 무엇이 무엇 무슨
  어떤 어디서 어디 누구 누가 언제 어떻게 어케 왜 뭡니까 뭐임 뭐지 뭐냐 뭐야 뭐 뭔 머임 머에요 머야 머지 머 몇 뜻 의미
  용도 역할 설명 알려 가르쳐 궁금 해줘 해주세요 해_주세요 주세요 줘요 줘 주실 수 있나요 있을까요 있어요 있어 있음
  부탁드려요 부탁드립니다 부탁 드려요 좀 요즘 혹시 아시는 아는 분 사람 계신가요 계세요 하는 하나요 해요 하지 하고 쓰는
  쓰나요 쓰여 쓰이는 쓰임 써요 써 쓰 사용하는 사용 건가요 건지 거예요 거에요 거임 거지 거 것 인가요 인가 인지 인데 이죠
  이지 이야 이에요 예요 에요 입니까 입니다 나요 까요 을까 습니까 는지 죠 임 번호 번 숫자 기본 디폴트 각각 둘 다 모두
  그리고 그럼 근데 차이점 차이 비교 써야 돼 되 서술하시오 설명하시오 하시오 다른지 다른가요 지 오타 ㅈㅅ 웹 다른 같은
  맞나요 맞아요 맞아 맞음 맞 은 는 이 가 을 를 와 과 랑 도 의 에서 에 로 으로 만 야 아 요 ㅋ+ ㅎ+ ㅠ+ ㅜ+ 놈
  애 도대체 대체 제일 가장 네 님들? 여러분 저 제 나 내 처음 보는 봤 보고 많이 자주 보통 원래 흔히
`),
  "gu",
);

/** Hints that a sentence asks, so that a service in it may be what is asked for. */
const askingWords = anyOf([
  /헷갈|어느 ?쪽|까닭|다며|인 ?거 ?같/,
  /vs\.?|versus|whats|who's|same thing/,
  /what/,
  /whats/,
  /which/,
  /wich/,
  /who/,
  /why/,
  /how/,
  /is/,
  /are/,
  /does/,
  /do/,
  /can/,
  /could/,
  /should/,
  /explain/,
  /wonder(?:ing)?|story|look ?up/,
  /tell/,
  /give/,
  /needs?/,
  /list/,
  /pl[sz]/,
  /please/,
  /distinguish|mix(?:ed|ing)? up|confus\w+|nobody (?:\w+ )?(?:remembers|knows)|reason/,
  /compar\w+|against/,
  /diff(?:er\w*)?/,
  /뭐/,
  /뭔/,
  /뭘/,
  /무엇/,
  /무슨/,
  /어떤/,
  /어디/,
  /누가/,
  /왜/,
  /어떻게/,
  /몇/,
  /알려/,
  /설명/,
  /궁금/,
  /(?:인|건|은|는|던)가/,
  /나요/,
  /까요/,
  /는지/,
  /인지/,
  /추천/,
  /부탁|정리해|어느 ?(?:게|거)|됨\?|ㄱㅊ\?/,
  /줘/,
  /차이|비교|다른 ?(?:점|가)|언제/,
  /달라/,
]);

export const asks = new RegExp(`[?？]|${askingWords.source}`, "i");

/** Sets two things side by side. */
export const compares = anyOf([
  /vs\.?/,
  /versus/,
  /difference/,
  /diff/,
  /differ(?:s|ent)?/,
  /compar(?:e[ds]?|ing)/,
  /or/,
  /better/,
  /instead of/,
  /same as/,
  /차이/,
  /다른/,
  /달라/,
  /비교/,
  /다름/,
  /vs/,
  /말고/,
]);
