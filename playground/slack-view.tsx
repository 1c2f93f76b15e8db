// A message as Slack shows it.

import "slack-blocks-to-jsx/dist/style.css";
import type { MouseEvent } from "react";
import { type Block, Message } from "slack-blocks-to-jsx";
import type { SlackMessage } from "../src/adapters/slack/to-blocks.ts";
import { portlyPicture } from "./avatars.ts";
import type { ViewProps } from "./card-view.tsx";

/** The library knows no presses: it gives a button its `action_id` as id, which is unique in a message. */
function findButton({ blocks }: SlackMessage, actionId: string) {
  const elements = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  return elements.find((element) => element.type === "button" && element.action_id === actionId);
}

/** Slack draws links that are written out also where it is told not to look for others; the library only does without that word. */
const withLinks = ({ blocks }: SlackMessage): Block[] =>
  JSON.parse(JSON.stringify(blocks, (key, value) => (key === "verbatim" ? undefined : value)));

export function SlackView({ shown, words, theme, at, onPress }: ViewProps) {
  const press = ({ target }: MouseEvent<HTMLElement>) => {
    const clicked = target instanceof Element ? target.closest("button") : null;
    const button = clicked && findButton(shown.slack, clicked.id);
    if (button?.type === "button") onPress(button.value ?? "", button.text.text);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the buttons inside take keys by themselves
    <div className="slack" onClick={press}>
      {shown.isPrivate ? <p className="slack-private">{words.onlyYou}</p> : null}
      <Message
        // What it was first given it keeps: a new card is a new message.
        key={`${shown.title} ${theme}`}
        blocks={withLinks(shown.slack)}
        logo={portlyPicture}
        name="Portly"
        time={at}
        theme={theme}
      />
    </div>
  );
}
