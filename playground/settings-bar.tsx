// The head of the page: who one is, in which language and colours, and what is shown.

import type { ReactNode } from "react";
import type { About } from "./api.ts";
import { portlyPicture } from "./avatars.ts";
import type { Settings } from "./settings.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
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
        <Choice
          label={words.person}
          value={user}
          choices={about.people.map(({ id, name }) => [id, name[locale]])}
          onChange={(next) => change({ user: next })}
        />
      ) : null}
      <Choice
        label={words.view}
        value={view}
        choices={(["both", "discord", "slack"] as const).map((each) => [each, words.views[each]])}
        onChange={(next) => change({ view: next })}
      />
      <Choice
        label={words.language}
        value={locale}
        choices={[
          ["en", "English"],
          ["ko", "한국어"],
        ]}
        onChange={(next) => change({ locale: next })}
      />
      <Choice
        label={words.theme}
        value={theme}
        choices={(["system", "light", "dark"] as const).map((each) => [each, words.themes[each]])}
        onChange={(next) => change({ theme: next })}
      />
      {children}
    </header>
  );
}
