"use client";

import { type ComponentType, type MouseEvent, useEffect, useState, useSyncExternalStore } from "react";
import { awaitTyping, isSearchWanted, searchWanted, takeTyped } from "./early-keys";
import type { SearchPaletteProps } from "./search-palette";

/** Loaded when it is first wanted: pages that are only read carry no more than this file. */
const loadPalette = () => import("./search-palette");
const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
const never = () => () => undefined;

/**
 * The way to search, in every page's header: a plain link, which with JavaScript opens the palette
 * instead, as do "/" and Ctrl or Cmd with K, which early-keys.ts listens to.
 */
export function SearchOpener() {
  const [Palette, setPalette] = useState<ComponentType<SearchPaletteProps>>();
  const [isOpen, setOpen] = useState(false);
  const keys = useSyncExternalStore(
    never,
    () => (isMac() ? "⌘K" : "Ctrl K"),
    () => "",
  );

  useEffect(() => {
    const open = () => {
      setOpen(true);
      loadPalette().then(
        ({ SearchPalette }) => {
          setPalette(() => SearchPalette);
        },
        () => {
          location.assign("/search");
        },
      );
    };
    addEventListener(searchWanted, open);
    if (isSearchWanted()) open();
    // From here on, presses are answered without leaving the page.
    document.documentElement.dataset.awake = "";
    return () => {
      removeEventListener(searchWanted, open);
    };
  }, []);

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    awaitTyping();
    dispatchEvent(new Event(searchWanted));
  };

  return (
    <>
      <p className="ml-auto font-sans whitespace-nowrap">
        <a
          href="/search"
          aria-haspopup={keys ? "dialog" : undefined}
          onClick={onClick}
          className="text-ink inline-block py-1 no-underline hover:underline"
        >
          Search
        </a>
        <kbd
          aria-hidden="true"
          className="text-soft ml-2 hidden w-10 text-right font-sans text-small sm:pointer-fine:inline-block"
        >
          {keys || "\u00a0"}
        </kbd>
      </p>
      {isOpen && Palette && (
        <Palette
          takeTyped={takeTyped}
          onClose={() => {
            takeTyped();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
