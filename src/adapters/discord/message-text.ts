// Everything that is written in a message of Discord: its content, its embeds, and the message that it forwards.

import { shorten } from "../../core/shorten.ts";
import { type Json, listAt, objectAt, textAt } from "./json.ts";
import { limits } from "./limits.ts";

function textOfEmbed(embed: Json): readonly string[] {
  const fields = listAt(embed, "fields").map((field) => `${textAt(field, "name")}: ${textAt(field, "value")}`);
  return [textAt(embed, "title"), textAt(embed, "description"), ...fields];
}

/** A forwarded message has no content of its own: it stands in a snapshot. */
function textsOf(message: Json): readonly string[] {
  const embeds = listAt(message, "embeds").flatMap(textOfEmbed);
  const forwarded = listAt(message, "message_snapshots").flatMap((snapshot) => textsOf(objectAt(snapshot, "message")));
  return [textAt(message, "content"), ...embeds, ...forwarded];
}

/**
 * The text of a message, a line for each part; "" where there is none or where Discord does not show it to us. Attached
 * files are not read: fetching what somebody uploaded would mean to open connections, to places and in sizes of their choice,
 * and to hold files that we say we do not keep.
 */
export function messageText(message: Json): string {
  const texts = textsOf(message).filter((text) => text.trim() !== "");
  return shorten(texts.join("\n"), limits.readOfMessage);
}
