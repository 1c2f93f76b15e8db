// /ask: a question as it comes, in English or Korean, answered in its own language.

import { fault } from "../src/core/fault.ts";
import { localeOfText } from "../src/core/locale.ts";
import { shorten } from "../src/core/shorten.ts";
import { localized, messages } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { understand } from "../src/questions/understand.ts";
import { guessBlocks } from "./cards/guess.ts";
import { command } from "./context.ts";

export const ask = command({
  name: "ask",
  description: localized((words) => words.commands.ask.description),
  options: {
    question: {
      type: "text",
      required: true,
      maxLength: 4000,
      name: localized((words) => words.commands.ask.question.name),
      description: localized((words) => words.commands.ask.question.description),
    },
  },
  examples: ["what is port 5432?", "53번 포트가 뭐예요?"],
  answer({ question }, context) {
    const understood = understand(question, context);
    if (!understood) return fault("not-understood", { given: shorten(cleanText(question)) });
    const { calls, isGuess, others } = understood;
    const locale = localeOfText(question);
    const { above, below } = isGuess ? guessBlocks(others, messages[locale]) : { above: [], below: [] };
    return { kind: "redirect", calls, locale, above, below };
  },
});
