// Every sentence in Korean: polite 해요체, as a colleague would say it.

import { code, plain, type Span, say, strong, type Text } from "../core/card.ts";
import type { Messages } from "./en.ts";
import { koInstall } from "./ko-install.ts";
import { koQuiz } from "./ko-quiz.ts";
import { koPlaceFaults, koTeam } from "./ko-team.ts";
import { particle } from "./particle.ts";

const typed = (given: string): Span => code(given === "" ? " " : given);
const perhaps = (port: number | undefined): Text =>
  port === undefined ? [] : say` 혹시 ${code(String(port))}번인가요?`;
const instead = (port: number | undefined) => (port === undefined ? ["/port 80"] : [`/port ${port}`]);
const portExamples = ["/port 53", "/port 레디스", "/port 8000-8010"];
/** A number with the particle that its reading asks for. */
const counted = (value: number, pair: Parameters<typeof particle>[1]) => `${value}${particle(value, pair)}`;

const rangeWords: Messages["ranges"] = {
  system: {
    name: "시스템 포트",
    also: "잘 알려진 포트(Well-Known Ports)",
    one: "시스템 포트예요",
    meaning: say`인터넷 표준 서비스가 쓰는 번호예요. 유닉스 계열에서는 권한(root, 리눅스라면 CAP_NET_BIND_SERVICE)이 있어야 이 번호로 열 수 있어요.`,
  },
  user: {
    name: "사용자 포트",
    also: "등록된 포트(Registered Ports)",
    one: "사용자 포트예요",
    meaning: say`IANA에 등록한 애플리케이션이 쓰는 번호예요. 등록은 충돌을 피하려는 약속일 뿐이라서, 다른 프로그램이 쓰는 걸 막지는 않아요.`,
  },
  dynamic: {
    name: "동적 포트",
    also: "사설·임시 포트(Private, Ephemeral Ports)",
    one: "동적 포트예요",
    meaning: say`누구에게도 배정하지 않는 번호예요. 운영체제가 클라이언트에게 통신하는 동안만 잠깐 빌려줘요.`,
  },
};

const missingExamples: Readonly<Record<string, readonly string[]>> = {
  port: portExamples,
  classify: ["/classify 3306", "/classify 22,3306,50000"],
  "trivia daily on": ["/trivia daily on 9:30", "/trivia daily on 오전 9시 30분 서울 월수금"],
  "team add": ["/team add 8123 billing-api 스테이징"],
  "team remove": ["/team remove 8123", "/team remove billing-api"],
  "socket parse": ["/socket parse 192.0.2.1:5432", "/socket parse https://[2001:db8::1]:8443"],
};

const optionNames: Readonly<Record<string, string>> = {
  query: "찾을 내용",
  ports: "포트 번호",
  address: "주소",
  port: "포트",
  time: "시각",
  take: "고른 것",
};

