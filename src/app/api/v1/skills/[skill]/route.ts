import { answerPublicly } from "@/app/api/answer";
import { requireSkill } from "@/contract/names";
import { describeSkill } from "@/domain/entry-answers";

export async function GET(_: Request, { params }: RouteContext<"/api/v1/skills/[skill]">): Promise<Response> {
  const { skill } = await params;
  return answerPublicly((catalogue) => describeSkill(requireSkill(catalogue, skill)));
}
