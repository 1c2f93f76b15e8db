import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plainText } from "../../src/core/card.ts";
import { messages } from "../../src/messages/index.ts";
import { postDue } from "../helpers/days-go-by.ts";
import { buttonsOf, openPlace, type Place, textOf } from "../helpers/place.ts";

const { daily, faults } = messages.en;
const here = { platform: "discord", id: "100" };
let place: Place;

beforeEach(() => {
  place = openPlace();
});
afterEach(() => place.close());

const schedules = () => place.storage.schedules.list(here);

describe("/trivia daily on", () => {
  test("previews the next three posts in local time, and tells where and what", async () => {
    const text = textOf(await place.type("/trivia daily on 9:30 Seoul"));
    expect(text).toContain("09:30, Monday to Friday (Asia/Seoul)");
    expect(text).toMatch(/Mon,? 23 Nov,? 09:30\n.*Tue,? 24 Nov,? 09:30\n.*Wed,? 25 Nov,? 09:30/);
    expect(text).toContain("a quiz question, in English");
    expect(await schedules()).toMatchObject([{ channel: "200", minutes: 570, kind: "quiz", days: [1, 2, 3, 4, 5] }]);
  });

  test.each([
    [
      "/trivia daily on 2pm New York mon,wed,fri fact",
      { minutes: 840, zone: "America/New_York", days: [1, 3, 5], kind: "fact" },
    ],
    [
      "/trivia daily on mon-thu 14:30 Europe/Berlin ko",
      { minutes: 870, zone: "Europe/Berlin", days: [1, 2, 3, 4], locale: "ko" },
    ],
    [
      "/trivia daily on 오전 9시 30분 서울 월수금 turn",
      { minutes: 570, zone: "Asia/Seoul", days: [1, 3, 5], kind: "turn" },
    ],
    ["/trivia daily on 매일 오후 2시 서울", { minutes: 840, days: [1, 2, 3, 4, 5, 6, 7] }],
    ["/trivia daily on 7 Tokyo role:42", { minutes: 420, zone: "Asia/Tokyo", mention: { kind: "role", id: "42" } }],
  ])("reads %s", async (line, setting) => {
    expect((await place.type(line)).ok).toBe(true);
    expect(await schedules()).toMatchObject([setting]);
  });

  test("takes the options of a form as they are", async () => {
    const options = { time: "9:05", zone: "Asia/Seoul", days: "sat", language: "ko", kind: "fact", mention: "role:7" };
    expect((await place.ask({ command: "trivia daily on", options })).ok).toBe(true);
    expect(await schedules()).toMatchObject([{ minutes: 545, days: [6], locale: "ko", kind: "fact" }]);
  });

  test("takes the zone from the person, the place, the platform, or the language", async () => {
    await place.type("/trivia daily on 9:01", {}, "ko");
    await place.type("/trivia daily on 9:02", { zone: "Europe/Paris" });
    await place.type("/portly settings here Tokyo");
    await place.type("/trivia daily on 9:03", { zone: "Europe/Paris" });
    await place.type("/portly settings London");
    await place.type("/trivia daily on 9:04", { zone: "Europe/Paris" });
    const zones = (await schedules()).toSorted((a, b) => a.minutes - b.minutes).map(({ zone }) => zone);
    expect(zones).toEqual(["Asia/Seoul", "Europe/Paris", "Asia/Tokyo", "Europe/London"]);
  });

  test.each([
    ["/trivia daily on", "missing-option"],
    ["/trivia daily on 25:00 Seoul", "time-invalid"],
    ["/trivia daily on 9:30", "zone-needed"],
    ["/trivia daily on 9:30 Atlantis", "zone-unknown"],
    ["/trivia daily on 9:30 Seoul @here", "mention-unknown"],
    ["/trivia daily on 9:30 Seoul @everyone", "mention-unknown"],
    ["/trivia daily on 9:30 Seoul @bob", "mention-unknown"],
  ] as const)("refuses %s", async (line, id) => {
    const { ok, card, visibility } = await place.type(line);
    expect({ ok, visibility }).toEqual({ ok: false, visibility: "private" });
    const speak = faults[id] as (context: object) => { readonly title: string };
    expect(card.title).toBe(speak({ given: "", nearest: [], command: "", option: "" }).title);
    expect(await schedules()).toEqual([]);
  });

  test("refuses days that are none", async () => {
    const options = { time: "9:30", zone: "Asia/Seoul", days: "someday" };
    expect((await place.ask({ command: "trivia daily on", options })).card.title).toBe(
      faults["days-unknown"]({ given: "" }).title,
    );
  });

  test("is for those who may manage the channel", async () => {
    const refused = await place.type("/trivia daily on 9:30 Seoul", { mayManage: false });
    expect(refused.card.title).toBe(faults["not-allowed"]({ need: "manage" }).title);
    await place.type("/trivia daily on 9:30 Seoul");
    for (const line of ["/trivia daily off", "/trivia daily off all"]) {
      expect((await place.type(line, { mayManage: false })).ok).toBe(false);
    }
    expect(await schedules()).toHaveLength(1);
  });

  test("is for administrators alone where the place says so; who can not be told to be one is told why", async () => {
    expect((await place.type("/portly settings admins", { isAdmin: undefined })).ok).toBe(false);
    expect((await place.type("/portly settings admins", { isAdmin: false })).ok).toBe(false);
    await place.type("/portly settings admins");
    expect((await place.type("/trivia daily on 9:30 Seoul", { isAdmin: false })).ok).toBe(false);
    const untold = await place.type("/trivia daily on 9:30 Seoul", { isAdmin: undefined });
    expect(textOf(untold)).toContain("users:read");
    expect((await place.type("/trivia daily on 9:30 Seoul")).ok).toBe(true);
    await place.type("/portly settings members");
    expect((await place.type("/trivia daily off", { isAdmin: false })).ok).toBe(true);
  });

  test("mentions nobody whom who asks may not mention", async () => {
    const { card } = await place.type("/trivia daily on 9:30 Seoul role:42", { mayMention: false });
    expect(card.title).toBe(faults["mention-not-allowed"]({}).title);
  });

  test("says how to allow posting before it saves anything", async () => {
    for (const reason of ["forbidden", "not-a-member", "channel-gone", "archived", "no-token"] as const) {
      place.posts = reason;
      const refused = await place.type("/trivia daily on 9:30 Seoul");
      expect(refused.card.title).toBe(faults["may-not-post"]({ reason, platform: "discord" }).title);
    }
    expect(textOf(await place.type("/trivia daily on 9:30 Seoul"))).toContain("DISCORD_TOKEN");
    expect(await schedules()).toEqual([]);
    place.posts = "allowed";
    const told = await place.type("/trivia daily on 9:30 Seoul", { mayPost: false });
    expect(textOf(told)).toContain("Send Messages");
    const slack = await place.type("/trivia daily on 9:30 Seoul", { platform: "slack", mayPost: false });
    expect(textOf(slack)).toContain("Who may post is limited");
    for (const [reason, remedy] of [
      ["not-a-member", "/invite @Portly"],
      ["archived", "Unarchive it"],
    ] as const) {
      place.posts = reason;
      expect(textOf(await place.type("/trivia daily on 9:30 Seoul", { platform: "slack" }))).toContain(remedy);
    }
    expect(await schedules()).toEqual([]);
    place.posts = "unknown";
    expect(textOf(await place.type("/trivia daily on 9:30 Seoul"))).toContain("can't see beforehand");
  });

  test("does not set the same up twice, and keeps to the limit of a place", async () => {
    await place.type("/trivia daily on 0:00 Seoul");
    const again = await place.type("/trivia daily on 0:00 Seoul fact");
    expect(again.card.title).toBe(faults["schedule-exists"]({ number: 1 }).title);
    for (let minute = 1; minute < 25; minute += 1)
      await place.type(`/trivia daily on 0:${String(minute).padStart(2, "0")} Seoul`);
    expect((await place.type("/trivia daily on 1:00 Seoul")).card.title).toBe(
      faults["schedules-full"]({ most: 25 }).title,
    );
    expect(await schedules()).toHaveLength(25);
  });

  test("needs a channel", async () => {
    for (const who of [{ isDirect: true }, { channel: undefined }]) {
      const { card } = await place.type("/trivia daily on 9:30 Seoul", who);
      expect(card.title).toBe(faults["channel-needed"]({}).title);
    }
  });
});

