import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Card } from "../../src/core/card.ts";
import { plainText } from "../../src/core/card.ts";
import { answer, read } from "../helpers/answer-in.ts";

const fieldOf = (card: Card, name: string): string => {
  const fields = card.blocks.flatMap((block: Block) => (block.kind === "fields" ? block.fields : []));
  return plainText(fields.find((field) => field.name === name)?.value ?? []);
};
const buttonsOf = (card: Card) => card.blocks.flatMap((block) => (block.kind === "actions" ? block.buttons : []));
const registered = async (line: string) => fieldOf((await answer(line)).card, "Registered for (IANA)");
const used = async (line: string) => fieldOf((await answer(line)).card, "Commonly used by");

describe("/port with a number", () => {
  test("answers 53 with DNS, its registration, its range and its encrypted sibling", async () => {
    const { card, ports, visibility } = await answer("/port 53");
    expect(card.title).toBe("Port 53: DNS");
    expect(fieldOf(card, "Registered for (IANA)")).toContain("domain (TCP, UDP): Domain Name Server");
    expect(fieldOf(card, "Range")).toBe("System Ports (0–1023)");
    expect(buttonsOf(card).some(({ call }) => call.options.query === "853")).toBe(true);
    expect(ports).toEqual([53]);
    expect(visibility).toBe("public");
  });

  test("names every service that is registered", async () => {
    expect(await registered("/port 80")).toMatch(/http.*www.*www-http/s);
    expect(await registered("/port 3000")).toMatch(/hbci.*remoteware-cl/s);
  });

  test("keeps what is registered apart from what is used", async () => {
    expect(await registered("/port 5000")).toContain("commplex-main");
    expect(await registered("/port 5000")).not.toContain("Flask");
    expect(await used("/port 5000")).toContain("Flask");
    expect(await used("/port 5000")).not.toContain("commplex-main");
  });

  test("tells protocols apart where they differ", async () => {
    const both = await registered("/port 514");
    expect(both).toContain("shell (TCP)");
    expect(both).toContain("syslog (UDP)");
    expect(await registered("/port 514 udp")).not.toContain("shell");
    expect(await registered("/port 514/tcp")).not.toContain("syslog");
  });

  test.each([
    ["/port 4", "Port 4: unassigned", "not assigned"],
    ["/port 1023", "Port 1023: reserved", "reserved"],
    ["/port 0", "Port 0: reserved", "any free port"],
    ["/port 50123", "Port 50123: free for anyone's short use", "never assigned"],
    ["/port 5173", "Port 5173: Vite", "not assigned"],
  ])("says what %s is", async (line, title, told) => {
    const text = await read(line);
    expect(text).toContain(title);
    expect(text).toContain(told);
  });

  test("says so where nothing is known for the protocol asked for", async () => {
    expect(await read("/port 3306 sctp")).toContain("nothing on SCTP here, only on TCP");
  });

  test("remarks that 587 is often listed wrongly", async () => {
    expect(await read("/port 587")).toContain("below 1024");
  });

  test("answers every port in both languages", async () => {
    for (let port = 0; port <= 65535; port += 97) {
      for (const locale of ["en", "ko"] as const) {
        const reply = await answer(`/port ${port}`, locale);
        expect(reply.ok, `${port}`).toBe(true);
        expect(reply.card.title).toContain(String(port));
      }
    }
  });
});

describe("/port with a name", () => {
  test.each([
    ["postgres", 5432],
    ["PostgreSQL", 5432],
    ["postgre sql", 5432],
    ["레디스", 6379],
    ["레디스 포트", 6379],
    ["ㄴ노", 22],
    ["fpeltm", 6379],
    ["postgrse", 5432],
    ["mysqll", 3306],
    ["ssh", 22],
    ["hbci", 3000],
    ["x11", 6000],
  ])("%s leads to %i", async (name, port) => {
    const reply = await answer(`/port ${name}`);
    expect(reply.ok).toBe(true);
    expect(reply.ports).toContain(port);
  });

  test("says what it took a misspelt name for", async () => {
    expect(await read("/port postgrse")).toContain("I took postgrse for PostgreSQL.");
    expect(await read("/port postgrse", "ko")).toContain("postgrse를 PostgreSQL로 알아들었어요.");
  });

  test("offers the candidates as buttons that take the card's place", async () => {
    const { card, ok, ports } = await answer("/port ra");
    expect({ ok, ports }).toEqual({ ok: true, ports: [] });
    expect(buttonsOf(card).length).toBeGreaterThan(1);
    for (const button of buttonsOf(card)) expect(button.effect).toBe("update");
  });

  test("tells a whole family where one is named", async () => {
    const { card, ports } = await answer("/port mail ports");
    expect(card.title).toBe("Ports of: Mail");
    expect(ports).toEqual(expect.arrayContaining([25, 110, 143, 465, 587, 993, 995]));
    expect((await answer("/port 메일 포트", "ko")).card.title).toBe("메일 포트");
  });

  test("never makes up a port for a name that it does not know", async () => {
    for (const name of ["qwertzuiop", "blorptang", "포트폴리오", "USB 3 port", "<!channel>", "constructor"]) {
      expect(await answer(`/port ${name}`)).toMatchObject({ ok: false, ports: [], visibility: "private" });
    }
  });
});

