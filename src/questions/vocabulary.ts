// The words of each lesson's subject, for questions of which nothing else was understood: where enough of them meet, it is guessed.

import { oneOf } from "./forms.ts";

/** Beginnings of words that hardly another subject has, and of those that others have, too. */
interface Vocabulary {
  readonly own: string;
  readonly shared: string;
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  port: {
    own: "ports? number_behind number_after numbered 포트 뒤에_붙는_번호",
    shared: "program app process computer machine door right_ explain physical 프로그램 컴퓨터 구분 찾아 설명 번호",
  },
  ranges: {
    own: "regist iana reserv official well-known assign 등록 예약 공식 기구 구간 허락",
    shared: "number list who_owns owns owner belong allowed permission divid group 번호 목록 주인 규칙 나눠 나누 누가",
  },
  socket: {
    own: "socket file_descriptor 소켓 파일_디스크립터",
    shared: "object handle class file code program 객체 코드 파일 프로그램 뭐",
  },
  "client-and-server": {
    own: "client server listen 클라이언트 클라 서버 리슨",
    shared: "start first wait call side role connect who two_programs 먼저 기다 거는 쪽 역할 누가 켜 연결하",
  },
  "many-connections": {
    own: "visitor users thousand simultaneous everybody everyone tabs concurrent accept 접속자 동시 방문자 수천 수만 여럿",
    shared:
      "same one each many at_once mix confus apart client connection reply server 같은 하나 마다 섞 헷갈 구분 구별 응답 서버 연결 명",
  },
  "tcp-life": {
    own: "handshake syn(?![a-z]) fin(?![a-z]) ack(?![a-z]) teardown keep-?alive hang_up goodbye hello 핸드셰이크 악수 인사 작별",
    shared:
      "connection close both_ends other_end wait state step agree gone linger 연결 끊 종료 양쪽 상대 단계 과정 상태 사라",
  },
  "ephemeral-ports": {
    own: "outgoing outbound my_side own_side source random temporary 나가는 출발지 밖으로 임시 랜덤",
    shared:
      "client browser port number different every_time range high run_out own connect 클라이언트 브라우저 포트 번호 매번 바뀌 큰 제_컴 쪽 접속할",
  },
  "address-bar": {
    own: "browser url address_bar webpage dns domain 브라우저 주소창 도메인 엔터 홈페이지",
    shared: "type enter site page link name happen know find 치면 치고 입력 사이트 페이지 링크 이름 찾아 과정",
  },
  "socket-address": {
    own: "colon bracket ipv6 notation 콜론 쌍점 대괄호 표기",
    shared: "ip address port write behind after pair together 아이피 주소 포트 적 쓰 뒤 쌍 합쳐",
  },
  "tcp-or-udp": {
    own: "udp tcp datagram reliab lossy transport_protocol 유디피 티씨피",
    shared:
      "packet lost lose loss losing miss arriv order guarantee video game voice stream fast protocol 패킷 잃 유실 빠지 순서 보장 확실 게임 영상 음성 빠른 도착 프로토콜",
  },
  "privileged-ports": {
    own: "root sudo privileg admin superuser regular_user 루트 권한 관리자 일반_계정 일반_사용자",
    shared: "80 443 below low bind start permission denied allowed linux 낮은 아래 바인드 거부 못_열",
  },
  "unix-and-raw-sockets": {
    own: "unix \\.sock socket_file raw sniff tcpdump packet_capture 유닉스 소켓_파일 스니 캡처",
    shared:
      "same_machine same_box local path file process talk without_network 같은_서버 같은_컴퓨터 경로 파일 통신 프로세스",
  },
  "address-in-use": {
    own: "already_in_use still_running restart taken occupied two_copies second_instance locked 재시작 사용_중 다시_켜 껐는데 잠긴 점유",
    shared:
      "port address start again stop crash kill program server app busy old 포트 주소 시작 다시 멈 죽 프로그램 서버 앱 아직 이미",
  },
  "refused-reset-timeout": {
    own: "refus reset timeout timed_out time_out hang drops unreachable 거부 리셋 타임아웃 시간_초과 먹통 끊겨 끊어",
    shared:
      "connect connection server firewall wait nothing_happens minutes dies session ssh curl download 연결 접속 서버 방화벽 기다 한참 반응 응답 뒤에",
  },
  "bind-addresses": {
    own: "localhost loopback interface bind 0\\.0\\.0\\.0 127\\.0\\.0\\.1 lan wi-?fi container 로컬호스트 루프백 바인드 와이파이 컨테이너 인터페이스",
    shared:
      "reach open phone colleague others same_network only my_machine server app works can't 열려 폰 동료 다른_사람 같은 서버 앱 못_ 안_",
  },
  nat: {
    own: "router nat(?![a-z]) port_forward public_ip private_ip isp 공유기 포워딩 공인 사설 통신사",
    shared:
      "home house devices same internet outside reach friends join ip address share host 집 기기 인터넷 밖 외부 친구 같은 아이피 주소",
  },
  "port-zero": {
    own: "port_0 port_zero :0 free_port any_port 0번 빈_포트 비어_있는_포트",
    shared: "test system os kernel choose pick automatic 테스트 운영_?체제 커널 알아서 자동 골라",
  },
  "no-ports": {
    own: "ping icmp arp(?![a-z]) ospf gre(?![a-z]) igmp (?<![가-힣])핑",
    shared: "port protocol number firewall without 포트 프로토콜 번호 방화벽 없",
  },
};

const pointsOfOwn = 2;
const pointsOfShared = 1;
/** So much must speak for a lesson, and so much more than for the next one. */
const fewestPoints = 3;

const hangul = /\p{Script=Hangul}/u;

function formsOf(words: string): readonly RegExp[] {
  return words
    .split(" ")
    .map((word) => new RegExp(`${hangul.test(word) ? "" : "(?<![a-z\\d])"}(?:${oneOf(word)})`, "i"));
}

let made:
  | readonly { readonly lesson: string; readonly own: readonly RegExp[]; readonly shared: readonly RegExp[] }[]
  | undefined;

const count = (forms: readonly RegExp[], lower: string) => forms.filter((form) => form.test(lower)).length;

/** The lessons whose words a question has, the likeliest first; none where too few of them meet. */
export function findVocabulary(lower: string): readonly string[] {
  made ??= Object.entries(vocabularies).map(([lesson, { own, shared }]) => ({
    lesson,
    own: formsOf(own),
    shared: formsOf(shared),
  }));
  return made
    .map(({ lesson, own, shared }) => {
      const [owned, common] = [count(own, lower), count(shared, lower)];
      return { lesson, points: owned * pointsOfOwn + common * pointsOfShared };
    })
    .filter(({ points }) => points >= fewestPoints)
    .sort((a, b) => b.points - a.points)
    .map(({ lesson }) => lesson);
}
