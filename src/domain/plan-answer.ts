import type { Catalogue } from "./catalogue";
import type { Importance } from "./content";
import type { Profile } from "./graph";
import type { Level } from "./level";
import type { Pace } from "./pace";
import { planRoadmap } from "./plan";
import { presentId, renameLevels } from "./progress";
import { findReadiness } from "./readiness";

export interface PlanRequest {
  roles: readonly string[];
  levels: Profile;
  optional?: boolean;
  pace?: Pace | undefined;
}

/** The plan as the HTTP interface and the command line both answer it. */
export interface PlanAnswer {
  hours: number;
  end?: string;
  readiness: Record<string, number>;
  steps: {
    skill: string;
    level: Level;
    hours: number;
    importance: Importance;
    roles: string[];
    start?: string;
    end?: string;
  }[];
}

/**
 * Answers a request for a plan; earlier ids of roles and skills count as their present ones.
 * Invariant: the answer depends on the catalogue and the request alone. Unknown roles are left out.
 */
export function answerPlan(catalogue: Catalogue, request: PlanRequest): PlanAnswer {
  const { graph, renames } = catalogue;
  const ids = new Set(request.roles.map((id) => presentId(renames.role, id)));
  const roles = [...ids].flatMap((id) => catalogue.roles.get(id) ?? []);
  const levels = renameLevels(request.levels, renames.skill);
  const options = { optional: request.optional ?? false };
  const plan = planRoadmap(graph, levels, roles, options, request.pace);
  const steps = plan.steps.map(({ skill, level, hours, importance, roles: wanted, start, end }) => {
    const step = { skill, level, hours, importance, roles: wanted };
    return start === undefined ? step : { ...step, start, end };
  });
  const readiness = Object.fromEntries(roles.map((role) => [role.id, findReadiness(levels, role).percent]));
  return { hours: plan.hours, ...(plan.end !== undefined && { end: plan.end }), readiness, steps };
}
