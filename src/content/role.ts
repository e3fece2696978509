import { importances, type Role } from "@/domain/content";
import { demandHeading } from "@/domain/demand";
import type { FileContext } from "./context";
import { checkFiguresCited, readEntry, sortSections } from "./entry";
import { readFrontMatter } from "./front-matter";
import type { Page } from "./markdown";
import { readResponsibilities } from "./responsibilities";
import { checkRowsOnce, type Row } from "./row";
import { readSalaries, salaryColumns } from "./salary";
import { roleKeys } from "./schema";
import { readSectionTable } from "./table";

/** The known sections of a role that consist of a table, and its columns. */
const columns = {
  Skills: ["Skill", "Level", "Importance", "Why"],
  Salary: salaryColumns,
  Certifications: ["Certification", "Importance"],
  "Next moves": ["Role", "Why"],
} as const;

export function parseRole(id: string, page: Page, context: FileContext): Role | null {
  const frontMatter = readFrontMatter(page, roleKeys, context);
  const headings = ["Responsibilities", ...Object.keys(columns)];
  const { known, prose } = sortSections(page, headings, context);
  const rowsOf = (heading: keyof typeof columns): Row[] =>
    readSectionTable(page, known.get(heading), columns[heading], context);

  const [skills, certifications, moves] = [rowsOf("Skills"), rowsOf("Certifications"), rowsOf("Next moves")];
  checkRowsOnce(skills, (row) => row.linkedFile("Skill"), "Skill");
  checkRowsOnce(certifications, (row) => row.linkedFile("Certification"), "Certification");
  checkRowsOnce(moves, (row) => row.linkedFile("Role"), "Role");
  const parts = {
    responsibilities: readResponsibilities(known.get("Responsibilities"), page, context),
    requirements: skills.map((row) => {
      const level = row.level("Level");
      const more = { level: { level, place: row.placeOf("Level") } };
      const skill = row.link("Skill", "skill", more);
      return { skill, level, importance: row.oneOf("Importance", importances), why: row.prose("Why") };
    }),
    salaries: readSalaries(rowsOf("Salary"), page, context),
    certifications: certifications.map((row) => ({
      certification: row.link("Certification", "certification"),
      importance: row.oneOf("Importance", importances),
    })),
    nextMoves: moves.map((row) => ({ role: row.link("Role", "role"), why: row.prose("Why") })),
  };
  for (const section of prose)
    if (section.heading === demandHeading) checkFiguresCited(section.children, context);
  if (!frontMatter) return null;
  const { family, seniority, aliases, experience, codes } = frontMatter.values;
  return {
    ...readEntry(id, page, prose, frontMatter, context),
    family,
    seniority,
    aliases,
    experience: experience ? { min: experience[0], max: experience[1] } : null,
    onet: codes?.onet ?? null,
    esco: codes?.esco ?? null,
    ...parts,
  };
}
