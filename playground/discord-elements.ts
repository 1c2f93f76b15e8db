// Discord's custom elements, with the few colours of theirs mended that are too faint to read.

import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-attachments.js";
import "@skyra/discord-components-core/discord-button.js";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-embed-field.js";
import "@skyra/discord-components-core/discord-embed-fields.js";
import "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-messages.js";
import { css, type LitElement } from "lit";

/** Their styles are out of reach of the page's; what is added here is taken over by every element drawn later. */
const readable = css`
  :host time.discord-message-timestamp,
  :host .discord-message-ephemeral,
  :host .discord-replied-message-username {
    color: var(--discord-quiet) !important;
    opacity: 1 !important;
  }
  :host .discord-slash-command-name {
    color: var(--discord-link) !important;
    background-color: var(--discord-command);
  }
  :host .discord-message-ephemeral-link {
    color: var(--discord-link) !important;
  }
`;

/** Its link to dismiss a message is one for the mouse; here the keyboard reaches it, too. */
function openToKeys(message: LitElement): void {
  const hostUpdated = () => {
    const link = message.renderRoot.querySelector<HTMLElement>(".discord-message-ephemeral-link");
    if (!link) return;
    link.tabIndex = 0;
    link.onkeydown = ({ key }) => {
      if (key === "Enter") link.click();
    };
  };
  message.addController({ hostUpdated });
}

/** The words that `discord-messages` around an element has for what the elements say in English. */
function wordsAround(element: Element): Readonly<Record<string, string>> {
  const around = element.closest<HTMLElement>("discord-messages");
  if (around) return JSON.parse(around.dataset.words ?? "{}");
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? wordsAround(root.host) : {};
}

/** Says them in the reader's language. What an element says by itself is never drawn twice, so it stays as it is put here. */
function translate(element: LitElement): void {
  const hostUpdated = () => {
    const words = wordsAround(element);
    const texts = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const english = (text.nodeValue ?? "").trim();
      if (Object.hasOwn(words, english)) text.nodeValue = ` ${words[english]} `;
    }
  };
  element.addController({ hostUpdated });
}

const message = customElements.get("discord-message") as typeof LitElement | undefined;
message?.addInitializer((element) => openToKeys(element as LitElement));

for (const name of ["discord-message", "discord-command", "discord-verified-author-tag"]) {
  const element = customElements.get(name) as typeof LitElement | undefined;
  element?.addInitializer((made) => translate(made as LitElement));
}

for (const name of ["discord-message", "discord-command"]) {
  const element = customElements.get(name) as typeof LitElement | undefined;
  element?.elementStyles.push(readable);
}
