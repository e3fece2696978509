import { describeSkill } from "@/app/api/answers";
import { unknownId } from "@/app/api/problem";
import { presentId } from "@/domain/progress";
import { getCatalogue } from "@/store/current";

export async function GET(_: Request, { params }: RouteContext<"/api/v1/skills/[skill]">): Promise<Response> {
  const { skills, renames } = await getCatalogue();
  const id = (await params).skill;
  const found = skills.get(presentId(renames.skill, id));
  return found ? Response.json(describeSkill(found)) : unknownId("skill", id, skills.keys());
}
