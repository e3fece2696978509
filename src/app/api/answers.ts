import { type Block, type Inline, plainText } from "@/domain/prose";
import type { Role, Skill } from "@/domain/content";
import { findBands } from "@/domain/salary";

/* Entries as the HTTP interface gives them: running text as plain words. */

export function listedRole({ id, title, family, seniority, summary }: Role) {
  return { id, title, family, seniority, summary: plainText(summary) };
}

export function listedSkill({ id, title, area, kind, aliases, levels }: Skill) {
  return { id, title, area, kind, aliases, levels: levels.length };
}

export function describeRole(role: Role) {
  const { aliases, experience, onet, esco, reviewed, formerly, salaries } = role;
  return {
    ...listedRole(role),
    aliases,
    formerly,
    experience,
    codes: { onet, esco },
    reviewed,
    responsibilities: role.responsibilities.map(({ title, items }) => ({
      title,
      items: items.map(plainText),
    })),
    requirements: role.requirements.map((each) => ({ ...each, why: plainText(each.why) })),
    salaries,
    consensus: findBands(salaries).map(({ rows, history, ...band }) => ({
      ...band,
      rows: rows.length,
      olderRows: history.length,
    })),
    certifications: role.certifications,
    nextMoves: role.nextMoves.map(({ role: to, why }) => ({ role: to, why: plainText(why) })),
    sections: describeSections(role.sections),
    citations: role.citations,
  };
}

export function describeSkill(skill: Skill) {
  const { esco, reviewed, formerly, buildsOn, learn } = skill;
  const inWords = <T extends object>(rows: readonly T[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, isInlines(value) ? plainText(value) : value]),
      ),
    );
  return {
    ...listedSkill(skill),
    formerly,
    codes: { esco },
    reviewed,
    summary: plainText(skill.summary),
    levels: skill.levels.map(({ youCan, hours }, below) => ({
      level: below + 1,
      youCan: plainText(youCan),
      hours,
    })),
    buildsOn,
    learn,
    proofs: inWords(skill.proofs),
    questions: inWords(skill.questions),
    sections: describeSections(skill.sections),
    citations: skill.citations,
  };
}

function isInlines(value: unknown): value is Inline[] {
  return Array.isArray(value);
}

function describeSections(sections: readonly { heading: string; blocks: Block[] }[]) {
  return sections.map(({ heading, blocks }) => ({ heading, text: blocks.map(blockText).join("\n\n") }));
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.items.map((item) => `- ${item.map(blockText).join(" ")}`).join("\n");
    case "quote":
      return block.children.map(blockText).join("\n\n");
    case "code":
      return block.text;
    case "table":
      return [block.header, ...block.rows].map((row) => row.map(plainText).join(" | ")).join("\n");
    case "rule":
      return "";
  }
}
