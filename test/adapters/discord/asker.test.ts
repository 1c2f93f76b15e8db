import { PermissionFlagsBits as Flags } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { toRequest } from "../../../src/adapters/discord/to-request.ts";

const inServer = {
  type: 2,
  locale: "en-US",
  guild_id: "600",
  channel_id: "500",
  channel: { id: "500", type: 0 },
  context: 0,
  authorizing_integration_owners: { "0": "600" },
  data: { type: 1, name: "trivia", options: [] as object[] },
};

const permissions = (...flags: readonly bigint[]) => String(flags.reduce((all, flag) => all | flag, 0n));

function askerOf(changes: object = {}, member: object = {}) {
  const user = { id: "800", username: "someone", global_name: "Someone" };
  const asked = toRequest({ ...inServer, member: { user, permissions: "0", ...member }, ...changes }, []);
  if (asked.kind !== "command") throw new Error(asked.kind);
  return asked.request.asker;
}

test("tells who asks, where, and by which name", () => {
  expect(askerOf()).toMatchObject({ user: "800", place: "600", channel: "500", name: "Someone", mayManage: false });
  expect(askerOf({}, { nick: "Ann" }).name).toBe("Ann");
  expect(askerOf({}, { user: { id: "1", username: "bo" } }).name).toBe("bo");
  expect(askerOf({}, { user: { id: "1" } })).not.toHaveProperty("name");
});

test("those who manage the server or the channels may manage; who manages the server administers", () => {
  expect(askerOf({}, { permissions: permissions(Flags.ManageChannels) })).toMatchObject({
    mayManage: true,
    isAdmin: false,
  });
  expect(askerOf({}, { permissions: permissions(Flags.ManageGuild) })).toMatchObject({
    mayManage: true,
    isAdmin: true,
  });
  expect(askerOf({}, { permissions: permissions(Flags.Administrator) })).toMatchObject({
    mayManage: true,
    isAdmin: true,
  });
  expect(askerOf({}, { permissions: "no number" })).toMatchObject({ mayManage: false, isAdmin: false });
});

test("in a direct message everybody manages their own", () => {
  const direct = { guild_id: undefined, member: undefined, user: { id: "800", username: "x" }, context: 1 };
  expect(askerOf(direct)).toMatchObject({ user: "800", place: "500", isDirect: true, mayManage: true });
  expect(askerOf(direct)).not.toHaveProperty("mayPost");
});

test("Portly may post where it may see, send and embed, in a thread where it may send in threads", () => {
  const all = [Flags.ViewChannel, Flags.SendMessages, Flags.EmbedLinks];
  expect(askerOf({ app_permissions: permissions(...all) }).mayPost).toBe(true);
  for (const missing of all) {
    const left = all.filter((flag) => flag !== missing);
    expect(askerOf({ app_permissions: permissions(...left) }).mayPost).toBe(false);
  }
  const thread = { channel: { id: "500", type: 11 } };
  expect(askerOf({ ...thread, app_permissions: permissions(...all) }).mayPost).toBe(false);
  expect(askerOf({ ...thread, app_permissions: permissions(...all, Flags.SendMessagesInThreads) }).mayPost).toBe(true);
  const byPerson = { app_permissions: permissions(...all), authorizing_integration_owners: { "1": "800" } };
  expect(askerOf(byPerson)).not.toHaveProperty("mayPost");
});

/** A role chosen in a form, with what Discord tells of it. */
function mention(value: string, mentionable: boolean, held = "0") {
  const options = [{ type: 8, name: "mention", value }];
  const data = { ...inServer.data, options, resolved: { roles: { [value]: { id: value, mentionable } } } };
  const asked = toRequest({ ...inServer, data, member: { user: { id: "1" }, permissions: held } }, []);
  return asked.kind === "command" ? asked.request : undefined;
}

test("a role comes as a mention, with whether who asks may notify it", () => {
  expect(mention("42", true)).toMatchObject({ options: { mention: "role:42" }, asker: { mayMention: true } });
  expect(mention("42", false)?.asker.mayMention).toBe(false);
  expect(mention("42", false, permissions(Flags.MentionEveryone))?.asker.mayMention).toBe(true);
});

test("everyone is no role", () => {
  expect(mention("600", true, permissions(Flags.Administrator))?.options).toEqual({ mention: "@everyone" });
});

test("a press tells its message where Portly may change it: as a bot that sees the channel", () => {
  const pressed = (changes: object) =>
    askerOf({ message: { id: "300" }, app_permissions: permissions(Flags.ViewChannel), ...changes }).message;
  expect(pressed({})).toBe("300");
  expect(pressed({ app_permissions: permissions(Flags.SendMessages) })).toBeUndefined();
  expect(pressed({ authorizing_integration_owners: { "1": "800" } })).toBeUndefined();
  expect(pressed({ guild_id: undefined })).toBeUndefined();
  expect(pressed({ message: undefined })).toBeUndefined();
});
