import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { listCommands } from "../../src/core/command.ts";
import { localeOfText } from "../../src/core/locale.ts";
import { answer, read } from "../helpers/answer-in.ts";

test("help names every command in both languages, privately", async () => {
  for (const locale of ["en", "ko"] as const) {
    const text = await read("/portly help", locale);
    for (const { path, command } of listCommands(commands)) {
      expect(text).toContain(`/${path}`);
      expect(text).toContain(command.description[locale]);
    }
  }
  expect((await answer("/portly")).visibility).toBe("private");
});

test("every example of every command is answered", async () => {
  for (const { path, command } of listCommands(commands)) {
    for (const example of command.examples) {
      const { ok, intent } = await answer(`/${path} ${example}`);
      // A question is answered by the command that it was understood as.
      const expected = path === "ask" ? ["port", "socket explain", "pick", "classify"] : [path];
      expect(ok, `/${path} ${example}`).toBe(true);
      expect(expected).toContain(intent);
    }
  }
});

test("privacy says what is kept", async () => {
  expect(await read("/portly privacy")).toContain("Nothing is stored");
});

test("every description and option has its Korean", () => {
  for (const { command } of listCommands(commands)) {
    expect(localeOfText(command.description.ko)).toBe("ko");
    for (const [key, { name, description }] of Object.entries(command.options)) {
      expect(name.en).toBe(key);
      expect(localeOfText(name.ko)).toBe("ko");
      expect(description.ko).not.toBe("");
    }
  }
});
