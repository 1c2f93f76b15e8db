// The pages that end an installation into a Slack workspace, in Korean.

import type { enInstall } from "./en-install.ts";

export const koInstall: typeof enInstall = {
  installed: (workspace) => ({
    title: `${workspace}에 Portly를 설치했어요`,
    text: "이 페이지는 닫으셔도 돼요. 슬랙에서 /port 53을 써 보거나 Portly의 홈 탭을 열어 보세요.",
  }),
  denied: {
    title: "설치하지 않았어요",
    text: "취소하셨거나, 앱 설치 권한이 일부에게만 있는 워크스페이스예요. 바뀐 것은 없어요.",
  },
  stale: {
    title: "너무 오래됐거나 다른 브라우저에서 연 페이지예요",
    text: "설치하지 않았어요. 처음부터 다시 시작해서 같은 브라우저에서 10분 안에 마쳐 주세요.",
  },
  refused: {
    title: "슬랙에서 설치를 마치지 못했어요",
    text: "설치하지 않았어요. 다시 하면 될 때가 많아요. 그래도 안 되면 이 Portly를 운영하는 분에게 알려 주세요.",
  },
  unavailable: {
    title: "지금은 연결되지 않는 곳이 있어요",
    text: "설치하지 않았어요. 잠시 뒤에 다시 해 주세요.",
  },
  organization: {
    title: "Portly는 워크스페이스마다 따로 설치해요",
    text: "조직 전체에는 한 번에 설치할 수 없어서 설치하지 않았어요. 다시 시작해서 워크스페이스 하나를 골라 주세요.",
  },
  again: "다시 시작하기",
  unnamed: "워크스페이스",
};
