// A question about a port to take.

import { nearName } from "./answer-names.ts";
import { anyOf } from "./forms.ts";
import { hasService, type Reading } from "./reading.ts";
import { strongPoints } from "./topics.ts";
import { sure, type Understood } from "./understood.ts";
import { isOwn, isOwnThing } from "./wishes/new-port.ts";
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
  /(?:suggest|recommend|pick|choose)\w*|choice of/,
  /(?:two|three|four|five|six|a few|some|\d) ports for/,
  /(?:뭐로|뭘로)…(?:좋|나을|낫)|골라|제안|추천|정해|고르|뽑|잡아 ?둘/,
]);
const avoiding = anyOf([
  /free|unused/,
  /(?<![가-힣])빈|안 ?쓰는|비어/,
  /clash|collid\w*|conflict|besides|other than/,
  /말고/,
]);

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

/** From here on a port to take is asked for. */
const enoughPoints = 14;
/** From here on hardly anything is asked but the lesson. */
const surelyOfLesson = 12;

const asksItsPort = anyOf([
  /(?:which|what) port (?:does|is)/,
  /포트(?:가|는)? ?(?:뭐(?!로|가 ?좋)|뭔|몇 ?번(?:이|으로 ?(?:뜨|떠|열|돌|잡)))|몇 ?번으로 ?(?:뜨|떠|열|돌)/,
]);

/** What else is read of the question speaks against a port to take, in points. */
function pointsAgainst(reading: Reading): number {
  const { numbers, addresses, error, topics, wishes, lower } = reading;
  const [topic] = topics.filter(({ isTold }) => !isTold);
  const points = topic?.points ?? 0;
  const hasNumber = numbers.ports.length + numbers.perhaps.length > 0;
  return (
    (hasService(reading) ? (isOwn(lower) ? 4 : 7) : 0) +
    (hasService(reading) && asksItsPort.test(lower) ? 6 : 0) +
    (wishes.safety ? 4 : 0) +
    (wishes.holder ? 4 : 0) +
    (hasNumber ? 1 : 0) +
    (addresses.length > 0 ? 8 : 0) +
    (error ? 5 : 0) +
    (points >= strongPoints ? 4 : 0) +
    (points >= surelyOfLesson ? 4 : 0)
  );
}

/** Whether enough speaks for a port to take, whatever the words are. */
const wantsNewPort = (reading: Reading) =>
  reading.topics[0]?.lesson !== "port-zero" && reading.wishes.pickPoints - pointsAgainst(reading) >= enoughPoints;

/** A port, near one that is told, or any. */
function pickPort({ lower, numbers }: Reading): Understood | undefined {
  const [port] = [...numbers.ports, ...numbers.perhaps];
  const isLeft = movesAway.test(lower) || /already|another port|besides|tired of|이미|다른 ?(?:포트|번호)/.test(lower);
  const isNear = port !== undefined && !isLeft && near.test(lower);
  return sure({ command: "pick", options: isNear ? { near: String(port) } : {} });
}

/** A port for something new. */
export function answerPick(reading: Reading): Understood | undefined {
  const { wishes, lower, numbers, asksForPort, topics } = reading;
  if (wishes.holder && /process|program|프로세스|프로그램/.test(lower)) return undefined;
  if (wantsNewPort(reading)) return pickPort(reading);
  const [topic] = topics;
  const isOrdered = ordersPort(lower);
  if (!wishes.pick || asksOfProtocol.test(lower)) return undefined;
  if (reading.addresses.length > 0 && !isOrdered) return undefined;
  const isMeant =
    (isOrdered && /port|unassigned|listen|number|번호|숫자/.test(lower)) || (isMoving(lower) && hasService(reading));
  const hasNumber = numbers.ports.length + numbers.perhaps.length > 0;
  if (!asksForPort && !hasNumber && !isMeant) return undefined;
  const isOfPorts = topic !== undefined && topic.points >= strongPoints && aboutOwnPorts.has(topic.lesson);
  const isOfOwn = topic?.lesson === "port-and-socket" && isOwnThing(lower) && !compares.test(lower);
  if (isOfPorts && !isOfOwn && !(isOrdered && mayBeOrdered(topic.lesson, lower))) return undefined;
  if (!isOrdered && !choosing.test(lower) && isForMisspelt(reading)) return undefined;
  if (numbers.ports.length > 1 && !choosing.test(lower) && (differs.test(lower) || /any ideas/.test(lower)))
    return undefined;
  const isForOwn = isOwn(lower) || avoiding.test(lower);
  if (hasService(reading) && !isForOwn && !choosing.test(lower) && !isMoving(lower)) return undefined;
  return hasNumber && !isOrdered && !near.test(lower) && !movesAway.test(lower) ? undefined : pickPort(reading);
}
