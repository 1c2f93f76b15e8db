// Ways of asking for Unix domain and raw sockets.

import type { TopicForms } from "../forms.ts";

export const unixAndRawSockets: TopicForms = {
  asks: [
    /unix(?: domain)? sockets?/,
    /domain sockets?/,
    /raw[- ]?sockets?/,
    /af_unix/,
    /sock_raw/,
    /docker\.sock/,
    /uds/,
    /socket files?/,
    /\.sock(?: file)?/,
    /packet sockets?/,
    /mysql\.sock/,
    /af_packet/,
    /abstract sockets?/,
    /유닉스 ?(?:도메인 ?)?소켓/,
    /도메인 ?소켓/,
    /로우 ?소켓/,
    /raw ?소켓/,
    /로 ?소켓/,
    /소켓 ?파일/,
    /\.sock/,
    /unix ?소켓/,
    /패킷 ?소켓/,
  ],
  hints: [
    [12, /sock_raw/],
    [8, /\.sock…(?:tcp|loopback|localhost|port)/, /(?:tcp|loopback|localhost)…\.sock/],
    [10, /\w+\.sock/, /sockets? (?:with|as|by|behind) (?:an? )?(?:file|path)/, /socket file|소켓 ?파일/],
    [10, /(?:파일|소켓 ?파일) ?경로/, /경로(?:로|를)…(?:통신|소켓|붙)/],
    [
      8,
      /(?:same|one) (?:and the same )?(?:box|machine|host|computer)…(?:really )?need a port/,
      /sniffer/,
      /packet capture/,
      /without (?:a )?(?:network|port)…(?:same|one) (?:box|machine|host)/,
    ],
    [8, /docker\.sock/, /\/run\//, /via a file/, /read packets/, /packets? without (?:any |a )?port/],
    [5, /unix(?: domain)? sockets?/, /af_unix/, /유닉스 ?소켓/, /raw sockets?/, /로우 ?소켓/, /도메인 ?소켓/],
    [4, /\.sock/],
    [
      3,
      /(?:same|one) (?:machine|computer|host|server)…(?:socket|process\w*)…(?:file|network|ip|socket)/,
      /같은 ?(?:서버|컴퓨터|머신|장비)…(?:프로세스|소켓)…/,
    ],
    [2, /file in|via a file|path/, /파일(?:로|을|이)…(?:통신|소켓)/, /네트워크 ?(?:안 ?타|없이|거치지)/],
    [3, /(?:read|see|capture|sniff)\w* packets?/, /패킷…(?:캡처|엿|스니핑|잡|직접)/],
    [1, /sockets?/, /소켓/],
  ],
};
