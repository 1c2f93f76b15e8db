// Ways of asking for stream and datagram sockets.

import type { TopicForms } from "../forms.ts";

export const socketTypes: TopicForms = {
  asks: [
    /(?:types?|kinds?|sorts?|variet\w+|flavou?rs?|families) of (?:\w+ )?sockets?/,
    /socket types?/,
    /stream(?:ing)? sockets?/,
    /datagram(?: sockets?)?/,
    /sock_(?:stream|dgram|raw|seqpacket)/,
    /seqpacket/,
    /(?:what|which|how many) (?:\w+ )?sockets? (?:types|exist|are there)/,
    /소켓(?:의|에)? ?(?:종류|타입|유형)/,
    /(?:스트림|데이터그램|데이타그램) ?소켓/,
    /데이터그램/,
    /(?:어떤|무슨) ?소켓/,
    /(?:af|pf)_inet6?|sock_(?:stream|dgram|seqpacket)/,
    /address famil(?:y|ies)/,
  ],
  hints: [
    [
      9,
      /sock_?(?:dgram|stream)/,
      /(?:dgram|datagram) sockets? (?:instead|rather|or)/,
      /socket type…neither/,
      /(?:sctp|tcp|udp)…(?:어떤|무슨) ?(?:타입|종류|유형)의? ?소켓/,
    ],
    [8, /(?:dgram|datagram|stream) sockets?…(?:boundar\w+|keep|preserve)/],
    [12, /socket ?함수…두 ?번째/, /second argument of socket/],
    [
      12,
      /데이터그램 ?소켓…순서/,
      /무슨 ?종류(?:를|의)? ?(?:열|소켓)/,
      /stream…dgram/,
      /udp ?소켓(?:에도|도)?…connect/,
      /connect…udp ?소켓/,
    ],
    [8, /all sockets are (?:tcp|udp)/, /(?:every|each) socket (?:is )?(?:tcp|udp)/],
    [
      8,
      /(?:스트림|데이터그램|tcp|udp) ?(?:소켓)?(?:이랑|랑)? ?(?:말고|외에|이외)…소켓/,
      /(?:besides|other than|apart from) (?:stream|datagram|tcp|udp)…sockets?/,
    ],
    [12, /sock_\w+…sock_\w+/],
    [
      12,
      /(?:tcp|stream|스트림) ?소켓…(?:udp|datagram|데이터그램) ?소켓/,
      /(?:tcp|stream) sockets?…(?:udp|datagram|dgram) sockets?/,
    ],
    [10, /(?:메시지|메세지) ?경계/, /(?:한 ?덩어리|붙어서) ?(?:로 ?)?(?:붙어|도착|와)/, /send…(?:덩어리|붙어)/],
    [
      10,
      /(?:one|other|another|two) (?:sort|kind|type)s? of socket/,
      /every socket is a tcp/,
      /(?:another|second|different|other) (?:constant|argument|type|parameter)…socket/,
      /socket…(?:another|second|different|other) (?:constant|argument|type|parameter)/,
      /(?:messages?|packets?|sends?|writes?|reads?|recv|arrives?)…glued together/,
    ],
    [8, /connectionless…sockets?|sockets?…connectionless/, /연결(?:이)? ?(?:없는|아닌|없이)…소켓/],
    [8, /socket\(\)…(?:type|argument|인자|타입)/, /소켓(?:이랑|과|하고|와|,)…소켓(?!…포트)/],
    [6, /(?:스트림|데이터그램) ?소켓…(?:스트림|데이터그램) ?소켓/, /소켓 ?(?:타입|종류|유형)…(?:세|3|몇|설명|가지)/],
    [5, /sock_\w+/, /(?:stream|datagram|raw|seqpacket) sockets?/, /(?:types?|kinds?) of sockets?/, /소켓…종류/],
    [2, /datagram/, /데이터그램/],
  ],
};
