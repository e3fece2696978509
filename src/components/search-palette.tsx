"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { longestQuery } from "@/domain/finding";
import { searchPage } from "./href";
import { type SearchAnswer, useSearchAnswer } from "./search-answer";
import { SearchOptions } from "./search-options";

export interface SearchPaletteProps {
  /** What was typed until the field was there. */
  takeTyped: () => string | null;
  onClose: () => void;
}

/** Searching while typing, over the page: a field, and below it what it finds. */
export function SearchPalette({ takeTyped, onClose }: SearchPaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const answer = useSearchAnswer(query);
  const { findings = [], nearest = [] } = answer ?? {};
  const shown = findings.length > 0 ? findings : nearest;
  /** A new answer begins at its first result again. */
  const [chosen, setChosen] = useState<{ of: unknown; place: number }>();
  const active = chosen?.of === answer ? chosen.place : 0;

  useEffect(() => {
    const begin = () => {
      setQuery(takeTyped() ?? "");
    };
    dialog.current?.showModal();
    begin();
  }, [takeTyped]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const close = () => {
    dialog.current?.close();
  };
  const choose = (place: number) => {
    setChosen({ of: answer, place });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || shown.length === 0) return;
    if (event.key === "ArrowDown") choose((active + 1) % shown.length);
    else if (event.key === "ArrowUp") choose((active + shown.length - 1) % shown.length);
    // An answer to less than what is typed is not taken: then the form goes to the page of all results.
    else if (event.key === "Enter" && answer?.query === query)
      document.getElementById(`${id}-${active}`)?.click();
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      className="bg-paper text-ink border-edge backdrop:bg-paper/80 mx-auto mt-4 w-[min(40rem,calc(100vw-2rem))] rounded-lg border font-sans sm:mt-[12dvh]"
    >
      <form action="/search" className="flex items-center">
        <input
          name="q"
          role="combobox"
          aria-label="Search"
          aria-expanded={shown.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
          placeholder="A role, a skill, …"
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
          className="placeholder:text-soft min-h-14 min-w-0 grow px-5 text-lead outline-none"
        />
        <button type="button" onClick={close} className="text-soft min-h-14 px-5 text-small">
          Close
        </button>
      </form>
      <SearchOptions id={id} findings={shown} active={active} onActive={choose} onTake={close} />
      <div className="border-line text-soft flex min-h-11 items-center justify-between border-t px-5 py-2 text-small">
        <p role="status" className="wrap-anywhere">
          {describeAnswer(answer)}
        </p>
        {answer === null && (
          <p className="mr-auto">Short names and codes are known too; a typing error does no harm.</p>
        )}
        {answer && answer.total > findings.length && (
          <a href={searchPage(answer.query)} onClick={close} className="ml-5">
            All on a page
          </a>
        )}
      </div>
    </dialog>
  );
}

function describeAnswer(answer: SearchAnswer | null): string {
  if (answer === null) return "";
  const { query, total, nearest, hasFailed } = answer;
  if (hasFailed) return "Search does not answer just now; Enter tries it on a page of its own";
  if (total > 0) return `${total} ${total === 1 ? "result" : "results"}`;
  return `Nothing here has to do with “${query}”${nearest.length > 0 ? "; above is what comes nearest" : ""}`;
}
