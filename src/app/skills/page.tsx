import type { Metadata } from "next";
import { SkillList } from "@/components/skill-list";
import { countRolesBySkill } from "@/domain/demand";
import { getCatalogue } from "@/store/current";

export const metadata: Metadata = { title: "Skills" };

export default async function SkillsPage() {
  const { areas, skills, roles } = (await getCatalogue()).content;
  return (
    <>
      <h1>Skills</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Each is defined once and counts for every role: its levels, what it builds on, how to learn it and how
        to show it. The number is how many roles ask for it by name.
      </p>
      <SkillList areas={areas} skills={skills} demand={countRolesBySkill(roles)} />
    </>
  );
}
