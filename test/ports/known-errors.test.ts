import { describe, expect, test } from "vitest";
import { readError } from "../../src/ports/known-errors.ts";

describe("an error message", () => {
  test.each([
    ["EADDRINUSE", "address-in-use", undefined],
    ["Error: listen EADDRINUSE: address already in use :::3000", "address-in-use", 3000],
    ["OSError: [Errno 98] Address already in use", "address-in-use", undefined],
    ["OSError: [Errno 48] Address already in use: ('127.0.0.1', 8000)", "address-in-use", undefined],
    ["bind: address already in use 0.0.0.0:8080", "address-in-use", 8080],
    ["[WinError 10048] Only one usage of each socket address", "address-in-use", undefined],
    ["WinError 10048", "address-in-use", undefined],
    ["Bind for 0.0.0.0:5432 failed: port is already allocated", "address-in-use", 5432],
    ["Port 5000 is in use by another program", "address-in-use", 5000],
    ["Web server failed to start. Port 8080 was already in use.", "address-in-use", 8080],
    ["8080 포트가 이미 사용 중이에요", "address-in-use", 8080],
    ["3000번 포트가 사용 중이래요", "address-in-use", 3000],
    ["listen EACCES: permission denied 0.0.0.0:80", "access-denied", 80],
    [
      "[WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions",
      "access-denied",
      undefined,
    ],
    ["bind: permission denied", "access-denied", undefined],
    ["connect ECONNREFUSED 127.0.0.1:5432", "refused", 5432],
    ["ECONNREFUSED ::1:6379", "refused", 6379],
    ["dial tcp 10.0.0.3:5432: connect: connection refused", "refused", 5432],
    ['psql: connection to server at "localhost", port 5432 failed: Connection refused', "refused", 5432],
    ["java.net.ConnectException: Connection refused: db.example.com:3306", "refused", 3306],
    ["연결이 거부되었습니다", "refused", undefined],
    ["ssh: connect to host example.com port 22: Connection timed out", "timed-out", 22],
    ["net::ERR_CONNECTION_TIMED_OUT", "timed-out", undefined],
    ["read tcp 10.0.0.2:51324->10.0.0.3:443: i/o timeout", "timed-out", 443],
    ["read ECONNRESET", "reset", undefined],
    ["Connection reset by peer", "reset", undefined],
    ["connect EHOSTUNREACH 192.0.2.7:80", "unreachable", 80],
    ["getaddrinfo ENOTFOUND db", "name-not-found", undefined],
    ["ERR_UNSAFE_PORT", "unsafe-port", undefined],
    ["TIME_WAIT", "time-wait", undefined],
    ["bind: Cannot assign requested address", "address-not-available", undefined],
  ])("%s: %s", (text, id, port) => {
    expect(readError(text)).toEqual(port === undefined ? { id } : { id, port });
  });

  test.each([
    "53",
    "10048",
    "postgres",
    "22,80,443",
    "http://example.com/?q=ECONNREFUSED",
    "is port 3389 safe",
    "reset",
    "timeout",
    "포트 번호",
    "permission",
    "",
  ])("%s is none", (text) => {
    expect(readError(text)).toBeUndefined();
  });
});
