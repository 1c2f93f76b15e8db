import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { listCommands, offered } from "../../src/core/command.ts";
import { localeOfText } from "../../src/core/locale.ts";
import { answer, read } from "../helpers/answer-in.ts";
import { openPlace } from "../helpers/place.ts";

test("help names every command in both languages, privately", async () => {
  for (const locale of ["en", "ko"] as const) {
    const text = await read("/portly help", locale);
    for (const { path, command } of listCommands(offered(commands))) {
      expect(text).toContain(`/${path}`);
      expect(text).toContain(command.description[locale]);
    }
  }
  expect((await answer("/portly")).visibility).toBe("private");
});

test("help gives examples in the language that is read, where there are any", async () => {
  expect(await read("/portly help", "en")).toContain("/ask which port does postgres use?");
  expect(await read("/portly help", "ko")).toContain("/ask 3389 열어 둬도 괜찮아요?");
  expect(await read("/portly help", "ko")).toContain("/port 53");
});

test("each example of a question is answered in its own language", async () => {
  const ask = listCommands(commands).find(({ path }) => path === "ask");
  const languages = ask?.command.examples.map(localeOfText) ?? [];
  expect(new Set(languages).size).toBe(2);
  for (const example of ask?.command.examples ?? []) {
    for (const reader of ["en", "ko"] as const) {
      expect((await answer(`/ask ${example}`, reader)).locale).toBe(localeOfText(example));
    }
  }
});

/** What has to be there before an example. */
const before: Readonly<Record<string, readonly string[]>> = {
  "trivia daily off": ["/trivia daily on 9:30 Berlin"],
  "trivia daily off 2": ["/trivia daily on 9:30 Berlin", "/trivia daily on 10:30 Berlin"],
  "trivia daily off all": ["/trivia daily on 9:30 Berlin"],
  "team remove 8123": ["/team add 8123 billing-api anyway"],
  "team remove billing-api": ["/team add 8123 billing-api anyway"],
};

test("every example of every command is answered", async () => {
  for (const { path, command } of listCommands(offered(commands))) {
    for (const example of command.examples) {
      const place = openPlace();
      for (const line of before[`${path} ${example}`.trim()] ?? []) await place.type(line);
      const { ok, intent } = await place.type(`/${path} ${example}`, { zone: "Asia/Seoul" });
      await place.close();
      // A question is answered by the command that it was understood as.
      const expected = path === "ask" ? ["port", "socket explain", "pick", "classify"] : [path];
      expect(ok, `/${path} ${example}`).toBe(true);
      expect(expected).toContain(intent);
    }
  }
});

test("privacy says what is kept", async () => {
  const text = await read("/portly privacy");
  for (const kept of ["Quiz answers", "settings", "time zone", "ports", "90 days", "/trivia forget-me"]) {
    expect(text).toContain(kept);
  }
  expect(text).toContain("Of questions and messages: nothing");
  expect((await answer("/portly privacy")).visibility).toBe("private");
});

test("every description and option has its Korean", () => {
  for (const { command } of listCommands(offered(commands))) {
    expect(localeOfText(command.description.ko)).toBe("ko");
    for (const [key, { name, description }] of Object.entries(command.options)) {
      expect(name.en).toBe(key);
      expect(localeOfText(name.ko)).toBe("ko");
      expect(description.ko).not.toBe("");
    }
  }
});
