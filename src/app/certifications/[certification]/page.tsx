import type { Metadata } from "next";
import { EntryPage } from "@/components/entry";
import { SkillLevels } from "@/components/skill-levels";
import { formatDay, formatNumber } from "@/lib/format";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/certifications/[certification]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry(
    "certification",
    (await getCatalogue()).certifications.get((await params).certification),
  );
}

export default async function CertificationPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { certifications, sources, skills } = catalogue;
  const found = findEntry(catalogue, "certification", (await params).certification, certifications);
  const { issuer, code, cost, validity, retiredOn, url, covers } = found;
  const price = cost && `${formatNumber(cost.amount)} ${cost.currency}`;
  const facts = [issuer, code, price, validity && `valid for ${validity}`].filter(Boolean);
  return (
    <EntryPage entry={found} notes={{ citations: found.citations, sources }} facts={facts.join(" · ")}>
      {retiredOn !== null && <p className="text-doubt mt-5">Retired on {formatDay(retiredOn)}.</p>}
      {url !== null && (
        <p className="mt-5">
          <a href={url} rel="noreferrer">
            The issuer’s page
          </a>
        </p>
      )}
      {covers.length > 0 && (
        <section>
          <h2 id="covers">Covers</h2>
          <SkillLevels of={covers} skills={skills} />
        </section>
      )}
    </EntryPage>
  );
}
