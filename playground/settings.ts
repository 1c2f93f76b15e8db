// What a person chose on the page, kept in the browser.

import { useEffect, useState } from "react";
import type { Locale } from "./api.ts";
import { darkness, narrow, useMedia } from "./use-media.ts";

export type Theme = "light" | "dark";

export interface Settings {
  readonly user: string;
  readonly locale: Locale;
  readonly theme: Theme | "system";
  readonly view: "both" | "discord" | "slack";
}

const key = "portly";

function defaults(): Settings {
  const locale = navigator.language.startsWith("ko") ? "ko" : "en";
  return { user: "ada", locale, theme: "system", view: matchMedia(narrow).matches ? "discord" : "both" };
}

function load(): Settings {
  try {
    return { ...defaults(), ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Settings>) };
  } catch {
    return defaults();
  }
}

/** The settings, and how one of them is changed. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(load);
  useEffect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(settings));
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  }, [settings]);
  return [settings, (change) => setSettings((before) => ({ ...before, ...change }))];
}

/** The theme to draw in; follows the system where nothing was chosen. */
export function useTheme(chosen: Settings["theme"]): Theme {
  const isDark = useMedia(darkness);
  const theme = chosen === "system" ? (isDark ? "dark" : "light") : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