describe("/trivia daily off", () => {
  test("stops another channel's schedule only for who administers the place", async () => {
    await place.type("/trivia daily on 9:30 Seoul");
    const member = { user: "2", channel: "201", isAdmin: false };
    for (const line of ["/trivia daily off 1", "/trivia daily off all"]) {
      const refused = await place.type(line, member);
      expect(refused.card.title).toBe(faults["not-allowed"]({ need: "its-channel" }).title);
    }
    expect(await schedules()).toHaveLength(1);
    expect((await place.type("/trivia daily off 1", { ...member, isAdmin: true })).ok).toBe(true);
    expect(await schedules()).toHaveLength(0);
  });

  test("stops the one of the channel, a numbered one, or all, and those of no other place", async () => {
    await place.type("/trivia daily on 9:00 Seoul");
    await place.type("/trivia daily on 9:10 Seoul", { channel: "201" });
    await place.type("/trivia daily on 9:20 Seoul", { place: "777" });
    const off = await place.type("/trivia daily off");
    expect(off.card.title).toBe(daily.off(1));
    expect(textOf(off)).toContain("1 other goes on");
    const which = await place.type("/trivia daily off");
    expect(textOf(which)).toContain("/trivia daily off 1");
    expect((await place.type("/trivia daily off 9")).ok).toBe(false);
    expect((await place.type("/trivia daily off 1")).ok).toBe(true);
    expect((await place.type("/trivia daily off")).ok).toBe(false);
    expect((await place.type("/trivia daily off all")).ok).toBe(false);
    expect(await place.storage.schedules.list({ platform: "discord", id: "777" })).toHaveLength(1);
  });
});

