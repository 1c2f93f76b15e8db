// Ports and sockets of another kind: plugs, harbours, wine, reports. What they say is taken out before anything is read.

/** A phrase of another trade, with the number that belongs to it. */
const phrases: readonly RegExp[] = [
  // Plugs and slots.
  /(?<![\p{L}.])(?:usb|usb-?[abc]|type-?[abc]|hdmi|vga|dvi|displayport|dp|thunderbolt|ethernet|rj-?45|sfp\+?|aux|headphone|parallel|charg(?:ing|er)|serial|com|midi|ps\/?2|sata|pcie|m\.2|obd|obd-?ii|exhaust|intake|fuel|injection)[ -]?(?:\d(?:\.\d)?)?[ -]?(?:ports?|sockets?|slots?|단자|포트|소켓)(?: ?#?\d+)?/giu,
  /(?<![\p{L}])(?:usb|hdmi|displayport|thunderbolt)(?:[ -]?[abc])?(?: ?\d(?:\.\d)?)?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:(?:lga|fclga|bga|pga)[ -]?\d{1,4}|am[45]|fm2)(?: (?:sockets?|소켓))?/giu,
  /(?<![\p{L}])(?:cpu|processor|light|lamp|bulb|wall|power|electrical?|mains|eye|hip|shoulder|tooth|ball|impact|allen|hex|wrench|spark plug|shaver|plug|bayonet|torx)[ -](?:sockets?|ports?|outlets?)/giu,
  /(?<![\p{L}])(?:sockets?) (?:wrench(?:es)?|set|sets|spanner|cap|head|screw|extension|adapter|outlet|type [a-n])(?![\p{L}])/giu,
  /(?<![\p{L}])e(?:14|26|27|40)(?![\p{L}\d])|(?<![\p{L}])g(?:u10|9|4|13)(?![\p{L}\d])/giu,
  /(?:cpu|씨피유|전구|전등|조명|멀티|벽|콘센트|전원|충전|이어폰|헤드폰|육각|복스|임팩트|라쳇|눈|어깨|고관절) ?소켓|소켓 ?(?:렌치|핀|드라이버|어댑터|규격 e\d+|세트)|소켓렌치/gu,
  /(?:충전|유에스비|이어폰|썬더볼트|라이트닝|랜|시리얼|병렬|디스플레이|모니터|씨타입|c타입|카드|메모리|오디오|배기|흡기) ?(?:포트|단자)(?: ?\d+)?/gu,
  /(?<![\p{L}])(?:chemo|medi|porta?|insulin|venous|vascular|catheter)[ -]?(?:a[ -]cath )?port(?![\p{L}])|케모 ?포트|히크만|항암 ?포트/giu,
  // Harbours, towns, gates.
  /(?<![\p{L}])port(?:s)? (?:of call|of entry|louis|moresby|elizabeth|vila|stanley|royal|douglas|arthur|harcourt|said|sudan|au prince|antonio|dickson|klang|hope|jefferson|townsend|orchard|charlotte|angeles|richmond|st\.? lucie|saint|city|authority|wine|talbot|macquarie|adelaide|lincoln|chester|hedland|aransas|canaveral|everglades|hueneme|huron|isaac|phillip|sunlight|vale)(?: \d+)?/giu,
  /(?<![\p{L}])port[ -]of[ -](?:rotterdam|spain|hamburg|antwerp|busan|los angeles|long beach|new york|singapore|tokyo|shanghai|miami|seattle|oakland|houston|dover|london|[a-z]+ harbou?r)/giu,
  /(?<![\p{L}])port[ -]au[ -]prince|port-?authority|(?<![\p{L}])port(?:er|fino|smouth|ugal|uguese|land|folios?|rait|able|al|ed|ing)s?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:fishing|sea|ferry|cruise|busiest|nearest|oldest|largest|space|heli|naval|inland|deep[ -]?water)[ -]?ports?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:port side|port and starboard|port or starboard|port bow|port quarter|starboard|porthole)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:(?:tawny|ruby|vintage|glass of|bottle of|white|late bottled|cheese and) port|port (?:wine|salut|vintage|sauce|reduction))(?: \d{4})?/giu,
  /(?<![\p{L}])(?:(?:air|pass|rap|re|sup|trans|tele|view|im|ex|s|com|de|pur|spoil|dav?en|hot|o)ports?(?:ing|ed|er|s)?|carport|support(?:ed|ing|s)?)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:gate|room|bus|flight|platform|track|seat|apartment|apt|suite|floor|chapter|page|pages|exercise|problem|episode|season|highway|route|line|locker|aisle|lane|pier|dock|exit)s? #?\d+[a-z]?(?![\p{L}\d])/giu,
  // Moving a program elsewhere.
  /(?<![\p{L}])(?:to |can you |please |let'?s |will |i(?:'ll)? )?port (?:my|this|it|the|our|your|that|an?|over|everything)(?: \p{L}+){0,4} (?:to|from|into|over)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:console|pc|switch|mobile|linux|mac|windows|rust|good|bad|official|faithful|unofficial) port of(?![\p{L}])/giu,
  // Korean words that end or begin so.
  /(?:리|레|서|에어|패스|텔레|임|익스|엑스|트랜스|뷰|스|퍼|해|헬리|전기|커피|티|무선|비트|골프|골뱅이|카|컴|라|파스|세이프|커|사이드)포트[가-힣]*/gu,
  /포트(?:폴리오|포리오|나이트|와인|넘버링크|란드|루이스|멜로|메리온|홀|녹스|럭)[가-힣]*(?: \d{4})?/gu,
  /(?:포팅|컨버팅|마이그레이션)[가-힣]*/gu,
];