const faults: Messages["faults"] = {
  ...koPlaceFaults,
  "unknown-command": ({ given }) => ({
    title: "모르는 명령이에요",
    text: say`${typed(given)} 명령은 없어요. ${code("/portly help")}에서 전체 명령을 볼 수 있어요.`,
    examples: ["/portly help", "/port 53"],
  }),
  "unknown-subcommand": ({ command, given, known }) => ({
    title: "그다음 말을 모르겠어요",
    text: say`${code(`/${command}`)} 다음에는 ${known.join(", ")} 중 하나를 써 주세요. ${typed(given)} 명령은 없어요.`,
    examples: known.slice(0, 3).map((word) => `/${command} ${word}`),
  }),
  "missing-option": ({ command, option }) => {
    const name = optionNames[option] ?? option;
    return {
      title: "빠진 게 있어요",
      text: say`${code(`/${command}`)} 다음에 ${strong(name)}${particle(name, "을/를")} 적어 주세요.`,
      examples: missingExamples[command] ?? [`/${command} …`],
    };
  },
  "too-long": ({ limit }) => ({
    title: "너무 길어요",
    text: say`${limit}자까지만 읽을 수 있어요. 포트, 이름, 주소 가운데 하나만 보내 주세요.`,
    examples: portExamples,
  }),
  "not-a-choice": ({ given, choices }) => ({
    title: "고를 수 없는 값이에요",
    text: say`${typed(given)} 대신 이 가운데 하나를 골라 주세요: ${choices.join(", ")}`,
    examples: [],
  }),
  "stale-button": () => ({
    title: "이제 쓸 수 없는 버튼이에요",
    text: say`예전 버전에서 만든 버튼이에요. 다시 한번 물어봐 주세요.`,
    examples: ["/port 53"],
  }),
  "no-port-in-it": ({ given }) => ({
    title: "포트 번호가 안 보여요",
    text: say`${typed(given)}에는 포트가 없어요. 포트는 0부터 65535까지의 정수예요.`,
    examples: ["/port 5432", "/socket parse 192.0.2.1:5432"],
  }),
  "port-too-large": ({ given }) => ({
    title: "없는 포트 번호예요",
    text: say`${typed(given)}번은 너무 커요. 포트는 16비트 숫자라서 65535번까지만 있어요.`,
    examples: ["/port 65535"],
  }),
  "port-negative": ({ given }) => ({
    title: "없는 포트 번호예요",
    text: say`${typed(given)}번은 0보다 작아요. 포트는 0번부터 65535번까지예요.`,
    examples: ["/port 0", "/port 80"],
  }),
  "port-fraction": ({ given }) => ({
    title: "없는 포트 번호예요",
    text: say`${typed(given)}처럼 소수인 포트는 없어요. 0부터 65535까지의 정수를 쓰고, 여러 개는 쉼표로 나눠 주세요.`,
    examples: ["/port 80", "/port 80,443"],
  }),
  "port-exponent": ({ given, port }) => ({
    title: "숫자로 써 주세요",
    text: say`${typed(given)} 같은 지수 표기는 포트로 읽지 않아요.${perhaps(port)}`,
    examples: instead(port),
  }),
  "port-hexadecimal": ({ given, port }) => ({
    title: "십진수로 써 주세요",
    text: say`${typed(given)} 같은 십육진수 말고, 포트는 십진수로 써요.${perhaps(port)}`,
    examples: instead(port),
  }),
  "port-foreign-digits": ({ given, port }) => ({
    title: "0부터 9까지의 숫자로 써 주세요",
    text: say`${typed(given)} 같은 숫자는 포트로 읽지 않아요.${perhaps(port)}`,
    examples: instead(port),
  }),
  "count-invalid": ({ given, most }) => ({
    title: "개수를 다시 적어 주세요",
    text: say`${typed(given)}만큼은 골라 드릴 수 없어요. 1개부터 ${most}개까지로 적어 주세요.`,
    examples: ["/pick 8000 3"],
  }),
  "range-backwards": ({ from, to }) => ({
    title: "범위가 거꾸로예요",
    text: say`${counted(from, "이/가")} ${to}보다 커요. 작은 번호를 먼저 써 주세요.`,
    examples: [`/port ${to}-${from}`],
  }),
  "list-too-long": ({ limit }) => ({
    title: "한 번에 너무 많아요",
    text: say`목록으로는 ${limit}개까지 답할 수 있어요. 더 많으면 범위로 물어봐 주세요. 요약해 드릴게요.`,
    examples: ["/port 22,80,443", "/port 8000-9000"],
  }),
  "list-item": ({ given }) => ({
    title: "목록에 포트가 아닌 게 있어요",
    text: say`${typed(given)} 부분을 못 읽겠어요. 쉼표 사이에는 포트 번호만 써 주세요.`,
    examples: ["/port 22,80,443"],
  }),
  "address-invalid": ({ given }) => ({
    title: "주소를 못 읽겠어요",
    text: say`${typed(given)}에서는 호스트와 포트를 알아볼 수 없어요.`,
    examples: ["/socket parse 192.0.2.1:5432", "/socket parse https://[2001:db8::1]:8443"],
  }),
  "ipv6-needs-brackets": ({ given }) => ({
    title: "대괄호와 포트를 써 주세요",
    text: say`${typed(given)} 같은 IPv6 주소에는 콜론이 많아서 포트 앞의 콜론과 헷갈려요. 주소를 대괄호로 묶어 주세요.`,
    examples: ["/socket parse [2001:db8::1]:443"],
  }),
  "scheme-unknown": ({ scheme }) => ({
    title: "기본 포트를 모르는 스킴이에요",
    text: say`${typed(`${scheme}://`)}의 기본 포트를 몰라요. 호스트 뒤에 포트를 적어 주세요.`,
    examples: ["/port http://localhost:8080"],
  }),
  "service-unknown": ({ given, nearest }) => ({
    title: "모르는 서비스예요",
    text:
      nearest.length === 0
        ? say`${typed(given)} 서비스를 찾지 못했어요. 흔히 부르는 이름이나 포트 번호로 찾아봐 주세요.`
        : say`${typed(given)} 서비스를 찾지 못했어요. 비슷한 이름으로는 ${nearest.join(", ")} 등이 있어요.`,
    examples: nearest.length === 0 ? ["/port 레디스", "/port 6379"] : [],
  }),
  "topic-unknown": ({ given, known }) => ({
    title: "아직 설명이 없는 주제예요",
    text: say`${typed(given)}에 대한 설명은 없어요. 이런 주제를 설명할 수 있어요: ${known.join(", ")}`,
    examples: known.slice(0, 3).map((topic) => `/socket explain ${topic}`),
  }),
  "message-hidden": () => ({
    title: "그 메시지는 저에게 보이지 않아요",
    text: say`저한테 보낸 메시지만 볼 수 있어요. 그 메시지를 오른쪽 클릭하거나 길게 눌러 메뉴를 열고 ${strong("앱 → 포트 설명")}을 골라 주세요.`,
    examples: [],
  }),
  "not-understood": () => ({
    title: "네트워크 포트에 대해 답해 드려요",
    text: say`그건 제가 잘 모르는 이야기예요. 네트워크 포트나 소켓에 대해 물어봐 주세요.`,
    examples: ["postgres 포트 몇 번이에요?", "3389번 열어도 안전해요?"],
  }),
  "time-invalid": ({ given }) => ({
    title: "시각을 읽지 못했어요",
    text: say`${typed(given)}${particle(given, "이/가")} 몇 시인지 모르겠어요. 시계에 나오는 대로 적어 주세요.`,
    examples: ["9:30", "오후 2시 30분", "14:30"],
  }),
  "zone-unknown": ({ given, nearest }) => ({
    title: "모르는 시간대예요",
    text: say`${typed(given)}에 맞는 시간대를 찾지 못했어요. 가까운 큰 도시나 ${code("Europe/Berlin")} 같은 이름으로 적어 주세요.`,
    examples: nearest.length === 0 ? ["서울", "뉴욕", "Asia/Tokyo"] : nearest,
  }),
  "zone-ambiguous": ({ given, zones }) => ({
    title: "여러 시간대가 같은 이름을 써요",
    text: say`${typed(given)}${particle(given, "은/는")} 나라마다 다른 시간대를 뜻해요. 도시 이름으로 골라 주세요.`,
    examples: zones,
  }),
  "too-many": ({ scope, seconds }) => ({
    title: scope === "user" ? "잠깐만 쉬었다 할게요" : "지금 여기 질문이 몰리고 있어요",
    text:
      scope === "user"
        ? say`짧은 시간에 너무 많이 물어보셨어요. ${seconds}초 뒤에 다시 물어봐 주세요.`
        : say`한꺼번에 질문이 많이 들어와서 조금 기다리셔야 해요. ${seconds}초 뒤에 다시 물어봐 주세요.`,
    examples: [],
  }),
  "storage-unavailable": () => ({
    title: "지금은 저장해 둔 내용을 볼 수 없어요",
    text: say`저장소에 잠시 연결되지 않아서 바뀐 것은 없어요. 조금 뒤에 다시 해 주세요. ${code("/port 53")} 같은 검색은 지금도 돼요.`,
    examples: [],
  }),
  unexpected: ({ reference }) => ({
    title: "저한테 문제가 생겼어요",
    text: say`다시 한번 해 보시고, 계속 이러면 봇 관리자에게 이 번호를 알려 주세요: ${code(reference)}`,
    examples: [],
  }),
};

