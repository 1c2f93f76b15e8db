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
  input: "Command or question",
  placeholder: "/port 53, or a question",
  send: "Send",
  suggestions: "Suggestions",
  channel: "The channel",
  asked: "asks",
  pressed: "presses",
  onlyYou: "Only visible to you",
  discordJson: "Discord JSON",
  slackJson: "Slack JSON",
  plainText: "Plain text",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied: select the text instead",
  lost: "Portly does not answer. Is it still running?",
  loading: "Loading…",
  gallery: "All cards",
  galleryIntro: "Every card in every language: examples, the pages behind their buttons, and faults.",
  chooseCard: "Card",
  everyCard: "Every card on one page",
  previous: "Previous",
  next: "Next",
  channelLink: "To the channel",
  toInput: "To the input",
  faults: "Faults",
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
  input: "명령이나 질문",
  placeholder: "/port 53, 또는 궁금한 것",
  send: "보내기",
  suggestions: "입력 추천",
  channel: "채널",
  asked: "님의 질문",
  pressed: "님이 누른 버튼",
  onlyYou: "나에게만 보여요",
  discordJson: "Discord JSON",
  slackJson: "Slack JSON",
  plainText: "텍스트로 보기",
  copy: "복사",
  copied: "복사했어요",
  copyFailed: "복사하지 못했어요. 직접 선택해서 복사해 주세요",
  lost: "Portly가 대답하지 않아요. 아직 실행 중인지 확인해 주세요.",
  loading: "불러오는 중이에요…",
  gallery: "모든 카드",
  galleryIntro: "모든 카드를 두 언어로 볼 수 있어요. 예시와 버튼으로 이어지는 화면, 오류 안내까지 다 있어요.",
  chooseCard: "카드",
  everyCard: "한 페이지에서 모두 보기",
  previous: "이전",
  next: "다음",
  channelLink: "채널로",
  toInput: "입력란으로",
  faults: "오류 안내",
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
  en: ["/port 53", "/port postgres", "/socket explain", "which port does redis use?"],
  ko: ["/port 53", "/port 포스트그레스", "/socket explain", "레디스는 몇 번 포트를 써요?"],
};

/** A message as people paste it, for what is called on a message. */
export const playgroundMessage = `Error: listen EADDRINUSE: address already in use :::3000
psql: error: connection to server at "db.example.com" (192.0.2.10), port 5432 failed: Connection refused
Try https://[2001:db8::1]:8443 instead?`;
