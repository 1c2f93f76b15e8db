// Portly without a platform: commands, knowledge and words put together.

import { createRequire } from "node:module";
import type { CheckPost, PortlyContext, Questions, Remembered, Zones } from "../commands/context.ts";
import { commands, messageCommands, shortcuts } from "../commands/index.ts";
import type { Core } from "./adapters/adapter.ts";
import { createComplete } from "./core/complete.ts";
import type { Locale } from "./core/locale.ts";
import type { Asker, Request } from "./core/request.ts";
import { createRespond } from "./core/respond.ts";
import type { Programme } from "./daily/programme.ts";
import { defaultDataDir, type Whereabouts } from "./environment.ts";
import type { Lessons } from "./lessons/library.ts";
import { faultCard } from "./messages/fault-card.ts";
import { messages } from "./messages/index.ts";
import { createKnowledge, type Knowledge } from "./ports/knowledge.ts";
import type { QuizBank } from "./quiz/bank.ts";
import type { Storage } from "./storage/storage.ts";

const load = createRequire(import.meta.url);

/** What a core is made of beside its knowledge; what is left out does without. */
export interface CoreParts {
  readonly storage?: Storage;
  /** Where things are kept when no storage is given: that is opened when it is first needed. */
  readonly where?: Whereabouts;
  /** Whether settings and the team's ports are held in memory: for who answers more than one line. */
  readonly remembers?: boolean;
  /** Asks a platform whether Portly may post somewhere. */
  readonly checkPost?: CheckPost;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** What is known now; asked for each request, so that it can be replaced while the bot runs. */
  readonly knowledge?: () => Knowledge;
  /** Told of unexpected failures, with the reference that the person sees. */
  readonly report?: (error: unknown, reference: string, request: Request) => void;
}

/** The core, with what is posted by itself. */
export interface PortlyCore extends Core {
  readonly programme: Programme;
  /** Reads the settings before somebody asks, so that the first answer is in the language that was chosen. Never rejects. */
  loadSettings(): Promise<void>;
}

/** For whom posts are drawn. */
const nobody: Asker = { platform: "", user: "" };

let lessons: Lessons | undefined;
let quiz: QuizBank | undefined;
let questions: Questions | undefined;

/** Loads the lessons when they are first asked for: most answers need none. */
function loadLessons(): Lessons {
  const { createLessons } = load("./lessons/library.ts") as typeof import("./lessons/library.ts");
  return createLessons();
}

/** Loads the quiz when it is first asked for. */
function loadQuiz(): QuizBank {
  const { createQuizBank } = load("./quiz/bank.ts") as typeof import("./quiz/bank.ts");
  return createQuizBank();
}

/** Loads the understanding of questions when the first is asked. */
function loadQuestions(): Questions {
  const { understand } = load("./questions/understand.ts") as typeof import("./questions/understand.ts");
  const { findInMessage } = load("./questions/find-in-message.ts") as typeof import("./questions/find-in-message.ts");
  return { understand, findInMessage };
}

/** Loads and opens the storage when something that is kept is first asked for. */
function loadStorage(where: Whereabouts): Storage {
  const { openStorage } = load("./storage/index.ts") as typeof import("./storage/index.ts");
  return openStorage(where);
}

/** Loads what is held in memory: a single line needs none of it. */
function loadRemembered(storage: Storage): Remembered {
  const { remember } = load("./remember.ts") as typeof import("./remember.ts");
  return remember(storage);
}

/** What is posted by itself; loaded at the first post. */
function createLateProgramme(contextIn: (locale: Locale) => PortlyContext): Programme {
  let loaded: Programme | undefined;
  function programme(): Programme {
    const file = "../commands/answers/programme.ts";
    loaded ??= (load(file) as typeof import("../commands/answers/programme.ts")).createProgramme(contextIn);
    return loaded;
  }
  return {
    choose: (...given) => programme().choose(...given),
    composePost: (...given) => programme().composePost(...given),
    composeRound: (...given) => programme().composeRound(...given),
  };
}

const always = (knowledge: Knowledge) => () => knowledge;

/** Builds the command core. Knowledge is loaded now; call `warmUp()` of it to build its search index early. */
export function createCore(parts: CoreParts = {}): PortlyCore {
  const { knowledge = always(createKnowledge()), report = () => {}, clock = Date.now } = parts;
  const { where = { dataDir: defaultDataDir }, checkPost = async () => "unknown" } = parts;
  let { storage } = parts;

  function kept(): Storage {
    storage ??= loadStorage(where);
    return storage;
  }

  const remembered = parts.remembers ? loadRemembered(kept()) : undefined;

  const contextOf = ({ locale, asker }: Pick<Request, "locale" | "asker">): PortlyContext => ({
    locale,
    asker,
    words: messages[locale],
    get kept() {
      return kept();
    },
    remembered,
    checkPost,
    now: clock(),
    get zones() {
      return load("./daily/time-zones.ts") as Zones;
    },
    get quiz() {
      quiz ??= loadQuiz();
      return quiz;
    },
    get questions() {
      questions ??= loadQuestions();
      return questions;
    },
    knowledge: knowledge(),
    get lessons() {
      lessons ??= loadLessons();
      return lessons;
    },
    commands,
  });
  const respond = createRespond({ commands: [...commands, ...messageCommands], contextOf, faultCard, report });
  const complete = createComplete(commands, contextOf);

  /** The language that was chosen once is the one of every answer. */
  const chosenBy = (asker: Asker | undefined, told: Locale): Locale =>
    (asker && remembered?.preferences.localeFor(asker)) ?? told;
  const inChosen = <R extends Request>(request: R): R => ({
    ...request,
    locale: chosenBy(request.asker, request.locale),
  });

  return {
    commands,
    messageCommands: shortcuts,
    respond: (request) => respond(inChosen(request)),
    complete: (request) => complete(inChosen(request)),
    loadSettings: async () => remembered?.preferences.load(),
    programme: createLateProgramme((locale) => contextOf({ locale, asker: nobody })),
    answerFault: (fault, told, asker) => {
      const locale = chosenBy(asker, told);
      const card = faultCard(fault, locale);
      return { intent: "none", ok: false, card, visibility: "private", ports: [], locale };
    },
  };
}
