import type { Metadata } from "next";
import { ClaimList } from "@/components/claims";
import { EntryPage } from "@/components/entry";
import { makeNotes } from "@/components/notes";
import { Doubts, sourceFacts, sourceKinds } from "@/components/source-parts";
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
  const notes = makeNotes(source, catalogue.sources);
  const claims = catalogue.claims.get().get(source.id) ?? [];
  return (
    <EntryPage
      entry={source}
      notes={notes}
      facts={sourceKinds[source.kind].one}
      margin={sourceFacts(source, claims.length)}
      parts={source.doubts.length > 0 ? [{ id: "doubts", title: "Doubts" }] : []}
      after={<ClaimList claims={claims} />}
      partsAfter={[{ id: "claims", title: "What rests on it" }]}
    >
      <Doubts of={source.doubts} notes={notes} />
    </EntryPage>
  );
}
