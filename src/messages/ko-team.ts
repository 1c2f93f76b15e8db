// The team's own ports, settings, and what may not be done, in Korean.

import { code, say, strong, type Text } from "../core/card.ts";
import type { Refusal } from "../core/post.ts";
import type { enPlaceFaults, enTeam } from "./en-team.ts";
import { particle } from "./particle.ts";

const refusals: Readonly<Record<Refusal, string>> = {
  "channel-gone": "채널이 없어졌어요",
  "not-a-member": "제가 이 채널에 없어요",
  forbidden: "이 채널에 글을 올릴 권한이 없어요",
  archived: "보관된 채널이에요",
  uninstalled: "제가 여기에 설치되어 있지 않아요",
  "no-token": "아직 글을 직접 올릴 수 없어요",
};

const slackRemedies: Readonly<Record<Refusal, Text>> = {
  "channel-gone": say`채널이 그대로 보인다면 그곳에서 ${code("/invite @Portly")}라고 입력한 다음 다시 해 주세요.`,
  "not-a-member": say`채널에서 ${code("/invite @Portly")}라고 입력한 다음 다시 해 주세요.`,
  forbidden: say`글을 올릴 수 있는 사람이 정해진 채널이에요. 채널 관리자에게 제 권한을 부탁하시거나 다른 채널에서 해 주세요.`,
  archived: say`보관을 해제하거나 다른 채널에서 해 주세요.`,
  uninstalled: say`워크스페이스 관리자에게 다시 설치해 달라고 부탁해 주세요.`,
  "no-token": say`글을 올리는 데 필요한 토큰 없이 실행 중이에요. 저를 운영하는 분께 ${code("SLACK_BOT_TOKEN")} 설정을 부탁해 주세요.`,
};

const discordRemedy = (reason: Refusal): Text =>
  reason === "no-token"
    ? say`글을 올리는 데 필요한 토큰 없이 실행 중이에요. 저를 운영하는 분께 ${code("DISCORD_TOKEN")} 설정을 부탁해 주세요.`
    : say`채널 설정의 권한에서 제 역할을 추가하고 ${strong("채널 보기")}, ${strong("메시지 보내기")}, ${strong("링크 첨부")}를 허용한 다음 다시 해 주세요.`;

export const koPlaceFaults: typeof enPlaceFaults = {
  "mention-unknown": ({ given }) => ({
    title: "역할이나 그룹만 멘션할 수 있어요",
    text: say`${code(given)}${particle(given, "은/는")} 멘션할 수 없어요. 전체나 한 사람은 부르지 않아요. 디스코드에서는 역할을, 슬랙에서는 ${code("@oncall")} 같은 사용자 그룹을 골라 주세요.`,
    examples: [],
  }),
  "mention-not-allowed": () => ({
    title: "그 역할을 멘션할 권한이 없어요",
    text: say`그래서 저도 대신 부를 수 없어요. 권한이 있는 분께 부탁하거나 멘션 없이 켜 주세요.`,
    examples: ["/trivia daily on 9:30"],
  }),
  "not-allowed": ({ need }) => ({
    title: "여기서는 바꿀 수 없어요",
    text: {
      manage: say`${strong("서버 관리")}나 ${strong("채널 관리")} 권한이 있어야 해요. 권한이 있는 분께 부탁해 주세요.`,
      admin: say`이곳에서는 관리자만 바꿀 수 있어요. 관리자께 부탁해 주세요.`,
      "its-channel": say`다른 채널의 일정이에요. 그 채널에서 바꾸시거나, 이곳의 관리자께 부탁해 주세요.`,
      "admin-untold": say`이곳에서는 관리자만 바꿀 수 있는데, 누가 관리자인지 제가 볼 수 없어요. 저에게 ${code("users:read")} 권한을 주세요.`,
    }[need],
    examples: [],
  }),
  "channel-needed": () => ({
    title: "채널에서만 할 수 있어요",
    text: say`여기에는 함께할 분이 없어요. 디스코드나 슬랙 채널에서 다시 말씀해 주세요.`,
    examples: ["/trivia now"],
  }),
  "may-not-post": ({ reason, platform }) => ({
    title: refusals[reason],
    text:
      platform === "playground"
        ? say`플레이그라운드는 물어보신 것만 보여 드려요. 디스코드와 슬랙에서는 매일 알아서 올려 드려요.`
        : platform === "slack"
          ? slackRemedies[reason]
          : discordRemedy(reason),
    examples: platform === "playground" || reason === "no-token" ? ["/trivia now"] : ["/trivia daily on 9:30"],
  }),
  "days-unknown": ({ given }) => ({
    title: "요일을 못 읽겠어요",
    text: say`${code(given)}에서 요일을 알 수 없어요.`,
    examples: ["평일", "매일", "월수금", "월-목"],
  }),
  "zone-needed": () => ({
    title: "어느 시간대인가요?",
    text: say`도시나 시간대를 함께 적어 주세요. ${code("/portly settings")}에 적어 두면 다음부터는 기억해요.`,
    examples: ["/trivia daily on 9:30 서울", "/portly settings 서울"],
  }),
  "schedule-exists": ({ number }) => ({
    title: "이미 켜져 있어요",
    text: say`이 채널의 같은 시각 일정이 ${number}번으로 있어요. 바꾸려면 먼저 끄고 다시 켜 주세요.`,
    examples: [`/trivia daily off ${number}`, "/trivia daily status"],
  }),
  "schedule-unknown": ({ given, count }) => ({
    title: "그런 일정이 없어요",
    text:
      count === 0
        ? say`여기에는 예약된 것이 없어요.`
        : say`${code(given)}번 일정이 없어요. 1번부터 ${count}번까지 있어요.`,
    examples: ["/trivia daily status"],
  }),
  "schedule-which": ({ numbers }) => ({
    title: "어느 일정인가요?",
    text: say`이 채널에 일정이 여러 개이거나, 다른 채널에만 있어요. 번호를 적거나 ${code("all")}이라고 해 주세요.`,
    examples: [
      ...numbers.map((number) => `/trivia daily off ${number}`),
      "/trivia daily off all",
      "/trivia daily status",
    ],
  }),
  "schedules-full": ({ most }) => ({
    title: "일정이 가득 찼어요",
    text: say`한 서버나 워크스페이스에 ${most}개까지 둘 수 있어요. 먼저 하나를 꺼 주세요.`,
    examples: ["/trivia daily status"],
  }),
  "round-unknown": () => ({
    title: "이제 모르는 문제예요",
    text: say`너무 오래됐거나 다른 곳의 문제예요. 새 문제를 풀어 보세요.`,
    examples: ["/trivia now"],
  }),
  "team-entry-invalid": ({ longestName, longestNote }) => ({
    title: "포트와 이름이 필요해요",
    text: say`포트를 먼저, 그다음에 ${longestName}자까지 이름을 적어 주세요. 뒤에 ${longestNote}자까지 메모를 붙여도 돼요.`,
    examples: ["/team add 8123 billing-api 스테이징", "/team add 5353/udp discovery"],
  }),
  "team-port-unknown": ({ given }) => ({
    title: "목록에 없어요",
    text: say`${code(given)}에 해당하는 항목이 없어요.`,
    examples: ["/team list"],
  }),
  "team-full": ({ most }) => ({
    title: "목록이 가득 찼어요",
    text: say`한 팀에 포트 ${most}개까지 둘 수 있어요. 먼저 하나를 지워 주세요.`,
    examples: ["/team list", "/team export"],
  }),
};

