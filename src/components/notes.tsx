import type { Citation, Source } from "@/domain/content";
import { type AnyEntry, findMarks, type Mark } from "@/domain/marks";
import { plainText } from "@/domain/prose";
import { formatCount } from "@/lib/format";
import { citeId, pageOf } from "./href";

/** A page's footnotes: what it cites, in order, and the sources behind. */
export interface Notes {
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
  /** The places that cite them, by what carries each; where they are unknown, a note has no way back. */
  marks?: ReadonlyMap<object, Mark>;
}

/** The footnotes of an entry's page, numbered in the order in which the page cites them. */
export function makeNotes(entry: AnyEntry, sources: ReadonlyMap<string, Source>): Notes {
  const marks = findMarks(entry);
  const citations = new Set([...marks.map((mark) => mark.citation), ...entry.citations]);
  return { citations: [...citations], sources, marks: new Map(marks.map((mark) => [mark.bearer, mark])) };
}

interface CiteProps {
  label: string;
  notes: Notes;
  /** The footnote or row of pay that carries the mark, so that its note can lead back to this place. */
  of?: object;
}

/** The mark of a footnote; a question mark says that there are doubts about its source. */
export function Cite({ label, notes, of }: CiteProps) {
  const index = notes.citations.findIndex((citation) => citation.label === label);
  const source = notes.sources.get(notes.citations[index]?.source ?? "");
  if (!source) return null;
  const mark = of && notes.marks?.get(of);
  const doubted = source.doubts.length > 0;
  const description = `Note ${index + 1}: ${source.title}${doubted ? ", a source with doubts" : ""}`;
  return (
    <sup className="figures ml-0.5 text-small leading-none">
      <a
        id={mark && citeId(mark)}
        href={`#note-${label}`}
        role="doc-noteref"
        aria-label={description}
        title={source.title}
        className="target:outline-accent scroll-mt-32 rounded-sm no-underline target:outline-2 target:outline-offset-3"
      >
        {index + 1}
        {doubted && <span className="text-doubt">?</span>}
      </a>
    </sup>
  );
}

/** The footnotes themselves. */
export function NoteList({ notes }: { notes: Notes }) {
  if (notes.citations.length === 0) return null;
  const marks = [...(notes.marks?.values() ?? [])];
  return (
    <section aria-labelledby="notes" role="doc-endnotes">
      <h2 id="notes">Notes and sources</h2>
      <ol className="max-w-[72ch] list-decimal space-y-2 pl-8">
        {notes.citations.map((citation) => (
          <li
            key={citation.label}
            id={`note-${citation.label}`}
            className="target:bg-raised target:outline-edge scroll-mt-16 rounded-sm target:outline target:outline-offset-4"
          >
            <Note source={notes.sources.get(citation.source)} where={citation.where} />
            <WaysBack marks={marks.filter((mark) => mark.citation === citation)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Note({ source, where }: { source: Source | undefined; where: string }) {
  if (!source) return null;
  const page = pageOf("source", source.id);
  const [doubt] = source.doubts;
  return (
    <>
      <a href={page}>{source.title}</a>, {source.publisher}
      {where !== "" && `; ${where}`}
      {doubt && (
        <>
          {". "}
          <span className="text-doubt">
            “{plainText(doubt.claim).replaceAll(/“([^”]*)”/g, "‘$1’")}” is doubted: {plainText(doubt.why)}.
          </span>{" "}
          <a href={`${page}#doubts`} className="text-doubt">
            {formatCount(source.doubts.length, "doubt")} about this source
          </a>
        </>
      )}
    </>
  );
}

/** A link back to every place that cites a note. */
function WaysBack({ marks }: { marks: readonly Mark[] }) {
  return (
    <span className="no-print figures ml-2 text-small">
      {marks.map((mark, index) => (
        <a
          key={mark.occurrence}
          href={`#${citeId(mark)}`}
          role="doc-backlink"
          aria-label={backTo(mark, marks.length)}
          className="inline-block min-h-6 min-w-6 text-center no-underline"
        >
          {index === 0 && "↑"}
          {marks.length > 1 && mark.occurrence}
        </a>
      ))}
    </span>
  );
}

function backTo({ number, occurrence, part }: Mark, count: number): string {
  const place = count > 1 ? `, place ${occurrence} of ${count}` : "";
  return `Back to note ${number} in “${part}”${place}`;
}
