import type { Metadata } from "next";
import { MovesMapFigure } from "@/components/moves-map";
import { RoleFilterForm } from "@/components/role-filter";
import { RoleTable } from "@/components/role-table";
import { skippedSkills } from "@/domain/person";
import { raiseLevels } from "@/domain/progress";
import { listRoles } from "@/domain/role-list";
import { formatCount } from "@/lib/format";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";
import { type Query, withQuery } from "../query";
import { readStart } from "../start-of";
import { offerSkills, readFilter } from "./filter";
import { drawRoles } from "./map";

export function generateMetadata(): Promise<Metadata> {
  const description = "Every role with its family, seniority, pay and the hours of the way there.";
  return describePage({ title: "Roles", description, path: "/roles" });
}

export default async function RolesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const catalogue = await getCatalogue();
  const { content, graph, roles } = catalogue;
  const query = await searchParams;
  const person = await getViewerPerson();
  const start = readStart(catalogue, query);
  const filter = readFilter(query);
  const levels = raiseLevels(person.levels, start?.has ?? []);
  const lines = listRoles(graph, content.roles, levels, filter, skippedSkills(person));
  return (
    <>
      <h1>Roles</h1>
      <p className="mt-5 mb-8 max-w-[60ch] text-lead">
        {lines.length < content.roles.length
          ? `${formatCount(lines.length, "role")} of ${content.roles.length} fit what you chose.`
          : "What each asks for, what it pays, and how long the way is."}
      </p>
      <RoleFilterForm
        {...{ filter, start, starts: content.starts }}
        skills={offerSkills(catalogue, filter.skill)}
      />
      <RoleTable
        lines={lines}
        sort={filter.sort}
        start={start}
        isPersonal={person.levels.size > 0}
        isTold
        sortHref={(each) => withQuery("/roles", { ...filter, from: start?.id, sort: each })}
      />
      <h2 id="map">How they relate</h2>
      <MovesMapFigure
        map={drawRoles(catalogue)}
        titleOf={(id) => roles.get(id)?.title ?? id}
        shown={new Set(lines.map(({ role }) => role.id))}
      />
    </>
  );
}
