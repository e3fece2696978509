import type { z } from "zod";
import { answerComparison } from "@/domain/compare-answer";
import { describeRole, describeSkill, listRole, listSkill, listSource } from "@/domain/entry-answers";
import { answerMove, answerMoves } from "@/domain/moves-answer";
import { answerPlan } from "@/domain/plan-answer";
import { answerProspects } from "@/domain/prospects-answer";
import { search } from "@/domain/search";
import { answerWays } from "@/domain/ways-answer";
import type { AnswerName } from "./answer-schemas";
import { type Call, type ExampleNames, pickExamples, type PublicCall } from "./call";
import { requireCompared, requireLevels, requireRole, requireSkill } from "./names";
import * as requests from "./requests";

/* The calls that anybody may make: what each takes and what answers it, for the route and for the description. */

const nothing = () => ({});
const have = (skill: string) => ({ [skill]: 3 as const });

export const listRoles = reading("listRoles", "/roles", {
  ...{ title: "All roles", answer: "RoleList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ roles: content.roles.map(listRole) }),
});

export const getRole = reading("getRole", "/roles/{role}", {
  ...{ title: "One role, with what it asks for and what it pays", answer: "Role", refusals: [404] },
  asks: requests.roleRequest,
  example: ({ to }) => ({ role: to }),
  work: (catalogue, { role }) => describeRole(requireRole(catalogue, role)),
});

export const listSkills = reading("listSkills", "/skills", {
  ...{ title: "All skills", answer: "SkillList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ skills: content.skills.map(listSkill) }),
});

export const getSkill = reading("getSkill", "/skills/{skill}", {
  ...{ title: "One skill, with its levels and how it is learnt", answer: "Skill", refusals: [404] },
  asks: requests.skillRequest,
  example: ({ skill }) => ({ skill }),
  work: (catalogue, { skill }) => describeSkill(requireSkill(catalogue, skill)),
});

export const listSources = reading("listSources", "/sources", {
  ...{ title: "All sources, with what is doubtful in them", answer: "SourceList", example: nothing },
  asks: requests.noRequest,
  work: ({ content }) => ({ sources: content.sources.map(listSource) }),
});

export const findEntries = reading("search", "/search", {
  ...{ title: "What a query finds, best first", answer: "SearchAnswer", asks: requests.searchRequest },
  example: () => ({ q: "retrieval", limit: 3 }),
  work: (catalogue, { q, limit }) => {
    const { total, findings, nearest } = search(catalogue, q);
    return { total, findings: findings.slice(0, limit), nearest };
  },
});

export const plan = planning("plan", "POST", "/plan", {
  ...{ title: "The way to one or more roles, in order", answer: "Plan", asks: requests.planRequest },
  example: ({ to, skill }) => ({ roles: [to], levels: have(skill), hoursPerWeek: 8, start: "2027-01-04" }),
  work: (catalogue, { hoursPerWeek, start, optional, ...asked }) => {
    const roles = asked.roles.map((id) => requireRole(catalogue, id).id);
    const levels = requireLevels(catalogue, asked.levels);
    const pace = hoursPerWeek !== undefined && start !== undefined ? { hoursPerWeek, start } : undefined;
    return answerPlan(catalogue, { roles, levels, optional, pace });
  },
});

export const compare = planning("compare", "GET", "/compare", {
  ...{ title: "Two to four roles side by side", answer: "Comparison", asks: requests.compareRequest },
  example: ({ from, to }) => ({ roles: `${from},${to}` }),
  work: (catalogue, { roles }) => answerComparison(catalogue, requireCompared(catalogue, roles)),
});

export const listMoves = planning("listMoves", "GET", "/moves", {
  ...{ title: "Every move from a role, the nearest first", answer: "MoveList", asks: requests.movesRequest },
  example: ({ from }) => ({ from }),
  work: (catalogue, asked) => answerMoves(catalogue, requireRole(catalogue, asked.from)),
});

export const getMove = planning("getMove", "GET", "/moves/{from}/{to}", {
  ...{ title: "One move, with its steps in order", answer: "MoveInSteps", asks: requests.moveRequest },
  example: ({ from, to }) => ({ from, to }),
  work: (catalogue, asked) =>
    answerMove(catalogue, requireRole(catalogue, asked.from), requireRole(catalogue, asked.to)),
});

export const findWays = planning("findWays", "POST", "/ways", {
  ...{ title: "The ways to a role, directly or through others", answer: "Ways", asks: requests.waysRequest },
  example: ({ to, skill }) => ({ role: to, levels: have(skill) }),
  work: (catalogue, { role, levels }) =>
    answerWays(catalogue, requireLevels(catalogue, levels), requireRole(catalogue, role)),
});

export const findProspects = planning("findProspects", "POST", "/prospects", {
  ...{ title: "How far every role is, and what would help most", answer: "Prospects" },
  asks: requests.prospectsRequest,
  example: ({ skill }) => ({ levels: have(skill) }),
  work: (catalogue, { levels, pay }) => answerProspects(catalogue, requireLevels(catalogue, levels), pay),
});

export const publicCalls: readonly Call[] = [
  ...[plan, compare, listMoves, getMove, findWays, findProspects],
  ...[listRoles, getRole, listSkills, getSkill, listSources, findEntries],
];

interface Spec<S extends z.ZodType> {
  title: string;
  answer: AnswerName;
  refusals?: Call["refusals"];
  asks: S;
  example: (names: ExampleNames) => z.input<S> & Record<string, unknown>;
  work: PublicCall<S>["work"];
}

function reading<S extends z.ZodType>(id: string, path: string, spec: Spec<S>): PublicCall<S> {
  return publicCall({ id, method: "GET", path, group: "catalogue", refusals: [], ...spec });
}

/** A call that may name roles and skills which there are not. */
function planning<S extends z.ZodType>(
  id: string,
  method: "GET" | "POST",
  path: string,
  spec: Spec<S>,
): PublicCall<S> {
  return publicCall({ id, method, path, group: "plan", refusals: [404], ...spec });
}

function publicCall<S extends z.ZodType>(
  spec: Spec<S> & Pick<Call, "id" | "method" | "path" | "group" | "refusals">,
): PublicCall<S> {
  const { path, asks, example, work } = spec;
  const show: Call["show"] = (catalogue) => work(catalogue, asks.parse(example(pickExamples(catalogue))));
  return { ...spec, path: `/api/v1${path}`, status: 200, isTagged: spec.method === "GET", show };
}
