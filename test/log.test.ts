import { expect, test } from "vitest";
import { createPlainLog, redact } from "../src/log.ts";

test("cuts out configured secrets wherever they stand", () => {
  expect(redact('{"msg":"with my-secret-token in it","err":"my-secret-token"}', ["my-secret-token"])).toBe(
    '{"msg":"with [secret] in it","err":"[secret]"}',
  );
});

test.each([
  `xoxb-${"1".repeat(12)}-${"a".repeat(24)}`,
  `xapp-1-A012345-${"9".repeat(13)}-abcdef`,
  `${"M".repeat(24)}.${"a".repeat(6)}.${"b".repeat(38)}`,
  `token_${"M".repeat(24)}.${"a".repeat(6)}.${"b".repeat(38)}`,
])("cuts out %s, which looks like a token", (token) => {
  expect(redact(`{"msg":"${token}"}`, [])).toBe('{"msg":"[secret]"}');
});

test("cuts the ticket out of a Socket Mode address", () => {
  expect(redact("wss://wss-primary.slack.com/link/?ticket=1234-abcd&app_id=5", [])).toContain(
    "ticket=[secret]&app_id=5",
  );
});

test("tells a person at a prompt warnings and errors in one line each, without secrets", () => {
  const lines: string[] = [];
  const log = createPlainLog(["hush"], (line) => lines.push(line));
  log.info({}, "ready");
  log.error({ platform: "http", err: new Error("port 80 is taken, hush") }, "could not start");
  expect(lines).toEqual(["http: could not start: port 80 is taken, [secret]"]);
});
