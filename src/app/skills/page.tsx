import type { Metadata } from "next";
import { SkillList } from "@/components/skill-list";
import { countRolesBySkill } from "@/domain/demand";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Every skill that roles around AI architecture ask for: its levels, what it builds on, how to learn it and how to show it.";
  return describePage({ title: "Skills", description, path: "/skills" });
}

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