describe("/port with several ports", () => {
  test("tells each port of a list in its order", async () => {
    const { card, ports } = await answer("/port 443,22,80");
    expect(ports).toEqual([443, 22, 80]);
    expect(card.blocks[0]).toMatchObject({ kind: "list", items: { length: 3 } });
  });

  test("offers the one number that 65,535 may stand for", async () => {
    expect(buttonsOf((await answer("/port 65,535")).card)[0]?.call.options.query).toBe("65535");
  });

  test("tells up to 100 ports of a range, and sums up more", async () => {
    const hundred = await answer("/port 8000-8099");
    expect(hundred.ports).toHaveLength(100);
    expect(hundred.card.blocks[0]?.kind).toBe("list");
    const more = await read("/port 8000-8100");
    expect(await read("/port 1-1023")).toMatch(/Best known in it.*22 SSH.*53 DNS.*80 HTTP.*443 HTTPS/s);
    expect(more).toMatch(/\d+ registered · \d+ reserved · \d+ unassigned/);
  });
});

describe("/port with an address", () => {
  test.each([
    ["http://localhost", 80],
    ["ftp://192.0.2.1:21", 21],
    ["192.0.2.1:5432", 5432],
    ["[2001:db8::1]:443", 443],
    ["localhost:3000", 3000],
  ])("takes %s apart", async (address, port) => {
    const { card, ports } = await answer(`/port ${address}`);
    expect(ports).toEqual([port]);
    expect(fieldOf(card, "Port")).toContain(String(port));
    expect(fieldOf(card, "Host")).not.toBe("");
  });

  test("does not repeat a password", async () => {
    expect(await read("/port postgres://me:hunter2@db.internal/app")).not.toContain("hunter2");
  });
});

describe("/port with anything else", () => {
  test.each(["65536", "-1", "3.5", "1e3", "0x50", "٣", "", "   ", "\u200b", "x".repeat(6000)])(
    "refuses %j kindly and privately in both languages",
    async (typed) => {
      for (const locale of ["en", "ko"] as const) {
        const reply = await answer(`/port ${typed}`, locale);
        expect(reply).toMatchObject({ ok: false, visibility: "private", intent: "port", ports: [] });
        expect(reply.card.tone).toBe("fault");
        expect(await read(`/port ${typed}`, locale)).toContain("/port ");
      }
    },
  );

  test.each<[typed: string, ports: readonly number[]]>([
    ["ssh vs telnet", [22, 23]],
    ["which does redis use", [6379]],
    ["is 3389 dangerous", [3389]],
    ["레디스랑카프카기본포트", [6379, 9092]],
  ])("answers the question %j where a name was expected", async (typed, ports) => {
    expect((await answer(`/port ${typed}`)).ports).toEqual(expect.arrayContaining([...ports]));
  });

  test("answers no question in public that was asked in private", async () => {
    expect(await answer("/port ssh vs telnet private")).toMatchObject({ ok: false, visibility: "private" });
  });

  test.each(["nosuch thing here", "my lovely port", "no-such-service"])("knows no service called %j", async (typed) => {
    expect(await answer(`/port ${typed}`)).toMatchObject({ ok: false, ports: [] });
  });

  test("takes full-width digits", async () => {
    expect(await answer("/port ５３")).toMatchObject({ ok: true, ports: [53] });
  });

  test("answers or refuses any text without an unexpected failure", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.constantFrom("en", "ko"), async (typed, locale) => {
        const { card } = await answer(`/port ${typed}`, locale);
        expect(card.title).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
