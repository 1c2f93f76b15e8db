import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { parseLine } from "../../src/core/parse-line.ts";

const read = (line: string) => parseLine(commands, line);

describe("a typed line", () => {
  test.each([
    ["/port 53", { command: "port", options: { query: "53" } }],
    ["port 53", { command: "port", options: { query: "53" } }],
    ["  /PORT   53  ", { command: "port", options: { query: "53" } }],
    ["／port 53", { command: "port", options: { query: "53" } }],
    ["/port postgres udp", { command: "port", options: { query: "postgres", protocol: "udp" } }],
    ["/port udp 53", { command: "port", options: { query: "53", protocol: "udp" } }],
    ["/port 53 private", { command: "port", options: { query: "53", private: true } }],
    ["/port 53 udp private", { command: "port", options: { query: "53", protocol: "udp", private: true } }],
    ["/port UDP", { command: "port", options: { query: "UDP" } }],
    ["/port private", { command: "port", options: { query: "private" } }],
    ["/port sql server", { command: "port", options: { query: "sql server" } }],
    ["/port", { command: "port", options: {} }],
    ["/socket", { command: "socket explain", options: {} }],
    ["/socket explain ranges", { command: "socket explain", options: { topic: "ranges" } }],
    ["/socket COMPARE", { command: "socket compare", options: {} }],
    ["/socket parse 192.0.2.1:80", { command: "socket parse", options: { address: "192.0.2.1:80" } }],
    ["/portly settings auto", { command: "portly settings", options: { language: "auto" } }],
    ["/portly settings here Seoul", { command: "portly settings", options: { for: "here", zone: "Seoul" } }],
    ["/trivia daily on 9:30 @here Seoul", { command: "trivia daily on", options: { time: "9:30 @here Seoul" } }],
    ["/port role:42 53", { command: "port", options: { query: "role:42 53" } }],
    ["/portly", { command: "portly help", options: {} }],
  ])("%j is a call", (line, call) => {
    expect(read(line)).toEqual(call);
  });

  test.each(["", "/", "/ports 53", "hello there", "__proto__", "/constructor"])("%j names no command", (line) => {
    expect(read(line)).toMatchObject({ kind: "fault", id: "unknown-command" });
  });

  test.each(["9:30 role:42 Seoul weekdays", "role:42 9:30 Seoul weekdays", "9:30 Seoul weekdays role:42"])(
    "%j has its mention wherever it stands",
    (typed) => {
      const options = { time: "9:30 Seoul weekdays", mention: "role:42" };
      expect(read(`/trivia daily on ${typed}`)).toEqual({ command: "trivia daily on", options });
    },
  );

  test("a group tells which words it knows", () => {
    expect(read("/socket open")).toMatchObject({
      id: "unknown-subcommand",
      context: { command: "socket", given: "open", known: ["explain", "compare", "parse"] },
    });
  });

  test("any text gives a call or a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (line) => {
        expect(read(line)).toBeTypeOf("object");
        expect(read(`/port ${line}`)).toBeTypeOf("object");
        expect(read(`/socket ${line}`)).toBeTypeOf("object");
      }),
    );
  });
});
