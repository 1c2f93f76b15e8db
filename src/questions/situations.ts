// What people tell of who have no word for it: words of several families together, in whatever order, say which lesson helps.

import { anyOf } from "./forms.ts";
import { type WordFamily, wordFamilies } from "./word-families.ts";

/** By lesson: families of which each must be in the question. */
const situations: Readonly<Record<string, readonly (readonly WordFamily[])[]>> = {
  "bind-addresses": [
    ["program", "mine", "others", "cannot", "reach"],
    ["program", "mine", "elsewhere", "cannot", "reach"],
    ["onlyMe", "mine", "reach"],
    ["mine", "address", "cannot", "reach"],
    ["bind", "oneAddress"],
    ["program", "elsewhere", "cannot", "reach"],
    ["program", "others", "visible"],
    ["program", "mine", "nextToMe", "cannot"],
    ["mine", "nextToMe", "cannot", "reach"],
  ],
  nat: [
    ["home", "others", "cannot", "reach"],
    ["home", "others", "internet", "cannot", "reach"],
    ["home", "program", "internet", "cannot", "reach"],
    ["home", "internet", "reach"],
    ["internet", "mine", "cannot", "reach"],
    ["internet", "portWord", "cannot", "reach"],
    ["router", "address", "different"],
    ["router", "portWord", "inAndOut"],
    ["router", "portWord", "doWith"],
    ["router", "internet", "port"],
    ["devices", "same", "address"],
    ["router", "devices", "sortsOut"],
    ["home", "nextToMe", "cannot", "reach"],
  ],
  "address-in-use": [
    ["program", "startAgain", "leftOver"],
    ["program", "startAgain", "taken"],
    ["portWord", "leftOver", "taken"],
    ["startAgain", "leftOver"],
    ["startAgain", "address", "givesUp"],
    ["program", "twoCopies", "start", "cannot"],
    ["twoPrograms", "sameNumber"],
  ],
  "privileged-ports": [
    ["lowPort", "forbidden", "start"],
    ["lowNumber", "adminWord", "wondering"],
  ],
  "refused-reset-timeout": [
    ["atOnce", "hangs"],
    ["connection", "atOnce", "saysNo"],
    ["connection", "cutOff", "asking"],
    ["connection", "hangs", "givesUp"],
    ["connection", "hangs"],
    ["connection", "cutOff", "atOnce"],
    ["connection", "cutOff", "midway"],
    ["hangs", "givesUp"],
    ["whoseFault", "down", "tellDifference"],
  ],
  "tcp-or-udp": [
    ["data", "lost", "noMatter"],
    ["data", "everything"],
    ["data", "everything", "whichOne"],
    ["transport", "lost", "data"],
    ["protocolWord", "lost"],
    ["udp", "unanswered", "data"],
    ["udp", "unanswered", "wondering"],
    ["live", "fast", "whichOne"],
    ["live", "lost", "whichOne"],
    ["live", "noMatter", "data"],
  ],
  "ephemeral-ports": [
    ["ownSide", "bigNumber", "whoChose"],
    ["ownSide", "bigNumber", "whoChose", "portWord"],
    ["mySide", "whoChose", "portWord"],
    ["runOut", "outgoing"],
    ["brief", "portWord"],
    ["serverOrClient", "alwaysSame", "portWord"],
    ["outward", "many", "conversation"],
    ["replies", "bigNumber", "network"],
    ["replies", "ownSide", "port"],
  ],
  "address-bar": [
    ["browser", "behindScenes", "typing"],
    ["browser", "portWord", "typing"],
    ["browser", "port", "typing", "noNeed"],
    ["browser", "portWord", "behindScenes"],
    ["website", "spokenNumber", "typing", "noNeed"],
  ],
  "unix-and-raw-sockets": [
    ["oneMachine", "talk", "notNetwork"],
    ["socketFile", "file"],
    ["socketWord", "file", "notNetwork"],
    ["twoPrograms", "oneMachine", "talk"],
    ["sniffing", "ownRights"],
  ],
  "tcp-life": [
    ["bothEnds", "beforeData", "asking"],
    ["bothEnds", "ending", "conversation", "asking"],
    ["bothEnds", "ending", "lingers"],
    ["hungUp", "keepsWaiting"],
    ["tcpState", "meaning"],
    ["conversation", "ending", "lingers"],
  ],
  "client-and-server": [
    ["waiting", "calling", "role"],
    ["startFirst", "waiting"],
    ["dials", "website"],
    ["startFirst", "program", "givesUp"],
    ["startFirst", "connection", "role"],
    ["firstMove", "connection"],
    ["serverOrClient", "nobodyCalls"],
    ["program", "whichOfTwo", "fixed", "portWord"],
  ],
  ranges: [
    ["numbers", "owned", "general"],
    ["numbers", "lowAndHigh"],
    ["whoDecided", "lowPort"],
    ["howMany", "handsOut"],
  ],
  port: [
    ["severalPrograms", "sortsOut", "oneComputer"],
    ["portWord", "clueless"],
    ["portWord", "limit"],
    ["portWord", "doWith"],
    ["portWord", "openOrClosed", "meaning"],
    ["oneComputer", "sortOfData"],
    ["flatAndStreet", "wondering"],
  ],
  socket: [
    ["socketWord", "clueless"],
    ["socketWord", "code", "wondering"],
    ["socketWord", "image"],
    ["readWrite", "program"],
  ],
  "port-and-socket": [["portWord", "socketWord", "wondering"]],
  "socket-types": [["socketWord", "kinds", "transport"]],
  "socket-address": [
    ["identify", "values", "conversation"],
    ["address", "portWord", "writing", "wondering"],
  ],
  "many-connections": [
    ["visitors", "many", "door"],
    ["visitors", "many", "same", "portWord"],
    ["visitors", "mixUp"],
    ["oneComputer", "many", "mixUp"],
    ["many", "oneEntrance"],
    ["visitors", "oneEntrance"],
    ["visitors", "mixUp", "same", "asking"],
    ["visitors", "blockedForNext", "portWord"],
    ["othersToo", "taken", "door"],
  ],
  "port-zero": [
    ["zero", "portWord", "anyNumber"],
    ["systemChooses", "free"],
    ["findsFree", "asking"],
  ],
  "no-ports": [
    ["portless", "letThrough"],
    ["echo", "spokenNumber", "wondering"],
    ["all", "hasPort"],
  ],
};

/** In longer texts words of all families meet by chance. In UTF-16 code units. */
const longestTold = 240;
const pointsOfFamily = 3;
/** Two families alone are a guess. */
const pointsOfTwo = 5;

const forms = new Map<WordFamily, RegExp>();

function formOf(family: WordFamily): RegExp {
  const made = forms.get(family) ?? anyOf(wordFamilies[family]);
  forms.set(family, made);
  return made;
}

/** How much speaks for each lesson because of the situation that is told. `lower` is the question in lower case. */
export function findSituations(lower: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (lower.length > longestTold) return found;
  const seen = new Map<WordFamily, boolean>();
  const has = (family: WordFamily): boolean => {
    const known = seen.get(family) ?? formOf(family).test(lower);
    seen.set(family, known);
    return known;
  };
  for (const [lesson, all] of Object.entries(situations)) {
    const told = all.filter((families) => families.every(has)).map(({ length }) => length);
    const most = Math.max(0, ...told);
    if (most > 0) found.set(lesson, most === 2 ? pointsOfTwo : pointsOfFamily * most);
  }
  return found;
}
