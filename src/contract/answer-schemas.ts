import { z } from "zod";
import { level } from "@/store/person/schema";
import * as entries from "./entry-schemas";
import { ownAnswers } from "./own-answers";

const { band, finding, id, importance, listedRole, percent, role } = entries;

/* What programs are answered. The description of the interface is made from it, and tests hold every answer to it. */

const hours = z.number();
const scale = { where: z.string(), basis: z.enum(["base", "total"]), currency: z.string() };
const rise = z.object({ skill: id, from: level, to: level });
const day = z.iso.date().optional();

const step = z.object({ skill: id, level, hours, importance });
const planStep = step.extend({ roles: z.array(id), start: day, end: day });

const move = z
  .object({
    from: id,
    to: id,
    hours,
    newSkills: z.array(rise).describe("Skills that the role left behind does not ask for at all."),
    raisedSkills: z.array(rise).describe("Skills that are there already and must rise."),
    sharedSkills: z.array(id).describe("Skills of the new role that are fulfilled from the start."),
    pay: z
      .array(z.object({ ...scale, difference: z.number(), proxy: z.boolean() }))
      .describe("How much more the median pays, wherever both roles have one on the same scale."),
    why: z.string().nullable().describe("The editor's reason, where the role names it among its next moves."),
  })
  .describe("The way of somebody who has exactly what the first role asks for.");

const plan = z.object({
  hours,
  end: day,
  readiness: z.record(id, percent).describe("By role, in per cent, rounded down."),
  steps: z.array(planStep).describe("In an order in which everything can be learnt."),
});

const sharedBy = z.enum(["all", "some", "one"]);

const comparison = z.object({
  roles: z.array(id),
  about: z
    .record(
      id,
      role
        .pick({ title: true, family: true, seniority: true, experience: true, responsibilities: true })
        .extend({
          demand: z.string().nullable().describe("How much the role is wanted, in the words of its page."),
        }),
    )
    .describe("By role."),
  skills: z
    .array(
      z.object({
        skill: id,
        sharedBy,
        levels: z.record(id, level).describe("By role; one that does not ask for the skill is not there."),
        importance: z.record(id, importance),
      }),
    )
    .describe("First those that all share, then some, then one."),
  certifications: z.array(
    z.object({
      certification: id,
      sharedBy,
      importance: z.record(id, importance).describe("By role; one that does not name it is not there."),
    }),
  ),
  moves: z.array(move).describe("Between every ordered pair."),
  pay: z.record(id, z.array(band)).describe("By role: the bands that stand for it."),
  hours: z.record(id, hours).describe("By role: the way to it from the levels given, or from nothing."),
  hoursTogether: hours.describe("The way to all of them, with what several ask for learnt once."),
  headStarts: z
    .array(
      z.object({
        from: id,
        to: id,
        free: hours.describe(
          "Of the hours to the second role, those that the way to the first takes anyway.",
        ),
        left: hours,
        readiness: percent.describe("How ready one then is for the second role, in per cent."),
      }),
    )
    .describe("What somebody who has prepared for one role has of another, for every ordered pair."),
  readiness: z.record(id, percent).optional().describe("By role, in per cent; where levels were given."),
});

const ways = z.object({
  role: id,
  hours: hours.describe("The hours of the direct way."),
  steppingStones: z
    .array(
      z.object({
        role: id,
        hours,
        hoursAfter: hours,
        overhead: z.number().describe("How much longer the whole way is: 0.1 is ten per cent."),
      }),
    )
    .describe("Roles that are reached sooner and make the way at most 15 % longer, the nearest first."),
});

const leverage = z.object({
  skill: id,
  level,
  hours,
  gain: z.number().describe("Points of readiness, added up over the roles."),
  gainPerHour: z.number(),
  roles: z.array(id),
});

const paid = z.object({
  role: id,
  hours,
  median: z.number(),
  years: z.object({ first: z.int(), last: z.int() }),
  rows: z.int(),
  payPerHour: z.number().nullable().describe("Null where no hour is left."),
});

const prospects = z.object({
  roles: z.array(z.object({ role: id, readiness: percent, hours })).describe("All roles, the nearest first."),
  skills: z.array(leverage).describe("The next levels that bring most over all roles, for each hour."),
  payScales: z.array(z.object({ ...scale, roles: z.int() })),
  pay: z
    .object({
      ranked: z.array(paid),
      absent: z.array(z.object({ role: id, because: z.enum(["none", "proxy"]) })),
    })
    .optional()
    .describe("The roles by what they pay for each hour that is left; those without an exact figure apart."),
});

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .describe("What was wrong, as RFC 9457 has it.");

const health = z.object({
  status: z.enum(["ok", "unavailable"]),
  contentVersion: z.string().nullable().optional(),
  reason: z.string().optional(),
  database: z.enum(["sqlite", "postgresql"]),
  pages: z.object({ entries: z.int(), bytes: z.int(), hits: z.int(), misses: z.int() }).optional(),
});

/** Every answer, and the parts that several have, by the names under which the description has them. */
export const answers = {
  Health: health,
  RoleList: z.object({ roles: z.array(listedRole) }),
  Role: role,
  RequirementReason: entries.requirementReason,
  SkillList: z.object({ skills: z.array(entries.listedSkill) }),
  Skill: entries.skill,
  CertificationList: z.object({ certifications: z.array(entries.listedCertification) }),
  Certification: entries.certification,
  StartList: z.object({ starts: z.array(entries.listedStart) }),
  Start: entries.start,
  SourceList: z.object({ sources: z.array(entries.listedSource) }),
  SearchAnswer: z.object({
    total: z.int(),
    findings: z.array(finding),
    nearest: z.array(finding).describe("Only where nothing was found."),
  }),
  Plan: plan,
  Comparison: comparison,
  MoveList: z.object({ moves: z.array(move).describe("The nearest first.") }),
  MoveInSteps: move.extend({
    steps: z.array(step).describe("In an order in which everything can be learnt."),
  }),
  Ways: ways,
  Prospects: prospects,
  Description: z.looseObject({ openapi: z.string() }).describe("This description, in OpenAPI 3.1."),
  Move: move,
  Band: band,
  Finding: finding,
  ListedRole: listedRole,
  Problem: problem,
  ...ownAnswers,
};

export type AnswerName = keyof typeof answers;
