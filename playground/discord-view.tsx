// A message as Discord shows it.

import "./discord-elements.ts";
import type { DiscordMessage } from "../src/adapters/discord/to-embed.ts";
import { pictureOf, portlyPicture } from "./avatars.ts";
import type { ViewProps } from "./card-view.tsx";
import { plainWords, readInline } from "./discord-markdown.ts";
import { DiscordText } from "./discord-text.tsx";
import { phone, useMedia } from "./use-media.ts";

type Embed = DiscordMessage["embeds"][number];
type Field = NonNullable<Embed["fields"]>[number];

const words = (markdown: string) => plainWords(readInline(markdown));
const colour = (value = 0) => `#${value.toString(16).padStart(6, "0")}`;

/** Neighbours that stand side by side are numbered from one to three. */
function columnOf(fields: readonly Field[], index: number): 1 | 2 | 3 {
  const before = fields.slice(0, index).toReversed();
  const run = before.findIndex(({ inline }) => inline !== true);
  return (((run === -1 ? before.length : run) % 3) + 1) as 1 | 2 | 3;
}

function EmbedView({ embed }: { readonly embed: Embed }) {
  // On a phone Discord sets all fields below each other.
  const isPhone = useMedia(phone);
  const { title, description, fields = [], color, image } = embed;
  return (
    <discord-embed
      slot="embeds"
      color={colour(color)}
      {...(title === undefined ? {} : { embedTitle: words(title) })}
      {...(image === undefined ? {} : { image: image.url })}
    >
      {description === undefined ? null : (
        <discord-embed-description slot="description">
          <DiscordText text={description} />
        </discord-embed-description>
      )}
      {fields.length === 0 ? null : (
        <discord-embed-fields slot="fields">
          {fields.map((field, index) => (
            <discord-embed-field
              // biome-ignore lint/suspicious/noArrayIndexKey: fields of a drawn card never move
              key={index}
              fieldTitle={words(field.name)}
              {...(field.inline && !isPhone ? { inline: true, inlineIndex: columnOf(fields, index) } : {})}
            >
              <DiscordText text={field.value} />
            </discord-embed-field>
          ))}
        </discord-embed-fields>
      )}
    </discord-embed>
  );
}

export interface DiscordViewProps extends ViewProps {
  readonly message: DiscordMessage;
  readonly time: string;
}

export function DiscordView({ shown, message, client, asked, theme, time, onPress, onDismiss }: DiscordViewProps) {
  const { embeds, components } = message;
  return (
    // Elements inside take the theme and the words once: others are drawn anew.
    <discord-messages
      key={`${theme} ${client.app}`}
      lightTheme={theme === "light"}
      noBackground
      data-words={JSON.stringify(client.discord)}
    >
      <discord-message
        author="Portly"
        avatar={portlyPicture}
        bot
        ephemeral={shown.isPrivate}
        dismissMessageClicked={onDismiss}
        timestamp={time}
      >
        {asked?.command === undefined ? null : (
          <discord-command
            slot="reply"
            author={asked.name}
            avatar={pictureOf(asked.user)}
            command={asked.command}
            type="slash_command"
          />
        )}
        {embeds.map((embed, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: embeds of a drawn card never move
          <EmbedView key={index} embed={embed} />
        ))}
        {components.length === 0 ? null : (
          <discord-attachments slot="components">
            {components.map(({ components: buttons }) => (
              <discord-action-row key={buttons[0]?.custom_id ?? ""}>
                {buttons.map(({ custom_id, label = "" }) => (
                  <discord-button key={custom_id} type="secondary" onClick={() => onPress(custom_id, label)}>
                    {label}
                  </discord-button>
                ))}
              </discord-action-row>
            ))}
          </discord-attachments>
        )}
      </discord-message>
    </discord-messages>
  );
}
