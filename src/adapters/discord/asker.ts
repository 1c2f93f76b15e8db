// Who acts in an interaction, where, and what Discord lets them and us do there.

import { ChannelType, InteractionContextType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Asker } from "../../core/request.ts";
import { isObject, type Json, objectAt, textAt } from "./json.ts";

const threads: readonly unknown[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** Whether a set of permissions, written as a number, has one of some; false where it is missing. */
function hasAny(permissions: string, ...wanted: readonly bigint[]): boolean {
  if (!/^\d{1,30}$/.test(permissions)) return false;
  const held = BigInt(permissions);
  return [PermissionFlagsBits.Administrator, ...wanted].some((flag) => (held & flag) !== 0n);
}

/** What Portly may do in the channel; "" where it is not there as a bot. */
function permissionsHere(interaction: Json): string {
  const owners = objectAt(interaction, "authorizing_integration_owners");
  // "0" is an installation for the server; "1" only for a person, who can not have the bot post.
  if (Object.keys(owners).length > 0 && !("0" in owners)) return "";
  return textAt(interaction, "app_permissions");
}

/** Whether Portly may post in the channel by itself; undefined where it is not there as a bot. */
function mayPost(interaction: Json): boolean | undefined {
  const permissions = permissionsHere(interaction);
  if (permissions === "") return undefined;
  const isThread = threads.includes(objectAt(interaction, "channel").type);
  const sends = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return [PermissionFlagsBits.ViewChannel, sends, PermissionFlagsBits.EmbedLinks].every((flag) =>
    hasAny(permissions, flag),
  );
}

/** The message with the pressed button, where Portly may change it later: a bot changes what it wrote, in channels that it sees. */
function messageOf(interaction: Json): string {
  const message = textAt(objectAt(interaction, "message"), "id");
  return hasAny(permissionsHere(interaction), PermissionFlagsBits.ViewChannel) ? message : "";
}

/** Everybody may name roles that are open to that; others only who may mention everyone. */
function mayMention(interaction: Json, permissions: string): boolean {
  const roles = Object.values(objectAt(objectAt(objectAt(interaction, "data"), "resolved"), "roles")).filter(isObject);
  return (
    hasAny(permissions, PermissionFlagsBits.MentionEveryone) || roles.every(({ mentionable }) => mentionable === true)
  );
}

/** In servers the user stands in `member`, in direct messages beside it. */
export function askerOf(interaction: Json): Asker {
  const member = objectAt(interaction, "member");
  const user = isObject(member.user) ? member.user : objectAt(interaction, "user");
  const guild = textAt(interaction, "guild_id");
  const channel = textAt(interaction, "channel_id");
  const place = guild || channel;
  const name = textAt(member, "nick") || textAt(user, "global_name") || textAt(user, "username");
  const permissions = textAt(member, "permissions");
  const message = guild === "" ? "" : messageOf(interaction);
  const posts = guild === "" ? undefined : mayPost(interaction);
  const isDirect = guild === "" || interaction.context === InteractionContextType.BotDM;
  return {
    platform: "discord",
    user: textAt(user, "id"),
    ...(place === "" ? {} : { place }),
    ...(channel === "" ? {} : { channel }),
    ...(message === "" ? {} : { message }),
    ...(isDirect ? { isDirect } : {}),
    ...(name === "" ? {} : { name }),
    mayManage: isDirect || hasAny(permissions, PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageChannels),
    isAdmin: isDirect || hasAny(permissions, PermissionFlagsBits.ManageGuild),
    mayMention: mayMention(interaction, permissions),
    ...(posts === undefined ? {} : { mayPost: posts }),
  };
}
