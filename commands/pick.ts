// /pick: ports for a new service, and why these.

import { actions, code, joinTexts, say } from "../src/core/card.ts";
import { type Fault, fault } from "../src/core/fault.ts";
import { shorten } from "../src/core/shorten.ts";
import { localized } from "../src/messages/index.ts";
import { cleanText } from "../src/ports/clean-text.ts";
import { parsePort } from "../src/ports/parse-port.ts";
import { askButton } from "./cards/names.ts";
import { command } from "./context.ts";

const most = 10;
const defaultCount = 3;
/** Where nothing is said, somewhere quiet: few programs use numbers around it. */
const defaultNear = 20_000;

interface Wish {
  readonly near: number;
  readonly count: number;
}

/** Reads "8000 3"; the count may also come by itself. */
function readWish(nearText: string, countText: string): Wish | Fault {
  const [first = "", second = ""] = cleanText(nearText).split(/[\s,]+/);
  const near = first === "" ? defaultNear : parsePort(first);
  if (typeof near === "object") return near;
  const given = countText === "" ? second : cleanText(countText);
  const count = given === "" ? defaultCount : Number(given);
  const isCount = /^\d+$/.test(given) || given === "";
  if (!isCount || count < 1 || count > most) return fault("count-invalid", { given: shorten(given), most });
  return { near, count };
}

export const pick = command({
  name: "pick",
  description: localized((words) => words.commands.pick.description),
  options: {
    near: {
      type: "text",
      required: false,
      maxLength: 50,
      name: localized((words) => words.commands.pick.near.name),
      description: localized((words) => words.commands.pick.near.description),
    },
    count: {
      type: "text",
      required: false,
      maxLength: 20,
      name: localized((words) => words.commands.pick.count.name),
      description: localized((words) => words.commands.pick.count.description),
    },
  },
  examples: ["", "8000", "8000 5"],
  answer({ near = "", count = "" }, context) {
    const wish = readWish(near, count);
    if ("kind" in wish) return wish;
    const { words, knowledge } = context;
    const ports = knowledge.pick(wish.near, wish.count);
    const numbers = joinTexts(
      ports.map((port) => [code(String(port))]),
      ", ",
    );
    const more = { command: "pick", options: { near: String(wish.near), count: String(most) } };
    return {
      ports,
      card: {
        title: words.pick.heading(ports),
        tone: "answer",
        blocks: [
          { kind: "text", text: numbers },
          { kind: "text", text: say`${words.pick.why} ${words.pick.remember}` },
          ...actions(wish.count < most ? [askButton(words.pick.buttonMore, more)] : []),
        ],
      },
    };
  },
});
