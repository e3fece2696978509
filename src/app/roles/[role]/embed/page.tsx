import type { Metadata } from "next";
import { embedThemes } from "@/components/embed";
import { EmbedChoice } from "@/components/embed-choice";
import { EmbedPreview } from "@/components/embed-preview";
import { pageOf } from "@/components/href";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../../find-entry";
import { describePage } from "../../../metadata";
import { one, withQuery } from "../../../query";

type Props = PageProps<"/roles/[role]/embed">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = (await getCatalogue()).roles.get((await params).role);
  if (!role) return {};
  const description = `The roadmap and the pay of ${role.title} as pictures for another page, kept up to date.`;
  const path = `/roles/${role.id}/embed`;
  return describePage({ title: `${role.title} on your own page`, description, path, indexed: false });
}

export default async function EmbedPage({ params, searchParams }: Props) {
  const catalogue = await getCatalogue();
  const query = await searchParams;
  const asked = { where: one(query.where), theme: one(query.theme) };
  const addressOf = (id: string) => withQuery(`${pageOf("role", id)}/embed`, asked);
  const role = findEntry(catalogue, "role", (await params).role, catalogue.roles, addressOf);
  const places = [...new Set(role.salaries.map((row) => row.where))];
  const where = places.find((place) => place === asked.where);
  const theme = embedThemes.find((each) => each === asked.theme);
  const frame = { page: pageOf("role", role.id), origin: (await getOrigin()) ?? "" };
  const picture = (name: string, more: Record<string, string | undefined>) =>
    withQuery(`/embed${frame.page}/${name}.svg`, { ...more, theme });
  return (
    <>
      <p className="text-soft mb-2 font-sans text-small">
        <a href={frame.page}>{role.title}</a>
      </p>
      <h1>{role.title} on your own page</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Pictures to show elsewhere. They follow the content: whoever looks sees what is published here then.
      </p>
      <EmbedChoice {...{ places, theme, where }} />
      <h2>Roadmap</h2>
      <EmbedPreview {...frame} picture={picture("roadmap", {})} alt={`The way to ${role.title}`} />
      <h2>Pay</h2>
      <EmbedPreview {...frame} picture={picture("pay", { where })} alt={`What ${role.title} is paid`} />
    </>
  );
}
