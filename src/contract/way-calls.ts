import { answerComparison } from "@/domain/compare-answer";
import { answerMove, answerMoves } from "@/domain/moves-answer";
import { answerPlan } from "@/domain/plan-answer";
import { answerProspects } from "@/domain/prospects-answer";
import { answerWays } from "@/domain/ways-answer";
import type { Call } from "./call";
import { requireCompared, requireLevels, requireRole, requireSkill, requireStandpoint } from "./names";
import { planning } from "./public-call";
import * as requests from "./requests";

/*
 * The calls about the ways to roles, which keep nothing of what they are told: for their routes, the description of
 * the interface, and the tools of the Model Context Protocol.
 */

const have = (skill: string) => ({ [skill]: 3 as const });

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
  work: (catalogue, { roles, from }) =>
    answerComparison(catalogue, requireCompared(catalogue, roles), requireStandpoint(catalogue, { from })),
});

export const compareFrom = planning("compareFrom", "POST", "/compare", {
  ...{ title: "The same, seen from somebody’s levels", answer: "Comparison" },
  asks: requests.compareFromRequest,
  example: ({ from, to, skill }) => ({ roles: [from, to], levels: have(skill) }),
  work: (catalogue, { roles, skipped, ...asked }) => {
    const compared = requireCompared(catalogue, roles);
    const left = new Set(skipped.map((id) => requireSkill(catalogue, id).id));
    return answerComparison(catalogue, compared, requireStandpoint(catalogue, asked), { skipped: left });
  },
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

export const wayCalls: readonly Call[] = [
  ...[plan, compare, compareFrom, listMoves, getMove, findWays, findProspects],
];
