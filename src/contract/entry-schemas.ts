import { z } from "zod";
import { families, importances, percentiles, seniorities, skillKinds } from "@/domain/content";
import { findingKinds } from "@/domain/finding";
import { level } from "@/store/person/schema";

/* What programs are told of the entries of the catalogue; running text is plain words. */

export const id = z.string().describe("An id, as in the address of the page.");
export const percent = z.int().min(0).max(100);
const day = z.iso.date();
export const importance = z.enum(importances);
const codes = (names: readonly string[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.string().nullable()])));

const citation = z.object({ label: z.string(), source: id, where: z.string() });
const section = z.object({ heading: z.string(), text: z.string() });
const written = {
  formerly: z
    .array(id)
    .describe("Earlier ids; they are taken for the present one wherever an id is asked for."),
  reviewed: day,
  sections: z.array(section),
  citations: z.array(citation).describe("What the text rests on, by the labels of its footnotes."),
};

export const listedRole = z.object({
  id,
  title: z.string(),
  family: z.enum(families),
  seniority: z.enum(seniorities),
  summary: z.string(),
});

export const listedSkill = z.object({
  id,
  title: z.string(),
  area: id,
  kind: z.enum(skillKinds),
  aliases: z.array(z.string()),
  levels: z.int().describe("How many levels it has, from aware upward."),
});

const reached = z.object({ skill: id, level });
const requirement = z.object({ skill: id, level, importance, why: z.string() });

const group = {
  where: z.string().describe("A country by its code, or a region by its name."),
  seniority: z.enum([...seniorities, "all"]),
  basis: z.enum(["base", "total"]),
  currency: z.string(),
};

const salaryRow = z
  .object({
    ...group,
    year: z.int(),
    values: z.partialRecord(z.enum(percentiles), z.number()),
    sample: z.number().nullable(),
    series: z.string().describe("Whom the figures count, in the source's own words."),
    fit: z.enum(["exact", "proxy"]),
    citation: z.string(),
    source: id,
    leftOut: z.string().nullable().describe("Why the row is not part of the consensus; null when it is."),
  })
  .describe("One row of pay, as one source states it.");

const figure = z.object({ value: z.number(), rows: z.int(), lowest: z.number(), highest: z.number() });

export const band = z
  .object({
    ...group,
    proxy: z.boolean().describe("Whether the figures are those of a broader or neighbouring group."),
    figures: z.partialRecord(z.enum(percentiles), figure),
    crossing: z.boolean().describe("Whether the percentiles would cross, so that there are no figures."),
    years: z.object({ first: z.int(), last: z.int() }),
    rows: z.int().describe("How many rows it rests on."),
    olderRows: z.int().describe("How many older rows of the same series there are."),
  })
  .describe(
    "What the sources agree on for one place, seniority, basis and currency; nothing is interpolated.",
  );

export const role = listedRole.extend({
  aliases: z.array(z.string()),
  experience: z.object({ min: z.number(), max: z.number() }).nullable().describe("Years."),
  codes: codes(["onet", "esco"]),
  responsibilities: z.array(z.object({ title: z.string(), items: z.array(z.string()) })),
  requirements: z.array(requirement),
  salaries: z.array(salaryRow),
  consensus: z.array(band),
  certifications: z.array(z.object({ certification: id, importance })),
  nextMoves: z.array(z.object({ role: id, why: z.string() })),
  ...written,
});

export const skill = listedSkill.extend({
  codes: codes(["esco"]),
  summary: z.string(),
  levels: z.array(z.object({ level, youCan: z.string(), hours: z.number() })),
  buildsOn: z
    .array(z.object({ toReach: level, skill: id, at: level }))
    .describe("To reach a level, one needs another skill at a level."),
  learn: z.array(
    z.object({
      from: level,
      title: z.string(),
      url: z.string(),
      kind: z.string(),
      cost: z.enum(["free", "paid"]),
      hours: z.number().nullable(),
    }),
  ),
  proofs: z.array(z.object({ level, evidence: z.string() })),
  questions: z.array(z.object({ level, question: z.string(), answer: z.string() })),
  ...written,
});

export const listedSource = z.object({
  id,
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.string(),
  licence: z.string().nullable(),
  doubts: z.array(z.object({ claim: z.string(), why: z.string(), better: z.string() })),
});

export const finding = z.object({
  kind: z.enum(findingKinds),
  id: id.describe("The entry that tells of it; of a resource, the skill that it teaches."),
  title: z.string(),
  context: z.string(),
  also: z.string().nullable().describe("The other name by which it was found, where that says more."),
});

export const listedCertification = z.object({
  id,
  title: z.string(),
  issuer: z.string(),
  code: z.string().nullable().describe("What its issuer calls it for short."),
  cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  status: z.enum(["active", "retired"]),
  summary: z.string(),
});

export const certification = listedCertification.extend({
  url: z.string().nullable(),
  validity: z.string().nullable(),
  retiredOn: z.string().nullable(),
  covers: z.array(reached).describe("About what it shows that somebody can do."),
  successor: id.nullable().describe("Of a retired one, the nearest that can still be taken."),
  namedBy: z.array(z.object({ role: id, importance })).describe("The roles whose pages name it."),
  ...written,
});

export const listedStart = z.object({
  id,
  title: z.string(),
  summary: z.string(),
  skills: z.int().describe("In how many skills somebody has a level who sets out from here."),
});

export const start = listedStart.extend({
  has: z.array(reached).describe("What such a person usually brings."),
  roles: z
    .array(z.object({ role: id, hours: z.number() }))
    .describe("Every role with the hours that are left to it, the nearest first."),
  ...written,
});

/** Why a role needs a skill. */
export const requirementReason = z.object({
  role: id,
  skill: id,
  asked: requirement
    .omit({ skill: true })
    .nullable()
    .describe("What the role itself asks for; null where only other skills on the way build on it."),
  level: level.describe("How far the way to the role goes in this skill."),
  hours: z.number(),
  levels: z.array(z.object({ level, youCan: z.string(), hours: z.number() })),
  neededBy: z.array(id).describe("The skills on the way that build on it."),
  needs: z.array(reached).describe("What it builds on itself."),
  sources: z.array(
    z.object({
      source: id,
      title: z.string(),
      publisher: z.string(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      where: z.string(),
    }),
  ),
});
