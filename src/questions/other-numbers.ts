// Numbers that are something else than ports: counted, dated, paid, versions, rooms, HTTP statuses.

import { oneOf } from "./forms.ts";

/** 0800 443 443, 02-1234-5678: with a zero before it, and in groups. */
export const phoneNumber = /(?<![\d.:-])0\d{1,4}(?:[ -]\d{2,4}){1,3}(?![\d.:])/g;

/** A number with what stands before and behind it in the text. */
export interface NumberAt {
  readonly value: number;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** They are numbered: room 443, error 1004, RFC 793, VLAN 100, IP protocol 47. */
const numbered = oneOf(`
  room bus gate invoice order parcel errors? status code version ver (?<!https_)(?<!web_)(?<!admin_)page line step rfc (?<!find_|get_|which_|the_)pid vlan mtu ids? ticket issue pr bug chapter errno route level
  top first last ipv http/ layer osi gen year since season episode flight highway process process_id protocol protocol_number proto
  nokia intel jira iso form build plate elo size limit offset gre esp ospf asn option signal exit score age aged section kb cve iphone galaxy pixel rtx article apollo boeing airbus area catch
  fahrenheit
`);
const numberedInKorean = oneOf(`
  고사 시험 문항 프로토콜 프로토콜_번호 프로세스 버전 에러 오류 상태_코드 방 호실 레벨 (?<!관리자?_?)페이지 문제 채널 시즌 나이
  연봉 뒷자리 (?:등_?|내선_?|티켓_?|비밀_?|차량|전화|계좌|송장|주문|사물함|우편|학|주민|예약|좌석|버스|일련|문제|문|방)번(?:호(?:가|는|은)?)?
`);
const named = oneOf("id pin password balance order ticket code");
const otherBefore = new RegExp(
  [
    `(?:(?:^|[^\\p{L}])(?:${numbered})|${numberedInKorean})[ #:.]*$`,
    // worker_connections 1024, but not server_port 1024
    "[a-z]+_[a-z_]*(?<!ports?)\\s$",
    `(?:^|[^\\p{L}])(?:${named}|limit|maximum|quota) (?:is|was|number|of) $`,
    "(?:^|[^\\p{L}])i['’]?m $",
    "(?:[$€£₩#+×*=^]|(?<![a-z])x)\\s*$",
    "\\d\\s*[-+*×÷=^]\\s*$",
    "\\d-$",
  ].join("|"),
  "iu",
);

/** A small number behind one of these is its version. */
const products = oneOf(`
  ubuntu debian centos rhel fedora windows win macos ios android python java node jdk php ruby go tls ssl postgres(?:ql)? mysql mariadb
  oracle server spring angular vue react http 윈도우 우분투 파이썬 자바
`);
const productBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${products})(?: ?\\d+(?:\\.\\d+)? ?(?: ?말고| ?대신|이랑|랑|와|과|에서|and|or|to|vs\\.?|,))? ?$`,
  "iu",
);
const largestVersion = 30;

/** What is counted or measured. */
const units = oneOf(`
  % € \\$ ° ms s sec(?:ond)?s? min(?:ute)?s? hours? hrs? days? weeks? months? years? yrs? am pm [kmgt]i?b(?:ps|/s)? bytes? bits? db va code_smells hz mhz ghz
  fps px mm cm m km miles? kg g lbs? kw kwh mah inch(?:es)? feet ft people users clients employees friends guests servers machines hosts
  laptops workspaces connections requests sockets threads cores times percent dollars euros? bucks won usd krw eur st nd rd th points?
  tasks? jobs? tests? items? lines? files? pages? photos? packets? followers steps words calories rooms seats books songs
