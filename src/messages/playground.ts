// The words of the playground's page, and the people it plays. They go to the page as data, so they are without gaps to fill.

import type { Localized } from "../core/locale.ts";

const en = {
  title: "Portly playground",
  intro: "Ask as you would in a channel. Each answer is drawn from exactly what Discord and Slack would be sent.",
  example: "For example:",
  person: "You are",
  language: "Language",
  theme: "Colours",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  view: "Show",
  views: { both: "Both", discord: "Discord", slack: "Slack" },
  asDiscord: "As Discord shows it",
  asSlack: "As Slack shows it",
  asHome: "As Slack's Home tab shows it",
  input: "Command or question",
  placeholder: "/port 53, or a question",
  send: "Send",
  suggestions: "Suggestions",
  channel: "The channel",
  asked: "asks",
  pressed: "presses",
  onlyYou: "Only visible to you",
  app: "APP",
  /** What the drawing of Discord says in English by itself, as Discord's client says it in this language. */
  discord: {} as Readonly<Record<string, string>>,
  discordJson: "Discord JSON",
  slackJson: "Slack JSON",
  homeJson: "Home JSON",
  plainText: "Plain text",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied: select the text instead",
  lost: "Portly does not answer. Is it still running?",
  loading: "Loading…",
  gallery: "All cards",
  galleryIntro:
    "Every card in every language: examples, the pages behind their buttons, what is posted by itself, and faults. They come from a made-up team and its history.",
  chooseCard: "Card",
  everyCard: "Every card on one page",
  previous: "Previous",
  next: "Next",
  channelLink: "To the channel",
  toInput: "To the input",
  /** How groups of cards are called that are no command. */
  groups: {
    "explain ports": "Explain ports",
    posts: "Posted by itself",
    presses: "Pressed",
    homes: "Slack's Home tab",
    faults: "Faults",
  } as Readonly<Record<string, string>>,
  given: "The message",
  /** How cards are called whose view is no line that one types. */
  cards: {} as Readonly<Record<string, string>>,
};

/** What the page says, in one language. */
export type PlaygroundWords = typeof en;

