import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toEmbed } from "../../src/adapters/discord/to-embed.ts";
import { messages } from "../../src/messages/index.ts";
import { toCsv } from "../../src/team/to-csv.ts";
import { buttonsOf, openPlace, type Place, textOf } from "../helpers/place.ts";

const { team, faults } = messages.en;
const here = { platform: "discord", id: "100" };
let place: Place;

beforeEach(() => {
  place = openPlace();
});
afterEach(() => place.close());

const kept = () => place.storage.teamPorts.list(here);

describe("a port of the team's own", () => {
  test("stands on top of look-ups of the port, in lists and ranges, and is found by name", async () => {
    await place.type("/team add 8199 billing-api staging");
    const text = textOf(await place.type("/port 8199"));
    expect(text).toMatch(/Your team:\n {2}8199 billing-api: staging/);
    expect(text.indexOf("billing-api")).toBeLessThan(text.indexOf("Registered for (IANA)"));
    expect(textOf(await place.type("/port 22,8199"))).toContain("billing-api");
    expect(textOf(await place.type("/port 8190-8200"))).toContain("billing-api");
    expect(textOf(await place.type("/port http://localhost:8199"))).toContain("billing-api");
    const named = await place.type("/port Billing API");
    expect(named.card.title).toBe("billing-api: 8199 (your team)");
    expect(named.ports).toEqual([8199]);
  });

  test("does not hide what everybody means by a name, but stands on top of it", async () => {
    await place.type("/team add 8198 redis our cache");
    const text = textOf(await place.type("/port redis"));
    expect(text).toContain("6379");
    expect(text).toContain("8198 redis: our cache");
  });

  test("is told in its place only", async () => {
    await place.type("/team add 8199 billing-api");
    expect(textOf(await place.type("/port 8199", { place: "999" }))).not.toContain("billing-api");
    expect(textOf(await place.type("/port 8199", { isDirect: true }))).not.toContain("billing-api");
    expect((await place.type("/port billing-api", { place: "999" })).ok).toBe(false);
  });

  test("is completed by name and number", async () => {
    await place.type("/team add 8199 billing-api");
    await place.type("/port 8199");
    const complete = (typed: string) =>
      place.core.complete({
        ...{ command: "port", option: "query", typed, options: {}, locale: "en" },
        asker: { platform: "discord", user: "1", place: "100", channel: "200" },
      });
    expect(complete("bill")[0]).toEqual({ label: "8199 · billing-api (Your team)", value: "8199" });
    expect(complete("819")[0]?.value).toBe("8199");
  });

  test("does not keep look-ups from being answered while the database is away", async () => {
    await place.storage.close();
    expect(textOf(await place.type("/port 5432"))).toContain("PostgreSQL");
    expect((await place.type("/team list")).card.title).toBe(faults["storage-unavailable"]({}).title);
  });

  test("belongs to one person in a direct conversation", async () => {
    const alone = { isDirect: true, mayManage: false };
    expect((await place.type("/team add 8199 mine", alone)).ok).toBe(true);
    expect(textOf(await place.type("/port 8199", alone))).toContain("mine");
    expect(textOf(await place.type("/team list", alone))).toContain(team.personal);
    expect(await kept()).toEqual([]);
  });
});

