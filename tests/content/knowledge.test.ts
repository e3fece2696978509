import { describe, expect, it } from "vitest";
import { plainText } from "@/domain/prose";
import { loadRealContent } from "../fixtures/real-content";

const { content, problems } = await loadRealContent();
const skills = new Map(content.skills.map((skill) => [skill.id, skill]));
/** Where a skill may begin: what needs nothing but school. A new one is a decision, so it is named here. */
const roots = ["command-line", "sql", "technical-writing"];

/** The roles that must be there; more are welcome. */
const promised = [
  "ai-architect",
  "ai-engineer",
  "ai-security-engineer",
  "ai-solutions-architect",
  "applied-ai-ml-associate",
  "applied-ai-ml-director",
  "applied-ai-researcher",
  "associate-ai-data-scientist",
  "chief-ai-officer",
  "data-architect",
  "data-engineer",
  "data-scientist",
  "enterprise-ai-architect",
  "generative-ai-architect",
  "machine-learning-engineer",
  "mlops-engineer",
  "responsible-ai-architect",
];
const roleSections = [
  "A week in the role",
  "Challenges",
  "Demand",
  "Education and experience",
  "Practices",
  "Reading the pay figures",
];

describe("the roles", () => {
  it("are at least the seventeen promised", () => {
    expect(promised.filter((id) => !content.roles.some((role) => role.id === id))).toEqual([]);
  });

  it("are complete: 12 to 30 skills, groups of duties, pay, moves, certifications and every section", () => {
    for (const role of content.roles) {
      const headings = role.sections.map(({ heading }) => heading);
      expect([role.id, roleSections.filter((each) => !headings.includes(each))]).toEqual([role.id, []]);
      expect(role.requirements.length, role.id).toBeGreaterThanOrEqual(12);
      expect(role.requirements.length, role.id).toBeLessThanOrEqual(30);
      expect(role.responsibilities.length, role.id).toBeGreaterThanOrEqual(3);
      expect(
        role.salaries.some(({ leftOut }) => leftOut === null),
        role.id,
      ).toBe(true);
      expect(role.nextMoves.length, role.id).toBeGreaterThanOrEqual(3);
      expect(role.certifications.length, role.id).toBeGreaterThanOrEqual(2);
    }
  });

  it("ask for what exists, and for one reason each: no two rows anywhere give the same", () => {
    const reasons = content.roles.flatMap((role) =>
      role.requirements.map(({ skill, level, why }) => {
        expect([role.id, skill, level <= (skills.get(skill)?.levels.length ?? 0)]).toEqual([
          role.id,
          skill,
          true,
        ]);
        return plainText(why).toLowerCase();
      }),
    );
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) < index)).toEqual([]);
  });

  it("name the neighbours they must not be taken for", () => {
    const alone = content.roles.filter((role) => {
      const named = content.roles.filter(({ id }) => JSON.stringify(role.intro).includes(`"id":"${id}"`));
      return named.length < 3;
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe("the skills", () => {
  it("are 180 or more, in every area", () => {
    expect(content.skills.length).toBeGreaterThanOrEqual(180);
    const empty = content.areas.filter(({ id }) => !content.skills.some(({ area }) => area === id));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it("say how each level from working on can be shown", () => {
    const unproven = content.skills.flatMap(({ id, levels, proofs }) =>
      levels
        .map((_, index) => index + 1)
        .filter((level) => level > 1 && !proofs.some((proof) => proof.level === level))
        .map((level) => `${id} ${level}`),
    );
    expect(unproven).toEqual([]);
  });

  it("take longer from level to level, and never a time that nobody could keep", () => {
    for (const { id, levels } of content.skills) {
      const hours = levels.map((level) => level.hours);
      expect([id, hours]).toEqual([id, hours.toSorted((a, b) => a - b)]);
      expect([id, (hours[0] ?? 0) <= 12, (hours.at(-1) ?? 0) <= 400]).toEqual([id, true, true]);
    }
  });

  it("are learnt from more than one source for more than one level", () => {
    const narrow = content.skills.filter(({ learn }) => new Set(learn.map(({ from }) => from)).size < 2);
    expect(narrow.map(({ id }) => id)).toEqual([]);
  });
});

describe("certifications that are gone", () => {
  it("are asked for by no role", () => {
    const retired = new Set(
      content.certifications.filter(({ status }) => status === "retired").map(({ id }) => id),
    );
    const asked = content.roles.flatMap((role) =>
      role.certifications.filter(({ certification }) => retired.has(certification)),
    );
    expect(asked).toEqual([]);
  });
});

describe("the real content", () => {
  it("has no problem but age", () => {
    expect(problems.filter(({ rule }) => rule !== "stale")).toEqual([]);
  });

  it("builds every skill on others, apart from the few that one can begin with", () => {
    const bare = content.skills.filter((skill) => skill.buildsOn.length === 0);
    expect(bare.map(({ id }) => id).sort()).toEqual(roots);
  });

  it("names at least three resources for every skill, and asks two questions about every technical one", () => {
    const few = content.skills.filter(({ learn }) => learn.length < 3);
    const unasked = content.skills.filter(
      ({ kind, questions }) => kind === "technical" && questions.length < 2,
    );
    expect([...few, ...unasked].map(({ id }) => id)).toEqual([]);
  });

  it("gives no two skills the same name, whatever the case, plural and punctuation", () => {
    const plain = (name: string): string =>
      (name.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).map((word) => word.replace(/s$/, "")).join(" ");
    const names = content.skills.flatMap(({ id, title, aliases }) => {
      return [...new Set([title, ...aliases].map(plain))].map((name) => `${name} (${id})`);
    });
    const nameOf = (entry: string): string => entry.replace(/ \(.*$/, "");
    const twice = names.filter((entry) =>
      names.some((other) => other !== entry && nameOf(other) === nameOf(entry)),
    );
    expect(twice).toEqual([]);
  });
});
