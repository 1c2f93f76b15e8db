// Ways of asking what sets a port and a socket apart.

import type { TopicForms } from "../forms.ts";

export const portAndSocket: TopicForms = {
  asks: [
    /(?<!unix )(?<!web)sockets?…(?<!eye )ports?…(?:difference|differ|different|same|vs|versus|compar\w+|relate|relation\w*|mix\w*|confus\w+|interchangeabl\w+|or)/,
    /ports?…sockets?…(?:difference|differ|different|same|vs|versus|compar\w+|relate|relation\w*|mix\w*|confus\w+|interchangeabl\w+)/,
    /(?:difference|differ|different|same|vs|versus|compar\w+|relat\w+|mix\w*|confus\w+|just|another word|isn'?t|is)…(?:ports? (?:\w+ ){0,5}sockets?|sockets? (?:\w+ ){0,5}ports?)/,
    /ports? (?:vs\.?|versus|and|or|&|\/|!=|≠) (?:a |an |the )?sockets?/,
    /sockets? (?:vs\.?|versus|and|or|&|\/|!=|≠) (?:a |an |the )?ports?/,
    /(?<!웹 ?)(?<!web ?)(?:소켓|socket)…(?:포트|port)…(?:차이|비교|달라|다른|다름|같은|관계|구분|헷갈|뭐가|vs)/,
    /(?:포트|port)…(?:소켓|socket)…(?:차이|비교|달라|다른|다름|같은|관계|구분|헷갈|뭐가)/,
    /(?:차이|비교|관계)…(?:소켓…포트|포트…소켓)/,
    /(?:포트|port) ?(?:vs|≠|!=|랑|와|하고|이랑) ?(?:소켓|socket)/,
    /(?:소켓|socket) ?(?:vs|≠|!=|이랑|과|하고) ?(?:포트|port)/,
  ],
  hints: [
    [8, /socket not an? port/, /socket (?:that|which) has no port/],
    [
      6,
      /(?:open|bind) (?:a )?sockets? on (?:a )?ports?/,
      /소켓(?:이|은)…포트(?:를|가)…(?:포함|속)/,
      /포트(?:가|는)…소켓(?:을|이)…(?:포함|속)/,
    ],
    [
      9,
      /(?<!listening )ports?…(?<!listening )sockets?(?! server| file)/,
      /(?<!listening )(?<!unix )(?<!raw )(?<!web)sockets?(?! server| file)…ports?/,
      /(?:포트|port)…(?<!웹 ?|web ?)(?:소켓|socket)(?! ?파일)/,
      /(?<!웹 ?|web ?)(?:소켓|socket)(?! ?파일)…(?:포트|port)/,
    ],
    [
      2,
      /fancy name/,
      /another (?:name|word)/,
      /same (?:thing|concept)/,
      /one layer/,
      /wording/,
      /mix(?:ed|ing)? up/,
      /confus\w+/,
      /relat\w+/,
      /difference/,
      /vs/,
      /다른 ?이름/,
      /같은 ?(?:거|것|말|뜻|개념)/,
      /관계/,
      /차이/,
      /달라/,
      /둘이/,
      /둘 ?다/,
      /포함/,
      /헷갈/,
      /구분/,
    ],
  ],
};
