import { describe, expect, test } from "vitest";
import { type Card, say } from "../../src/core/card.ts";
import { defineCommand } from "../../src/core/command.ts";
import { fault } from "../../src/core/fault.ts";
import type { OptionValues, Request } from "../../src/core/request.ts";
import { createRespond } from "../../src/core/respond.ts";

const card: Card = { title: "done", tone: "answer", blocks: [] };
const both = (text: string) => ({ en: text, ko: text });

const echo = defineCommand({
  name: "echo",
  description: both("echo"),
  options: {
    text: { type: "text", required: true, maxLength: 10, name: both("text"), description: both("text") },
    colour: { type: "choice", choices: ["red", "blue"], name: both("colour"), description: both("colour") },
    loud: { type: "flag", name: both("loud"), description: both("loud") },
  },
  examples: ["hi"],
  answer: ({ text, colour, loud }) => {
    if (text === "throw") throw new Error("broken");
    if (text === "reject") return Promise.reject(new Error("broken later"));
    if (text === "later") return Promise.resolve({ card });
    if (text === "fault") return fault("stale-button", {});
    return {
      card: { ...card, blocks: [{ kind: "text", text: say`${text} ${colour ?? "none"} ${String(loud)}` }] },
      ports: [1],
    };
  },
});

function setUp() {
  const reported: { error: unknown; reference: string }[] = [];
  const respond = createRespond({
    commands: [echo],
    contextOf: ({ locale, asker }) => ({ locale, asker }),
    faultCard: ({ id, context }) => ({
      title: id,
      tone: "fault",
      blocks: [{ kind: "code", code: JSON.stringify(context) }],
    }),
    report: (error, reference) => reported.push({ error, reference }),
  });
  const ask = (options: OptionValues, command = "echo") =>
    respond({ command, options, locale: "en", asker: { platform: "test", user: "u" } } satisfies Request);
  return { ask, reported };
}

describe("respond", () => {
  test("answers at once where the command does", () => {
    expect(setUp().ask({ text: "hi" })).toMatchObject({ intent: "echo", ok: true, visibility: "public", ports: [1] });
  });

  test("gives the command typed options, in the spelling it declared", () => {
    const answer = setUp().ask({ text: "hi", colour: "RED", loud: true });
    expect(answer).toMatchObject({ card: { blocks: [{ text: say`hi red true` }] } });
  });

  test("answers later where the command does", async () => {
    const answer = setUp().ask({ text: "later" });
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toMatchObject({ ok: true, card });
  });

  test.each([
    [{}, "missing-option"],
    [{ text: "  " }, "missing-option"],
    [{ text: "12345678901" }, "too-long"],
    [{ text: "hi", colour: "green" }, "not-a-choice"],
    [{ text: "fault" }, "stale-button"],
  ])("puts the fault of %j into a private card", (options, id) => {
    expect(setUp().ask(options)).toMatchObject({ ok: false, visibility: "private", ports: [], card: { title: id } });
  });

  test("accepts a text of exactly the allowed length", () => {
    expect(setUp().ask({ text: "1234567890" })).toMatchObject({ ok: true });
  });

  test("tells that a command is unknown, with the intent none", () => {
    for (const name of ["nothing", "__proto__", "constructor", ""]) {
      expect(setUp().ask({}, name)).toMatchObject({ intent: "none", ok: false, card: { title: "unknown-command" } });
    }
  });

  test("takes no option from the prototype", () => {
    expect(setUp().ask(JSON.parse('{"__proto__":{"text":"hi"}}'))).toMatchObject({ card: { title: "missing-option" } });
  });

  test.each(["throw", "reject"])(
    "stays calm when a command fails by %s, and reports it with the reference shown",
    async (text) => {
      const { ask, reported } = setUp();
      const answer = await ask({ text });
      expect(answer).toMatchObject({ ok: false, visibility: "private", card: { title: "unexpected" } });
      expect(reported).toHaveLength(1);
      expect(JSON.stringify(answer.card)).toContain(reported[0]?.reference);
    },
  );
});
