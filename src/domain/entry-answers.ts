import type { Catalogue } from "./catalogue";
import type { Certification, Entry, Importance, Role, Skill, Source, Start } from "./content";
import { findNearestRoles } from "./demand";
import { type Block, type Inline, plainText } from "./prose";
import { raiseLevels } from "./progress";
import { type Band, findBands } from "./salary";
import { findSuccessor } from "./successor";

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

/** A certification in a list. */
export function listCertification(certification: Certification) {
  const { id, title, issuer, code, cost, status, summary } = certification;
  return { id, title, issuer, code, cost, status, summary: plainText(summary) };
}

/** A starting point in a list, with how many skills it brings. */
export function listStart({ id, title, summary, has }: Start) {
  return { id, title, summary: plainText(summary), skills: has.length };
}

/** A role with what it asks for, what it pays and the words about it. */
export function describeRole(role: Role) {
  const { aliases, experience, onet, esco, salaries } = role;
  return {
    ...listRole(role),
    aliases,
    experience,
    codes: { onet, esco },
    responsibilities: describeResponsibilities(role),
    requirements: role.requirements.map((each) => ({ ...each, why: plainText(each.why) })),
    salaries,
    consensus: findBands(salaries).map(describeBand),
    certifications: role.certifications,
    nextMoves: role.nextMoves.map(({ role: to, why }) => ({ role: to, why: plainText(why) })),
    ...describeWritten(role),
  };
}

/** What one does in a role, in groups. */
export function describeResponsibilities({ responsibilities }: Role) {
  return responsibilities.map(({ title, items }) => ({ title, items: items.map(plainText) }));
}

/** A skill with its levels, what it builds on and how it is learnt. */
export function describeSkill(skill: Skill) {
  const { esco, buildsOn, learn } = skill;
  const inWords = <T extends object>(rows: readonly T[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, isInlines(value) ? plainText(value) : value]),
      ),
    );
  return {
    ...listSkill(skill),
    codes: { esco },
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
    ...describeWritten(skill),
  };
}

/** A certification with what it covers, the roles that name it, and what is nearest to one that is retired. */
export function describeCertification({ content }: Catalogue, certification: Certification) {
  const { url, validity, retiredOn, covers } = certification;
  return {
    ...listCertification(certification),
    ...{ url, validity, retiredOn, covers },
    successor: findSuccessor(certification) ?? null,
    namedBy: findNamingRoles(certification, content.roles).map(({ role, importance }) => {
      return { role: role.id, importance };
    }),
    ...describeWritten(certification),
  };
}

/** A starting point with the levels that it brings, and every role by the hours from there. */
export function describeStart({ graph, content }: Catalogue, start: Start) {
  const near = findNearestRoles(graph, raiseLevels(new Map(), start.has), content.roles);
  return {
    ...listStart(start),
    has: start.has,
    roles: near.map(({ role, hours }) => ({ role: role.id, hours })),
    ...describeWritten(start),
  };
}

/** The roles whose pages name a certification, in the order given. */
export function findNamingRoles(
  { id }: Pick<Certification, "id">,
  roles: readonly Role[],
): { role: Role; importance: Importance }[] {
  return roles.flatMap((role) =>
    role.certifications
      .filter(({ certification }) => certification === id)
      .map(({ importance }) => ({ role, importance })),
  );
}

/** A band of pay with how many rows it rests on, which stand with the role itself. */
export function describeBand({ rows, history, ...band }: Band) {
  return { ...band, rows: rows.length, olderRows: history.length };
}

/** What every entry has besides its facts. */
function describeWritten({ formerly, reviewed, sections, citations }: Entry) {
  return { formerly, reviewed, sections: describeSections(sections), citations };
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
