// The head of the page: who one is, in which language and colours, and what is shown.

import type { ReactNode } from "react";
import type { About } from "./api.ts";
import { portlyPicture } from "./avatars.ts";
import { Choice } from "./choice.tsx";
import type { Settings } from "./settings.ts";

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ label, value, choices, onPick }: PickProps<T>) {
  return (
    <Choice label={label} value={value} onChange={(next) => onPick(next as T)}>
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

export interface SettingsBarProps {
  readonly about: About;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** Whether one can be several people here. */
  readonly hasPeople: boolean;
  /** The way to the other page. */
  readonly children: ReactNode;
}

export function SettingsBar({ about, settings, change, hasPeople, children }: SettingsBarProps) {
  const { user, locale, theme, view } = settings;
  const words = about.words[locale];
  return (
    <header className="bar">
      <h1>
        <img src={portlyPicture} alt="" width="28" height="28" />
        {words.title}
      </h1>
      {hasPeople ? (
        <Pick
          label={words.person}
          value={user}
          choices={about.people.map(({ id, name }) => [id, name[locale]])}
          onPick={(next) => change({ user: next })}
        />
      ) : null}
      <Pick
        label={words.view}
        value={view}
        choices={(["both", "discord", "slack"] as const).map((each) => [each, words.views[each]])}
        onPick={(next) => change({ view: next })}
      />
      <Pick
        label={words.language}
        value={locale}
        choices={[
          ["en", "English"],
          ["ko", "한국어"],
        ]}
        onPick={(next) => change({ locale: next })}
      />
      <Pick
        label={words.theme}
        value={theme}
        choices={(["system", "light", "dark"] as const).map((each) => [each, words.themes[each]])}
        onPick={(next) => change({ theme: next })}
      />
      {children}
    </header>
  );
}
