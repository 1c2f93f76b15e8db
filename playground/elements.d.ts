// Discord's custom elements as React sees them.

import type { HTMLAttributes, ReactNode } from "react";

interface Slotted {
  readonly key?: string | number;
  readonly slot?: string;
  readonly children?: ReactNode;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "discord-messages": Slotted & { lightTheme?: boolean; noBackground?: boolean; "data-words"?: string };
      "discord-message": Slotted & {
        author: string;
        avatar: string;
        bot?: boolean;
        ephemeral?: boolean;
        dismissMessageClicked?: () => void;
        timestamp: string;
      };
      "discord-command": Slotted & { author: string; avatar: string; command: string; type: "slash_command" };
      "discord-embed": Slotted & { color: string; embedTitle?: string; image?: string };
      "discord-embed-description": Slotted;
      "discord-embed-fields": Slotted;
      "discord-embed-field": Slotted & { fieldTitle: string; inline?: boolean; inlineIndex?: 1 | 2 | 3 };
      "discord-attachments": Slotted;
      "discord-action-row": Slotted;
      "discord-button": Slotted & { type: string; onClick: HTMLAttributes<HTMLElement>["onClick"] };
    }
  }
}
