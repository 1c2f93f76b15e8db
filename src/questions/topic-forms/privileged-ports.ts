// Ways of asking why ports below 1024 need rights.

import type { TopicForms } from "../forms.ts";

export const privilegedPorts: TopicForms = {
  asks: [
    /(?:below|under|less than|lower than|<|first|smaller than|sub-?|0-)[ -]?(?:port )?102[34]/,
    /privileged ports?/,
    /low(?:er)?[- ](?:numbered )?ports?/,
    /cap_net_bind\w*/,
    /setcap/,
    /ip_unprivileged_port_start/,
    /authbind/,
    /(?:root|sudo|admin(?:istrator)?(?: rights?| privileges?| permissions?| access| account)|(?:as|needs?|without|be|being|require\w*) (?:an? )?admin(?:istrator)?|privileges?|superuser|capabilit\w+)…(?:ports?|bind|listen|:?(?:80|443)(?!\d))/,
    /(?:ports?|bind|listen|:?(?:80|443)(?!\d))…(?:without root|as root|non-?root|need(?:s)? (?:root|sudo|admin)|requires? (?:root|sudo|admin)|not root|unprivileged|sudo)/,
    /(?:1024|1023)번? ?(?:포트 ?)?(?:미만|이하|아래|밑|보다 ?(?:작|낮)|까지)/,
    /특권 ?포트/,
    /낮은 ?(?:번호 ?)?(?:의 ?)?포트/,
    /(?:루트|root|(?<!작업 ?)(?<!웹 ?)관리자(?! ?모드|용| ?페이지| ?화면| ?콘솔| ?서버)|sudo|수도 ?권한|권한)…(?:포트|80|443|바인드|bind|리슨|열)/,
    /(?:포트|80|443|바인드|bind)…(?:루트|root|관리자(?! ?모드|용| ?페이지| ?화면| ?콘솔| ?서버)|sudo|권한)/,
    /cap_net_bind/,
    /아무나 ?못 ?(?:여는|열|쓰)…포트/,
    /포트…아무나 ?못/,
  ],
  hints: [
    [8, /how many…ports are privileged/, /setcap/],
    [
      10,
      /(?:ordinary|normal|regular) users?…(?:small|low)(?:er)? (?:port )?numbers?/,
      /(?:ordinary|normal|regular) users?…under (?:a thousand|1000)/,
      /numbers under (?:a thousand|1000)/,
    ],
    [
      8,
      /(?:웰 ?노운|잘 ?알려진|낮은|well[- ]?known) ?(?:번호 ?)?포트…왜…(?:아무나|일반|함부로)/,
      /왜…(?:웰 ?노운|잘 ?알려진|낮은) ?(?:번호 ?)?포트…(?:아무나|일반|함부로)/,
      /why…(?:well[- ]?known|low|small) ports?…(?:every(?:one|body)|any(?:one|body)|normal users?|allowed|restricted|forbidden)/,
    ],
    [6, /(?:above|over|below|under) (?:and \w+ )?1024/, /1024(?:번)? ?(?:아래|위|미만|이하|밑)…(?:위|이상|아래)/],
    [6, /superuser/, /(?:80|443)번?…(?:sudo|root|권한)/],
    [
      8,
      /(?:일반|루트 ?아닌|root ?아닌) ?(?:유저|사용자|계정)…(?:포트|번호|80|443)/,
      /낮은 ?번호…(?:권한|거부|denied)/,
      /권한…낮은 ?번호/,
    ],
    [
      2,
      /(?:root)/,
      /sudo/,
      /admin\w*/,
      /superuser/,
      /privileg\w*/,
      /루트/,
      /(?<!작업 ?)(?<!웹 ?)관리자/,
      /일반 ?(?:유저|사용자|계정)/,
    ],
    [2, /permission/, /denied/, /eacces/, /not allowed/, /권한/, /거부/],
    [
      3,
      /(?:below|under|lower than|less than|smaller than) 102[34]/,
      /low(?:er)? (?:port|number)s?/,
      /낮은 ?번호/,
      /1024(?:번)?(?: ?보다| ?미만| ?이하| ?밑| ?아래)/,
    ],
    [1, /bind/, /listen/, /바인드/, /80/, /443/],
    [1, /ports?/, /포트/, /번호/],
  ],
};