export const koTeam: typeof enTeam = {
  team: {
    heading: "우리 팀 포트",
    onPort: "우리 팀",
    line: (port, name, note) =>
      note === "" ? say`${code(port)} ${strong(name)}` : say`${code(port)} ${strong(name)}: ${note}`,
    title: (name, ports) => `${name}: ${ports} (우리 팀)`,
    empty: say`아직 없어요. ${code("/team add 8123 billing-api 스테이징")}처럼 추가하면 ${code("/port 8123")}과 ${code("/port billing-api")}에서 모두에게 알려 줘요.`,
    count: (count, most) => `${most}개 중 ${count}개`,
    personal: "나만 쓰는 목록이에요.",
    added: (port, name) => `추가했어요: ${port} ${name}`,
    changed: (port, name) => `바꿨어요: ${port} ${name}`,
    known: say`이제 여기서 찾아보면 함께 알려 줘요.`,
    removed: (count) => (count === 1 ? "지웠어요" : `${count}건을 지웠어요`),
    clashTitle: (port, name) => `${port} ${name}, 추가할까요?`,
    clashTeam: (names) => say`이 포트는 팀에서 이미 ${strong(names)}${particle(names, "이/가")} 쓰고 있어요.`,
    clashService: (names) =>
      say`보통 ${strong(names)}${particle(names, "이/가")} 쓰는 포트예요. 그걸 띄워 둔 컴퓨터에서는 함께 띄울 수 없어요.`,
    clashBrowser: say`브라우저는 이 포트로 http나 https를 열지 않아요.`,
    clashLow: say`리눅스에서 1024보다 작은 포트를 열려면 권한이 있어야 해요.`,
    clashEphemeral: say`운영체제가 클라이언트에게 빌려주는 번호라서 서비스를 띄울 때 이미 쓰고 있을 수 있어요.`,
    buttonKeep: "그래도 추가",
    orType: (line) => `또는 이렇게 입력하세요: ${line}`,
    buttonPick: "빈 포트 추천",
    buttonPort: (port) => `${port}번의 다른 쓰임`,
    export: "우리 팀 포트 (CSV)",
    exportText: say`${code("ports.csv")} 파일로 저장하면 돼요.`,
    exportCut: (from, to, count) =>
      say`${count}건 중 ${from}번째부터 ${to}번째까지예요. 메시지 하나에 다 들어가지 않아요.`,
    buttonMore: "다음 것",
  },

  settings: {
    title: "설정",
    saved: "저장했어요",
    you: "나",
    place: "이곳의 모두",
    languageNames: { en: "English", ko: "한국어" },
    automatic: "플랫폼 설정이나 쓰는 글을 따라요",
    placeAutomatic: "각자의 언어",
    zoneUnset: "정하지 않음",
    zoneAutomatic: "자동: 시간대를 따로 정하지 않기",
    language: "언어",
    zone: "시간대",
    manage: "이곳의 것을 바꿀 수 있는 사람",
    managers: "서버나 채널을 관리하는 분, 슬랙에서는 모든 구성원",
    adminsOnly: "관리자만",
    order: say`내가 고른 것이 먼저이고, 그다음은 이곳의 설정, 그다음은 플랫폼이 알려 주는 대로예요.`,
    how: say`시간대는 ${code("/portly settings 서울")}처럼 정하고, ${code("/portly settings 시간대 자동")}이라고 하면 지워요. 이곳의 모두에게는 ${code("/portly settings here ko")}처럼 here를 붙여요.`,
    buttonAutomatic: "자동",
    buttonNoZone: "시간대 지우기",
    buttonHere: (name) => `이곳: ${name}`,
    buttonBoard: "내 점수와 이름",
  },
};
