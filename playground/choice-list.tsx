// Suggestions while a line is typed.

import { useEffect, useRef, useState } from "react";
import { type Acting, complete, type LineChoice } from "./api.ts";

/** Suggestions for a line; those of an older line never overtake newer ones. */
export function useChoices({ user, locale }: Acting, line: string, isOpen: boolean): readonly LineChoice[] {
  const [choices, setChoices] = useState<readonly LineChoice[]>([]);
  useEffect(() => {
    if (!isOpen || !line.startsWith("/")) {
      setChoices([]);
      return;
    }
    let isStale = false;
    complete({ user, locale }, line).then(
      (found) => isStale || setChoices(found),
      () => isStale || setChoices([]),
    );
    return () => {
      isStale = true;
    };
  }, [user, locale, line, isOpen]);
  return choices;
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly LineChoice[];
  readonly active: number;
  readonly onPick: (choice: LineChoice) => void;
}

export function ChoiceList({ id, label, choices, active, onPick }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div ref={list} id={id} className="choices" role="listbox" aria-label={label}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are the input's, which keeps the focus
        <div
          key={choice.line}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          <b>{choice.label}</b>
          <span>{choice.description}</span>
        </div>
      ))}
    </div>
  );
}
