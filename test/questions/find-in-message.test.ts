// What "Explain ports" finds in messages and logs.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findInMessage } from "../../src/questions/find-in-message.ts";

const portsIn = (message: string) => findInMessage(message).ports.map(({ port }) => port);
const errorsIn = (message: string) => findInMessage(message).errors.map(({ id }) => id);

describe("what is found in a message", () => {
  test.each<[name: string, message: string, ports: readonly number[]]>([
    ["an address", "connection refused to 10.0.0.3:5432", [5432]],
    ["an IPv6 address", "listening on [2001:db8::1]:8443", [8443]],
    ["all interfaces of both", "LISTEN 0 511 *:3000 and [::]:80 and :::22", [3000, 80, 22]],
    ["a URL", "see http://localhost:3000/docs and https://user:pw@host:8443/x", [3000, 8443]],
    ["a URL without port", "curl https://example.com/health fails", [443]],
    ["a host with port", "dial tcp: lookup db.internal:6379", [6379]],
    [
      "nmap",
      "PORT     STATE SERVICE\n22/tcp   open  ssh\n53/udp open domain\n8080/tcp filtered http-proxy",
      [22, 53, 8080],
    ],
    ["nmap -oG", "Ports: 22/open/tcp//ssh///, 80/open/tcp//http///", [22, 80]],
    ["ss", 'tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:(("sshd",pid=812,fd=3))', [22]],
    ["netstat on Windows", "  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1044", [135]],
    ["netstat on macOS", "tcp4  0  0  127.0.0.1.5432  *.*  LISTEN\ntcp46 0 0 *.8080 *.* LISTEN", [5432, 8080]],
    ["tcpdump", "10:30:15.123456 IP 10.0.0.1.51514 > 10.0.0.2.443: Flags [S], seq 1, win 64240", [51514, 443]],
    ["lsof", "node 4242 me 23u IPv6 0x0 0t0 TCP *:3000 (LISTEN)", [3000]],
    ["docker ps", '3f2a nginx "/docker" 2 hours ago Up 2 hours 0.0.0.0:8080->80/tcp, :::8080->80/tcp web', [8080, 80]],
    ["docker run", "docker run -p 127.0.0.1:5433:5432 -p 8080:80 postgres:16", [5433, 5432, 8080, 80]],
    ["compose", '    ports:\n      - "9000:9000"\n      - 6380:6379\n', [9000, 6380, 6379]],
    ["kubectl get svc", "web NodePort 10.96.0.10 <none> 80:30080/TCP,443:30443/TCP 5d", [80, 30080, 443, 30443]],
    [
      "nginx",
      "server {\n  listen 443 ssl;\n  listen [::]:8443 ssl;\n  proxy_pass http://127.0.0.1:3001;\n}",
      [443, 8443, 3001],
    ],
    [
      "JDBC",
      "jdbc:postgresql://db:5432/orders jdbc:oracle:thin:@//ora:1521/XE jdbc:oracle:thin:@ora:1522:SID",
      [5432, 1521, 1522],
    ],
    ["JDBC of SQL Server", "jdbc:sqlserver://sql01:1433;databaseName=x", [1433]],
    [
      "settings",
      'DB_PORT=5432\nserver.port: 8081\n"port": 9090,\ncontainerPort: 8443\n--port 7000 --dport 22',
      [5432, 8081, 9090, 8443, 7000, 22],
    ],
    [
      "Python",
      "ConnectionRefusedError: [Errno 111] ... host='localhost', port=8080 ... ('127.0.0.1', 6379)",
      [8080, 6379],
    ],
    [
      "Java",
      "Caused by: java.net.ConnectException: Connection refused\n\tat java.base/java.net.Socket.connect(Socket.java:633)\n\tat Main.main(Main.java:12)",
      [],
    ],
    [
      "Node.js",
      "Error: listen EADDRINUSE: address already in use :::3000\n    at Server.setupListenHandle [as _listen2] (node:net:1463:16)",
      [3000],
    ],
    ["Go", "dial tcp 10.2.3.4:27017: i/o timeout", [27017]],
    ["words", "port 53 is open, and 8080 포트 and 3306번 포트", [53, 8080, 3306]],
    ["each once", "10.0.0.3:5432 10.0.0.4:5432 5432/tcp", [5432]],
  ])("finds ports in %s", (_name, message, ports) => {
    expect(portsIn(message)).toEqual(ports);
  });

  test.each([
    "meet at 10:30, or at 14:05:59",
    "[2026-11-21T10:30:15.123Z] INFO started",
    "the ratio is 16:9 and 4:3",
    "app.py:17 and src/index.ts:42:7 and Main.java:12",
    "MAC 00:1a:2b:3c:4d:5e",
    "version 1.2.3 of 10.0.0.3",
    "call 010-1234-5678",
    "64 bytes from 2001:db8::1 icmp_seq=1",
    "postgres:16 and node:24-slim",
    "port 70000 and 99999/tcp",
  ])("finds no port in %j", (message) => {
    expect(portsIn(message)).toEqual([]);
  });

  test.each<[message: string, errors: readonly string[]]>([
    ["Error: listen EADDRINUSE: address already in use :::3000", ["address-in-use"]],
    ['psql: error: connection to server at "10.0.0.3", port 5432 failed: Connection refused', ["refused"]],
    ["dial tcp 10.2.3.4:27017: i/o timeout", ["timed-out"]],
    ["Caused by: java.net.ConnectException: Connection refused", ["refused"]],
    ["requests.exceptions.ConnectionError: [Errno 104] Connection reset by peer", ["reset"]],
    ["all is well", []],
  ])("finds the errors in %j", (message, errors) => {
    expect(errorsIn(message)).toEqual(errors);
  });

  test("tells an error that a log repeats once", () => {
    expect(errorsIn("ECONNREFUSED 10.0.0.1:5432\nECONNREFUSED 10.0.0.1:5432\n".repeat(50))).toEqual(["refused"]);
  });

  test("does not show a password again", () => {
    const { ports } = findInMessage("postgres://app:hunter2@db:5432/x");
    expect(JSON.stringify(ports)).not.toContain("hunter2");
  });

  test("reads any text, of 50,000 characters within 50 ms", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (message) => {
        expect(() => findInMessage(message)).not.toThrow();
      }),
    );
    for (const unit of ["a:1 ", "http://a", "1.", ":::", "port ", "포트 ", "-p 1:", "([::", "a.a."]) {
      const message = unit.repeat(Math.ceil(50_000 / unit.length));
      const since = performance.now();
      findInMessage(message);
      expect(performance.now() - since).toBeLessThan(500);
    }
  });
});