describe("adding", () => {
  test.each([
    ["/team add 8199 billing-api staging env", { port: 8199, name: "billing-api", note: "staging env" }],
    ["/team add 8199/udp discovery", { port: 8199, protocol: "udp", name: "discovery" }],
    ["/team add 8199 discovery tcp", { port: 8199, protocol: "tcp", name: "discovery" }],
    ["/team add 8199 결제-api 스테이징", { port: 8199, name: "결제-api", note: "스테이징" }],
  ])("reads %s", async (line, entry) => {
    expect((await place.type(line)).ok).toBe(true);
    expect(await kept()).toMatchObject([entry]);
  });

  test("takes the options of a form: a name may have blanks there", async () => {
    const options = { port: "8199", name: "Billing API", note: "ask Ann" };
    expect((await place.ask({ command: "team add", options })).ok).toBe(true);
    expect(await kept()).toMatchObject([{ name: "Billing API", note: "ask Ann" }]);
  });

  test.each(["8199", "billing-api 8199", "0 zero", "8199/xyz name", `8199 ${"n".repeat(51)}`, "70000 x", "-1 x"])(
    "refuses %s",
    async (typed) => {
      const { ok, visibility } = await place.type(`/team add ${typed}`);
      expect({ ok, visibility }).toEqual({ ok: false, visibility: "private" });
      expect(await kept()).toEqual([]);
    },
  );

  test("points out a common service before it saves, and saves when told so", async () => {
    const asked = await place.type("/team add 5432 reporting");
    expect(textOf(asked)).toContain("PostgreSQL");
    expect(asked.visibility).toBe("private");
    expect(await kept()).toEqual([]);
    const saved = await place.press(asked, team.buttonKeep);
    expect(saved.card.title).toBe(team.added("5432", "reporting"));
    expect(await kept()).toHaveLength(1);
  });

  test("points out another entry on the port, unless the protocol keeps them apart", async () => {
    await place.type("/team add 8199/tcp one");
    expect(textOf(await place.type("/team add 8199 two"))).toContain("one");
    expect((await place.type("/team add 8199/udp two")).card.title).toBe(team.added("8199/udp", "two"));
    const changed = await place.type("/team add 8199/tcp ONE new note");
    expect(changed.card.title).toBe(team.changed("8199/tcp", "ONE"));
    expect(await kept()).toHaveLength(2);
  });

  test("a button that would not fit leaves the line to be typed", async () => {
    const asked = await place.type(`/team add 5432 ${"n".repeat(50)} ${"o".repeat(100)}`);
    const { components } = toEmbed({ ...asked });
    expect(components.flatMap((row) => row.components).map(({ label }) => label)).not.toContain(team.buttonKeep);
    expect(textOf(asked)).toContain(`${"o".repeat(100)} anyway`);
  });

  test("is for those who may manage the place", async () => {
    for (const line of ["/team add 8199 x", "/team remove 8199"]) {
      expect((await place.type(line, { mayManage: false })).card.title).toBe(
        faults["not-allowed"]({ need: "manage" }).title,
      );
    }
    expect((await place.type("/team list", { mayManage: false })).ok).toBe(true);
  });

  test("ends at the limit of a place", async () => {
    const by = { platform: "discord", id: "1" };
    for (let port = 20_000; port < 20_200; port += 1) {
      await place.storage.teamPorts.add(
        here,
        { port, name: `service-${port}`, note: "a note of some length" },
        by,
        1,
        200,
      );
    }
    expect((await place.type("/team add 8199 x")).card.title).toBe(faults["team-full"]({ most: 200 }).title);
    const pages: string[] = [];
    let page = await place.type("/team list");
    for (;;) {
      pages.push(textOf(page));
      if (!buttonsOf(page).some(({ label }) => label === team.buttonMore)) break;
      page = await place.press(page, team.buttonMore);
    }
    expect(pages).toHaveLength(5);
    expect(new Set(pages.join("\n").match(/service-\d+/g)).size).toBe(200);
    const first = await place.type("/team export");
    expect(textOf(first)).toContain("of 200");
    expect(textOf(await place.press(first, team.buttonMore))).toContain("of 200");
  });
});

describe("removing", () => {
  test.each([
    ["8199", 2],
    ["8199 billing-api", 1],
    ["billing-api", 2],
    ["8199/udp", 2],
  ])("takes %s", async (typed, count) => {
    await place.type("/team add 8199 billing-api");
    await place.type("/team add 8199 other anyway");
    await place.type("/team add 8207 billing-api anyway");
    expect((await place.type(`/team remove ${typed}`)).card.title).toBe(team.removed(count));
    expect(await kept()).toHaveLength(3 - count);
    expect((await place.type("/team remove 8299")).ok).toBe(false);
  });

  test("takes the entry of one protocol and leaves that of the other", async () => {
    await place.type("/team add 8199/udp discovery");
    await place.type("/team add 8199/tcp discovery");
    expect((await place.type("/team remove 8199/UDP")).card.title).toBe(team.removed(1));
    expect(await kept()).toMatchObject([{ protocol: "tcp" }]);
    expect((await place.type("/team remove 8199/udp")).ok).toBe(false);
  });
});

describe("the CSV", () => {
  const entries = fc.array(
    fc.record({
      port: fc.integer({ min: 1, max: 65_535 }),
      name: fc.string({ minLength: 1, maxLength: 50 }),
      note: fc.string({ maxLength: 100 }),
    }),
    { maxLength: 20 },
  );

  test("reads back as it was, whatever is in it", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { csv, count } = toCsv(given, 1_000_000);
        expect(count).toBe(given.length);
        const [, ...rows] = parse(csv) as string[][];
        const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
        expect(rows.map(([port, , name = "", note = ""]) => [Number(port), plain(name), plain(note)])).toEqual(
          given.map(({ port, name, note }) => [port, plain(name), plain(note)]),
        );
      }),
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])("is no formula: %s", (name) => {
    const [, row] = toCsv([{ port: 1, name }], 1000).csv.split("\n");
    expect(row?.split(",")[2]).toMatch(/^"?'/);
  });
});
