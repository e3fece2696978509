import type { Metadata } from "next";
import { setLevelsFromForm } from "@/actions/set-level";
import { AreaList } from "@/components/area-list";
import { SkillList } from "@/components/skill-list";
import { countRolesBySkill } from "@/domain/demand";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";
import { one, type Query, withQuery } from "../query";

/** More are led to by area: a page of ten thousand would be seven megabytes. */
const mostOnOnePage = 1_000;

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Every skill that roles around AI architecture ask for: its levels, what it builds on, how to learn it and how to show it.";
  return describePage({ title: "Skills", description, path: "/skills" });
}

export default async function SkillsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { content, areas, skills: byId } = await getCatalogue();
  const { skills, roles } = content;
  const area = areas.get(one((await searchParams).area) ?? "");
  return (
    <>
      <h1>Skills</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Each is defined once and counts for every role: its levels, what it builds on, how to learn it and how
        to show it. The number is how many roles ask for it by name.
      </p>
      {area === undefined && skills.length > mostOnOnePage ? (
        <AreaList areas={content.areas} skills={skills} />
      ) : (
        <SkillList
          areas={area ? [area] : content.areas}
          skills={skills}
          demand={countRolesBySkill(roles)}
          setting={{
            action: setLevelsFromForm,
            back: withQuery("/skills", { area: area?.id }),
            levels: await getViewerLevels(),
            skills: byId,
          }}
          isPart={area !== undefined}
        />
      )}
    </>
  );
}
