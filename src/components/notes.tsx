import Link from "next/link";
import type { Citation, Source } from "@/domain/content";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";

/** A page's footnotes: what it cites, in order, and the sources behind. */
export interface Notes {
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
}

/** The mark of a footnote; a second mark says that there are doubts about its source. */
export function Cite({ label, notes }: { label: string; notes: Notes }) {
  const index = notes.citations.findIndex((citation) => citation.label === label);
  const source = notes.sources.get(notes.citations[index]?.source ?? "");
  if (!source) return null;
  const doubted = source.doubts.length > 0;
  const description = `Note ${index + 1}: ${source.title}${doubted ? ", a source with doubts" : ""}`;
  return (
    <sup className="figures ml-0.5 text-small leading-none">
      <a href={`#note-${label}`} aria-label={description} title={source.title} className="no-underline">
        {index + 1}
        {doubted && <span className="text-doubt">?</span>}
      </a>
    </sup>
  );
}

/** The footnotes themselves. */
export function NoteList({ notes }: { notes: Notes }) {
  if (notes.citations.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes and sources</h2>
      <ol className="list-decimal space-y-2 pl-6">
        {notes.citations.map(({ label, source: id, where }) => (
          <li key={label} id={`note-${label}`}>
            <Note source={notes.sources.get(id)} where={where} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Note({ source, where }: { source: Source | undefined; where: string }) {
  if (!source) return null;
  const page = pageOf("source", source.id);
  return (
    <>
      <Link href={page} prefetch={false}>
        {source.title}
      </Link>
      , {source.publisher}
      {where !== "" && `; ${where}`}
      {source.doubts.length > 0 && (
        <>
          {" · "}
          <Link href={`${page}#doubts`} prefetch={false} className="text-doubt">
            {formatCount(source.doubts.length, "doubt")} about this source
          </Link>
        </>
      )}
    </>
  );
}
