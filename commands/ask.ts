// /ask: a question as it comes, in English or Korean, answered in its own language.

import { fault } from "../src/core/fault.ts";
import { type Locale, localeOfText } from "../src/core/locale.ts";
import { localized, messages } from "../src/messages/index.ts";
import { blocksAround } from "./cards/understood.ts";
import { command, type PortlyContext } from "./context.ts";

/** The same context in another language. What is loaded late stays so. */
const inLocale = (locale: Locale, context: PortlyContext): PortlyContext =>
  Object.create(context, { locale: { value: locale }, words: { value: messages[locale] } }) as PortlyContext;

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
  examples: [
    "which port does postgres use?",
    "is it safe to open 3389?",
    "3389 열어 둬도 괜찮아요?",
    "53번 포트가 뭐예요?",
  ],
  answer({ question }, context) {
    const understood = context.questions.understand(question, context);
    if (!understood) return fault("not-understood", {});
    const locale = localeOfText(question);
    const inItsLanguage = inLocale(locale, context);
    return { kind: "redirect", calls: understood.calls, locale, ...blocksAround(understood, inItsLanguage) };
  },
});
