import type { Metadata } from "next";
import Link from "next/link";
import { EntryPage } from "@/components/entry";
import { SkillLevels } from "@/components/skill-levels";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/starts/[start]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("start", (await getCatalogue()).starts.get((await params).start));
}

export default async function StartPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { starts, sources, skills, content } = catalogue;
  const start = findEntry(catalogue, "start", (await params).start, starts);
  return (
    <EntryPage entry={start} notes={{ citations: start.citations, sources }} facts="Starting point">
      <section>
        <h2 id="has">What such a person usually brings</h2>
        <SkillLevels of={start.has} skills={skills} />
      </section>
      <section>
        <h2 id="ways">Where it can lead</h2>
        <ul className="space-y-1.5">
          {content.roles.map((role) => (
            <li key={role.id}>
              <Link href={`/roles/${role.id}/gap?from=${start.id}`} prefetch={false}>
                The way to {role.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </EntryPage>
  );
}