/** What a sentence is about that has nothing to do with networks, whatever numbers it has. */
const otherTrades =
  /(?<![\p{L}])(?:wine|cruise|ferry|harbou?r|ship(?:s|ment|yard)?|titanic|boat|yacht|sail(?:ing|or)?|flight|airport|airline|airplane|boarding|luggage|hotel|restaurant|recipe|calories|weather|novel|movie|song|lyrics|football|soccer|basketball|nba|kettle|toaster|voltage|volts?|240v|220v|110v|plug (?:a|the|it|my|in)|lint|iphone|bulb|lamp|grandma|chemo|doctor|shower|birthday|salary|dollars?|euros?|mortgage|rent|bus|train|taxi|parking|passport|visa photo|portfolio|diamonds?|y level|horoscope|capital of|president|world war|kilometers?|miles|kg|grams?|times table|plus|minus|multiplied|divided|squared|percent|call me|phone number|zip code|postal code|address label)(?![\p{L}])|비행기|공항|게이트|탑승|버스|지하철|기차|호텔|식당|점심|저녁|아침 ?메뉴|날씨|영화|노래|가사|축구|야구|와인|빈티지|항구|여객선|크루즈|선박|부두|주전자|물 ?끓|전구|메인보드|콘센트|충전기|여권|재발급|송장|택배|연락 ?주세요|전화 ?번호|우편 ?번호|계좌|주민|곱하기|나누기|더하기|빼기|제곱|얼마야|가격|할인|만원|천원|이력서|자소서|양식|표지|과제 ?제출 ?기한|생일|몇 ?살|키 ?몇|몸무게/iu;

/** Words that only networks have: with one of them a sentence of another trade is still read. */
const surelyNetworks =
  /(?<![\p{L}])(?:network(?:s|ing)?|tcp|udp|firewall|nmap|netstat|lsof|localhost|ip address|eaddrinuse|listening|bind|port forwarding|ssh|http|https|dns|socket address)(?![\p{L}])|방화벽|포워딩|리스닝|리슨|바인드|네트워크|\d번 ?포트|포트 ?번호/iu;

/** Takes out what belongs to ports and sockets of another kind. */
export function takeOutOtherPorts(text: string): string {
  return phrases.reduce((rest, phrase) => rest.replace(phrase, " · "), text);
}

/** Whether a text is about something else altogether. */
export const isOfAnotherTrade = (text: string): boolean => otherTrades.test(text) && !surelyNetworks.test(text);
