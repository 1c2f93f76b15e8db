// The line to type in, with a list of suggestions as the platforms have it.

import { type KeyboardEvent, useId, useState } from "react";
import type { Acting, PlaygroundWords } from "./api.ts";
import { ChoiceList, useChoices } from "./choice-list.tsx";

/** The id of the line. */
export const lineId = "line";

export interface ComposerProps {
  readonly words: PlaygroundWords;
  readonly acting: Acting;
  readonly onAsk: (line: string) => void;
}

export function Composer({ words, acting, onAsk }: ComposerProps) {
  const [line, setLine] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // What was asked before, the newest last, and how far back one has gone in it.
  const [history, setHistory] = useState<readonly string[]>([]);
  const [past, setPast] = useState(0);
  const choices = useChoices(acting, line, isOpen);
  const id = useId();
  const hasList = isOpen && choices.length > 0;

  const type = (next: string) => {
    setLine(next);
    setIsOpen(true);
    setActive(-1);
  };
  const send = () => {
    if (line.trim() === "") return;
    onAsk(line.trim());
    setHistory([...history, line.trim()]);
    setLine("");
    setIsOpen(false);
    setPast(history.length + 1);
  };
  const move = (step: 1 | -1) =>
    setActive((Math.max(active, step > 0 ? -1 : 0) + step + choices.length) % choices.length);
  const recall = (step: 1 | -1) => {
    const at = Math.max(0, Math.min(history.length, past + step));
    setPast(at);
    setLine(history[at] ?? "");
    setIsOpen(false);
  };
  /** @returns whether the key means something here */
  const act = (key: string): boolean => {
    switch (key) {
      case "ArrowDown":
      case "ArrowUp": {
        const step = key === "ArrowDown" ? 1 : -1;
        if (hasList) move(step);
        else recall(step);
        return true;
      }
      case "Escape":
        setIsOpen(false);
        return true;
      case "Tab":
        if (hasList) type(choices[Math.max(0, active)]?.line ?? line);
        return hasList;
      case "Enter":
        if (hasList && active >= 0) type(choices[active]?.line ?? line);
        else send();
        return true;
      default:
        return false;
    }
  };
  const press = (event: KeyboardEvent) => {
    // While Hangul is being put together, keys belong to the input method.
    if (event.nativeEvent.isComposing || event.shiftKey) return;
    if (act(event.key)) event.preventDefault();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {hasList ? (
        <ChoiceList
          id={id}
          label={words.suggestions}
          choices={choices}
          active={active}
          onPick={(choice) => type(choice.line)}
        />
      ) : null}
      <input
        id={lineId}
        role="combobox"
        aria-label={words.input}
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={id}
        {...(hasList && active >= 0 ? { "aria-activedescendant": `${id}-${active}` } : {})}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="send"
        maxLength={4000}
        placeholder={words.placeholder}
        value={line}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setIsOpen(false)}
      />
      <button type="submit">{words.send}</button>
    </form>
  );
}