export const ko: Messages = {
  about: "네트워크 포트와 소켓에 대한 질문에 답해요.",

  commands: {
    port: {
      description: "포트, 서비스, 목록, 범위, URL, 주소, 오류 메시지를 찾아봐요",
      query: { name: "검색어", description: "53 · 포스트그레스 · 22,80,443 · 8000-8010 · localhost:3000" },
      protocol: { name: "프로토콜", description: "이 전송 프로토콜만 봐요" },
      private: { name: "나만보기", description: "답을 나만 볼 수 있게 해요" },
      about: { name: "알고싶은것", description: "safety: 열어도 안전한지 · holder: 내 컴퓨터에서 누가 쓰는지" },
    },
    pick: {
      description: "새 서비스에 쓸 포트를 이유와 함께 골라 드려요",
      near: { name: "근처", description: "이 번호 가까이에서 골라요: 8000" },
      count: { name: "개수", description: "몇 개가 필요한지, 1부터 10까지" },
    },
    classify: {
      description: "포트가 어느 범위에 들고 그게 무슨 뜻인지 알려 줘요",
      ports: { name: "포트", description: "하나 또는 여러 개: 3306 · 22,3306,50000" },
    },
    socket: { description: "포트와 소켓을 설명하고 비교하고, 주소를 부분별로 나눠요" },
    explain: {
      description: "포트와 소켓을 설명해요. 처음이라면 둘러보기부터, 아니면 주제 하나만",
      topic: { name: "주제", description: "설명할 주제. 비워 두면 둘러보기를 시작해요" },
      level: { name: "수준", description: "어린이에게 설명하듯, 처음 배우는 사람에게, 더 깊이" },
      image: { name: "비유", description: "일상에서 가져온 비유로 설명해요" },
      code: { name: "코드", description: "이 언어로 만든 가장 작은 서버와 클라이언트로 보여 줘요" },
    },
    compare: { description: "포트와 소켓을 나란히 비교해요" },
    parse: {
      description: "URL이나 소켓 주소를 부분별로 나눠요",
      address: { name: "주소", description: "192.0.2.1:5432 · https://[2001:db8::1]:8443" },
    },
    ask: {
      description: "포트와 소켓에 대해 편하게 물어보세요",
      question: { name: "질문", description: "레디스 포트 몇 번이야? · 3389 열어도 안전해?" },
    },
    explainPorts: {
      name: "포트 설명",
      description: "메시지에 나오는 주소, 포트, 오류를 모두 설명해요",
    },
    portly: { description: "도움말, 설정, 개인정보 안내" },
    trivia: { description: "포트 퀴즈: 지금 한 문제, 날마다 한 문제, 그리고 순위표" },
    now: { description: "모두가 바로 풀 수 있는 문제를 하나 내요" },
    daily: { description: "이 채널에 올리는 오늘의 포트" },
    dailyOn: {
      description: "이 채널에 오늘의 포트를 올려요",
      time: { name: "시각", description: "올릴 시각: 9:30 · 오후 2시" },
      zone: { name: "시간대", description: "시간대나 도시: 서울 · Europe/Berlin" },
      days: { name: "요일", description: "평일 · 매일 · 월수금" },
      language: { name: "언어", description: "글의 언어" },
      kind: { name: "종류", description: "quiz: 문제 · fact: 포트 이야기 · turn: 번갈아" },
      mention: { name: "멘션", description: "알릴 역할. 비워 두면 아무도 부르지 않아요" },
    },
    dailyOff: {
      description: "이 채널의 오늘의 포트를 꺼요",
      which: { name: "번호", description: "상태에 나오는 번호, 또는 all" },
    },
    dailyStatus: { description: "이곳의 일정과 최근 글의 결과를 봐요" },
    leaderboard: {
      description: "이곳의 순위표를 봐요",
      period: { name: "기간", description: "week: 이번 주 · month: 이번 달 · ever: 전체" },
    },
    forgetMe: { description: "Portly에 저장된 내 정보를 모두 지워요" },
    pressed: { description: "버튼이 묻는 것", take: { name: "take", description: "고른 것" } },
    team: { description: "우리 팀 서비스가 쓰는 포트" },
    teamAdd: {
      description: "우리 팀이 쓰는 포트를 추가해요. 여기서 찾아보면 함께 나와요",
      port: { name: "포트", description: "8123 · 5353/udp" },
      name: { name: "이름", description: "billing-api" },
      note: { name: "메모", description: "스테이징, 결제팀에 문의" },
      protocol: "구별해야 할 때만",
      anyway: { name: "그래도", description: "겹치더라도 추가해요" },
    },
    teamRemove: {
      description: "우리 팀 목록에서 포트를 지워요",
      port: { name: "포트", description: "포트 번호나 이름" },
      name: { name: "이름", description: "이 이름의 항목만" },
    },
    teamList: { description: "우리 팀 포트 목록을 봐요" },
    teamExport: {
      description: "우리 팀 포트를 CSV로 받아요",
      from: { name: "시작", description: "다 들어가지 않을 때 이 항목부터" },
    },
    settings: {
      description: "내 언어와 시간대, 이곳의 언어와 시간대를 정해요",
      zone: { name: "시간대", description: "시간대나 도시: 서울 · Europe/Berlin" },
      language: { name: "언어", description: "답할 언어" },
      who: { name: "대상", description: "me: 나 · here: 이곳의 모두" },
      managers: { name: "관리", description: "이곳의 것을 바꿀 수 있는 사람" },
    },
    help: { description: "Portly에게 물어볼 수 있는 것" },
    privacy: { description: "Portly가 보관하는 것과 보관하지 않는 것" },
  },

  ranges: rangeWords,
  rangeSpan: (range) => `${range.from}–${range.to}`,

  port: {
    heading: (port, protocol, what) => `${port}번 포트${protocol ? `(${protocol.toUpperCase()})` : ""}: ${what}`,
    unassigned: "배정되지 않음",
    reserved: "예약됨",
    dynamic: "누구나 잠깐 쓰는 번호",
    registered: "등록됨",
    fieldRegistered: "등록된 서비스 (IANA)",
    fieldUsed: "흔히 쓰는 곳",
    fieldRange: "범위",
    noProtocol: "프로토콜 명시 없음",
    nothingRegistered: {
      unassigned: say`없어요. IANA가 아직 배정하지 않았어요`,
      reserved: say`없어요. IANA가 예약해 두었어요`,
      dynamic: say`없어요. 이 범위는 배정하지 않아요`,
    },
    nothingUsed: say`딱히 알려진 곳이 없어요`,
    onlyRegistered: (names) => say`IANA에는 ${names} 이름으로 등록돼 있어요. 그 밖에 흔한 쓰임새는 모르겠어요.`,
    onlyUnassigned: say`IANA가 배정하지 않은 번호이고, 흔한 쓰임새도 모르겠어요.`,
    onlyReserved: say`IANA가 예약해 둔 번호라서 배정된 서비스가 없고, 흔한 쓰임새도 모르겠어요.`,
    onlyDynamic: say`아무도 등록할 수 없는 번호예요. 연결 목록에 보인다면 운영체제가 골라 준 클라이언트 쪽 포트일 가능성이 커요.`,
    onlyInRanges: say`이 번호만 따로 쓰는 곳은 모르지만, 아래 소프트웨어가 쓰는 넓은 범위 안에 들어 있어요.`,
    zero: say`0번 포트는 예약돼 있어요. 프로그램이 0번에 바인드하면 운영체제가 비어 있는 포트를 골라 줘요.`,
    notForProtocol: (protocol, others) =>
      others.length === 0
        ? say`${protocol.toUpperCase()} 쪽으로는 아는 게 없어요.`
        : say`${protocol.toUpperCase()} 쪽으로는 아는 게 없고, ${others.join(", ")} 쪽만 알아요.`,
    registeredToo: "등록된 그대로",
    alsoReserved: (protocols) => `${protocols}: IANA가 예약해 둠`,
    more: (count) => `외 ${count}개`,
    sources: "출처: ",
    asOf: (day) => ` (${day} 기준)`,
    since: (day) => `${day} 등록`,
    fieldUnauthorized: "IANA에 보고된 미등록 사용",
    fieldNotes: "IANA 비고 (영문)",
    buttonRange: "이 범위 설명",
    buttonPort: (port, name) => `${port} · ${name}`,
    fieldBrowsers: "브라우저에서는",
    blockedByBrowsers: say`막혀 있어요. 어떤 브라우저도 이 포트로는 http나 https를 열지 않아요 (ERR_UNSAFE_PORT)`,
    buttonSafety: "열어도 안전한가요?",
    buttonHolder: "누가 쓰고 있나요?",
    misplaced: say`등록된 포트라고 잘못 적어 둔 표가 많아요. 1024보다 작으니 시스템 포트가 맞아요.`,
  },

  service: {
    heading: (named, ports) => `${named.name}: ${ports}`,
    onPorts: (_count, ports) => `${ports}번 포트`,
    familyHeading: (name) => `${name} 포트`,
    fieldPorts: "포트",
    fieldEncrypted: "암호화 버전",
    fieldTransport: "TCP일까, UDP일까",
    registeredAs: (name) => say`IANA에 ${code(name)} 이름으로 등록`,
    registeredForOther: (names) => say`흔히 쓰지만 IANA에는 ${names} 이름으로 등록`,
    notRegistered: say`흔히 쓰지만 등록되지는 않음`,
    guessed: (given, named) =>
      say`${code(given)}${particle(given, "을/를")} ${strong(named.name)}${particle(named.name, "으로/로", named.reading)} 알아들었어요.`,
    ambiguousTitle: (given) => `‘${given}’, 어떤 걸 찾으세요?`,
    ambiguous: say`맞는 서비스가 여러 개예요. 하나를 골라 주세요.`,
    ianaOnly: (name) => say`IANA에 ${code(name)} 이름으로 등록돼 있어요. 흔히 쓰는 서비스 목록에는 없어요.`,
  },

  safety: {
    heading: (port) => `${port}번을 인터넷에 열어도 안전한가요?`,
    levels: {
      public: "네, 그러라고 있는 포트예요",
      guarded: "암호화와 로그인이 있을 때만요",
      inside: "아니요, 내부에만 두거나 VPN 뒤에 두세요",
      never: "아니요, 절대 열지 마세요",
    },
    unknown: say`이 포트를 쓰는 서비스를 몰라서 안전하다고 말씀드릴 수 없어요. 일부러 띄운 프로그램에만 포트를 열고, 늘 최신으로 유지하고, 꼭 필요한 주소에서만 들어오게 하세요.`,
    noScan: say`서비스에 대한 일반적인 조언이에요. 실제 컴퓨터를 검사하지는 않아요.`,
    instead: (names) => say`암호화되는 대안: ${names}`,
  },

  holder: {
    heading: (port, protocol) => `${protocol} ${port}번 포트를 누가 쓰고 있나요?`,
    first: say`먼저 누가 쓰는지 찾고, 그다음에 결정하세요. 결과에서 PID(프로세스 번호)를 찾으면 돼요.`,
    linux: "리눅스",
    macos: "macOS",
    windows: "윈도우 (PowerShell)",
    docker: "도커",
    end: say`끝내려면 ${code("kill PID")}로 정상 종료를 요청하고, 윈도우에서는 ${code("Stop-Process -Id PID")}로 끝내면 돼요. 그 프로세스를 띄우는 서비스를 멈추는 게 더 좋아요. 안 그러면 다시 뜰 수 있어요.`,
    airplay: say`맥이라면 AirPlay 수신 모드일 가능성이 커요. 시스템 설정 > 일반 > AirDrop 및 Handoff에서 끄거나 다른 포트를 쓰세요.`,
    httpSys: say`윈도우에서 PID 4(System)라고 나오면 커널에 있는 웹 서버 HTTP.sys예요. ${code("netsh http show servicestate")} 명령으로 누가 요청했는지 볼 수 있어요.`,
    nothing: say`아무것도 안 나오는데 주소가 사용 중이라거나 접근이 거부됐다고 하나요? 윈도우라면 Hyper-V가 잡아 둔 범위일 수 있어요: ${code("netsh interface ipv4 show excludedportrange protocol=tcp")}. 리눅스와 macOS라면 TIME_WAIT 상태의 연결일 수 있는데, 몇 분 안에 풀려요.`,
  },

  errors: {
    heading: (name, port) => (port === undefined ? name : `${name} (${port}번 포트)`),
    buttonHolder: (port) => `${port}번은 누가 쓰나요?`,
    buttonPort: (port) => `${port}번은 뭔가요?`,
    tryFrom: "클라이언트 쪽에서 응답이 있는지 확인해 보세요",
    kinds: {
      "address-in-use": {
        name: "이미 사용 중인 포트",
        text: say`다른 소켓이 이 포트를 이미 잡고 있어서 프로그램이 열 수 없어요. 오류 코드는 ${code("EADDRINUSE")}, 윈도우에서는 ${code("10048")}이에요.`,
        steps: [
          say`끝내기 전에 누가 쓰는지부터 찾으세요. 먼저 띄워 둔 같은 프로그램인 경우가 가장 많아요.`,
          say`그 프로그램을 끝내거나, 내 프로그램을 다른 포트로 띄우세요.`,
          say`아무도 안 나오는데 방금 재시작했나요? 예전 연결이 1분쯤 TIME_WAIT 상태로 남아 있어서 그래요. 서버가 바인드 전에 ${code("SO_REUSEADDR")}을 켜면 기다리지 않아도 돼요.`,
          say`도커에서 “port is already allocated”가 나오면 다른 컨테이너나 프로그램이 그 포트를 열어 둔 거예요: ${code("docker ps")}`,
          say`맥의 5000번과 7000번은 AirPlay 수신 모드가 써요. 윈도우에서 80번을 PID 4가 쓰고 있다면 커널의 웹 서버인 HTTP.sys예요.`,
        ],
      },
      "access-denied": {
        name: "포트를 열 권한 없음",
        text: say`시스템이 이 포트를 내주지 않았어요. 오류 코드는 ${code("EACCES")}, 윈도우에서는 ${code("10013")}이에요.`,
        steps: [
          say`리눅스에서 1024보다 작은 포트를 열려면 권한이 있어야 해요. 1023보다 큰 포트를 프록시 뒤에서 쓰거나, 프로그램에 권한을 주세요: ${code("sudo setcap 'cap_net_bind_service=+ep' PROGRAM")}`,
          say`윈도우에서는 Hyper-V, WSL, 도커가 잡아 둔 범위일 수 있어요: ${code("netsh interface ipv4 show excludedportrange protocol=tcp")}. 그 밖의 번호를 쓰세요.`,
          say`윈도우에서는 다른 프로그램이 그 포트를 혼자 쓰겠다고 잡아 둔 경우도 있어요.`,
        ],
      },
      "address-not-available": {
        name: "쓸 수 없는 주소",
        text: say`이 컴퓨터에 없는 주소를 요청했거나, 클라이언트에 줄 포트가 다 떨어졌어요. 오류 코드는 ${code("EADDRNOTAVAIL")}, 윈도우에서는 ${code("10049")}예요.`,
        steps: [
          say`모든 주소로 받으려면 ${code("0.0.0.0")}이나 ${code("::")}, 이 컴퓨터에서만 받으려면 ${code("127.0.0.1")}에 바인드하세요. 특정 주소는 ${code("ip addr")}(윈도우는 ${code("ipconfig")})에 나오는 것만 쓸 수 있어요.`,
          say`컨테이너 안에는 컨테이너의 주소만 있고 호스트의 주소는 없어요.`,
          say`한곳으로 연결을 아주 많이 여는 클라이언트라면 임시 포트가 다 떨어진 거예요. 연결을 유지하면서 다시 쓰세요.`,
        ],
      },
      refused: {
        name: "연결 거부",
        text: say`상대 컴퓨터가 응답은 했지만, 그 포트에서 리슨하는 프로그램이 없다고 해요. 오류 코드는 ${code("ECONNREFUSED")}, 윈도우에서는 ${code("10061")}이에요.`,
        steps: [
          say`프로그램이 떠 있는지, 포트가 맞는지 서버에서 확인하세요.`,
          say`내가 연결하는 그 주소에서 리슨하고 있나요? ${code("127.0.0.1")}에서 리슨하는 프로그램에는 같은 컴퓨터에서만 연결할 수 있어요.`,
          say`컨테이너 안에서 ${code("localhost")}는 컨테이너 자신이에요. 다른 서비스는 그 이름으로, 호스트는 ${code("host.docker.internal")}로 연결하세요.`,
          say`방화벽이 패킷을 버리지 않고 거부해도 똑같이 보여요.`,
        ],
      },
      "timed-out": {
        name: "연결 시간 초과",
        text: say`아무도 응답하지 않았어요. 중간에서 패킷이 버려지거나 그런 컴퓨터가 없는 거예요. 오류 코드는 ${code("ETIMEDOUT")}, 윈도우에서는 ${code("10060")}이에요.`,
        steps: [
          say`방화벽이나 클라우드 보안 그룹이 막는 경우가 가장 많아요. ‘연결 거부’였다면 거기까지는 닿았다는 뜻이에요.`,
          say`주소가 맞는지, 컴퓨터가 켜져 있는지, VPN이나 경로가 그쪽으로 이어지는지 확인하세요.`,
          say`집 공유기 뒤에 있다면 포트 포워딩부터 해야 해요.`,
        ],
      },
      reset: {
        name: "연결 리셋 (reset)",
        text: say`연결은 됐는데 상대나 중간 장비가 끊었어요. 오류 코드는 ${code("ECONNRESET")}, 윈도우에서는 ${code("10054")}예요.`,
        steps: [
          say`상대 프로그램이 죽었거나 재시작했을 수 있어요. 그쪽 로그를 보세요.`,
          say`양쪽이 같은 프로토콜로 말하고 있나요? TLS 포트에 평문 HTTP를 보내면 이렇게 끝나는 일이 많아요.`,
          say`한동안 쉬었다가 그런다면 로드 밸런서나 NAT가 유휴 연결을 정리한 거예요. 킵얼라이브를 보내거나 그쪽 제한 시간을 늘리세요.`,
        ],
      },
      unreachable: {
        name: "갈 수 없는 호스트",
        text: say`그곳으로 가는 길이 없어서 포트까지 가지도 못했어요. 오류 코드는 ${code("EHOSTUNREACH")}나 ${code("ENETUNREACH")}예요.`,
        steps: [
          say`네트워크나 VPN이 연결돼 있는지, 주소가 맞는지 확인하세요.`,
          say`IPv6 주소라면 가는 길 전체가 IPv6를 지원해야 해요. 같은 이름에 IPv4로 연결해 보세요.`,
          say`중간의 방화벽이 일부러 이렇게 답할 수도 있어요.`,
        ],
      },
      "name-not-found": {
        name: "찾을 수 없는 이름",
        text: say`DNS에 이 이름의 주소가 없어서, 포트까지 가지도 못했어요. Node에서는 ${code("ENOTFOUND")}라고 나와요.`,
        steps: [
          say`오타가 없는지, 호스트 이름에 스킴이나 포트를 붙이지 않았는지 보세요.`,
          say`컨테이너 이름은 같은 도커 네트워크 안에서만 통해요.`,
          say`DNS에 직접 물어보세요: ${code("nslookup 이름")}`,
        ],
      },
      "unsafe-port": {
        name: "브라우저가 막는 포트",
        text: say`웹 페이지가 메일 서버 같은 곳에 말을 걸지 못하게, 브라우저는 다른 프로토콜의 포트로는 http나 https를 열지 않아요. 크롬에서는 ${code("ERR_UNSAFE_PORT")}라고 나와요.`,
        steps: [
          say`다른 포트로 여세요. 브라우저가 여는 번호는 ${code("/pick")}으로 고를 수 있어요.`,
          say`서버에는 문제가 없을 수도 있어요. ${code("curl")}로는 열려요.`,
        ],
      },
      "time-wait": {
        name: "TIME_WAIT",
        text: say`TCP 연결을 먼저 끊은 쪽이 그 연결을 한동안 기억해 두는 상태예요. 늦게 온 패킷이 새 연결에 섞이지 않게 하려는 것이라 정상이고, 저절로 풀려요. 리눅스는 60초, 다른 시스템도 몇 분이면 돼요.`,
        steps: [
          say`서버를 바로 재시작해야 한다면 바인드 전에 ${code("SO_REUSEADDR")}을 켜세요.`,
          say`클라이언트에 수천 개가 쌓였다면 짧은 연결을 너무 많이 여는 거예요. 연결을 유지하면서 다시 쓰세요.`,
          say`끝낼 프로세스는 없어요. 운영체제가 관리하는 상태예요.`,
        ],
      },
    },
  },

  pick: {
    heading: (ports) => (ports.length === 1 ? `${ports[0]}번을 쓰세요` : `비어 있는 포트 ${ports.length}개`),
    why: say`IANA가 배정하지 않았고, 흔히 쓰는 곳도 없는 번호예요. 5000보다 크고 30000보다 작아서 쿠버네티스 NodePort나 리눅스, 윈도우, macOS가 클라이언트에게 주는 범위와 겹치지 않고, 브라우저도 막지 않아요.`,
    remember: say`팀이 함께 보는 곳에 적어 두고, 설정으로 바꿀 수 있게 해 두세요.`,
    buttonMore: "더 보기",
  },

  list: {
    heading: (count) => `포트 ${count}개`,
    rangeHeading: (from, to) => `${from}–${to}번 포트`,
    summary: (registered, reserved, unassigned, dynamic) =>
      [
        `등록 ${registered}개`,
        `예약 ${reserved}개`,
        `미배정 ${unassigned}개`,
        dynamic > 0 ? `동적 ${dynamic}개(배정하지 않음)` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    wellKnown: "이 안에서 잘 알려진 것",
    joined: (port) => `${port}번인가요?`,
    narrow: (limit) => say`${limit}개까지는 하나씩 보여 드릴 수 있어요.`,
    fieldRanges: "범위",
  },

  address: {
    heading: (port, host) => (host === "" ? `${port}번 포트` : `${host}의 ${port}번 포트`),
    scheme: "스킴",
    host: "호스트",
    port: "포트",
    service: "보통 여기에 있는 것",
    anyHost: say`없음. 이 컴퓨터의 모든 주소라는 뜻이에요`,
    fromScheme: (port, scheme) => say`${code(String(port))} (${code(`${scheme}://`)}의 기본 포트)`,
    written: (port) => say`${code(String(port))} (적힌 그대로)`,
    hostKinds: {
      name: "이름이에요. DNS가 주소로 바꿔 줘요",
      localhost: "이 컴퓨터 자신을 가리키는 이름이에요",
      loopback: "루프백, 곧 이 컴퓨터 자신이에요",
      "all-interfaces": "이 컴퓨터의 모든 주소예요. 연결할 때가 아니라 리슨할 때 써요",
      private: "사설 주소예요. 인터넷에서는 통하지 않아요",
      "link-local": "링크 로컬 주소예요. 같은 네트워크 구간 안에서만 통해요",
      documentation: "문서 예시용으로 비워 둔 주소예요. 실제로 쓰는 곳은 없어요",
      multicast: "멀티캐스트 주소예요. 여러 수신자를 한꺼번에 가리켜요",
      public: "공인 주소예요",
    },
    ipVersion: (version) => `IPv${version}`,
    meaning: (host, port) =>
      say`주소와 포트를 합치면 소켓 하나를 가리켜요: ${code(`${host}:${port}`)}. 주소로 컴퓨터를 찾고, 포트로 그 안의 프로그램을 찾아요.`,
  },

  classify: {
    heading: (port, range) => `${counted(port, "은/는")} ${rangeWords[range].one}`,
    manyHeading: (count) => `포트 ${count}개의 범위`,
    belongs: (range) =>
      say`${strong(`${rangeWords[range.id].name} (${range.from}–${range.to})`)}이고, ${rangeWords[range.id].also}라고도 해요.`,
    onSystems: "클라이언트 포트로는",
    "linux-only": say`IANA 기준으로는 사용자 포트지만, 리눅스는 기본으로 32768–60999번을 클라이언트에게 줘요. 그래서 이 번호로 서비스를 열려고 하면 이미 쓰이고 있을 수 있어요. 윈도우와 macOS는 49152번부터 써요.`,
    everywhere: say`윈도우와 macOS는 49152–65535번, 리눅스는 기본으로 32768–60999번을 클라이언트에게 줘요. 이 번호는 양쪽에 다 들어가요.`,
    "not-linux": say`윈도우와 macOS는 클라이언트에게 주는 번호예요. 리눅스는 기본 설정으로 60999번까지만 써서 여기까지 오지 않아요.`,
    zero: say`0번은 예약돼 있어요. 0번에 바인드하면 운영체제가 비어 있는 포트를 골라 줘요.`,
    buttonLookUp: (port) => `${port}번 찾아보기`,
  },

  lessons: {
    levels: { child: "어린이에게 설명하듯", newcomer: "처음 배우는 사람에게", practitioner: "더 깊이" },
    mistake: "흔한 오해:",
    quote: (wrong) => say`“${wrong}”`,
    readOn: "더 읽을거리: ",
    guessed: (given, title) => say`${code(given)}${particle(given, "을/를")} 이렇게 알아들었어요: ${title}`,
    buttonImage: (short) => `비유로 보기: ${short}`,
    buttonCode: "코드로 보기",
    buttonTour: "둘러보기 시작",
    imageMap: "무엇이 무엇에 해당하나요",
    imageBreaks: "이 비유의 한계",
    codeTitle: (protocol, language) => `${language}로 만든 가장 작은 ${protocol} 서버와 클라이언트`,
    codeText: say`서버를 먼저 띄우고, 다른 터미널에서 클라이언트를 실행해 보세요. 한 줄을 보내고 받은 답을 보여 줘요. 둘 다 첫 번째 인자로 다른 포트를 줄 수 있어요.`,
    codeOther: (protocol) => (protocol === "tcp" ? "UDP로 보기" : "TCP로 보기"),
    check: "확인해 볼까요?",
    right: "맞아요.",
    notQuite: "조금 달라요.",
    next: "다음",
    back: "이전",
    finish: "정리",
    more: "더 알아보기",
    again: "처음부터",
    summaryTitle: "이제 알게 된 것",
  },

  compare: {
    title: "포트와 소켓 비교",
    text: say`포트는 숫자이고, 소켓은 대화의 한쪽 끝이에요. 포트는 소켓 주소의 일부예요.`,
    columns: ["", "포트", "소켓"],
    rows: [
      ["무엇인가요", "숫자", "끝점. 주소와 포트와 프로토콜이자, 프로그램이 쥐고 있는 객체"],
      ["몇 개인가요", "프로토콜과 주소마다 65,536개", "메모리와 파일 디스크립터가 허락하는 만큼"],
      ["누가 주나요", "IANA가 등록하고 운영체제가 바인드", "프로그램이 socket()으로 생성"],
      ["무엇을 가리키나요", "호스트 하나 안의 서비스", "대화 하나의 한쪽 끝"],
      ["일대다", "포트 하나를 소켓 수천 개가 함께 쓸 수 있음", "소켓 하나는 로컬 포트 하나까지만 바인드"],
      ["예", "443", "203.0.113.7:443, 그리고 반대쪽 끝은 198.51.100.23:51324"],
    ],
    image: say`회사 전화를 떠올려 보세요. 대표 번호가 IP 주소, 내선 번호가 포트, ‘그 번호의 내선 301번’이 소켓이에요. 다만 여러 사람이 같은 내선에 한꺼번에 전화해도 저마다 따로 통화할 수 있다는 점은 전화와 달라요.`,
    imageOf: "이 비유 더 보기",
    source: "RFC 6335, RFC 9293",
  },

  ask: {
    guess: say`제대로 이해했는지 모르겠어요. 아마 이걸 물어보신 것 같아요:`,
    howMany: say`포트는 0번부터 65535번까지 65,536개예요. 전송 프로토콜과 IP 주소마다 따로 있어요.`,
  },

  found: {
    title: (ports, errors) => {
      const parts = [ports > 0 ? `포트 ${ports}개` : "", errors > 0 ? `오류 ${errors}개` : ""];
      return `이 메시지에 나온 ${parts.filter((part) => part !== "").join(", ")}`;
    },
    nothingTitle: "메시지에 포트가 없어요",
    nothing: say`주소, URL, 포트, ${code("EADDRINUSE")} 같은 오류 메시지를 찾아봤는데 이 메시지에는 없었어요.`,
    nothingKept: say`메시지 내용은 아무것도 저장하지 않아요.`,
    button: (port) => `${port}번은 뭔가요?`,
  },

  help: {
    title: "이런 걸 물어볼 수 있어요",
    text: say`네트워크 포트와 소켓을 잘 알아요. 한국어로도 영어로도 물어보세요.`,
    ways: say`명령이 번거로우면 저를 멘션하면서 물어보거나 직접 메시지를 보내세요. 로그나 다른 사람의 메시지는 그 메시지 메뉴에서 ${strong("포트 설명(Explain ports)")}을 고르시면 돼요.`,
    more: say`답은 모두가 볼 수 있고, 오류와 도움말은 나만 볼 수 있어요. 저를 멘션해서 물어보신 경우에는 모두에게 보여요. ${code("/port")} 끝에 ${code("private")}을 붙이면 답도 나만 볼 수 있어요.`,
    data: (names, services, day, origin) =>
      `데이터: ${origin === "packaged" ? "Portly에 들어 있는" : "IANA 원본 파일에서 받은"} ${day} 기준 IANA 등록부(이름 ${names.toLocaleString("ko-KR")}개)와 직접 정리한 서비스 ${services}개`,
  },

  privacy: {
    title: "보관하는 정보",
    text: say`질문이나 메시지는 저장하지 않아요. 답은 전부 메모리에서 나와요. 직접 하신 다음 일들만, 거두실 때까지 보관해요.`,
    items: [
      say`${strong("퀴즈 답:")} 어디서 언제 어떤 문제에 무엇을 골랐는지와 플랫폼의 사용자 ID예요. 점수와 연속 참여는 여기서 계산해요. ${code("/trivia forget-me")} 하실 때까지 보관하고, 연습 문제는 아무것도 남기지 않아요. 슬랙에서는 문제 메시지를 고치는 데 쓰는 주소도 암호화해서 보관하는데, 30분이 지나면 쓸 수 없어요.`,
      say`${strong("내 설정:")} 정하신 언어와 시간대예요(슬랙에서는 홈 탭에서 고른 언어도요). 이름은 순위표에 보이게 하신 동안만 보관해요.`,
      say`${strong("팀에서 정한 것:")} 오늘의 포트를 올릴 채널, 시각, 언어와 팀 서비스의 포트, 그리고 추가한 분의 ID예요. 끄거나 지울 때까지 보관해요. 글이 잘 올라갔는지는 90일 동안 남겨요.`,
      say`${strong("슬랙 워크스페이스:")} 저를 설치한 워크스페이스의 토큰을 암호화해서 보관하고, 앱을 삭제하시면 바로 지워요. 그때부터 매일 올리던 글은 쉬고, 약 30일 뒤에는 그 설정도 지워요.`,
      say`${strong("모두 지우기:")} ${code("/trivia forget-me")}를 쓰면 모든 곳에서 바로 지워요. 팀을 위해 정하신 것은 이름 없이 남아요.`,
      say`${strong("로그:")} 요청마다 한 줄, 어떤 명령이었는지, 답했는지, 얼마나 걸렸는지, 어느 언어였는지만 남겨요. 무엇을 썼는지, 누가 썼는지는 남기지 않아요.`,
      say`${strong("메시지:")} 저에게 온 메시지만 읽어요. 저를 멘션했거나, 저에게 직접 보냈거나, 메뉴에서 ${strong("포트 설명(Explain ports)")}을 고른 메시지예요. 답하고 나면 남기지 않아요. 채널의 다른 대화는 읽지 않아요.`,
      say`${strong("언어:")} 슬랙에서는 워크스페이스가 허용하면 언어 설정을 물어보고, 하루 동안 메모리에만 기억해요.`,
      say`${strong("버튼:")} 버튼이 물어볼 내용은 제가 아니라 플랫폼에 있는 버튼 안에 들어 있어요.`,
      say`${strong("URL 속 비밀번호:")} 붙여 넣으셔도 답에는 넣지 않아요. 애초에 빼고 보내시면 더 좋고요.`,
    ],
  },

  install: koInstall,
  ...koQuiz,
  ...koTeam,

  faults,
  faultTry: "이렇게 해 보세요: ",
  joinNames: (names) => names.flatMap((name, index) => (index === 0 ? [name] : [plain(", "), name])),
};
