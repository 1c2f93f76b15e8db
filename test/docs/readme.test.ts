import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { listCommands, offered } from "../../src/core/command.ts";
import { localeOfTag } from "../../src/core/locale.ts";
import { read } from "../helpers/answer-in.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

function between(begin: string, end: string): string {
  const start = readme.indexOf(begin);
  expect(start, `README has ${begin}`).toBeGreaterThan(-1);
  return readme.slice(start + begin.length, readme.indexOf(end, start)).trim();
}

test("the README's table has every command as it is declared", () => {
  const rows = listCommands(offered(commands)).map(({ path, command: { options, description, examples } }) => {
    const names = Object.entries(options).map(([name, option]) =>
      option.type === "text" && option.required ? `<${name}>` : `[${name}]`,
    );
    const example = `/${path} ${examples.at(-1) ?? ""}`.trim();
    return `| \`/${[path, ...names].join(" ")}\` | ${description.en} | \`${example}\` |`;
  });
  const table = ["| command | what it does | for example |", "| --- | --- | --- |", ...rows].join("\n");
  expect(between("<!-- commands -->", "<!-- /commands -->")).toBe(table);
});

test("the README's answers are what Portly answers", async () => {
  const marks = [...readme.matchAll(/<!-- answer:(?:(ko):)?(.+?) -->/g)];
  expect(marks.length).toBeGreaterThan(1);
  for (const [mark, locale, line = ""] of marks) {
    const shown = between(mark, "<!-- /answer -->");
    expect(shown).toBe(`\`\`\`text\n${await read(line, localeOfTag(locale) ?? "en")}\n\`\`\``);
  }
});
