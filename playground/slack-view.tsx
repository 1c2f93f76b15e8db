// A message as Slack shows it.

import "slack-blocks-to-jsx/dist/style.css";
import { type MouseEvent, useEffect, useRef } from "react";
import { type Block, Message } from "slack-blocks-to-jsx";
import type { SlackMessage } from "../src/adapters/slack/to-blocks.ts";
import { portlyPicture } from "./avatars.ts";
import type { ViewProps } from "./card-view.tsx";

type Blocks = SlackMessage["blocks"];

/** The library knows no presses: it gives a button its `action_id` as id, which is unique in a message. */
function findButton(blocks: Blocks, actionId: string) {
  const elements = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  return elements.find((element) => element.type === "button" && element.action_id === actionId);
}

/** Slack draws links that are written out also where it is told not to look for others; the library only does without that word. */
const withLinks = (blocks: Blocks): Block[] =>
  JSON.parse(JSON.stringify(blocks, (key, value) => (key === "verbatim" ? undefined : value)));

/** The library says in English that an app wrote the message, and when. */
function translateHead(box: HTMLElement, app: string, time: string): void {
  const tag = [...box.querySelectorAll("div")].find(({ childElementCount, textContent }) => {
    return childElementCount === 0 && textContent === "APP";
  });
  if (!tag) return;
  tag.textContent = app;
  if (tag.nextElementSibling) tag.nextElementSibling.textContent = time;
}

/** The library's menus open by a button without a name: it gets the words beside it. */
function nameMenus(box: HTMLElement): void {
  for (const button of box.querySelectorAll("button")) {
    const words = button.parentElement?.textContent ?? "";
    if (button.textContent === "" && words !== "") button.setAttribute("aria-label", words);
  }
}

export interface SlackViewProps extends ViewProps {
  readonly blocks: Blocks;
  /** When the message was written; undefined where it is none, but a page of the app. */
  readonly time: string | undefined;
}

export function SlackView({ shown, blocks, client, theme, at, time, onPress }: SlackViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const press = ({ target }: MouseEvent<HTMLElement>) => {
    const clicked = target instanceof Element ? target.closest("button") : null;
    const button = clicked && findButton(blocks, clicked.id);
    if (button?.type === "button") onPress(button.value ?? "", button.text.text);
  };
  useEffect(() => {
    if (box.current) nameMenus(box.current);
    if (box.current && time !== undefined) translateHead(box.current, client.app, time);
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the buttons inside take keys by themselves
    <div ref={box} className={time === undefined ? "slack slack-home" : "slack"} onClick={press}>
      <Message
        // What it was first given it keeps: a new card is a new message.
        key={`${shown.title} ${theme} ${client.app}`}
        blocks={withLinks(blocks)}
        logo={portlyPicture}
        name="Portly"
        time={at}
        theme={theme}
      />
    </div>
  );
}
