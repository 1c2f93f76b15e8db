// The quiz, the port of the day and the leaderboard, in Korean.

import { code, say, strong } from "../core/card.ts";
import type { Refusal } from "../core/post.ts";
import { type enQuiz, ownFaults } from "./en-quiz.ts";
import { particle } from "./particle.ts";

const levels = ["입문", "실무", "전문가"];

const refusals: Readonly<Record<Refusal, string>> = {
  "channel-gone": "채널이 없어졌어요",
  "not-a-member": "제가 채널에 없어요",
  forbidden: "글을 올릴 권한이 없어요",
  archived: "채널이 보관돼 있어요",
  uninstalled: "제가 워크스페이스에서 삭제됐어요",
  "no-token": "글을 올릴 토큰 없이 실행됐어요",
};

function whyFailed(reason = ""): string {
  if (Object.hasOwn(refusals, reason)) return `못 올렸어요. ${refusals[reason as Refusal]}.`;
  if (ownFaults.includes(reason)) return "제 쪽의 문제로 못 올렸어요.";
  return `플랫폼이 받아 주지 않아서 못 올렸어요${reason === "" ? "" : ` (${reason})`}.`;
}

export const koQuiz: typeof enQuiz = {
  quiz: {
    title: (level) => `포트 퀴즈 · ${levels[level - 1]}`,
    practice: (level) => `연습 문제 · ${levels[level - 1]}`,
    choice: (letter, text) => say`${strong(letter)}  ${text}`,
    worth: (points) => `${points}점`,
    answered: (count) => (count === 0 ? "아직 아무도 답하지 않았어요" : `${count}명이 답했어요`),
    untilReveal: "내 답은 나만 볼 수 있고, 다음 글에서 정답을 공개할 때까지 바꿀 수 있어요",
    atOnce: "맞았는지는 나만 볼 수 있고, 처음 고른 답만 점수에 들어가요",
    noPoints: "연습이라 아무것도 저장하지 않고 점수도 없어요",
    chose: (letter) => `${letter}를 골랐어요`,
    changed: (letter, before) => `${before}에서 ${letter}로 바꿨어요`,
    mayChange: say`정답을 공개하기 전까지는 다른 글자를 눌러 바꿀 수 있어요.`,
    right: (letter) => `정답이에요: ${letter}`,
    wrong: (letter) => `아쉬워요: ${letter}`,
    yourChoice: (letter, text, why) => say`${strong(letter)} (${text}): ${why}`,
    answerIs: (letter, text) => say`정답은 ${strong(letter)}: ${text}`,
    revealed: (letter) => `정답: ${letter}`,
    alreadyRevealed: "이미 정답을 공개했어요",
    youHadChosen: (letter) =>
      // A, B, C and D all end in a vowel when read in Korean.
      say`고르신 답은 ${strong(letter)}였어요.`,
    youHadNot: say`이 문제에는 답하지 않으셨어요.`,
    firstCounts: (letter) => say`이미 답하신 문제예요. 처음 고른 ${strong(letter)}가 점수에 들어가요.`,
    spread: (count) => `${count}명이 이렇게 답했어요:`,
    rightNames: (names, others) => (others > 0 ? say`맞힌 분: ${names} 외 ${others}명` : say`맞힌 분: ${names}`),
    source: "출처: ",
    buttonAnother: "다른 문제",
    buttonScore: "내 점수",
    buttonLesson: (short) => `더 알아보기: ${short}`,
  },

  fact: {
    title: (port, name) => `오늘의 포트: ${port}번 · ${name}`,
    registered: "IANA 등록",
    exposure: "인터넷에 열어도 될까요?",
    button: (port) => `${port}번 자세히`,
  },

  board: {
    title: (period) => `순위표 · ${{ week: "이번 주", month: "이번 달", ever: "전체" }[period]}`,
    periods: { week: "이번 주", month: "이번 달", ever: "전체" },
    line: (rank, name, points, right) => say`${rank}위 ${strong(name)}: ${points}점 (정답 ${right}개)`,
    empty: say`아직 점수가 없어요. 오늘의 문제에 답하거나 ${code("/trivia now")}로 한 문제 풀어 보세요.`,
    nobodyNamed: (count) =>
      say`${count}명이 점수를 얻었지만 이름을 공개한 분은 아직 없어요. ${strong("내 점수")}에서 공개할 수 있어요.`,
    others: (count) => say`이름을 공개하지 않은 ${count}명이 더 있어요.`,
    rules: "맞히면 난이도에 따라 1점, 2점, 3점이에요. 원하는 분만 이름이 보여요.",
    mine: "내 점수",
    points: "점수",
    pointsIn: (week, month, ever) => `이번 주 ${week}점, 이번 달 ${month}점, 모두 ${ever}점`,
    rank: "전체 순위",
    rankOf: (rank, count) => `${count}명 중 ${rank}위`,
    noRank: "아직 없어요",
    streak: "연속 참여",
    streakOf: (days) =>
      days === 0
        ? "지금은 없어요. 다음 오늘의 문제에 답해 보세요"
        : `${days}일째예요. 글이 없는 날은 세지 않고, 한 달에 하루는 빠져도 봐 드려요`,
    name: "순위표와 정답 공개에 보이는 이름",
    shownAs: (name) => say`${strong(name)}${particle(name, "으로/로")} 보여요`,
    notShown: say`보이지 않아요`,
    buttonShow: "내 이름 보이기",
    buttonHide: "내 이름 숨기기",
    nameless: (number) => `참가자 ${number}`,
  },

  forget: {
    title: "나에 대한 것을 모두 지울까요?",
    text: say`모든 곳에서 답과 점수, 연속 기록, 설정, 이름을 지워요. 팀 목록에 추가한 포트는 남지만 누가 추가했는지는 지워져요. 되돌릴 수 없어요.`,
    button: "네, 모두 지워 주세요",
    done: "지웠어요",
    told: ({ answers, preferences, unsigned, ports }) => {
      const gone = [
        answers > 0 ? `답 ${answers}개` : "",
        preferences > 0 ? "설정" : "",
        ports > 0 ? `나만 쓰는 목록의 포트 ${ports}개` : "",
        unsigned > 0 ? "팀에서 함께 쓰는 것에 남은 내 이름" : "",
      ];
      return say`이제 남은 것이 없어요. 지운 것: ${gone.filter((part) => part !== "").join(", ")}`;
    },
    nothing: say`저장된 것이 없었어요.`,
  },

  daily: {
    on: "오늘의 포트를 켰어요",
    resumed: "오늘의 포트를 다시 올려요",
    off: (count) => (count === 1 ? "오늘의 포트를 껐어요" : `일정 ${count}개를 껐어요`),
    offText: say`이제 글을 올리지 않아요. 다시 켜려면 ${code("/trivia daily on")}을 쓰세요.`,
    stillOn: (count) => say`다른 일정 ${count}개는 그대로예요: ${code("/trivia daily status")}`,
    next: "다음 글",
    when: "시각",
    where: "채널",
    what: "내용",
    kinds: { quiz: "퀴즈 한 문제", fact: "포트 하나와 그 이야기", turn: "퀴즈와 포트 이야기를 번갈아" },
    languages: { en: "영어로", ko: "한국어로" },
    mentions: "멘션과 함께",
    unchecked: say`여기에 글을 올릴 수 있는지 미리 확인할 수 없어요. 글이 안 올라오면 저를 채널에 초대해 주세요. 무슨 일인지는 ${code("/trivia daily status")}에서 볼 수 있어요.`,
    status: "이곳의 오늘의 포트",
    statusNone: say`예약된 것이 없어요. ${code("/trivia daily on 9:30")}이라고 하면 평일마다 이 채널에 문제를 올려요.`,
    nextAt: (time) => say`다음: ${time}`,
    paused: (reason) =>
      reason === "zone-unknown"
        ? say`${strong("멈춤:")} 시간대를 더는 알 수 없어요. 껐다가 다시 켜 주세요.`
        : say`${strong("멈춤:")} ${refusals[reason]}. 해결한 다음 ${strong("다시 시작")}을 눌러 주세요.`,
    buttonResume: (number) => `${number}번 다시 시작`,
    latest: ({ state, day, reason }) => {
      switch (state) {
        case "skipped":
          return say`${day}: 제가 꺼져 있었거나 연결이 안 돼서 못 올렸어요. 두 시간 넘게 늦으면 건너뛰어요.`;
        case "uncertain":
          return say`${day}: 올라가지 않았을 수 있어요. 도중에 연결이 끊겼는데, 두 번 올리지 않으려고 그대로 뒀어요.`;
        case "failed":
          return say`${day}: ${whyFailed(reason)}`;
        default:
          return undefined;
      }
    },
    everyDay: "매일",
    workdays: "평일",
    weekday: (day) => ["월", "화", "수", "목", "금", "토", "일"][day - 1] ?? "",
    timing: (time, days, zone) => `${days} ${time} (${zone})`,
  },
};
