import type { Metadata } from "next";
import { findEntry } from "@/app/find-entry";
import { describePage } from "@/app/metadata";
import { one, withQuery } from "@/app/query";
import { readStandpoint } from "@/app/standpoint";
import { pageOf, wayPage } from "@/components/href";
import { StandpointForm } from "@/components/standpoint";
import { WaysFigure } from "@/components/ways-figure";
import { WaysLead } from "@/components/ways-lead";
import { tellLonger, WaysList } from "@/components/ways-list";
import { getCatalogue } from "@/store/current";
import { waysOf } from "./ways-of";

type Props = PageProps<"/roles/[role]/way">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = (await getCatalogue()).roles.get((await params).role);
  if (!role) return {};
  const description = `Directly to ${role.title}, or through a role that is reached sooner: the hours of each way.`;
  const title = `Ways to ${role.title}`;
  return describePage({ title, description, path: wayPage(role.id), indexed: false });
}

export default async function WayPage({ params, searchParams }: Props) {
  const catalogue = await getCatalogue();
  const query = await searchParams;
  const role = findEntry(catalogue, "role", (await params).role, catalogue.roles, (id) =>
    withQuery(wayPage(id), { from: one(query.from) }),
  );
  const { start, person, levels, skipped } = await readStandpoint(catalogue, query);
  const { direct, stops, picture } = waysOf(catalogue, role, levels, skipped);
  const isPersonal = person.levels.size > 0;
  return (
    <>
      <p className="mb-2 font-sans text-small">
        <a href={pageOf("role", role.id)}>{role.title}</a>
      </p>
      <h1>Ways to {role.title}</h1>
      <WaysLead {...{ target: role, direct, stops, start, isPersonal }} />
      <StandpointForm here={wayPage(role.id)} start={start} starts={catalogue.content.starts} />
      {stops.length > 0 && (
        <WaysFigure
          picture={picture}
          through={stops.map((stop) => ({ title: stop.role.title, longer: tellLonger(stop.stone) }))}
        />
      )}
      {direct > 0 && <WaysList {...{ target: role, direct, stops, start }} />}
    </>
  );
}
