import { unknownId } from "@/app/api/problem";
import { readJson } from "@/app/api/read-json";
import { isLevel } from "@/domain/level";
import { answerPlan } from "@/domain/plan-answer";
import { presentId } from "@/domain/progress";
import { getCatalogue } from "@/store/current";
import { planRequest } from "./request";

/** A plan for anybody's levels; nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson(request, planRequest);
  if ("refusal" in read) return read.refusal;
  const { roles, levels, hoursPerWeek, start, optional } = read.data;
  const catalogue = await getCatalogue();
  const unknownRole = roles.find((id) => !catalogue.roles.has(presentId(catalogue.renames.role, id)));
  if (unknownRole !== undefined) return unknownId("role", unknownRole, catalogue.roles.keys());
  const unknownSkill = Object.keys(levels).find(
    (id) => !catalogue.skills.has(presentId(catalogue.renames.skill, id)),
  );
  if (unknownSkill !== undefined) return unknownId("skill", unknownSkill, catalogue.skills.keys());
  const have = new Map(
    Object.entries(levels).flatMap(([id, level]) => (isLevel(level) ? [[id, level]] : [])),
  );
  const pace = hoursPerWeek !== undefined && start !== undefined ? { hoursPerWeek, start } : undefined;
  return Response.json(answerPlan(catalogue, { roles, levels: have, optional, pace }));
}
