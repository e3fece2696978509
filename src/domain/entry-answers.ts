import type { Role, Skill, Source } from "./content";
import { type Block, type Inline, plainText } from "./prose";
import { type Band, findBands } from "./salary";

/* Entries as programs get them: running text as plain words. */

/** A role in a list. */
export function listRole({ id, title, family, seniority, summary }: Role) {
  return { id, title, family, seniority, summary: plainText(summary) };
}

/** A skill in a list, with how many levels it has. */
export function listSkill({ id, title, area, kind, aliases, levels }: Skill) {
  return { id, title, area, kind, aliases, levels: levels.length };
}

/** A source with what it is not good for. */
export function listSource({ id, title, publisher, url, published, kind, licence, doubts }: Source) {
  return {
    ...{ id, title, publisher, url, published, kind, licence },
    doubts: doubts.map(({ claim, why, better }) => {
      return { claim: plainText(claim), why: plainText(why), better: plainText(better) };
    }),
  };
}

/** A role with what it asks for, what it pays and the words about it. */
export function describeRole(role: Role) {
  const { aliases, experience, onet, esco, reviewed, formerly, salaries } = role;
  return {
    ...listRole(role),
    aliases,
    formerly,
    experience,
    codes: { onet, esco },
    reviewed,
    responsibilities: describeResponsibilities(role),
    requirements: role.requirements.map((each) => ({ ...each, why: plainText(each.why) })),
    salaries,
    consensus: findBands(salaries).map(describeBand),
    certifications: role.certifications,
    nextMoves: role.nextMoves.map(({ role: to, why }) => ({ role: to, why: plainText(why) })),
    sections: describeSections(role.sections),
    citations: role.citations,
  };
}

/** What one does in a role, in groups. */
export function describeResponsibilities({ responsibilities }: Role) {
  return responsibilities.map(({ title, items }) => ({ title, items: items.map(plainText) }));
}

/** A skill with its levels, what it builds on and how it is learnt. */
export function describeSkill(skill: Skill) {
  const { esco, reviewed, formerly, buildsOn, learn } = skill;
  const inWords = <T extends object>(rows: readonly T[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, isInlines(value) ? plainText(value) : value]),
      ),
    );
  return {
    ...listSkill(skill),
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

/** A band of pay with how many rows it rests on, which stand with the role itself. */
export function describeBand({ rows, history, ...band }: Band) {
  return { ...band, rows: rows.length, olderRows: history.length };
}

function isInlines(value: unknown): value is Inline[] {
  return Array.isArray(value);
}

function describeSections(sections: readonly { heading: string; blocks: Block[] }[]) {
  return sections.map(({ heading, blocks }) => ({ heading, text: blocksText(blocks) }));
}

/** Blocks as plain words, with an empty line between them. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n\n");
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
