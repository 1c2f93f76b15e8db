// Words that hint at lessons, each by itself: technical ones, beside the families of everyday words.

import { anyOf } from "./forms.ts";
import { wordFamilies } from "./word-families.ts";

/** Forms as `anyOf` takes them, English and Korean. */
const technical: Readonly<Record<string, readonly RegExp[]>> = {
  "the socket": [/sockets?/, /소켓/],
  "the port": [/ports?/, /포트/],
  tcp: [/tcp/, /티씨피/],
  datagrams: [/udp|datagrams?/, /유디피|데이터그램/],
  binding: [/bind(?:s|ing)?/, /바인드|bind/],
  listening: [/listen(?:s|ing|er)?/, /리슨|리스닝|listen|듣/],
  accepting: [/accept\w*/, /accept|억셉트/],
  connecting: [/connect(?:s|ing|ed)?/, /connect|접속/],
  connections: [/connections?|conns?/, /연결|커넥션/],
  clients: [/clients?/, /클라/],
  servers: [/servers?/, /서버/],
  "the browser": [/browsers?|chrome|urls?|links?|web ?pages?/, /브라우저|크롬|링크|주소창|웹페이지/],
  names: [/dns|name server|domains?/, /dns|네임서버|도메인/],
  ip: [/ips?|ip address\w*/, /(?<![a-z])ip(?![a-z])|아이피/],
  "the kernel": [/kernel|os|operating system|linux/, /커널|운영 ?체제|리눅스/],
  interfaces: [
    /localhost|127\.0\.0\.1|loopback|0\.0\.0\.0|::1?|nic|network cards?/,
    /로컬호스트|루프백|0\.0\.0\.0|::|랜카드/,
  ],
  translation: [/nat|routers?|forward\w*|upnp/, /공유기|포워딩|(?<![a-z])nat/],
  privilege: [/root|sudo|setcap|low ports?|1024/, /루트|권한|sudo|낮은 ?포트|1024/],
  groups: [
    /ranges?|well[- ]known|registered|dynamic|iana|categor\w+|blocks?/,
    /범위|등록|웰 ?노운|well-known|동적|iana|대역/,
  ],
  temporary: [
    /ephemeral|temporary|temp|source ports?|outgoing|high numbers?|huge/,
    /임시|에페메럴|휘발성|출발지|소스 ?포트/,
  ],
  states: [/handshake|syn|ack|fin|close[ds]?|time[-_ ]?wait|established/, /핸드셰이크|악수|syn|fin|종료|타임 ?웨/],
  failures: [/refused|reset|timed? ?out|hangs?|unreachable/, /거부|리퓨즈|리셋|타임 ?아웃/],
  occupied: [/in use|taken|occupied|busy|restart\w*|rebind|hog\w*/, /사용 ?중|재시작|점유|반납|반환/],
  "local sockets": [/unix|raw|\.sock|ipc|files?/, /유닉스|로우|raw|\.sock|파일|프로세스끼리/],
  types: [/streams?|dgram|sock_\w+|types?/, /스트림|데이터그램|타입|종류/],
  zero: [/zero|port 0|(?<!\d)0(?!\d)/, /0번|영번|포트 ?0/],
  portless: [/ping|icmp|arp|ospf|gre|layer [23]/, /핑|icmp|arp/],
  identity: [/tuples?|four values|identif\w+/, /튜플|구분|네 ?가지/],
  notation: [/colons?|brackets?|endpoints?|pairs?/, /콜론|대괄호|쌍|엔드포인트/],
  sharing: [
    /two (?:programs?|processes|apps|servers)|same port|share/,
    /두 ?(?:개|프로그램|프로세스)|같은 ?포트|동시에/,
  ],
  crowds: [/many|thousands?|65k|clients|users|limit|tops out|max\w*/, /여러|동접|많은|한계|최대|만 ?명/],
  differences: [/differ\w*|vs|versus/, /차이|다른/],
  how: [/how/, /어떻게|과정/],
  why: [/why/, /왜|이유/],
  "what is": [/what(?:'s| is| are)/, /뭐|무엇|뭔/],
};

export interface LessonCue {
  readonly name: string;
  readonly form: RegExp;
}

let made: readonly LessonCue[] | undefined;

/** All cues, made when they are first asked for. */
export function lessonCues(): readonly LessonCue[] {
  made ??= Object.entries({ ...wordFamilies, ...technical }).map(([name, forms]) => ({ name, form: anyOf(forms) }));
  return made;
}
