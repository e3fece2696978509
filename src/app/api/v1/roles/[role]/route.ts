import { answerPublicly } from "@/app/api/answer";
import { requireRole } from "@/contract/names";
import { describeRole } from "@/domain/entry-answers";

export async function GET(_: Request, { params }: RouteContext<"/api/v1/roles/[role]">): Promise<Response> {
  const { role } = await params;
  return answerPublicly((catalogue) => describeRole(requireRole(catalogue, role)));
}
