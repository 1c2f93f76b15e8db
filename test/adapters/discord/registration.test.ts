import { describe, expect, test } from "vitest";
import { commands, shortcuts } from "../../../commands/index.ts";
import { register } from "../../../src/adapters/discord/register.ts";
import { toRegistration } from "../../../src/adapters/discord/registration.ts";
import { createFakeDiscord } from "../../fakes/discord/index.ts";

const both = (text: string) => ({ en: text, ko: text });

describe("the registration", () => {
  test("has every command, for servers and for single users, also in direct messages", () => {
    const body = toRegistration(commands);
    expect(body.map(({ name }) => name)).toEqual([
      "port",
      "classify",
      "pick",
      "socket",
      "ask",
      "trivia",
      "team",
      "portly",
    ]);
    for (const command of body) expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  test("keeps names English and gives descriptions and options their Korean", () => {
    const [port] = toRegistration(commands);
    expect(port).not.toHaveProperty("name_localizations");
    expect(port).toMatchObject({
      description_localizations: { ko: expect.stringMatching(/포트/) },
      options: [
        { name: "query", name_localizations: { ko: "검색어" }, required: true, autocomplete: true },
        { name: "protocol", choices: [{ value: "tcp" }, { value: "udp" }, { value: "sctp" }, { value: "dccp" }] },
        { name: "about", choices: [{ value: "safety" }, { value: "holder" }] },
        { name: "private", type: 5 },
      ],
    });
  });

  test("makes subcommands of groups", () => {
    const socket = toRegistration(commands).find(({ name }) => name === "socket");
    expect(socket).toMatchObject({
      options: [
        { type: 1, name: "explain" },
        { type: 1, name: "compare" },
        { type: 1, name: "parse" },
      ],
    });
  });

  test("makes a group within a command, and a role of what is mentioned", () => {
    const trivia = toRegistration(commands).find(({ name }) => name === "trivia");
    expect(trivia).toMatchObject({
      options: [
        { type: 1, name: "now" },
        { type: 2, name: "daily", options: [{ name: "on" }, { name: "off" }, { name: "status" }] },
        { type: 1, name: "leaderboard" },
        { type: 1, name: "forget-me" },
      ],
    });
    expect(JSON.stringify(trivia)).toContain('"name":"mention","name_localizations":{"ko":"멘션"}');
    expect(JSON.stringify(trivia)).toContain('"type":8');
  });

  test("offers nothing that only buttons ask", () => {
    const text = JSON.stringify(toRegistration(commands));
    for (const hidden of ['"answer"', '"try"', '"mine"', '"forget"', '"resume"']) expect(text).not.toContain(hidden);
  });

  test("has Explain ports in the menu of messages, in both languages", () => {
    expect(toRegistration(commands, shortcuts).at(-1)).toEqual({
      type: 3,
      name: "Explain ports",
      name_localizations: { ko: "포트 설명" },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  test("names what breaks a limit", () => {
    const faulty = {
      kind: "command",
      name: "x".repeat(33),
      description: both("d".repeat(101)),
      options: {},
      examples: [],
      answer: () => ({}) as never,
    } as const;
    expect(() => toRegistration([faulty])).toThrow(/name is not of 1 to 32.*description is longer than 100/s);
  });

  test("can be put twice with the same result", async () => {
    const fake = await createFakeDiscord();
    const parts = { token: fake.token, apiUrl: fake.apiUrl, commands, messageCommands: shortcuts };
    expect(await register(parts)).toBe(9);
    expect(await register(parts)).toBe(9);
    expect(fake.registrations[0]).toEqual(fake.registrations[1]);
    await fake.stop();
  });

  test("says which variable is wrong when Discord does not accept the token", async () => {
    const fake = await createFakeDiscord();
    const parts = { token: "wrong", apiUrl: fake.apiUrl, commands, messageCommands: shortcuts };
    await expect(register(parts)).rejects.toThrow(/^DISCORD_TOKEN: /);
    await fake.stop();
  });
});