describe("/trivia daily status", () => {
  test("lists everything, its next time, and what went wrong", async () => {
    expect(textOf(await place.type("/trivia daily status"))).toContain("Nothing is scheduled");
    await place.type("/trivia daily on 9:00 Seoul");
    await postDue(place, Date.parse("2026-11-23T05:00:00Z"));
    const text = textOf(await place.type("/trivia daily status"));
    expect(text).toContain("1. #200 09:00, Monday to Friday (Asia/Seoul)");
    expect(text).toMatch(/Next: Tue,? 24 Nov,? 09:00/);
    expect(text).toContain("2026-11-23: not posted");
  });

  test.each([
    [undefined, "the platform refused it"],
    ["discord 50035", "the platform refused it (discord 50035)"],
    ["not-a-member", "I am not in the channel"],
    ["item-gone", "for a fault of mine"],
  ])("tells why a post failed (%s), in words", (reason, told) => {
    const post = { day: "2026-11-23", dueAt: 0, state: "failed", ...(reason === undefined ? {} : { reason }) } as const;
    const [en, ko] = [messages.en.daily.latest(post), messages.ko.daily.latest(post)].map((text) =>
      plainText(text ?? []),
    );
    expect(en).toBe(`2026-11-23: not posted, ${told}.`);
    expect(ko).toMatch(/^2026-11-23: .*못 올렸어요/);
    expect(ko).not.toMatch(/not-a-member|item-gone/);
  });

  test("tells why a schedule rests, and takes it up again by a button", async () => {
    await place.type("/trivia daily on 9:00 Seoul");
    const [schedule] = await schedules();
    const { storage, core } = place;
    const at = Date.parse("2026-11-23T00:00:00Z");
    await storage.deliveries.plan("due", at, 10, (due) =>
      due.map((each) => ({
        schedule: each,
        next: { at: at + 86_400_000, day: "2026-11-24" },
        post: { chosen: core.programme.choose(each, "2026-11-23", () => undefined), order: at },
      })),
    );
    const [delivery] = await storage.deliveries.claim("discord", at, 10);
    await storage.deliveries.finish([[delivery?.id ?? "", { state: "refused", reason: "forbidden" }]], at);
    place.now = at + 60_000;
    const status = await place.type("/trivia daily status");
    expect(textOf(status)).toContain("Paused: I may not post there");
    const [button] = buttonsOf(status);
    expect((await place.press(status, button?.label ?? "", { mayManage: false })).ok).toBe(false);
    const resumed = await place.press(status, button?.label ?? "");
    expect(resumed.card.title).toBe(daily.resumed);
    expect((await schedules())[0]).not.toHaveProperty("paused");
    expect(schedule?.id).toBe((await schedules())[0]?.id);
  });
});

test("zones are completed by city, in both languages", () => {
  const complete = (typed: string, locale: "en" | "ko") =>
    place.core.complete({
      ...{ command: "trivia daily on", option: "zone", typed, options: {}, locale },
      asker: { platform: "discord", user: "1" },
    });
  expect(complete("seo", "en")[0]).toMatchObject({ value: "Asia/Seoul" });
  expect(complete("서울", "ko")[0]?.label).toContain("서울");
});
