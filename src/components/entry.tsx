import type { ReactNode } from "react";
import type { Entry } from "@/domain/content";
import { formatDay } from "@/lib/format";
import { sectionId } from "./href";
import { Contents, type Fact, FactList, type Part } from "./margin";
import { NoteList, type Notes } from "./notes";
import { Blocks, Words } from "./prose";
import { Written } from "./written";

interface EntryPageProps {
  entry: Entry;
  notes: Notes;
  /** One line of what kind of thing this is. */
  facts: ReactNode;
  /** What the margin says of it, beside the day of its last review. */
  margin?: readonly Fact[];
  /** The page's own parts in their order, for the table of contents; an editor's sections are added. */
  parts?: readonly Part[];
  /** Whether the parts take the margin's width too, once its facts and its table of contents have ended. */
  wide?: boolean;
  /** What stands before an editor's sections, and what after. */
  children?: ReactNode;
  after?: ReactNode;
  /** The parts of `after`. */
  partsAfter?: readonly Part[];
}

/** What every page of a single thing has: title, summary, margin, its own parts, prose, footnotes. */
export function EntryPage(props: EntryPageProps) {
  const { entry, notes, facts, margin = [], parts = [], wide = false, partsAfter = [] } = props;
  const sections = entry.sections.map(({ heading }) => ({ id: sectionId(heading), title: heading }));
  const notesPart = notes.citations.length > 0 ? [{ id: "notes", title: "Notes and sources" }] : [];
  const contents = <Contents of={[...parts, ...sections, ...partsAfter, ...notesPart]} />;
  return (
    <article className="wide:grid wide:grid-cols-[minmax(0,1fr)_15rem] wide:grid-rows-[auto_1fr] wide:gap-x-14">
      <div className="min-w-0">
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
      </div>
      <aside
        aria-label="At a glance"
        className={`wide:col-start-2 wide:row-start-1 wide:mt-1 mt-8 ${wide ? "" : "wide:row-span-2"}`}
      >
        <div className={wide ? "" : "wide:sticky wide:top-8"}>
          <FactList of={[...margin, { name: "Last reviewed", value: formatDay(entry.reviewed) }]} />
          {!wide && contents}
        </div>
      </aside>
      <div className={`wide:row-start-2 flow-root min-w-0 ${wide ? "wide:col-span-2" : ""}`}>
        {wide && <div className="wide:float-right wide:ml-14 wide:w-60">{contents}</div>}
        {props.children}
        <Written>
          {entry.sections.map(({ heading, blocks }) => (
            <section key={heading} aria-labelledby={sectionId(heading)}>
              <h2 id={sectionId(heading)}>{heading}</h2>
              <div className="prose">
                <Blocks of={blocks} notes={notes} />
              </div>
            </section>
          ))}
        </Written>
        {props.after}
        <Written>
          <NoteList notes={notes} />
        </Written>
      </div>
    </article>
  );
}
