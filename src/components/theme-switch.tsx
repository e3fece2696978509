"use client";

import { useSyncExternalStore } from "react";
import { themeKey } from "./theme";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system has it: remembered in this browser alone. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => null);
  return (
    <fieldset className={`flex gap-4 ${theme === null ? "invisible" : ""}`}>
      <legend className="sr-only">Colours</legend>
      {themes.map((each) => (
        <label key={each} className="has-checked:text-ink flex min-h-6 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={themeKey}
            checked={theme === each}
            onChange={() => {
              chooseTheme(each);
            }}
            className="accent-accent"
          />
          {each}
        </label>
      ))}
    </fieldset>
  );
}

function readTheme(): Theme {
  return themes.find((each) => each === document.documentElement.dataset.theme) ?? "system";
}

function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage may be switched off; the choice then holds for this page.
  }
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    observer.disconnect();
  };
}
