import { describe, expect, test } from "vitest";
import { runPortly } from "./helpers/run-portly.ts";

describe("ask on the command line", () => {
  test("prints one answer as plain text and ends with 0", async () => {
    const { code, out, err } = await runPortly(["ask", "/port 53"]);
    expect(out).toMatch(/^Port 53: DNS/);
    expect(out).not.toContain("\u001b[");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("prints one object of the promised shape as json", async () => {
    const { code, out } = await runPortly(["ask", "--as", "json", "--locale", "ko", "/port 3306"]);
    const { text, ...rest } = JSON.parse(out);
    expect(rest).toEqual({
      input: "/port 3306",
      intent: "port",
      ok: true,
      title: "3306번 포트: MySQL",
      ports: [3306],
      locale: "ko",
    });
    expect(text).toContain("사용자 포트");
    expect(code).toBe(0);
  });

  test("prints the payloads that the platforms get", async () => {
    const discord = JSON.parse((await runPortly(["ask", "--as", "discord", "/port 53"])).out);
    expect(discord).toMatchObject({
      embeds: [{ title: expect.stringContaining("53") }],
      allowed_mentions: { parse: [] },
    });
    const slack = JSON.parse((await runPortly(["ask", "--as", "slack", "/port 53"])).out);
    expect(slack).toMatchObject({
      blocks: expect.any(Array),
      text: expect.stringContaining("53"),
      response_type: "in_channel",
    });
  });

  test("answers each line of the standard input with one line", async () => {
    const input = "/port 53\n/port 99999\n\n53번 포트가 뭐예요\n";
    const { code, out } = await runPortly(["ask", "--stdin", "--as", "json"], { input });
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, expect.any(Boolean)]);
    expect(answers[3].locale).toBe("ko");
    expect(code).toBe(1);
  });

  test("ends with 1 when the question is at fault", async () => {
    expect(await runPortly(["ask", "/port 65536"])).toMatchObject({ code: 1, out: expect.stringContaining("65535") });
  });

  test.each([
    [["ask", "--as", "xml", "/port 53"], "--as"],
    [["ask", "--locale", "fr", "/port 53"], "--locale"],
    [["ask", "--shout", "/port 53"], "--shout"],
    [["ask"], "Usage"],
    [["dance"], "dance"],
  ])("ends with 2 when the call is: %j", async (args, told) => {
    const { code, err, out } = await runPortly(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(told);
  });

  test("prints Slack's manifest as JSON", async () => {
    const { code, out } = await runPortly(["slack:manifest"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
      "/port",
      "/classify",
      "/pick",
      "/socket",
      "/ask",
      "/trivia",
      "/team",
      "/portly",
    ]);
  });
});
