import { answerBody } from "@/app/api/answer";
import { requireLevels, requireRole } from "@/contract/names";
import { planRequest } from "@/contract/requests";
import { answerPlan } from "@/domain/plan-answer";

/** A plan for anybody's levels. */
export function POST(request: Request): Promise<Response> {
  return answerBody(request, planRequest, (catalogue, asked) => {
    const { hoursPerWeek, start, optional } = asked;
    const roles = asked.roles.map((id) => requireRole(catalogue, id).id);
    const levels = requireLevels(catalogue, asked.levels);
    const pace = hoursPerWeek !== undefined && start !== undefined ? { hoursPerWeek, start } : undefined;
    return answerPlan(catalogue, { roles, levels, optional, pace });
  });
}
