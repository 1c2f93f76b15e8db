// Suggestions while a line is typed.

import { useEffect, useRef, useState } from "react";
import { type Acting, complete, type LineChoice } from "./api.ts";

const goesOn = (longer: string, line: string) => longer.toLowerCase().startsWith(line.toLowerCase());

/** Suggestions for a line; until they have come, those of the line before that still go on from it. */
export function useChoices({ user, locale }: Acting, line: string, isOpen: boolean): readonly LineChoice[] {
  const [found, setFound] = useState<{ readonly line: string; readonly choices: readonly LineChoice[] }>();
  useEffect(() => {
    if (!isOpen || !line.startsWith("/")) {
      setFound(undefined);
      return;
    }
    let isStale = false;
    complete({ user, locale }, line).then(
      (choices) => isStale || setFound({ line, choices }),
      () => isStale || setFound(undefined),
    );
    return () => {
      isStale = true;
    };
  }, [user, locale, line, isOpen]);
  const { choices = [] } = found ?? {};
  return found?.line === line ? choices : choices.filter((choice) => goesOn(choice.line, line));
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
