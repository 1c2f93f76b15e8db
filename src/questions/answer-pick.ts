// A question about a port to take.

import { nearName } from "./answer-names.ts";
import { anyOf } from "./forms.ts";
import { hasService, type Reading } from "./reading.ts";
import { type FoundTopic, generalLessons, strongPoints } from "./topics.ts";
import { sure, type Understood } from "./understood.ts";
import { isOwnThing, surelyWantsPort } from "./wishes/new-port.ts";
import { isMoving, movesAway, ordersPort } from "./wishes/pick.ts";
import { compares } from "./words.ts";

const near = anyOf([
  /near/,
  /around/,
  /close/,
  /above/,
  /between/,
  /from/,
  /over|above|below/,
  /위|넘/,
  /근처/,
  /부근/,
  /이상/,
  /쯤/,
  /번대/,
  /대(?:에서|로|중)/,
  /사이/,
]);
const asksOfProtocol =
  /(?<![a-z])(?:why|doesn'?t|does(?! it matter)|do(?! (?:i|we)(?![a-z]))|did)(?![a-z]).*(?:need|want|pick|choose)|왜|누가|기관/iu;

/** Lessons whose questions sound like choosing a port. */
const aboutOwnPorts: ReadonlySet<string> = new Set([
  "port-zero",
  "no-ports",
  "many-connections",
  "port-and-socket",
  "address-bar",
]);

const differs = anyOf([/differ\w*/, /차이|다른 ?(?:거예|거야|건|지|가)|달라|다르/]);
/** Letting the system choose a port sounds like an order to choose one; ESP is a protocol, and a small computer. */
const mayBeOrdered = (lesson: string, lower: string) =>
  lesson !== "port-zero" && (lesson !== "no-ports" || choosing.test(lower));

/** Whoever says so wants one chosen, whatever it is for. */
const choosing = anyOf([
  /(?:suggest|recommend|pick|choose)\w*/,
  /(?:two|three|four|five|six|a few|some|\d) ports for/,
  /골라|제안|추천|정해|고르|뽑|잡아 ?둘/,
]);
const avoiding = anyOf([
  /free|unused/,
  /(?<![가-힣])빈|안 ?쓰는|비어/,
  /clash|collid\w*|conflict|besides|other than/,
  /말고/,
]);

/** Whether so little speaks for a lesson that a port may be chosen: free and registered are words of both. */
const mayPass = ({ lesson, points }: FoundTopic) =>
  generalLessons.has(lesson) || (lesson === "ranges" && points < strongPoints);

/** Short words that are misspelt are hardly told from others. */
const shortestMisspelt = 6;
const shortestKorean = 3;

/** Whether a service is misspelt, whose port is asked for instead. */
function isForMisspelt(reading: Reading): boolean {
  const near = isOwnThing(reading.lower) && reading.wishes.pick ? undefined : nearName(reading);
  if (!near) return false;
  const isKorean = /[가-힣]/.test(near.query);
  return near.query.length >= (isKorean ? shortestKorean : shortestMisspelt);
}

/** A port for something new. */
export function answerPick(reading: Reading): Understood | undefined {
  const { wishes, lower, numbers, asksForPort, topics } = reading;
  const [topic] = topics;
  const isOrdered = ordersPort(lower);
  if (reading.addresses.length > 0 && !isOrdered) return undefined;
  if (surelyWantsPort(lower, hasService(reading)) && !wishes.safety && topic?.lesson !== "port-zero")
    return sure({ command: "pick", options: {} });
  const isMeant =
    (isOrdered && /port|unassigned|listen|number|번호|숫자/.test(lower)) || (isMoving(lower) && hasService(reading));
  const hasNumber = numbers.ports.length + numbers.perhaps.length > 0;
  const isOfPorts = topic !== undefined && topic.points >= strongPoints && aboutOwnPorts.has(topic.lesson);
  const isOfOwn = topic?.lesson === "port-and-socket" && wishes.pick && isOwnThing(lower) && !compares.test(lower);
  if (isOfPorts && !isOfOwn && !(isOrdered && mayBeOrdered(topic.lesson, lower))) return undefined;
  const isOfLesson = topic !== undefined && !mayPass(topic);
  const isPick = wishes.pick || (wishes.mayPick && !isOfLesson);
  if (!isPick || !(asksForPort || wishes.mayPick || hasNumber || isMeant) || asksOfProtocol.test(lower))
    return undefined;
  if (!isOrdered && !choosing.test(lower) && isForMisspelt(reading)) return undefined;
  if (numbers.ports.length > 1 && !choosing.test(lower) && (differs.test(lower) || /any ideas/.test(lower)))
    return undefined;
  const isForOwn = wishes.pick && (isOwnThing(lower) || avoiding.test(lower));
  if (hasService(reading) && !isForOwn && !choosing.test(lower) && !isMoving(lower)) return undefined;
  const [port] = [...numbers.ports, ...numbers.perhaps];
  if (port === undefined) return sure({ command: "pick", options: {} });
  if (movesAway.test(lower) || /already|another port|besides|tired of|이미|다른 ?(?:포트|번호)/.test(lower))
    return sure({ command: "pick", options: {} });
  if (near.test(lower)) return sure({ command: "pick", options: { near: String(port) } });
  return isOrdered ? sure({ command: "pick", options: {} }) : undefined;
}