`);
const months = oneOf(`
  jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sep(?:tember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?
`);
const longestMonth = 31;
const monthAfter = new RegExp(`^(?: ?(?:or|and|to|,|/|-) ?\\d+)? (?:${months})(?![\\p{L}])`, "iu");
const koreanUnits = oneOf(`
  개 명 쪽 년 월 일 시간 시(?!스) 분(?!류|해) 초 원 만(?=원|명|개|건|대|번|\\s?(?:원|명)|\\s[a-z]) 천 번째 줄 봉 행 통 마리 곡 호선 리터 센티 미터 킬로
  그램 퍼센트 프로(?!세|토|메|그) 기가 메가 바이트 비트 볼트 와트 학년 주년 주일 달러 유로 곱하기 더하기 빼기 나누기 게이트 팀원
`);
/** So short that they count only close to the number. */
const shortUnits = oneOf("층 호 대 배 살 세 호실 회 차 장 권 병 잔 v w ma");
/** A unit ends here, or a particle follows. */
const koreanEnd = `(?=$|[^가-힣a-z]|(?:${oneOf(
  "은 는 이 가 을 를 에 의 도 로 짜리 정도 쯤 까지 부터 이나 인 이면 입 이에 이야 임 만 마다 면 씩 전 후 동안 간 째",
)})(?![가-힣]{2}))`;
const otherAfter = new RegExp(
  [
    "^-(?:something|ish|odd)(?![a-z])",
    `^(?: ?(?:or|and|to|,|/) ?\\d+)?\\s?(?:${units})(?![\\p{L}\\d])`,
    "^번 ?(?:줄|페이지|쪽|문제|버스|출구|방)",
    `^\\s?(?:${koreanUnits})${koreanEnd}`,
    `^(?:${shortUnits})${koreanEnd}`,
    "^\\s*[-+*×÷=^]\\s*\\d",
    "^-\\d",
  ].join("|"),
  "iu",
);

/** "a 502", "HTTP 401 and 403", "404 not found". */
const isHttpStatus = (value: number) => value >= 100 && value < 600;
/** Everybody meets these as statuses, and hardly anybody as ports. */
const everydayStatus: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 502, 503, 504,
]);
const statusBeside = /(?<!\d)(?:40[01345]|409|41[038]|42[29]|50[0234])(?!\d)/;
const httpBefore = /(?:^|[^\p{L}])an? $|http[ \d,&/]*(?:(?:and|or|vs|와|과|랑|이랑|하고)[ \d]*)?$/iu;
const httpAround =
  /http ?$|status|상태 ?코드|(?:error|에러|오류) ?(?:code|코드)|에러 ?페이지|not found|bad gateway|forbidden/i;

/** "500 screws": behind a port may stand a verb, but hardly a plural. */
const verbs = oneOf(`
  is was does this vs as means stands runs uses listens ports sockets pls works shows goes has plus whats whos opens belongs falls serves answers hangs sits reaches exposes leaves rings
  spells windows needs wants gets keeps pops appears accepts carries speaks takes shows exists comes seems
`);
const pluralAfter = new RegExp(`^ (?!(?:${verbs})(?![a-z]))[a-z]{2,}[^isu]s(?![a-z])`, "i");

/** Whether it is surely something else, whatever else is said: a measure, a date, an HTTP status. */
export const isMeasure = ({ value, before, after }: NumberAt): boolean =>
  otherAfter.test(after) ||
  (value <= longestMonth && monthAfter.test(after)) ||
  (isHttpStatus(value) && (httpBefore.test(before) || httpAround.test(before + after))) ||
  (everydayStatus.has(value) && statusBeside.test(before + after) && !/port|포트/i.test(before + after)) ||
  (everydayStatus.has(value) && /^ ?(?:뜨|떠|나오는 ?거|페이지)/.test(after));

/** Whether it counts what follows. */
export const isCount = ({ after }: NumberAt): boolean => pluralAfter.test(after);

/** Whether it numbers what stands before it. */
export const isNumbering = ({ value, before }: NumberAt): boolean =>
  otherBefore.test(before) || (value <= largestVersion && productBefore.test(before));
