"use client";

import { type ComponentType, type MouseEvent, useEffect, useState, useSyncExternalStore } from "react";
import type { SearchPaletteProps } from "./search-palette";

/** Loaded when it is first wanted: pages that are only read carry no more than this file. */
const loadPalette = () => import("./search-palette");
const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
const never = () => () => undefined;

/**
 * The way to search, in every page's header: a plain link, which with JavaScript opens the palette
 * instead, as do "/" and Ctrl or Cmd with K.
 */
export function SearchOpener() {
  const [Palette, setPalette] = useState<ComponentType<SearchPaletteProps>>();
  const [isOpen, setOpen] = useState(false);
  /** What is typed before the palette is there is kept for it. */
  const [typed, setTyped] = useState("");
  const keys = useSyncExternalStore(
    never,
    () => (isMac() ? "⌘K" : "Ctrl K"),
    () => "",
  );
  const isWaiting = isOpen && !Palette;

  const open = () => {
    setTyped("");
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

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isShortcut(event)) open();
      else if (isWaiting && isPlain && key.length === 1) setTyped((before) => before + key);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [isWaiting]);

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
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
          typed={typed}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** A slash in a field is a slash; on a Mac, Ctrl and K in a field deletes to its end. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (metaKey || ctrlKey) return key.toLowerCase() === "k" && (metaKey || !isMac());
  return (
    key === "/" && !(target instanceof Element && target.closest("input,textarea,select,[contenteditable]"))
  );
}
