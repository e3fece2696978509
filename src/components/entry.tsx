import type { ReactNode } from "react";
import type { Entry } from "@/domain/content";
import { formatDay } from "@/lib/format";
import { NoteList, type Notes } from "./notes";
import { Blocks, Words } from "./prose";

interface EntryPageProps {
  entry: Entry;
  notes: Notes;
  /** One line of what kind of thing this is. */
  facts: ReactNode;
  children?: ReactNode;
}

/** What every page of a single thing has: title, summary, its own parts, prose, footnotes. */
export function EntryPage({ entry, notes, facts, children }: EntryPageProps) {
  return (
    <article>
      <header>
        <p className="text-soft mb-2 font-sans text-small">{facts}</p>
        <h1>{entry.title}</h1>
        <p className="mt-5 max-w-[60ch] text-lead">
          <Words of={entry.summary} notes={notes} />
        </p>
      </header>
      {entry.intro.length > 0 && (
        <div className="prose mt-5">
          <Blocks of={entry.intro} notes={notes} />
        </div>
      )}
      {children}
      {entry.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <div className="prose">
            <Blocks of={blocks} notes={notes} />
          </div>
        </section>
      ))}
      <NoteList notes={notes} />
      <p className="text-soft mt-12 font-sans text-small">Last reviewed {formatDay(entry.reviewed)}.</p>
    </article>
  );
}
