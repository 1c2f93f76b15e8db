// How much each cue speaks for each lesson, and against it. Written by `npm run fit` (eval/fit-lesson-points.ts).

/** By the name of the cue (lesson-cues.ts): lessons with their points; "always" counts in every question. */
export const lessonPoints: Readonly<Record<string, string>> = {
  asking:
    "no-ports 1, port-zero -1, many-connections -1, nat 1, refused-reset-timeout 1, address-in-use -1, ephemeral-ports -1, port-and-socket -1, tcp-or-udp -1, tcp-life 1, client-and-server 1, port 1, none -2",
  clueless:
    "no-ports -4, port-zero -1, bind-addresses 1, address-bar 1, many-connections -1, privileged-ports -5, nat -1, refused-reset-timeout 1, ephemeral-ports 1, unix-and-raw-sockets -3, socket-types 1, tcp-or-udp 1, tcp-life -1, client-and-server 1, ranges 1, port 6, socket 4, none -2",
  wondering:
    "port-zero -1, bind-addresses -1, address-bar 1, many-connections 1, refused-reset-timeout 1, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket -1, socket-address 1, tcp-or-udp 1, tcp-life -1, ranges -1, socket -1",
  doWith:
    "no-ports -3, port-zero 3, address-bar 3, many-connections -1, privileged-ports -1, nat 1, refused-reset-timeout -1, address-in-use 2, ephemeral-ports -2, unix-and-raw-sockets 1, port-and-socket -1, socket-address -2, port 4, none -3",
  meaning:
    "no-ports -2, port-zero -1, bind-addresses 2, privileged-ports 2, nat 1, refused-reset-timeout 1, address-in-use 1, ephemeral-ports -1, port-and-socket -1, socket-types -1, socket-address -1, tcp-or-udp -1, tcp-life -1, client-and-server 1, ranges 1, none -2",
  others:
    "no-ports 1, bind-addresses 2, address-bar -2, many-connections -1, privileged-ports -2, nat 1, address-in-use -2, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 1, tcp-life -1, client-and-server 3, ranges 3, port -1, none 1",
  visitors:
    "no-ports -1, port-zero -1, address-bar 1, many-connections 5, nat -3, refused-reset-timeout -2, address-in-use -4, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket -1, socket-types 1, tcp-life -1, ranges 4",
  many: "port-zero -2, bind-addresses 1, address-bar -3, many-connections 4, privileged-ports -5, refused-reset-timeout -2, address-in-use 1, ephemeral-ports -2, unix-and-raw-sockets -1, port-and-socket 1, socket-types 1, socket-address -1, tcp-life 3, ranges 1, port 2, socket 2, none 1",
  mine: "no-ports -3, port-zero -2, bind-addresses 3, address-bar -3, many-connections 1, privileged-ports -2, refused-reset-timeout -2, address-in-use 1, ephemeral-ports 4, unix-and-raw-sockets 1, port-and-socket 1, socket-types -1, socket-address 4, tcp-or-udp -1, tcp-life 1, client-and-server -2, ranges -2, port 3, socket -1, none -3",
  onlyMe:
    "no-ports -1, bind-addresses 4, many-connections 2, nat -1, unix-and-raw-sockets -1, client-and-server -1, ranges -1, socket -1, none 1",
  othersToo:
    "no-ports -1, bind-addresses 1, many-connections 6, refused-reset-timeout -1, tcp-life -2, client-and-server -1, ranges -1, port -1, none 1",
  elsewhere:
    "no-ports -1, port-zero -1, bind-addresses 7, address-bar -2, many-connections -1, privileged-ports -1, nat 1, refused-reset-timeout -1, address-in-use -2, ephemeral-ports 1, unix-and-raw-sockets 1, socket-types -2, socket-address -2, tcp-life -1, client-and-server -2, ranges 3, port -1, socket 2, none 1",
  internet:
    "port-zero -1, address-bar 2, many-connections -3, nat 7, address-in-use -1, ephemeral-ports 1, unix-and-raw-sockets -1, socket-address -2, tcp-life -2, ranges -1, port 2, socket 1, none -1",
  home: "no-ports 1, bind-addresses -3, address-bar -1, many-connections 2, privileged-ports -1, nat 6, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -3, client-and-server -2, port 1, none 2",
  router:
    "no-ports 3, port-zero -2, bind-addresses -2, address-bar -2, many-connections 2, privileged-ports -1, nat 7, refused-reset-timeout -3, address-in-use -2, ephemeral-ports -1, tcp-or-udp -1, client-and-server -2, ranges -1, port 3, none 2",
  address:
    "no-ports -1, port-zero -3, bind-addresses 4, address-bar 6, privileged-ports 2, nat 3, refused-reset-timeout -2, address-in-use 2, unix-and-raw-sockets -2, port-and-socket -3, socket-types -2, socket-address 8, tcp-or-udp -1, tcp-life -1, client-and-server -2, ranges -2, port 1, socket -4, none -1",
  same: "no-ports -1, port-zero -1, address-bar -1, many-connections 4, privileged-ports -2, nat 1, address-in-use 3, port-and-socket 2, socket-types -1, tcp-life -2, ranges -1, port 1, socket 1, none -1",
  visible:
    "bind-addresses 6, many-connections 1, refused-reset-timeout -1, unix-and-raw-sockets 2, port-and-socket 1, client-and-server -1, ranges -1, port -1, none -4",
  code: "port-zero 3, bind-addresses -3, many-connections -1, privileged-ports -2, nat -2, refused-reset-timeout 2, ephemeral-ports -2, unix-and-raw-sockets -2, socket-types 1, socket-address -2, tcp-or-udp 1, tcp-life 2, client-and-server 3, ranges -3, port 1, socket 3",
  kinds:
    "no-ports -1, port-zero -1, bind-addresses -1, address-bar 1, privileged-ports -1, nat 1, refused-reset-timeout -1, ephemeral-ports 2, port-and-socket -1, socket-types 4, socket-address -1, tcp-or-udp -1, tcp-life 1, client-and-server -1, ranges 1, port -2, none 1",
  udp: "no-ports 3, address-bar -1, many-connections -2, nat 1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -1, socket-types 1, tcp-or-udp 6, tcp-life -2, port 1, socket -1, none -1",
  protocolWord:
    "no-ports 10, port-zero -3, bind-addresses -1, address-bar -1, many-connections -1, privileged-ports -1, nat -5, refused-reset-timeout -1, address-in-use 2, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket -2, socket-types -1, socket-address -3, tcp-or-udp 10, tcp-life -1, ranges 1, port -2",
  transport:
    "no-ports 1, bind-addresses -1, privileged-ports -1, refused-reset-timeout -2, address-in-use -1, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket -1, socket-address -1, tcp-or-udp 4, tcp-life 3, client-and-server 1, ranges -1, port 3, socket -1, none -4",
  unanswered:
    "no-ports -1, bind-addresses 1, address-bar 3, many-connections 3, nat 1, refused-reset-timeout 1, address-in-use -3, ephemeral-ports -2, port-and-socket 1, socket-types -1, socket-address -1, tcp-or-udp 2, tcp-life -1, client-and-server -1, port -1, socket 1, none -2",
  devices:
    "no-ports 1, port-zero -1, bind-addresses 1, address-bar -1, many-connections -3, privileged-ports -1, nat 1, refused-reset-timeout 1, address-in-use -3, ephemeral-ports 4, unix-and-raw-sockets 1, port-and-socket -1, socket-types -1, socket-address -1, tcp-or-udp -1, tcp-life 2, client-and-server 2, ranges -1, port 4, socket -1",
  program:
    "no-ports -3, port-zero -1, bind-addresses 2, address-bar -1, privileged-ports 4, nat -2, refused-reset-timeout -1, address-in-use 2, ephemeral-ports -1, unix-and-raw-sockets 2, socket-types -1, socket-address -3, tcp-or-udp -1, tcp-life -2, client-and-server 1, port 2, socket 3, none 1",
  socketWord:
    "no-ports -2, port-zero -1, bind-addresses -1, address-bar -1, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 4, socket-types 4, socket-address 1, tcp-or-udp -1, client-and-server 1, ranges -1, port -2, socket 4, none 1",
  image:
    "no-ports -2, port-zero -2, bind-addresses -1, many-connections 2, privileged-ports 3, nat 1, refused-reset-timeout 2, address-in-use -2, unix-and-raw-sockets -1, port-and-socket 1, socket-types -2, socket-address -2, tcp-or-udp -4, tcp-life -1, ranges -3, port 4, socket 5, none 1",
  network:
    "no-ports 1, address-bar 2, many-connections -1, refused-reset-timeout 1, address-in-use -1, port-and-socket -3, socket-types -1, socket-address 1, tcp-life -1, client-and-server 1, ranges 1, socket 2, none -1",
  openOrClosed:
    "no-ports 1, port-zero -1, bind-addresses 3, address-bar -1, many-connections 1, privileged-ports 1, refused-reset-timeout 2, address-in-use -2, ephemeral-ports -2, unix-and-raw-sockets -2, port-and-socket 1, socket-address -2, tcp-life -1, client-and-server 2, ranges -4, socket 4",
  inAndOut:
    "no-ports -1, port-zero -2, address-bar 2, many-connections 3, privileged-ports -3, nat 5, refused-reset-timeout -1, address-in-use -2, ephemeral-ports 1, unix-and-raw-sockets -2, port-and-socket -1, socket-types -2, tcp-or-udp -1, tcp-life -2, client-and-server -1, ranges 7, none -1",
  different:
    "no-ports 1, port-zero -1, bind-addresses 2, address-bar -2, nat -1, refused-reset-timeout 1, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets 1, port-and-socket 1, socket-types 1, socket-address -3, tcp-or-udp 1, client-and-server 1, ranges -2, socket 1, none -1",
  bind: "no-ports -1, port-zero 4, bind-addresses 7, address-bar -1, many-connections -3, privileged-ports 3, nat -3, refused-reset-timeout 1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -1, socket-types -1, socket-address -1, tcp-or-udp -1, client-and-server 3, ranges -1, port -2",
  oneAddress:
    "no-ports -1, bind-addresses 8, address-bar 2, nat 2, refused-reset-timeout -1, address-in-use 4, unix-and-raw-sockets -1, port-and-socket -3, socket-types -1, socket-address 1, tcp-life -1, client-and-server -4, socket -2, none -3",
  port: "no-ports 1, port-zero -1, bind-addresses -1, address-bar -1, many-connections 1, privileged-ports 2, nat 1, refused-reset-timeout -1, address-in-use -1, ephemeral-ports 1, socket-types -2, tcp-or-udp -1, tcp-life -1, client-and-server -1, port 1, socket -1, none 5",
  portWord:
    "no-ports 1, port-zero 1, bind-addresses -1, privileged-ports 1, unix-and-raw-sockets 1, port-and-socket 1, socket-types -1, tcp-life -1, ranges 1, port 2, socket -2, none -3",
  door: "no-ports 1, port-zero 1, many-connections 1, nat 1, refused-reset-timeout -1, address-in-use 1, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket 1, socket-types -1, tcp-life -1, client-and-server -1, port 1, socket -1, none -1",
  start:
    "port-zero 1, bind-addresses 1, address-bar -1, many-connections -1, privileged-ports 4, nat 2, refused-reset-timeout -2, address-in-use 3, ephemeral-ports 2, unix-and-raw-sockets 3, port-and-socket -1, socket-types -1, socket-address -2, tcp-or-udp 1, ranges -1, port -1, socket -2, none -2",
  startAgain:
    "no-ports 2, bind-addresses -1, many-connections -1, nat -1, refused-reset-timeout -1, address-in-use 5, client-and-server -3, port -1, none 3",
  leftOver:
    "no-ports -4, port-zero -2, bind-addresses 1, privileged-ports 1, nat 3, refused-reset-timeout -1, address-in-use 5, ephemeral-ports -3, socket-address -1, tcp-or-udp 1, client-and-server 1, ranges -1, port 1, socket -1, none 1",
  twoCopies:
    "no-ports -4, bind-addresses -1, address-bar -1, privileged-ports -1, nat 2, refused-reset-timeout -1, ephemeral-ports 1, unix-and-raw-sockets -1, socket-types 6, socket-address -1, tcp-or-udp 2, tcp-life 2, client-and-server -1, port 1, socket -6, none 2",
  taken:
    "no-ports -1, bind-addresses -1, many-connections 3, privileged-ports -2, nat -2, refused-reset-timeout -1, address-in-use 6, socket-types -1, socket-address 1, tcp-or-udp 1, tcp-life -1, client-and-server 1, ranges -2, socket 2, none -1",
  cannot:
    "port-zero -1, bind-addresses 2, address-bar -1, privileged-ports 1, nat 2, refused-reset-timeout 3, address-in-use 2, ephemeral-ports -3, unix-and-raw-sockets 2, port-and-socket -1, socket-address -3, tcp-life -1, ranges -1, none -1",
  reach:
    "port-zero -1, bind-addresses 2, many-connections 2, privileged-ports -2, address-in-use -2, ephemeral-ports 1, socket-address 1, tcp-life 1, ranges -2, port 1, socket -1",
  forbidden:
    "no-ports -1, port-zero -1, address-bar -1, many-connections -1, privileged-ports 9, nat -1, refused-reset-timeout -2, address-in-use -1, unix-and-raw-sockets 2, socket-address -1, client-and-server -2, port -2, socket -1, none 3",
  lowPort:
    "no-ports -2, port-zero -2, address-bar 2, many-connections 2, privileged-ports 6, nat 3, refused-reset-timeout -2, address-in-use -3, ephemeral-ports 1, unix-and-raw-sockets 1, socket-types -1, socket-address -1, tcp-life -3, client-and-server -2, ranges 4, port -1, socket -1, none 1",
  atOnce:
    "no-ports -1, address-bar -1, many-connections 2, privileged-ports -2, nat -1, refused-reset-timeout 5, address-in-use 6, tcp-life -1, client-and-server 1, ranges -2, port -4, none -2",
  saysNo:
    "no-ports -1, bind-addresses -1, many-connections -1, refused-reset-timeout 5, ephemeral-ports 2, tcp-or-udp 1, ranges -1, port -1",
  hangs:
    "no-ports -1, port-zero -2, bind-addresses -1, privileged-ports -1, nat -2, refused-reset-timeout 3, address-in-use 2, port-and-socket 1, socket-address -1, tcp-life 5, client-and-server 2, ranges -2, socket -2",
  givesUp:
    "no-ports 1, port-zero -1, bind-addresses -3, address-bar -1, many-connections 1, nat -2, refused-reset-timeout 4, address-in-use 4, ephemeral-ports 3, unix-and-raw-sockets -2, socket-address -2, tcp-or-udp 1, tcp-life 1, client-and-server 1, ranges -1, port -1, socket -1, none -2",
  cutOff:
    "port-zero -1, bind-addresses -1, nat 2, refused-reset-timeout 3, address-in-use -1, ephemeral-ports -2, unix-and-raw-sockets -1, socket-types -1, socket-address 1, tcp-or-udp -1, tcp-life 4, client-and-server -2, ranges 5, port -1, socket -2, none 2",
  midway:
    "no-ports 1, bind-addresses -1, address-bar 1, many-connections -2, nat -1, refused-reset-timeout 7, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets -3, socket-types -1, socket-address -1, tcp-life -1, client-and-server -1, ranges 2, port -1, socket 1",
  connection:
    "bind-addresses 2, address-bar 1, many-connections -2, privileged-ports -2, nat 2, refused-reset-timeout 3, address-in-use -2, unix-and-raw-sockets -2, port-and-socket -1, socket-address 3, tcp-or-udp 1, tcp-life 2, client-and-server 2, ranges -3, port -2, none -2",
  whoseFault:
    "no-ports 3, bind-addresses -1, privileged-ports -2, nat 4, refused-reset-timeout 6, address-in-use -2, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket -1, socket-address -2, tcp-or-udp 1, tcp-life -3, client-and-server -3, ranges -3, port 1, none 1",
  down: "bind-addresses -1, address-bar -2, many-connections -1, privileged-ports -1, nat -1, refused-reset-timeout 6, address-in-use 3, socket-address 1, client-and-server -3, port -3, none 3",
  tellDifference:
    "no-ports 1, bind-addresses -1, many-connections -1, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports -1, port-and-socket 1, socket-types -1, socket-address 1, tcp-or-udp -1, client-and-server 1, port 1, socket 1",
  data: "no-ports 1, bind-addresses -2, address-bar 2, many-connections 1, nat -5, refused-reset-timeout 4, address-in-use -3, ephemeral-ports -1, unix-and-raw-sockets 2, port-and-socket -1, socket-types 2, socket-address -1, tcp-or-udp 2, tcp-life 3, client-and-server -1, ranges -2, port 4, socket -4, none -2",
  lost: "no-ports -3, port-zero -1, privileged-ports -1, nat -3, refused-reset-timeout 4, address-in-use -2, unix-and-raw-sockets -2, socket-types -1, tcp-or-udp 6, tcp-life 2, ranges -1, none 1",
  noMatter:
    "no-ports 1, address-bar -1, privileged-ports 1, nat -1, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets -2, socket-types -2, socket-address 1, tcp-or-udp 2, tcp-life 1, client-and-server 1, ranges -1, port -1, socket 1, none 1",
  everything:
    "address-bar -1, many-connections -2, nat -1, refused-reset-timeout -2, unix-and-raw-sockets -1, port-and-socket -1, socket-types 1, socket-address -1, tcp-or-udp 8, tcp-life 2, ranges -1, none -1",
  live: "port-zero -3, address-bar -2, many-connections 2, privileged-ports -2, nat 1, refused-reset-timeout -3, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -3, socket-types 4, socket-address 2, tcp-or-udp 6, tcp-life 1, ranges -2, socket 1",
  whichOne:
    "bind-addresses -2, address-bar 1, many-connections -1, privileged-ports -1, refused-reset-timeout -2, address-in-use 1, ephemeral-ports 1, socket-types 1, socket-address 2, tcp-or-udp 2, ranges -1, port -1",
  fast: "no-ports 1, bind-addresses -1, nat -4, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 2, socket-address -1, tcp-or-udp 3, client-and-server -1, port 1, socket 1, none 2",
  ownSide:
    "no-ports -2, port-zero 1, bind-addresses 1, address-bar 1, privileged-ports -1, refused-reset-timeout 1, ephemeral-ports 1, unix-and-raw-sockets -1, socket-types -1, socket-address 1, tcp-or-udp -1, client-and-server 3, ranges -1, port -2",
  mySide:
    "no-ports -2, port-zero 1, address-bar -1, many-connections -1, privileged-ports -1, nat 2, refused-reset-timeout -4, ephemeral-ports 4, unix-and-raw-sockets -2, socket-types -1, socket-address -2, tcp-life 2, client-and-server 3, ranges 1, port -1, none 1",
  bigNumber:
    "no-ports -2, port-zero 3, bind-addresses -1, many-connections -1, privileged-ports -3, refused-reset-timeout -1, address-in-use 1, ephemeral-ports 8, unix-and-raw-sockets -2, port-and-socket -1, socket-address -1, tcp-or-udp -1, client-and-server -1, ranges 6, socket -1, none -5",
  whoChose:
    "no-ports 3, bind-addresses -1, address-in-use -1, ephemeral-ports 2, socket-types -1, socket-address -1, tcp-life 1, client-and-server -1, ranges 1, port -1, none -2",
  alwaysSame: "many-connections -1, ephemeral-ports 1, client-and-server -1",
  outward: "no-ports 2, bind-addresses -1, many-connections -1, ephemeral-ports 3, client-and-server -1, none -1",
  runOut:
    "no-ports -1, address-bar -3, many-connections 3, privileged-ports -1, nat -3, refused-reset-timeout -1, address-in-use -1, ephemeral-ports 9, unix-and-raw-sockets 1, ranges -1, port -3, none 1",
  brief:
    "no-ports -1, many-connections -1, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports 6, ranges 2, port -1, none -2",
  outgoing:
    "no-ports -2, bind-addresses 1, address-bar -1, privileged-ports -1, nat 2, refused-reset-timeout 2, address-in-use -2, ephemeral-ports 2, unix-and-raw-sockets 1, socket-types 2, socket-address -2, tcp-life 1, client-and-server 2, ranges -1, port -3, socket -1, none 1",
  browser:
    "no-ports -2, bind-addresses 1, address-bar 8, many-connections 2, privileged-ports -1, refused-reset-timeout -1, address-in-use -3, ephemeral-ports 2, unix-and-raw-sockets 1, socket-types -1, socket-address 1, tcp-or-udp 2, tcp-life -3, client-and-server -1, ranges -4, port -2, socket -2, none 3",
  typing:
    "no-ports 1, port-zero 1, bind-addresses -1, address-bar 3, address-in-use -1, port-and-socket -1, socket-types -3, socket-address 2, tcp-or-udp 1, tcp-life -1, port -1, socket 1",
  noNeed:
    "no-ports 3, port-zero -1, bind-addresses -2, address-bar 2, many-connections -2, nat -2, ephemeral-ports -1, unix-and-raw-sockets 2, port-and-socket -1, socket-types 2, socket-address -2, tcp-or-udp 1, tcp-life -1, client-and-server -1, ranges 1, port 2",
  writing:
    "no-ports -2, port-zero -2, address-bar -1, many-connections 2, privileged-ports -2, nat -1, refused-reset-timeout 5, address-in-use -2, ephemeral-ports -1, unix-and-raw-sockets -1, socket-address 10, ranges -1, port -3, none 1",
  behindScenes:
    "port-zero 1, bind-addresses -1, address-bar 5, privileged-ports -2, nat -1, refused-reset-timeout -1, ephemeral-ports -1, unix-and-raw-sockets -1, socket-types 1, socket-address -1, tcp-or-udp -1, tcp-life 3, ranges -1, port 1, none -1",
  oneMachine:
    "no-ports -1, port-zero -1, bind-addresses 2, address-bar -3, many-connections 2, privileged-ports -1, nat -2, refused-reset-timeout 2, address-in-use -2, ephemeral-ports 4, unix-and-raw-sockets 6, port-and-socket 1, tcp-life -2, client-and-server 2, ranges -2, port 1, socket -1, none -3",
  talk: "no-ports 1, port-zero -1, bind-addresses -4, many-connections 2, privileged-ports -3, nat 2, refused-reset-timeout 3, address-in-use -1, ephemeral-ports 2, unix-and-raw-sockets 2, port-and-socket -1, socket-address -3, tcp-or-udp 3, tcp-life 2, client-and-server 2, ranges -1, port -6, socket 2, none -2",
  notNetwork:
    "no-ports 1, port-zero 1, bind-addresses -4, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 5, port-and-socket -4, socket-address 1, tcp-or-udp 1, tcp-life -1, client-and-server -1, ranges -1, port -2, socket 2, none 2",
  socketFile:
    "no-ports -2, port-zero -1, bind-addresses -1, address-bar -1, privileged-ports -2, nat -1, refused-reset-timeout -2, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 9, port-and-socket 4, socket-types 3, tcp-or-udp -1, tcp-life -1, ranges -2, port -3, socket 3, none -1",
  file: "no-ports -1, port-zero 1, address-bar 1, many-connections -3, nat -1, refused-reset-timeout 1, ephemeral-ports -1, unix-and-raw-sockets -3, port-and-socket -3, socket-address 2, tcp-or-udp 2, tcp-life -2, socket 8, none 1",
  sniffing:
    "no-ports 1, port-zero 1, address-bar -2, many-connections -1, privileged-ports -2, nat -1, refused-reset-timeout 1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 10, socket-types 1, socket-address -2, client-and-server -1, ranges -1, port -2, socket -1",
  ownRights:
    "no-ports -2, port-zero 1, address-bar -1, many-connections 2, privileged-ports 1, nat 1, address-in-use 1, unix-and-raw-sockets 4, socket-address -1, tcp-or-udp -2, client-and-server -2, ranges 1, port -2, socket 1, none -1",
  firstMove: "bind-addresses -1, many-connections 1, client-and-server 4, port -1",
  findsFree:
    "port-zero 9, address-bar -1, many-connections -1, privileged-ports -1, client-and-server 1, ranges -1, port -4, none -1",
  bothEnds:
    "no-ports 1, port-zero 1, bind-addresses 1, address-bar -1, privileged-ports -3, nat 1, refused-reset-timeout 2, address-in-use 2, ephemeral-ports 1, socket-types 1, tcp-or-udp -1, tcp-life 2, ranges -3, port -1, socket -2, none -2",
  beforeData:
    "bind-addresses -1, nat -1, refused-reset-timeout -3, address-in-use 2, tcp-or-udp -1, tcp-life 6, port -1",
  tcpState:
    "many-connections 4, refused-reset-timeout -1, ephemeral-ports -3, socket-address -1, tcp-life 4, client-and-server -2",
  identify:
    "no-ports 2, port-zero -1, bind-addresses -2, address-bar -2, many-connections -6, nat 1, refused-reset-timeout 2, address-in-use 3, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 2, socket-address 3, tcp-or-udp -1, tcp-life -2, ranges 2, port 1, none 1",
  values:
    "bind-addresses -1, address-bar 1, many-connections 1, privileged-ports 3, nat 3, refused-reset-timeout -4, address-in-use -2, unix-and-raw-sockets -1, port-and-socket -1, socket-types -1, socket-address 4, tcp-life -2, client-and-server -1, ranges 2, socket 1, none -1",
  replies:
    "no-ports -2, port-zero -1, bind-addresses -2, address-bar -1, privileged-ports -2, nat 2, refused-reset-timeout 2, address-in-use -2, ephemeral-ports 6, unix-and-raw-sockets -1, port-and-socket 2, socket-types -1, socket-address -2, tcp-life 1, client-and-server -3, ranges -2, port 1, socket 1, none 4",
  ending:
    "bind-addresses -1, address-bar -1, many-connections -1, privileged-ports -1, nat -2, address-in-use 1, ephemeral-ports -1, socket-types 1, socket-address 2, tcp-or-udp 1, tcp-life 3, ranges 3, port -2, socket -1",
  lingers:
    "no-ports -2, bind-addresses -1, address-bar 1, many-connections -3, privileged-ports -1, nat -1, ephemeral-ports 2, port-and-socket 2, socket-address 2, tcp-life 5, client-and-server -3, ranges -1, port -2, socket -1, none 2",
  conversation:
    "no-ports -1, port-zero -1, bind-addresses -1, address-bar -1, many-connections 2, nat -1, refused-reset-timeout -1, unix-and-raw-sockets 1, port-and-socket 1, socket-types 1, tcp-or-udp 1, ranges -1, port -2, socket 1",
  waiting:
    "no-ports -2, bind-addresses 1, address-bar -1, many-connections 3, privileged-ports -1, nat -2, ephemeral-ports -2, unix-and-raw-sockets -1, port-and-socket -2, socket-types -1, socket-address 2, tcp-or-udp 2, tcp-life 3, client-and-server 5, port -1, socket -1, none -1",
  calling:
    "port-zero 2, bind-addresses -1, address-bar 1, many-connections -2, nat -3, refused-reset-timeout -2, address-in-use -2, ephemeral-ports 1, unix-and-raw-sockets 3, port-and-socket 1, socket-types -1, socket-address 2, tcp-or-udp -1, tcp-life 2, client-and-server 4, ranges -3, port -2, socket 1, none -1",
  role: "no-ports -1, port-zero -1, address-bar -1, privileged-ports -1, nat 1, address-in-use 1, socket-types -1, tcp-or-udp 1, tcp-life 1, client-and-server 2, ranges -1, port 1",
  nobodyCalls:
    "no-ports -1, port-zero 1, address-bar -1, many-connections -3, refused-reset-timeout 5, ephemeral-ports -1, client-and-server 2, none -1",
  startFirst:
    "address-bar 3, many-connections 3, refused-reset-timeout -4, address-in-use -1, ephemeral-ports -1, tcp-life -1, client-and-server 6, port -3, none -1",
  serverOrClient:
    "port-zero 1, bind-addresses 1, many-connections 1, privileged-ports -1, nat 1, address-in-use 2, ephemeral-ports 3, unix-and-raw-sockets -1, socket-types -2, socket-address -2, tcp-life -2, client-and-server 1, ranges -2, port -2, socket -2, none 3",
  whichOfTwo:
    "no-ports -3, port-zero 1, bind-addresses 1, address-bar -1, many-connections -2, privileged-ports -1, nat 5, refused-reset-timeout -2, address-in-use -4, ephemeral-ports -2, unix-and-raw-sockets -1, socket-types 1, socket-address 5, tcp-or-udp -1, tcp-life 1, client-and-server 5, ranges -5, port -3, socket -1, none 5",
  fixed:
    "no-ports -3, port-zero -1, many-connections 1, nat -3, address-in-use 1, unix-and-raw-sockets -2, port-and-socket -1, socket-types 3, socket-address -1, tcp-or-udp 2, client-and-server 5, ranges 7, port -5, socket -2, none 1",
  numbers:
    "no-ports 1, port-zero 1, bind-addresses -1, many-connections 1, nat -1, refused-reset-timeout -1, port-and-socket 2, socket-types -1, socket-address 1, tcp-life -1, ranges 1, port 1, socket -1",
  owned:
    "no-ports -1, port-zero 5, bind-addresses 5, address-bar -2, privileged-ports 2, nat -2, refused-reset-timeout -2, address-in-use -2, ephemeral-ports 2, unix-and-raw-sockets -1, socket-types -1, socket-address -1, tcp-life -1, ranges 5, port -3, socket -1",
  general:
    "no-ports -1, port-zero 2, address-bar -2, many-connections -1, nat 1, refused-reset-timeout 2, ephemeral-ports 1, unix-and-raw-sockets -1, socket-types 2, tcp-life -3, client-and-server 1, ranges 2, socket -2, none 1",
  limit:
    "no-ports -4, bind-addresses -2, address-bar 1, many-connections 5, privileged-ports 2, nat -1, refused-reset-timeout -2, address-in-use -2, ephemeral-ports -2, unix-and-raw-sockets -2, socket-address -3, tcp-or-udp 1, client-and-server -1, ranges 4, port 5, none 2",
  whoDecided:
    "no-ports -1, address-bar -2, many-connections -3, nat -1, ephemeral-ports 4, client-and-server 2, ranges 3, port -1",
  lowAndHigh:
    "port-zero 1, address-bar -2, many-connections -1, privileged-ports 1, nat -2, refused-reset-timeout -2, address-in-use 3, ephemeral-ports 2, unix-and-raw-sockets -3, port-and-socket -1, socket-types 1, socket-address -3, tcp-or-udp 3, tcp-life -1, client-and-server 1, ranges 6, port -3, socket -1, none -1",
  sortsOut:
    "no-ports 2, bind-addresses -2, address-bar -1, privileged-ports -1, refused-reset-timeout 2, address-in-use -2, ephemeral-ports -3, unix-and-raw-sockets -1, socket-types 3, tcp-or-udp 1, tcp-life -2, client-and-server -1, ranges 3, port 5, socket -4",
  severalPrograms:
    "bind-addresses -1, address-bar -3, many-connections -3, nat -2, refused-reset-timeout -2, address-in-use 2, ephemeral-ports -1, unix-and-raw-sockets 4, tcp-life -1, port 8",
  spokenNumber:
    "no-ports 3, port-zero 2, bind-addresses -1, address-bar 1, many-connections -1, privileged-ports -3, nat 1, refused-reset-timeout -2, address-in-use -4, unix-and-raw-sockets -1, socket-types -1, socket-address -1, tcp-or-udp -1, tcp-life -1, client-and-server 1, ranges 4, port 3, socket 1, none -2",
  website:
    "no-ports -2, bind-addresses 1, address-bar 5, many-connections 1, privileged-ports -1, nat 1, refused-reset-timeout -2, address-in-use -2, ephemeral-ports 4, unix-and-raw-sockets -1, socket-types -1, socket-address 1, tcp-or-udp -1, tcp-life -2, ranges -1, port 1, socket 1, none -1",
  flatAndStreet: "no-ports -2, address-bar -1, nat -3, ephemeral-ports -1, port-and-socket 5, ranges -2, port 5",
  sortOfData: "address-bar -1, many-connections -2, tcp-or-udp -1, client-and-server -1, port 8, none -2",
  hungUp:
    "no-ports -2, many-connections -2, refused-reset-timeout 4, address-in-use 1, tcp-life -1, client-and-server 1, ranges -1, port 1, none 3",
  keepsWaiting:
    "port-zero -2, bind-addresses -1, many-connections -4, address-in-use 1, tcp-life 5, client-and-server 4, socket -1, none -1",
  nextToMe: "bind-addresses 4, nat 5, address-in-use -1, none -6",
  adminWord:
    "no-ports -1, port-zero -1, address-bar -2, many-connections -1, privileged-ports 2, refused-reset-timeout -1, address-in-use -1, ephemeral-ports 1, unix-and-raw-sockets 2, client-and-server -1, ranges 1, port -1, socket -1, none 5",
  lowNumber: "privileged-ports 9, ranges -4, port -1, none -2",
  howMany:
    "no-ports -3, port-zero -1, bind-addresses -1, address-bar -2, many-connections -1, privileged-ports 3, nat -1, address-in-use -2, socket-types 4, socket-address -1, tcp-life -1, client-and-server -1, ranges 5, port 6, socket -2",
  handsOut:
    "no-ports -1, port-zero 2, many-connections -1, privileged-ports -1, nat -1, ephemeral-ports 3, client-and-server -1, ranges 2, port -1, none -1",
  echo: "no-ports 2, port-zero -1, many-connections -1, nat 2, refused-reset-timeout -1, address-in-use -2, unix-and-raw-sockets 1, socket-address -1, tcp-or-udp -1, client-and-server 3, ranges -1, port -1, socket -1, none 1",
  dials: "tcp-life -2, client-and-server 3",
  readWrite: "client-and-server -1, socket 3, none -1",
  oneEntrance:
    "many-connections 3, nat -2, address-in-use 4, unix-and-raw-sockets -1, port-and-socket 1, client-and-server -1, none -2",
  sameNumber:
    "no-ports -3, bind-addresses 1, many-connections -1, nat -1, address-in-use 3, ephemeral-ports 6, socket-address -1, tcp-or-udp 4, ranges -1, port -3, none -1",
  twoPrograms:
    "port-zero -1, many-connections -1, refused-reset-timeout 1, address-in-use 6, unix-and-raw-sockets 4, tcp-or-udp -2, tcp-life -1, client-and-server 2, port -4, none -1",
  oneComputer:
    "no-ports -2, port-zero -1, many-connections 2, refused-reset-timeout 3, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 1, socket-types -2, socket-address 1, tcp-or-udp -1, tcp-life -1, client-and-server 1, ranges -1, port 5, socket -3",
  mixUp:
    "bind-addresses -1, address-bar -4, many-connections 3, privileged-ports -2, nat 3, refused-reset-timeout 2, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 2, socket-address 1, tcp-or-udp -1, tcp-life -1, ranges 1, port 1, socket -1, none -1",
  blockedForNext:
    "no-ports -1, port-zero -1, bind-addresses 2, address-bar -1, privileged-ports -1, nat 1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 1, socket-types 2, socket-address 1, tcp-or-udp 2, tcp-life -2, client-and-server -1, ranges -2, port 3, socket -1, none 1",
  zero: "no-ports 2, port-zero 14, bind-addresses 3, address-bar -2, many-connections -4, nat -2, refused-reset-timeout -3, ephemeral-ports -1, unix-and-raw-sockets 2, port-and-socket -1, socket-address -3, tcp-or-udp -4, tcp-life 2, client-and-server -4, ranges 2, port -1",
  anyNumber:
    "no-ports -1, port-zero 3, bind-addresses 1, address-bar -1, privileged-ports 2, nat 1, address-in-use 2, socket-address -1, tcp-life 1, client-and-server -1, port -4",
  systemChooses:
    "no-ports -1, port-zero 6, address-in-use -1, ephemeral-ports 2, client-and-server -1, ranges -1, port -2, socket 1, none -2",
  free: "no-ports 1, port-zero 1, address-bar 1, many-connections -1, privileged-ports 1, address-in-use 1, port-and-socket 1, socket-types -1, tcp-life -1, ranges 1, port 1, socket -2, none -1",
  portless:
    "no-ports 13, port-zero -2, many-connections -1, privileged-ports -1, nat 1, refused-reset-timeout 2, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 1, socket-address -1, tcp-or-udp -2, ranges -5, port -4, none 2",
  letThrough:
    "no-ports 2, port-zero 1, bind-addresses -1, address-bar -1, many-connections 1, privileged-ports 1, nat -1, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket 1, socket-types -1, tcp-or-udp -1, tcp-life -1, client-and-server -1, port 1",
  all: "no-ports 2, port-zero -1, bind-addresses -2, address-bar 2, many-connections 3, privileged-ports -1, refused-reset-timeout -2, address-in-use -2, unix-and-raw-sockets -1, port-and-socket 1, socket-types 1, socket-address -3, tcp-life -1, ranges 2, port 1, socket 2, none 1",
  hasPort:
    "no-ports 4, port-zero -1, address-bar -2, many-connections -3, privileged-ports -1, nat 1, refused-reset-timeout -1, address-in-use -5, ephemeral-ports 2, unix-and-raw-sockets 2, socket-address -1, client-and-server 5, ranges -1, port 1, none -1",
  "the socket":
    "no-ports -2, port-zero -1, bind-addresses -1, address-bar -1, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 4, socket-types 4, socket-address 1, tcp-or-udp -1, client-and-server 1, ranges -1, port -2, socket 4, none 1",
  "the port":
    "no-ports 1, port-zero 1, bind-addresses -1, privileged-ports 1, unix-and-raw-sockets 1, port-and-socket 1, socket-types -1, tcp-life -1, ranges 1, port 2, socket -2, none -3",
  tcp: "no-ports 3, port-zero -1, bind-addresses -1, privileged-ports -1, nat -2, refused-reset-timeout -2, address-in-use -2, ephemeral-ports 2, unix-and-raw-sockets -1, port-and-socket -1, socket-address -1, tcp-or-udp 1, tcp-life 4, client-and-server 1, ranges -1, port 3, socket -1, none -4",
  datagrams:
    "no-ports 2, address-bar -1, many-connections -2, nat 1, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -2, socket-types 4, tcp-or-udp 7, tcp-life -3, port 1, socket -2, none -2",
  binding:
    "no-ports -1, port-zero 3, many-connections -2, privileged-ports 4, nat -1, refused-reset-timeout -4, address-in-use 3, socket-address -1, tcp-or-udp -1, tcp-life 4, client-and-server 2, ranges -3, port -2, socket -1, none -2",
  listening:
    "no-ports -1, port-zero 1, bind-addresses -1, address-bar -1, many-connections 2, nat -1, refused-reset-timeout 4, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket -1, socket-types -2, tcp-or-udp -1, tcp-life 2, client-and-server 3, ranges 1, port -1, socket -2",
  accepting:
    "no-ports -1, port-zero -1, bind-addresses -1, many-connections 11, privileged-ports -1, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket -6, socket-types -1, tcp-life 9, client-and-server 4, port -1, socket -4, none -4",
  connecting:
    "no-ports -2, port-zero 1, bind-addresses 1, address-bar 2, many-connections 2, privileged-ports 2, nat -1, refused-reset-timeout 1, address-in-use -1, ephemeral-ports 1, unix-and-raw-sockets 3, port-and-socket -1, socket-address -2, tcp-or-udp -3, tcp-life 3, ranges 1, port -1, socket -2, none -4",
  connections:
    "no-ports -2, port-zero 1, bind-addresses -1, address-bar -1, many-connections 3, address-in-use -1, ephemeral-ports 1, socket-types 4, tcp-life 3, client-and-server -1, ranges -1, port -2",
  clients:
    "no-ports -1, port-zero -1, bind-addresses -1, address-bar -2, many-connections 2, privileged-ports -1, nat -1, refused-reset-timeout 1, address-in-use -1, ephemeral-ports 4, port-and-socket -1, tcp-life -1, client-and-server 7, ranges -2, port -3, none -1",
  servers:
    "port-zero 2, bind-addresses 1, address-bar 1, many-connections 3, privileged-ports -1, nat 1, refused-reset-timeout -2, address-in-use 2, ephemeral-ports -2, unix-and-raw-sockets -1, socket-types -2, socket-address -2, tcp-life -1, client-and-server 5, ranges -1, port -2, socket -2",
  "the browser":
    "no-ports -1, port-zero -1, address-bar 4, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports 4, unix-and-raw-sockets 1, socket-address 2, client-and-server 1, ranges -3, port 3, none -5",
  names:
    "no-ports -1, address-bar 11, many-connections -1, nat -1, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 2, port-and-socket -1, socket-address 1, tcp-life -2, client-and-server -1, ranges -1, port -3, socket -1",
  ip: "no-ports 1, port-zero -3, bind-addresses 2, address-bar -2, many-connections -1, privileged-ports 6, nat 2, refused-reset-timeout -1, address-in-use -2, ephemeral-ports 3, socket-types 2, socket-address 2, tcp-or-udp -1, tcp-life -1, client-and-server -1, ranges -2, port 4, socket -2, none -4",
  "the kernel":
    "no-ports -4, port-zero 4, address-bar -1, many-connections 4, privileged-ports 4, nat -1, refused-reset-timeout -2, address-in-use -1, ephemeral-ports 7, unix-and-raw-sockets -3, port-and-socket -1, socket-types -3, socket-address -2, tcp-or-udp 2, tcp-life -2, client-and-server -3, ranges -1, socket 4, none -1",
  interfaces:
    "no-ports -1, port-zero -4, bind-addresses 16, address-bar -2, many-connections -1, nat -1, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 3, client-and-server -2, ranges -1, none -4",
  translation:
    "no-ports 2, port-zero -1, address-bar -1, many-connections 3, privileged-ports -1, nat 13, refused-reset-timeout -1, address-in-use -1, ephemeral-ports -2, socket-address -1, tcp-or-udp -1, tcp-life -1, ranges -3, port -2, none -1",
  privilege:
    "no-ports -1, port-zero -1, bind-addresses -1, address-bar -1, privileged-ports 5, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 2, ranges 2, port -1, socket -1, none 1",
  groups:
    "port-zero -2, bind-addresses -1, address-bar -1, many-connections -1, privileged-ports -1, nat -1, refused-reset-timeout -1, ephemeral-ports 6, socket-types -1, socket-address -3, tcp-or-udp 1, tcp-life -1, client-and-server -1, ranges 10, port -4, socket 1, none -1",
  temporary:
    "no-ports -1, port-zero 1, many-connections -2, privileged-ports -3, nat 4, refused-reset-timeout -1, address-in-use -1, ephemeral-ports 10, socket-address -1, client-and-server -1, ranges 1, port -2, none -3",
  states:
    "no-ports 1, bind-addresses -1, address-bar 3, many-connections 2, privileged-ports -1, nat -1, refused-reset-timeout 1, address-in-use 1, ephemeral-ports -3, port-and-socket -1, socket-types -1, socket-address -1, tcp-life 13, client-and-server -3, ranges -3, port -1, socket -2, none -3",
  failures:
    "no-ports -4, nat -1, refused-reset-timeout 10, address-in-use -2, tcp-or-udp -1, tcp-life -1, client-and-server -1",
  occupied:
    "no-ports -3, port-zero -1, bind-addresses -1, address-bar -1, many-connections 4, privileged-ports -1, nat -1, refused-reset-timeout -1, address-in-use 4, ephemeral-ports 4, socket-address 2, client-and-server -2, port -3",
  "local sockets":
    "port-zero 1, bind-addresses -1, address-bar -4, many-connections -2, privileged-ports 4, nat -1, address-in-use -1, ephemeral-ports -1, unix-and-raw-sockets 14, port-and-socket -3, socket-types 2, socket-address 1, tcp-life -2, client-and-server -1, ranges -1, port -3, none -3",
  types:
    "no-ports -1, port-zero -2, bind-addresses -1, address-bar 3, many-connections -2, privileged-ports -1, nat -1, refused-reset-timeout -1, address-in-use -2, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket -1, socket-types 14, tcp-life -1, client-and-server -1, ranges -1, port -2",
  identity:
    "no-ports 1, port-zero -1, bind-addresses -2, address-bar -1, many-connections 14, privileged-ports -1, nat 1, refused-reset-timeout 2, address-in-use 1, ephemeral-ports -1, unix-and-raw-sockets -1, socket-address -2, tcp-or-udp -1, tcp-life -4, client-and-server 1, ranges 2, port -1, socket -1, none -7",
  notation:
    "no-ports -2, port-zero -1, bind-addresses -1, address-bar -2, many-connections -1, privileged-ports -1, nat 2, refused-reset-timeout -1, address-in-use -3, ephemeral-ports -1, unix-and-raw-sockets -1, port-and-socket 1, socket-address 13, ranges -3, port -3, socket 4, none 1",
  sharing:
    "no-ports -5, port-zero -1, bind-addresses -1, address-bar -2, many-connections 2, privileged-ports -2, nat 4, address-in-use 4, ephemeral-ports 2, unix-and-raw-sockets 2, port-and-socket 1, socket-types -1, socket-address -2, tcp-or-udp 1, tcp-life -1, client-and-server 2, ranges -4, port -1, none 2",
  crowds:
    "no-ports -2, port-zero -1, bind-addresses -2, address-bar -1, many-connections 5, refused-reset-timeout -3, address-in-use 2, ephemeral-ports 1, unix-and-raw-sockets -1, port-and-socket 1, socket-types 3, socket-address 1, tcp-or-udp -1, tcp-life -1, client-and-server -2, ranges -2, socket 2",
  differences:
    "port-zero 1, bind-addresses -1, address-bar -1, privileged-ports -2, nat 1, refused-reset-timeout 2, address-in-use 1, ephemeral-ports -3, unix-and-raw-sockets 1, port-and-socket 2, socket-types -1, socket-address 2, tcp-or-udp 3, tcp-life -2, ranges 1, socket -1, none -3",
  how: "no-ports -3, port-zero 1, bind-addresses -1, many-connections 1, privileged-ports 1, nat 1, refused-reset-timeout -1, port-and-socket 1, socket-types -2, tcp-life 2, ranges -1, socket -3, none 3",
  why: "no-ports -4, bind-addresses 1, address-bar 1, many-connections 1, privileged-ports 2, nat -1, refused-reset-timeout 1, address-in-use -2, port-and-socket -1, socket-types -1, socket-address -1, tcp-or-udp 3, tcp-life 1, client-and-server -1, ranges -1, port 1, socket 1, none 1",
  "what is":
    "no-ports -1, port-zero -1, bind-addresses 1, address-bar -1, nat -2, address-in-use -1, ephemeral-ports 1, socket-types 1, socket-address 2, tcp-or-udp -1, tcp-life 1, client-and-server -1, ranges -1, socket 1",
  always:
    "no-ports -1, port-zero -2, address-bar -1, many-connections -2, privileged-ports -2, nat 1, refused-reset-timeout 2, address-in-use 3, ephemeral-ports -2, unix-and-raw-sockets -1, port-and-socket -3, socket-types -1, socket-address 1, tcp-or-udp -1, client-and-server -2, ranges -1, port -2, socket -1, none 14",
};

/** So many points more make a lesson e times as likely. */
export const pointsPerUnit = 2;
