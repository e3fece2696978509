import type { Metadata } from "next";
import { EntryPage } from "@/components/entry";
import { Words } from "@/components/prose";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/sources/[source]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("source", (await getCatalogue()).sources.get((await params).source));
}

export default async function SourcePage({ params }: Props) {
  const catalogue = await getCatalogue();
  const source = findEntry(catalogue, "source", (await params).source, catalogue.sources);
  const notes = { citations: source.citations, sources: catalogue.sources };
  const facts = [source.kind, source.publisher, source.published, source.licence].filter(
    (fact) => fact !== null,
  );
  return (
    <EntryPage entry={source} notes={notes} facts={facts.join(" · ")}>
      {source.url !== null && (
        <p className="mt-5">
          <a href={source.url} rel="noreferrer">
            Read it at its publisher
          </a>
        </p>
      )}
      {source.doubts.length > 0 && (
        <section>
          <h2 id="doubts">Doubts</h2>
          {source.doubts.map(({ claim, why, better }, index) => (
            <dl key={index} className="border-line max-w-[68ch] border-t py-3">
              <dt className="text-doubt">
                <Words of={claim} notes={notes} />
              </dt>
              <dd className="mt-1">
                <Words of={why} notes={notes} />
              </dd>
              <dd className="mt-1">
                <strong className="font-semibold">Better:</strong> <Words of={better} notes={notes} />
              </dd>
            </dl>
          ))}
        </section>
      )}
    </EntryPage>
  );
}
