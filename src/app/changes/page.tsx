import type { Metadata } from "next";
import { pageOf } from "@/components/href";
import { nouns, plurals } from "@/domain/prose";
import { formatDay } from "@/lib/format";
import { getPublications } from "@/store/changes";
import { getCatalogue, getDatabase } from "@/store/current";
import { describePage } from "../metadata";
import { changesByDeed, titleOf } from "./words";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Which roles, skills, certifications, sources and starting points were added, changed, renamed or removed, and when.";
  return describePage({ title: "What changed", description, path: "/changes" });
}

export default async function ChangesPage() {
  const catalogue = await getCatalogue();
  const publications = await getPublications(getDatabase());
  return (
    <>
      <h1>What changed</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Each publishing of the content, the newest first, with what it did to roles, skills, certifications,
        sources and starting points. Also as a <a href="/changes.xml">feed</a>.
      </p>
      {publications.length === 0 && <p className="mt-8">What is published next will be told here.</p>}
      {publications.map((publication) => (
        <section key={publication.number} id={`publishing-${publication.number}`}>
          <h2 className="mb-1">{formatDay(publication.at.toISOString().slice(0, 10))}</h2>
          {publication.first !== null && <p>{titleOf(publication)}.</p>}
          {changesByDeed(publication.changes).map(({ what, changes }) => (
            <div key={what} className="mt-4">
              <h3 className="mt-0 capitalize">{what}</h3>
              <ul className="columns-[19rem] gap-x-12">
                {changes.map(({ kind, id, title }) => (
                  <li key={`${kind} ${id}`} className="break-inside-avoid py-0.5 leading-snug">
                    {what === "removed" || !catalogue[plurals[kind]].has(id) ? (
                      title
                    ) : (
                      <a href={pageOf(kind, id)}>{title}</a>
                    )}
                    <span className="text-soft font-sans text-small"> {nouns[kind]}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
