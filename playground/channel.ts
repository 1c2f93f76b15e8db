// The channel as its people see it: what was asked and pressed, and the answers.

import { useReducer, useState } from "react";
import { toAnnounce } from "./announced.ts";
import { type Acting, ask, type Question, type Shown } from "./api.ts";

/** One answer, with what it was given to. */
export interface Entry {
  readonly id: number;
  /** Who asked or pressed. */
  readonly user: string;
  readonly said: string;
  readonly how: Question["kind"];
  readonly shown: Shown;
  readonly at: Date;
}

type Change =
  | { readonly kind: "add"; readonly entry: Omit<Entry, "id"> }
  | { readonly kind: "replace"; readonly id: number; readonly shown: Shown }
  | { readonly kind: "remove"; readonly id: number };

function reduce(entries: readonly Entry[], change: Change): readonly Entry[] {
  if (change.kind === "add") return [...entries, { ...change.entry, id: (entries.at(-1)?.id ?? 0) + 1 }];
  if (change.kind === "remove") return entries.filter(({ id }) => id !== change.id);
  return entries.map((entry) => (entry.id === change.id ? { ...entry, shown: change.shown } : entry));
}

/** What somebody sees: private answers only their own. */
export const visibleTo = <E extends Pick<Entry, "user" | "shown">>(entries: readonly E[], user: string) =>
  entries.filter((entry) => !entry.shown.isPrivate || entry.user === user);

export interface Channel {
  readonly entries: readonly Entry[];
  /** The newest answer that whoever acts may see, to be read aloud. */
  readonly latest: string;
  /** Whether the last question got no answer at all. */
  readonly isLost: boolean;
  say(question: Question, said: string): void;
  press(entry: Entry, value: string, label: string): void;
  dismiss(entry: Entry): void;
}

/** The channel, for whoever acts. */
export function useChannel(acting: Acting): Channel {
  const [entries, change] = useReducer(reduce, []);
  const [latest, setLatest] = useState<Pick<Entry, "user" | "shown"> & { readonly turn: number }>();
  const [isLost, setIsLost] = useState(false);

  async function send(question: Question, said: string, on?: Entry): Promise<void> {
    // Should it be lost again, that is said again.
    setIsLost(false);
    try {
      const shown = await ask(acting, question);
      setLatest((before) => ({ user: acting.user, shown, turn: (before?.turn ?? 0) + 1 }));
      if (on && shown.replaces) change({ kind: "replace", id: on.id, shown });
      else change({ kind: "add", entry: { user: acting.user, said, how: question.kind, shown, at: new Date() } });
    } catch {
      setIsLost(true);
    }
  }

  return {
    entries,
    latest: toAnnounce(visibleTo(latest ? [latest] : [], acting.user)[0]?.shown.text ?? "", latest?.turn ?? 0),
    isLost,
    say: (question, said) => void send(question, said),
    press: (entry, value, label) => void send({ kind: "press", value, isPrivate: entry.shown.isPrivate }, label, entry),
    dismiss: ({ id }) => change({ kind: "remove", id }),
  };
}
