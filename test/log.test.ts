import { expect, test } from "vitest";
import { redact } from "../src/log.ts";

test("cuts out configured secrets wherever they stand", () => {
  expect(redact('{"msg":"with my-secret-token in it","err":"my-secret-token"}', ["my-secret-token"])).toBe(
    '{"msg":"with [secret] in it","err":"[secret]"}',
  );
});

test.each([
  `xoxb-${"1".repeat(12)}-${"a".repeat(24)}`,
  `xapp-1-A012345-${"9".repeat(13)}-abcdef`,
  `${"M".repeat(24)}.${"a".repeat(6)}.${"b".repeat(38)}`,
])("cuts out %s, which looks like a token", (token) => {
  expect(redact(`{"msg":"${token}"}`, [])).toBe('{"msg":"[secret]"}');
});

test("cuts the ticket out of a Socket Mode address", () => {
  expect(redact("wss://wss-primary.slack.com/link/?ticket=1234-abcd&app_id=5", [])).toContain(
    "ticket=[secret]&app_id=5",
  );
});
