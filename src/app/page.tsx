import type { Metadata } from "next";
import { MovesMapFigure } from "@/components/moves-map";
import { RoleTable } from "@/components/role-table";
import { WayAnswer } from "@/components/way-answer";
import { WayPicker } from "@/components/way-picker";
import { findAreaHours } from "@/domain/area-hours";
import { findGap } from "@/domain/gap";
import { listRoles } from "@/domain/role-list";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage, siteDescription } from "./metadata";
import { type Query, withQuery } from "./query";
import { drawRoles } from "./roles/map";
import { readWay } from "./way";

export function generateMetadata(): Promise<Metadata> {
  return describePage({ description: siteDescription, path: "/" });
}

export default async function HomePage({ searchParams }: { searchParams: Promise<Query> }) {
  const catalogue = await getCatalogue();
  const { content, graph, skills, roles } = catalogue;
  const person = await getViewerPerson();
  const { start, role, levels, skipped, list } = readWay(catalogue, person, await searchParams);
  const gap = findGap(graph, levels, role ? [role] : [], { skipped });
  const lines = listRoles(graph, content.roles, list.levels, {}, skipped);
  return (
    <>
      <h1 className="max-w-[22ch]">Every role around AI architecture, and the way there</h1>
      <p className="mt-5 mb-10 max-w-[58ch] text-lead">
        What each role asks for, in which order it can be learnt, how many hours that takes and what it pays,
        with the source of every figure. Nothing to sign up for.
      </p>
      <WayPicker starts={content.starts} roles={content.roles} start={start} role={role} />
      {start && role && (
        <WayAnswer
          start={start}
          role={role}
          gap={gap}
          levels={levels}
          skipped={skipped}
          areas={findAreaHours(gap.steps, skills, content.areas)}
          skills={skills}
        />
      )}
      <h2 id="roles">The roles</h2>
      <RoleTable
        lines={lines}
        sort="way"
        start={list.start}
        isPersonal={person.levels.size > 0}
        sortHref={(sort) => withQuery("/roles", { from: list.start?.id, sort })}
      />
      <h2 id="map">How they relate</h2>
      <MovesMapFigure map={drawRoles(catalogue)} titleOf={(id) => roles.get(id)?.title ?? id} />
    </>
  );
}