const ko: PlaygroundWords = {
  title: "Portly 체험하기",
  intro: "채널에서 하듯이 물어보세요. Discord와 Slack에 실제로 보내는 내용 그대로 그려서 보여 드려요.",
  example: "예를 들면:",
  person: "지금 나는",
  language: "언어",
  theme: "화면 모드",
  themes: { system: "시스템 설정", light: "밝게", dark: "어둡게" },
  view: "보기",
  views: { both: "둘 다", discord: "Discord", slack: "Slack" },
  asDiscord: "Discord에서 보이는 모습",
  asSlack: "Slack에서 보이는 모습",
  asHome: "Slack 홈 탭에서 보이는 모습",
  input: "명령이나 질문",
  placeholder: "/port 53, 또는 궁금한 것",
  send: "보내기",
  suggestions: "입력 추천",
  channel: "채널",
  asked: "님의 질문",
  pressed: "님이 누른 것:",
  onlyYou: "나에게만 표시됨",
  app: "앱",
  discord: {
    App: "앱",
    used: "님이 사용함",
    "Only you can see this •": "나만 볼 수 있어요 •",
    "Dismiss message": "메시지 닫기",
  },
  discordJson: "Discord JSON",
  slackJson: "Slack JSON",
  homeJson: "홈 탭 JSON",
  plainText: "텍스트로 보기",
  copy: "복사",
  copied: "복사했어요",
  copyFailed: "복사하지 못했어요. 직접 선택해서 복사해 주세요",
  lost: "Portly가 대답하지 않아요. 아직 실행 중인지 확인해 주세요.",
  loading: "불러오는 중이에요…",
  gallery: "모든 카드",
  galleryIntro:
    "모든 카드를 두 언어로 볼 수 있어요. 예시와 버튼으로 이어지는 화면, 자동으로 올라오는 글, 오류 안내까지 다 있어요. 내용은 가상의 팀 기록이에요.",
  chooseCard: "카드",
  everyCard: "한 페이지에서 모두 보기",
  previous: "이전",
  next: "다음",
  channelLink: "채널로",
  toInput: "입력란으로",
  groups: {
    "explain ports": "포트 설명",
    posts: "자동으로 올라오는 글",
    presses: "버튼을 눌렀을 때",
    homes: "Slack 홈 탭",
    faults: "오류 안내",
  },
  given: "원래 메시지",
  cards: {
    "message explain ports, a log": "포트 설명: 로그",
    "message explain ports, a compose file": "포트 설명: compose 파일",
    "message explain ports, an error": "포트 설명: 오류 한 줄",
    "message explain ports, a list": "포트 설명: 긴 목록",
    "message explain ports, Korean": "포트 설명: 한국어 메시지",
    "message explain ports, nothing in it": "포트 설명: 포트가 없는 메시지",
    "post question": "오늘의 문제",
    "post question, answered by some": "오늘의 문제: 몇 명이 답한 뒤",
    "post question, revealed": "오늘의 문제: 정답 공개",
    "post question of a special day": "특별한 날의 문제",
    "post fact": "오늘의 포트 이야기",
    "press a right answer": "바로 풀기: 정답",
    "press a wrong answer": "바로 풀기: 오답",
    "press a second answer, where the first counts": "바로 풀기: 두 번째로 고른 답",
    "press an answer to the question of the day": "오늘의 문제에 답하기",
    "press another answer to the question of the day": "오늘의 문제: 답 바꾸기",
    "press a late answer": "정답 공개 뒤: 처음 누른 답",
    "press a late answer after an earlier one": "정답 공개 뒤: 다시 누른 답",
    "press a right answer, for practice": "연습 문제: 정답",
    "press a wrong answer, for practice": "연습 문제: 오답",
    "press my score": "내 점수",
    "press hide my name": "이름 숨기기",
    "press forget me": "내 정보 지우기",
    "press resume a schedule": "일정 다시 시작",
    home: "홈 탭",
    "home with an answer": "홈 탭: 답이 있을 때",
  },
};

export const playgroundWords: Localized<PlaygroundWords> = { en, ko };

/** Made-up people: what one of them presses shows up only for that one. */
export const playgroundPeople: readonly { readonly id: string; readonly name: Localized }[] = [
  { id: "ada", name: { en: "Ada", ko: "에이다" } },
  { id: "minji", name: { en: "Minji", ko: "민지" } },
  { id: "sam", name: { en: "Sam", ko: "샘" } },
];

/** What the empty channel offers to begin with. */
export const playgroundExamples: Localized<readonly string[]> = {
  en: ["/port 53", "/port postgres", "/socket explain", "/trivia now", "which port does redis use?"],
  ko: ["/port 53", "/port 포스트그레스", "/socket explain", "/trivia now", "레디스는 몇 번 포트를 써요?"],
};

/** Messages as people paste them, for what is called on a message. */
export const playgroundMessages: Readonly<Record<string, string>> = {
  "a log": `Error: listen EADDRINUSE: address already in use :::3000
psql: error: connection to server at "db.example.com" (192.0.2.10), port 5432 failed: Connection refused
Try https://[2001:db8::1]:8443 instead?`,
  "a compose file": `services:
  web:
    ports: ["8080:80", "8443:443"]
  cache:
    image: redis:7
    ports: ["127.0.0.1:6379:6379"]`,
  "an error": "ssh: connect to host build.example.com port 22: Connection timed out",
  "a list": Array.from({ length: 24 }, (_, index) => `10.0.0.${index + 1}:${9000 + index}`).join("\n"),
  Korean: "도커로 postgres 띄웠는데 5432번 포트에서 Connection refused 나와요. localhost:5432 맞죠?",
  "nothing in it": "Lunch at 12:30? 점심 같이 드실 분!",
};
