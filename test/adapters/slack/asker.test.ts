import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.ts";
import { createMembers } from "../../../src/adapters/slack/members.ts";
import { toPressRequest, toRequest } from "../../../src/adapters/slack/to-request.ts";
import { encodePress } from "../../../src/core/press.ts";

const type = (text: string, channel_id = "C1") =>
  toRequest({ command: "/trivia", text, channel_id, user_name: "ann" }, "U1", "T1", undefined, commands).asked;

describe("who asks on Slack", () => {
  test("is told with channel and name; members may manage", () => {
    expect(type("now")).toMatchObject({
      asker: { platform: "slack", user: "U1", place: "T1", channel: "C1", name: "ann", mayManage: true },
    });
    expect(type("now")).not.toHaveProperty("asker.isDirect");
    expect(type("now", "D1")).toMatchObject({ asker: { place: "T1", isDirect: true } });
  });

  test("is told by a button, too", () => {
    const value = encodePress({ call: { command: "trivia mine", options: {} }, effect: "reply", locale: "en" });
    const { asked } = toPressRequest(value, "U1", "T1", undefined, false, { channel: "C1", name: "ann" });
    expect(asked).toMatchObject({ asker: { channel: "C1", name: "ann" } });
  });

  test("names a group of people; nobody else is mentioned", () => {
    expect(type("daily on 9:30 Seoul <!subteam^S123|@oncall>")).toMatchObject({
      options: { time: "9:30 Seoul", mention: "group:S123" },
    });
    expect(type("daily on 9:30 Seoul <!here>")).toMatchObject({ options: { mention: "@here" } });
    expect(type("daily on 9:30 Seoul <!channel|channel>")).toMatchObject({ options: { mention: "@channel" } });
    expect(type("daily on 9:30 Seoul <@U2|bob>")).toMatchObject({ options: { mention: "@bob" } });
  });
});

describe("members", () => {
  test("are remembered as Slack told them, the latest ones", () => {
    const members = createMembers();
    expect(members.of("U1")).toEqual({});
    members.keep("U1", { is_admin: true, tz: "Asia/Seoul" });
    members.keep("U2", undefined);
    members.keep("U3", { real_name: "Ann Lee", profile: { display_name: "annie" } });
    members.keep("U4", { real_name: "Bo Kim", profile: { display_name: "" } });
    expect(members.of("U3").name).toBe("annie");
    expect(members.of("U4").name).toBe("Bo Kim");
    expect(members.of("U1")).toEqual({ isAdmin: true, zone: "Asia/Seoul" });
    expect(members.of("U2")).toEqual({ isAdmin: false });
    for (let count = 0; count < 10_000; count += 1) members.keep(`X${count}`, {});
    expect(members.of("U1")).toEqual({});
  });
});
